"""What is a citation, what is none, and where its parts stand."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest

from dvk.citations import Citation, DateStyle, Spans, System, recognise
from tests.citations.documents import NOT_CITED, PARTY, STATE, documents

PARTS = [name for name in Spans.__dataclass_fields__ if name != "whole"]


def only(text: str) -> Citation:
    (citation,) = recognise(text)
    return citation


def parts(text: str) -> dict[str, str]:
    """Return the words at each part of the only citation in a text."""
    spans = only(text).spans
    return {name: text[slice(*span)] for name in PARTS if (span := getattr(spans, name)) is not None}


def dated(day: str) -> dict[DateStyle, str]:
    d, m, y = day.split("/")
    return {
        DateStyle.SLASH: f"ngày {d}/{m}/{y}",
        DateStyle.HYPHEN: f"ngày {d}-{m}-{y}",
        DateStyle.DOT: f"ngày {d}.{m}.{y}",
        DateStyle.LONG: f"ngày {d} tháng {m} năm {y}",
    }


@pytest.mark.parametrize("so", ["số ", "số: ", ""], ids=["số", "số:", "bare"])
@pytest.mark.parametrize(("type", "reference", "day"), documents(STATE + PARTY), ids=lambda value: value)
def test_documents_are_recognised_in_every_dress(type: str, reference: str, day: str, so: str) -> None:
    d, m, y = map(int, day.split("/"))
    for style, date in dated(day).items():
        for comma in ("", ","):
            cited = f"{type} {so}{reference}{comma} {date}"
            text = f"Thực hiện {cited} của Ủy ban về dân vận; báo cáo kết quả."
            citation = only(text)
            assert (citation.type, citation.reference) == (type, reference)
            assert citation.date is not None
            assert (citation.date.style, citation.date.value) == (style, dt.date(y, m, d))
            assert text[slice(*citation.spans.date)] == date
            assert text[citation.spans.whole.start : citation.spans.date.end] == cited
            assert (citation.spans.comma is None) == (comma == "")
            assert (citation.issuer, citation.title) == ("Ủy ban", "về dân vận")


@pytest.mark.parametrize(("type", "reference", "_day"), documents(STATE + PARTY), ids=lambda value: value)
def test_a_later_citation_has_type_and_number_only(type: str, reference: str, _day: str) -> None:
    citation = only(f"theo {type.lower()} số {reference}, các phòng báo cáo")
    assert (citation.type, citation.reference, citation.date) == (type, reference, None)
    assert citation.title == citation.issuer == ""


@pytest.mark.parametrize("text", NOT_CITED)
def test_what_is_no_citation_is_left_alone(text: str) -> None:
    assert recognise(text) == ()
    assert recognise(f"Trong năm, {text}, và báo cáo.") == ()


@pytest.mark.parametrize(("_type", "reference", "_day"), documents(PARTY), ids=lambda value: value)
def test_the_signs_of_the_party_are_known(_type: str, reference: str, _day: str) -> None:
    assert only(f"{_type} số {reference}").system is System.PARTY


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("Nghị định số 30/2020/NĐ-CP", System.LEGAL),
        ("Luật số 63/2025/QH15", System.CONGRESS),
        ("Nghị quyết số 1210/2016/UBTVQH13", System.CONGRESS),
        ("Nghị quyết số 76/NQ-CP", System.ADMINISTRATIVE),
        ("Nghị định số 24/CP", System.ADMINISTRATIVE),
        ("Công văn số 2231/SNV-CCHC", System.LETTER),
        ("Văn bản số 562/SNV-VP", System.LETTER),
        ("Nghị quyết số 18/NQ-TW", System.PARTY),
        ("Nghị quyết số 72-NQ-TW", System.PARTY),
        ("Nghị quyết số 76-NQ/CP", System.ADMINISTRATIVE),
        ("Kế hoạch số 01/KH-BCĐ", System.ADMINISTRATIVE),
        ("Kế hoạch số 01-KH/BCĐ", System.PARTY),
        ("Chương trình phối hợp số 161-CTr/BCSĐUBND-BDVTU", System.PARTY),
        ("Quy chế phối hợp số 01-QCPH/UBND-BDVTU", System.PARTY),
    ],
)
def test_systems(text: str, system: System) -> None:
    assert only(text).system is system


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("Nghị quyết số 18/NQ-TW", "18-NQ/TW"),
        ("Chỉ thị 22/CT-TW", "22-CT/TW"),
        ("Nghị quyết số 72-NQ-TW", "72-NQ/TW"),
        ("Nghị quyết số 76 / NQ - CP", "76/NQ-CP"),
        ("Nghị quyết số 76–NQ/TW", "76-NQ/TW"),
        ("Nghị quyết số 76\u2011NQ/TW", "76-NQ/TW"),
        ("Thông tư số 12/2019/TT- BNV", "12/2019/TT-BNV"),
        ("Quyết định số 1 234/QĐ-UBND", "1234/QĐ-UBND"),
        ("Quyết định số 15 /QĐ-UBND", "15/QĐ-UBND"),
        ("Nghị định số 30-2020/NĐ-CP", "30/2020/NĐ-CP"),
        ("Nghị định số 30/2020/NĐ/CP", "30/2020/NĐ-CP"),
        ("Nghị định số\u00a030/2020/NĐ-CP", "30/2020/NĐ-CP"),
        ("Nghị định số 30/2020/NÐ-CP", "30/2020/NĐ-CP"),
        ("Kế hoạch số 15 - KH/TU", "15-KH/TU"),
        ("Chương trình hành động số 06-Ctr/TU", "06-CTr/TU"),
        ("Nghị quyết số 25-NQ/T.Ư", "25-NQ/T.Ư"),
        ("Quyết định số 15/QĐ-UBND - UBND tỉnh", "15/QĐ-UBND"),
        ("Nghị quyết số 57-NQ/TW và Nghị quyết", "57-NQ/TW"),
        ("NGHỊ QUYẾT SỐ 57-NQ/TW", "57-NQ/TW"),
        ("Qui định số 37-QĐ/TW", "37-QĐ/TW"),
    ],
)
def test_a_slip_in_the_number_is_still_a_citation(text: str, reference: str) -> None:
    assert only(text).reference == reference


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Căn cứ Kế hoạch số 01/KH-BCĐ ngày 23/4/2021 của Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” thành phố"
            " Mẫu về chỉ đạo phong trào năm 2021-2025,",
            {
                "type": "Kế hoạch",
                "so": "số",
                "number": "01",
                "separator": "/",
                "symbol": "KH-BCĐ",
                "date": "ngày 23/4/2021",
                "day": "23",
                "month": "4",
                "issuer": "Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” thành phố Mẫu",
                "title": "về chỉ đạo phong trào năm 2021-2025",
            },
        ),
        (
            "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị (khóa XII) về đẩy mạnh học tập tư tưởng, đạo đức.",
            {
                "type": "Chỉ thị",
                "so": "số",
                "number": "05",
                "separator": "-",
                "symbol": "CT/TW",
                "comma": ",",
                "date": "ngày 15/5/2016",
                "day": "15",
                "month": "5",
                "issuer": "Bộ Chính trị",
                "term": "khóa XII",
                "title": "về đẩy mạnh học tập tư tưởng, đạo đức",
            },
        ),
        (
            "tại điểm a khoản 2 Điều 5 Mục 1 Chương II của Nghị định số 30/2020/NĐ-CP quy định:",
            {
                "locator": "điểm a khoản 2 Điều 5 Mục 1 Chương II",
                "type": "Nghị định",
                "so": "số",
                "number": "30",
                "separator": "/",
                "year": "2020",
                "symbol": "NĐ-CP",
            },
        ),
        (
            "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
            {
                "type": "Luật",
                "name": "Thi đua, khen thưởng",
                "date": "ngày 15 tháng 6 năm 2022",
                "day": "15",
                "month": "6",
            },
        ),
        (
            "Luật Tổ chức Chính phủ số 63/2025/QH15;",
            {
                "type": "Luật",
                "name": "Tổ chức Chính phủ",
                "so": "số",
                "number": "63",
                "separator": "/",
                "year": "2025",
                "symbol": "QH15",
            },
        ),
        (
            "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa"
            " phương ngày 22 tháng 11 năm 2019;",
            {
                "type": "Luật",
                "name": "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa"
                " phương",
                "date": "ngày 22 tháng 11 năm 2019",
                "day": "22",
                "month": "11",
            },
        ),
        (
            "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam ngày 28 tháng 11 năm 2013",
            {
                "type": "Hiến pháp",
                "name": "nước Cộng hòa xã hội chủ nghĩa Việt Nam",
                "date": "ngày 28 tháng 11 năm 2013",
                "day": "28",
                "month": "11",
            },
        ),
        (
            "Chương trình hành động số 09-CTr/TU ngày 15-4-2021 của Tỉnh ủy “Về cải cách hành chính”, nhiệm kỳ này",
            {
                "type": "Chương trình hành động",
                "so": "số",
                "number": "09",
                "separator": "-",
                "symbol": "CTr/TU",
                "date": "ngày 15-4-2021",
                "day": "15",
                "month": "4",
                "issuer": "Tỉnh ủy",
                "title": "“Về cải cách hành chính”",
            },
        ),
        (
            "Kế hoạch số 12/KH-UBND ngày    tháng 5 năm 2022 của Ủy ban nhân dân tỉnh;",
            {
                "type": "Kế hoạch",
                "so": "số",
                "number": "12",
                "separator": "/",
                "symbol": "KH-UBND",
                "date": "ngày    tháng 5 năm 2022",
                "month": "5",
                "issuer": "Ủy ban nhân dân tỉnh",
            },
        ),
        (
            "Nghị quyết số 57-NQ/TW (ngày 22/12/2024) của Bộ Chính trị về đột phá",
            {
                "type": "Nghị quyết",
                "so": "số",
                "number": "57",
                "separator": "-",
                "symbol": "NQ/TW",
                "date": "ngày 22/12/2024",
                "day": "22",
                "month": "12",
                "issuer": "Bộ Chính trị",
                "title": "về đột phá",
            },
        ),
        (
            "Nghị quyết số 76/NQ-CP của Chính phủ ngày 15/7/2021 ban hành Chương trình tổng thể",
            {
                "type": "Nghị quyết",
                "so": "số",
                "number": "76",
                "separator": "/",
                "symbol": "NQ-CP",
                "date": "ngày 15/7/2021",
                "day": "15",
                "month": "7",
                "issuer": "Chính phủ",
                "title": "ban hành Chương trình tổng thể",
            },
        ),
    ],
)
def test_every_part_has_its_place(text: str, expected: dict[str, str]) -> None:
    assert parts(text) == expected


def test_a_title_ends_where_the_next_citation_begins() -> None:
    first, second = recognise(
        "Nghị quyết số 282/NQ-CP ngày 15/9/2025 của Chính phủ ban hành Chương trình thực hiện Nghị quyết số 72-NQ/TW"
        " ngày 09/9/2025 của Bộ Chính trị về sức khỏe và khoản 2 Điều 3 Luật số 10/2022/QH15"
    )[:2]
    assert first.title == "ban hành Chương trình thực hiện"
    assert second.title == "về sức khỏe"


def test_a_law_of_two_is_the_one_beside_its_date() -> None:
    (citation,) = recognise("theo Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 19/6/2015")
    assert citation.name == "Tổ chức chính quyền địa phương"


def test_a_law_before_a_decree_does_not_take_its_date() -> None:
    (citation,) = recognise("Luật Đất đai và Nghị định số 91/2017/NĐ-CP ngày 31/7/2017")
    assert citation.type == "Nghị định"


@pytest.mark.parametrize("day", ["31/6/2021", "30/02/2020", "00/5/2020", "15/13/2021"])
def test_a_day_no_calendar_has_is_still_a_date(day: str) -> None:
    citation = only(f"Nghị quyết số 76/NQ-CP ngày {day}")
    assert citation.date is not None
    assert citation.date.value is None


def test_the_key_tells_documents_apart() -> None:
    older, newer = recognise("Chỉ thị số 16/CT-TTg ngày 31/3/2020; Chỉ thị số 16/CT-TTg ngày 23/4/2026")
    assert older.key != newer.key
    assert older.key == only("chỉ thị 16/CT-TTg, ngày 31 tháng 3 năm 2020").key
    assert only("Kế hoạch số 5/KH-UBND").key == only("Kế hoạch số 05/KH-UBND").key


def test_letters_with_their_marks_apart_give_the_same_citations() -> None:
    text = "Theo Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ về cải cách hành chính; Luật khác."
    apart = unicodedata.normalize("NFD", text)
    whole, split = only(text), only(apart)
    assert len(apart) > len(text)
    assert (split.type, split.reference, split.issuer, split.title) == (
        whole.type,
        whole.reference,
        whole.issuer,
        whole.title,
    )
    for name in [*PARTS, "whole"]:
        here, there = getattr(whole.spans, name), getattr(split.spans, name)
        assert (here is None) == (there is None)
        if here is not None:
            assert unicodedata.normalize("NFC", apart[slice(*there)]) == text[slice(*here)]
