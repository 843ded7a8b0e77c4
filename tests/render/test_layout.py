from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dvk.text.width import display_width
from tests.builders import AGENCY, a_plan, a_registration, a_year, an_agency
from tests.render.builders import pieces_of, quoted, text_of

PARTY = AGENCY + "regime: đảng\nsuperior: Đảng bộ tỉnh Mẫu\n"
SIGNED = "signature: {office: Trưởng ban, person: tran-van-mau}"


def a_plan_year(text: str = "", agency: str = AGENCY):
    return a_year(plan=a_plan(text), agency=an_agency(agency))


def test_the_head_of_an_issued_plan():
    year = a_plan_year("number: 5\ndate: 2022-02-09", AGENCY + "superior: Ủy ban nhân dân tỉnh Mẫu\n")
    lines = [" ".join(line.split()) for line in text_of(year).splitlines()[:6]]
    assert lines[0] == "ỦY BAN NHÂN DÂN TỈNH MẪU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert lines[1] == "BAN QUẢN LÝ KHU MẪU Độc lập - Tự do - Hạnh phúc"
    assert lines[3] == "Số: 05/KH-BQLKM Phú Mẫu, ngày 09 tháng 02 năm 2022"


@pytest.mark.parametrize("width", [72, 80, 100, 160])
def test_the_motto_and_its_rule_stand_on_one_line_each(width):
    lines = text_of(a_plan_year(), width=width).splitlines()
    assert lines[0].endswith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert lines[1].endswith("Độc lập - Tự do - Hạnh phúc")
    assert lines[2].endswith(" " + "─" * len("Độc lập - Tự do - Hạnh phúc"))


def test_a_plan_not_yet_issued_leaves_room_for_the_hand():
    text = text_of(a_plan_year())
    assert "Số:      /KH-BQLKM" in text
    assert "Phú Mẫu, ngày      tháng      năm 2022" in text


@pytest.mark.parametrize("place", ["Thanh Khê Đông", "Thành phố Cao Lãnh", "Mẫu"])
def test_place_and_blank_date_stand_on_one_line(place):
    agency = AGENCY.replace("place: Phú Mẫu", f"place: {place}").replace("Ban Quản lý Khu Mẫu", "UBND " + place)
    lines = text_of(a_plan_year(agency=agency)).splitlines()
    assert any(line.endswith(f"{place}, ngày      tháng      năm 2022") for line in lines)
    assert max(map(display_width, lines[:6])) <= 80


def test_recipients_and_signature_stand_side_by_side():
    text = text_of(a_plan_year(f"recipients: [Lãnh đạo Ban]\n{SIGNED}", AGENCY + "archive: VP\n"))
    foot = text.splitlines()[-7:]
    assert [" ".join(line.split()) for line in foot] == [
        "",
        "Nơi nhận: TRƯỞNG BAN",
        "- Lãnh đạo Ban;",
        "- Lưu: VT, VP.",
        "",
        "",
        "Trần Văn Mẫu",
    ]


def test_names_side_by_side_stand_level():
    entry = a_registration(
        "confirmation: {by: cấp ủy, office: Bí thư, person: dinh-thi-thu}\n"
        "signature: {office: Trưởng ban, person: tran-van-mau}"
    )
    foot = text_of(a_year(entry, agency=an_agency())).splitlines()[-7:]
    assert [" ".join(line.split()) for line in foot] == [
        "XÁC NHẬN CỦA CẤP ỦY TRƯỞNG BAN",
        "BÍ THƯ",
        *[""] * 4,
        "Đinh Thị Thử Trần Văn Mẫu",
    ]


def test_addressees_stand_under_the_colon():
    one = text_of(a_plan_year("addressees: [Sở Nội vụ]"))
    assert "Kính gửi: Sở Nội vụ\n" in one
    lines = text_of(a_plan_year("addressees: [Sở Nội vụ, Thành ủy]")).splitlines()
    label = next(index for index, line in enumerate(lines) if line.endswith("Kính gửi:"))
    assert lines[label + 1].index("-") == lines[label].index(":")
    assert [line.strip() for line in lines[label + 1 : label + 3]] == ["- Sở Nội vụ;", "- Thành ủy."]


def test_appendices_follow_with_label_title_and_reference():
    text = text_of(
        a_plan_year("appendices: [{title: Biểu một}, {title: Biểu hai, landscape: true, content: [{dash: Việc.}]}]")
    )
    pieces = pieces_of(text)
    start = pieces.index("Phụ lục I")
    assert pieces[start + 1] == "BIỂU MỘT"
    assert pieces[start + 2].startswith("(Kèm theo Kế hoạch số")
    assert pieces[pieces.index("Phụ lục II") + 1] == "BIỂU HAI"
    assert "Phụ lục\n" in text_of(a_plan_year("appendices: [{title: Biểu một}]"))


def test_party_documents_have_no_national_motto():
    text = text_of(a_plan_year(f"number: 5\ngrounds: [Căn cứ A]\n{SIGNED}", PARTY))
    pieces = pieces_of(text)
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in pieces
    assert "CỘNG HÒA" not in text
    assert "Độc lập" not in text
    assert {"*", "-----", "Số 05-KH/BQLKM", "- Căn cứ A."} <= set(pieces)
    assert "./." not in text


HOSTILE = [
    "<b>đậm</b>",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# ẩn #}",
    "A & B &amp; C",
    "\"thẳng\" 'đơn' “cong”",
    "dài" * 60,
    "👩‍👩‍👧 漢字 ệ",
    "&lt;p&gt;",
    "{level} {year} {0} %s",
    "</p><p>",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_values_are_printed_as_they_are(value):
    year = a_plan_year(
        f"""
opening: {quoted(value)}
sections: [{{title: Mục, content: [{{item: {quoted(value)}}}, {{dash: {quoted(value)}}}]}}]
recipients: [{quoted(value)}]
"""
    )
    printed = unicodedata.normalize("NFC", value)
    pieces = pieces_of(text_of(year, width=2000))
    assert printed in pieces
    assert f"1. {printed}" in pieces
    assert f"- {printed}" in pieces or f"- {printed}./." in pieces


@pytest.mark.parametrize("value", HOSTILE)
def test_registrations_print_values_as_they_are(value):
    entry = a_registration(f"situation: {quoted(value)}\nsolutions: [{quoted(value)}]")
    pieces = pieces_of(text_of(a_year(entry, agency=an_agency()), width=4000))
    printed = unicodedata.normalize("NFC", value)
    assert printed in pieces
    assert f"- {printed}" in pieces


WORDS = st.lists(st.text("aăđệỗ.,“”漢👩\u0301", min_size=1, max_size=20), min_size=1, max_size=40)


@settings(max_examples=30)
@given(WORDS, st.integers(60, 120))
def test_every_word_of_a_paragraph_is_on_the_page_and_lines_keep_the_width(words, width):
    words = [unicodedata.normalize("NFC", word) for word in words]
    year = a_plan_year(f"opening: {quoted(' '.join(words))}")
    text = text_of(year, width=width)
    body = text.split("\n\n")[2]
    assert body.split() == words
    for line in text.splitlines():
        assert display_width(line) <= width or line.strip() in words


@pytest.mark.parametrize("width", [60, 72, 80, 133])
def test_a_page_is_clean(width):
    year = a_plan_year("sections: [{title: Một, content: [Đoạn.]}]")
    text = text_of(year, width=width)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert all(line == line.rstrip() for line in text.splitlines())
    assert unicodedata.is_normalized("NFC", text)
    assert text == text_of(year, width=width)
