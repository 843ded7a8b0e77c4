from __future__ import annotations

import pytest

from dvk.render.compounds import one_word
from dvk.render.measure import line_count, lines, rule_length, text_width
from dvk.render.profiles import profile_of
from dvk.render.profiles.model import Rule, Style

MM = 72 / 25.4
NAME = Style(13, (12, 13), "II.2.b", "centre", bold=True, caps=True)


@pytest.mark.parametrize(
    ("text", "size", "millimetres"),
    [
        # Measured in Times New Roman.
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 88.3),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, 95.7),
        ("Độc lập - Tự do - Hạnh phúc", 13, 56.1),
        ("Độc lập - Tự do - Hạnh phúc", 14, 60.5),
    ],
)
def test_widths_are_those_of_times_new_roman(text, size, millimetres):
    assert text_width(text, size, bold=True) / MM == pytest.approx(millimetres, abs=0.1)


def test_every_vietnamese_letter_has_a_width_in_each_face():
    letters = [chr(code) for code in (*range(0x1EA0, 0x1EFA), *map(ord, "ăâđêôơưĂÂĐÊÔƠƯ–—“”‘’…₫"))]
    for bold in (False, True):
        for italic in (False, True):
            assert all(0 < text_width(letter, 1, bold, italic) < 1.1 for letter in letters)


def test_what_the_face_does_not_have_counts_as_an_em():
    assert text_width("漢", 10) == 10
    assert text_width("\u0301", 10) < 1


def test_names_are_broken_before_a_phrase():
    assert lines("Ban Quản lý Khu kinh tế Phú Quốc", 62 * MM, NAME) == ("Ban Quản lý", "Khu kinh tế Phú Quốc")


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("Ủy ban nhân dân tỉnh Mẫu", ("Ủy ban nhân dân", "tỉnh Mẫu")),
        ("Ủy ban nhân dân tỉnh Mẫu Sơn", ("Ủy ban nhân dân", "tỉnh Mẫu Sơn")),
        ("Đảng bộ các cơ quan chính quyền tỉnh Mẫu", ("Đảng bộ các cơ quan", "chính quyền tỉnh Mẫu")),
    ],
)
def test_no_line_ends_within_a_word_of_two_syllables(text, broken):
    assert lines(text, 62 * MM, NAME) == broken


@pytest.mark.parametrize(
    ("left", "right", "held"),
    [
        ("“Dân", "vận", True),
        ("vận", "khéo”", True),
        ("V/v", "đăng", True),
        ("ngày", "09", True),
        ("thi", "khéo”", False),
        ("2022", "của", False),
    ],
)
def test_what_a_line_should_not_end_within(left, right, held):
    assert one_word(left, right) == held


def test_room_for_a_number_stays_with_what_it_counts():
    room = "\N{NO-BREAK SPACE}" * 6
    text = f"(Kèm theo Kế hoạch số {room}/KH-BQLKM ngày{room}tháng{room}năm 2026 của Ban Quản lý)"
    style = profile_of("nhà nước").style("appendix-reference")
    lasts = {line.split()[-1] for width in range(66, 170, 6) for line in lines(text, width * MM, style)}
    assert lasts == {"hoạch", "/KH-BQLKM", "của", "lý)"}


def test_lines_hold_every_word_and_keep_the_width():
    text = "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và phát triển nông thôn"
    broken = lines(text, 60 * MM, NAME)
    assert " ".join(broken) == text
    assert len(broken) == line_count(text.upper(), 60 * MM, NAME)
    assert all(text_width(line.upper(), 13, bold=True) <= 60 * MM for line in broken)


def test_thousands_of_words_fill_their_lines():
    text = " ".join(["ô"] * 20_000)
    broken = lines(text, 60 * MM, NAME)
    assert " ".join(broken) == text
    assert len(broken) == line_count(text.upper(), 60 * MM, NAME)


def test_a_word_wider_than_the_line_stands_alone():
    assert lines("a " + "d" * 80 + " b", 60, NAME) == ("a", "d" * 80, "b")
    assert lines("", 60, NAME) == ()


@pytest.mark.parametrize("widths", [(100.0,), (100.0, 80.0), (100.0, 67.0), (60.0, 100.0)])
def test_a_rule_is_right_for_the_longest_line_and_for_the_last(widths):
    length = rule_length(Rule(1 / 3, 1 / 2), widths)
    for width in (max(widths), widths[-1]):
        assert 1 / 3 <= length / width <= 1 / 2


def test_under_a_short_last_line_the_rule_is_as_short_as_the_longest_permits():
    assert rule_length(Rule(1 / 3, 1 / 2), (100.0, 10.0)) == pytest.approx(34)
    assert rule_length(Rule(1, 1), (100.0,)) == 100
