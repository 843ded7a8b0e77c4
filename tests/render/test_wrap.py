from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.render.document import Blank, Break, Run
from dvk.render.text.wrap import aligned, balance, words, wrap
from dvk.text.width import display_width

LETTERS = "aăâơưđệỗCHỦ“”,.-“漢字👩\u0301\u00a0"
LINES = st.lists(st.text(LETTERS, min_size=1, max_size=14), max_size=30)
WIDTHS = st.integers(1, 40)


@given(LINES, WIDTHS, st.integers(0, 6), st.integers(0, 6))
def test_every_word_survives_wrapping(line, width, indent, hang):
    wrapped = wrap(line, width, indent=indent, hang=hang)
    assert [word for text in wrapped for word in text.split(" ") if word] == line


@given(LINES, WIDTHS)
def test_every_word_survives_balancing(line, width):
    assert [word for text in balance(line, width) for word in text.split(" ")] == line


@pytest.mark.parametrize("fill", [wrap, balance])
@given(LINES, WIDTHS)
def test_only_a_single_word_may_pass_the_width(fill, line, width):
    for text in fill(line, width):
        assert display_width(text) <= width or text in line


@given(LINES, WIDTHS)
def test_balancing_takes_no_more_lines(line, width):
    assert len(balance(line, width)) == len(wrap(line, width))


def test_balanced_lines_begin_where_a_phrase_does():
    name = ["Ban", "Quản", "lý", "Khu", "kinh", "tế", "Phú", "Quốc"]
    assert balance(name, 30) == ["Ban Quản lý", "Khu kinh tế Phú Quốc"]


def test_balanced_lines_do_not_part_a_number_from_what_it_counts():
    text = (Run("(Kèm theo Kế hoạch số "), Blank(), Run("/KH-STP ngày"), Blank(), Run("tháng"), Blank())
    (line,) = words((*text, Run("năm 2026 của Sở Tư pháp thành phố Cần Giang)")))
    assert [made.split()[-1] for made in balance(line, 80)] == ["/KH-STP", "Giang)"]


def test_the_last_two_words_stay_together_where_they_can():
    assert balance(["Phường", "Thanh", "Khê", "Đông"], 16) == ["Phường Thanh", "Khê Đông"]
    assert balance(["ab", "cd", "ef"], 5) == ["ab", "cd ef"]


def test_runs_join_to_words_where_no_space_is_between():
    text = (Run("Dân "), Run("vận", bold=True), Run(" khéo"), Break(), Run("Số:"), Blank(), Run("/KH"))
    assert words(text) == [["Dân", "vận", "khéo"], ["Số:      /KH"]]
    assert words((Run("“"), Run("khéo", italic=True), Run("”"))) == [["“khéo”"]]


def test_a_no_break_space_holds_words_together():
    assert words((Run("Điều\u00a01 đến"),)) == [["Điều\u00a01", "đến"]]


def test_alignment_counts_cells():
    assert aligned("漢字", 8, "centre") == "  漢字"
    assert aligned("ệ", 3, "right") == "  ệ"
    assert aligned("dài quá", 3, "right") == "dài quá"


def test_a_text_of_thousands_of_words_is_only_wrapped():
    line = ["ô"] * 20_000
    assert balance(line, 25) == wrap(line, 25)
