"""Rules on citations: what decides, what is left alone, and what a fix writes."""

from __future__ import annotations

import pytest

from dvk.checks import catalogue
from dvk.diagnostics.choice import Choice
from dvk.model.year import Year
from dvk.text.edit import apply
from tests.builders import AGENCY, a_plan, a_registration, a_year, an_agency
from tests.checks.finding import found, places
from tests.citations.documents import NOT_CITED, PARTY, STATE, documents

PARTY_AGENCY = AGENCY + "regime: đảng\n"


def saying(*texts: str) -> Year:
    """Build a year with a registration for each text."""
    return a_year(
        *(a_registration(f"situation: >-\n  {text}\n", id=f"mau-{index}") for index, text in enumerate(texts)),
        agency=an_agency(),
    )


def planned(*grounds: str, opening: str = "", agency: str = AGENCY) -> Year:
    """Build a year whose plan has some grounds."""
    lines = "".join(f"  - >-\n    {ground}\n" for ground in grounds)
    return a_year(plan=a_plan(f"grounds:\n{lines}opening: {opening}\n"), agency=an_agency(agency))


def fixed(text: str, code: str) -> str:
    """Return a text with all safe fixes of a rule made."""
    year = saying(text)
    fixes = [diagnostic.problem.fix for diagnostic in found(year, code)]
    assert fixes
    assert all(fix is not None and fix.safe for fix in fixes)
    edits = [edit for fix in fixes if fix is not None for edit in fix.edits]
    source = apply(year.registrations[0].tree.source, edits)
    return source.partition("situation: >-\n  ")[2].rstrip("\n")


@pytest.mark.parametrize(("type", "reference", "day"), documents(STATE + PARTY), ids=lambda value: value)
def test_a_right_citation_has_no_finding(type: str, reference: str, day: str) -> None:
    year = saying(f"Thực hiện {type} số {reference} ngày {day} của cấp trên về công tác dân vận; báo cáo kết quả.")
    assert [one.code for one in catalogue.run(year, Choice(select=("DVK70", "DVK71", "DVK73")))] == []


def test_what_is_no_citation_has_no_finding() -> None:
    assert found(saying(*(text for text in NOT_CITED if "khóa" not in text and ": " not in text)), "DVK7") == []


@pytest.mark.parametrize(
    ("text", "code", "right"),
    [
        ("Nghị quyết số 18/NQ-TW", "DVK702", "Nghị quyết số 18-NQ/TW"),
        ("Nghị quyết số 72-NQ-TW", "DVK702", "Nghị quyết số 72-NQ/TW"),
        ("Nghị quyết số 76-NQ/CP", "DVK702", "Nghị quyết số 76/NQ-CP"),
        ("Nghị định số 30-2020/NĐ/CP", "DVK702", "Nghị định số 30/2020/NĐ-CP"),
        ("Nghị định số 110/2018/NĐCP", "DVK702", "Nghị định số 110/2018/NĐ-CP"),
        ("Quyết định số 766/QĐTTg", "DVK702", "Quyết định số 766/QĐ-TTg"),
        ("Thông tư số 12/2019/TTBNV", "DVK702", "Thông tư số 12/2019/TT-BNV"),
        ("Nghị quyết số 25-NQTW", "DVK702", "Nghị quyết số 25-NQ/TW"),
        ("Chỉ thị số 05/CTTW", "DVK702", "Chỉ thị số 05-CT/TW"),
        ("Công văn số 12-UBND/VX", "DVK702", "Công văn số 12/UBND-VX"),
        ("Kế hoạch số 5/KH-UBND ngày 9/1/2022", "DVK705", "Kế hoạch số 05/KH-UBND ngày 09/01/2022"),
        ("Nghị quyết 76/NQ-CP", "DVK706", "Nghị quyết số 76/NQ-CP"),
        ("Nghị quyết số 76/NQ-CP, ngày 15/7/2021", "DVK707", "Nghị quyết số 76/NQ-CP ngày 15/7/2021"),
        ("Nghị quyết số 76 / NQ – CP", "DVK708", "Nghị quyết số 76/NQ-CP"),
        ("Quyết định số 1 234/QĐ-UBND", "DVK708", "Quyết định số 1234/QĐ-UBND"),
        ("Nghị quyết số 76/NQ-CP ngày 15/07/2021", "DVK709", "Nghị quyết số 76/NQ-CP ngày 15/7/2021"),
        (
            "Nghị quyết số 76/NQ-CP ngày 15/7/2021, Kế hoạch số 12/KH-UBND ngày 15 - 4 - 2021",
            "DVK713",
            "Nghị quyết số 76/NQ-CP ngày 15/7/2021, Kế hoạch số 12/KH-UBND ngày 15/4/2021",
        ),
    ],
)
def test_a_safe_fix_writes_what_is_right(text: str, code: str, right: str) -> None:
    assert fixed(text, code) == right
    assert found(saying(right), code) == []


def test_what_the_assembly_issues_is_told_from_what_its_committee_does() -> None:
    assert places(saying("Luật số 101/2025/UBTVQH15, Pháp lệnh số 34/2007/QH12"), "DVK701") == ["Luật", "Pháp lệnh"]
    assert found(saying("Nghị quyết số 101/2025/UBTVQH15, Bộ luật số 45/2019/QH14"), "DVK701") == []


def test_the_symbol_of_the_agency_has_the_signs_of_its_regime() -> None:
    text = "Kế hoạch số 05-KH/BQLKM ngày 10/01/2022"
    assert fixed(text, "DVK702") == "Kế hoạch số 05/KH-BQLKM ngày 10/01/2022"
    assert found(saying(text.replace("BQLKM", "HU")), "DVK702") == []
    registration = a_registration(f"situation: {text}\n")
    assert found(a_year(registration, agency=an_agency(PARTY_AGENCY)), "DVK702") == []


def test_signs_of_neither_side_are_not_mended_without_knowing_the_body() -> None:
    (diagnostic,) = found(saying("Kế hoạch số 05-KH-BQLNN ngày 10/01/2022"), "DVK702")
    assert (diagnostic.place.text, diagnostic.problem.fix) == ("05-KH-BQLNN", None)


def test_a_day_on_which_somebody_acted_is_not_the_date_of_what_stands_before_it() -> None:
    text = "Thực hiện Nghị định số 30/2020/NĐ-CP, ngày 12/3/2021, Sở Nội vụ ban hành kế hoạch."
    assert found(saying(text), "DVK7") == []
    assert places(saying(text.replace(", Sở Nội vụ ban hành", " của Chính phủ; lập")), "DVK704") == ["2021"]


def test_days_of_meetings_about_a_law_are_not_its_date() -> None:
    days = "Tuyên truyền Luật Đất đai ngày 12/5/2024, tuyên truyền Luật Đất đai ngày 20/6/2024"
    assert found(saying(days), "DVK711") == []
    passed = "Luật Đất đai ngày 18 tháng 01 năm 2024, Luật Đất đai ngày 19 tháng 01 năm 2024"
    assert places(saying(passed), "DVK711") == ["ngày 19 tháng 01 năm 2024"]


def test_contracts_number_themselves_their_own_way() -> None:
    text = "Biên bản số 05/2022/HĐ-NT ngày 10/01/2023 theo Hợp đồng số 12/2022/HĐ/XD"
    assert found(saying(text), "DVK70") == []


def test_one_finding_speaks_for_all_dates_of_one_style() -> None:
    days = [sign.join(("10", "4", "2021")) for sign in "///--."]
    year = saying("; ".join(f"Kế hoạch số 1{index}/KH-UBND ngày {day}" for index, day in enumerate(days)))
    assert [(one.place.text, len(one.problem.fix.edits)) for one in found(year, "DVK713") if one.problem.fix] == [
        ("ngày 10-4-2021", 4),
        ("ngày 10.4.2021", 2),
    ]


def test_a_year_wrong_by_itself_is_said_once() -> None:
    text = "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị định số 30/2020/NĐ-CP ngày 05/3/2021"
    assert [one.code for one in found(saying(text), "DVK7")] == ["DVK704"]


def test_the_type_is_offered_but_never_changed_without_asking() -> None:
    (diagnostic,) = found(saying("theo nghị định số 76/NQ-CP"), "DVK701")
    fix = diagnostic.problem.fix
    assert fix is not None
    assert not fix.safe
    assert [edit.new for edit in fix.edits] == ["nghị quyết"]


def test_a_number_that_returns_another_year_is_another_document() -> None:
    assert found(saying("Chỉ thị số 16/CT-TTg ngày 31/3/2020 và Chỉ thị số 16/CT-TTg ngày 23/4/2021"), "DVK711") == []


def test_the_same_day_of_another_year_is_a_slip_except_in_january() -> None:
    assert found(saying("Nghị quyết số 76/NQ-CP ngày 15/7/2021, Nghị quyết số 76/NQ-CP ngày 15/7/2022"), "DVK711")
    assert not found(saying("Nghị quyết số 01/NQ-CP ngày 01/01/2020, Nghị quyết số 01/NQ-CP ngày 01/01/2021"), "DVK711")


def test_numbers_of_the_party_return_with_the_next_congress_only() -> None:
    apart = "Nghị quyết số 25-NQ/TW ngày 31/7/2008 và Nghị quyết số 25-NQ/TW ngày 03/6/2013"
    close = "Nghị quyết số 25-NQ/TW ngày 03/6/2012 và Nghị quyết số 25-NQ/TW ngày 03/8/2013"
    assert found(saying(apart), "DVK711") == []
    assert places(saying(close), "DVK711") == ["ngày 03/8/2013"]


def test_two_bodies_may_use_one_number() -> None:
    text = "Kế hoạch số 15/KH-UBND ngày 10/5/2022 của Ủy ban nhân dân {}"
    assert found(saying(text.format("tỉnh") + "; " + text.format("xã").replace("10/", "11/")), "DVK711") == []


def test_the_date_given_most_often_is_taken_as_right() -> None:
    text = "Nghị quyết số 76/NQ-CP ngày {}/7/2021"
    year = saying("; ".join(text.format(day) for day in (17, 15, 15)))
    assert places(year, "DVK711") == ["ngày 17/7/2021"]


def test_two_records_that_differ_are_told_apart_from_one_that_contradicts_itself() -> None:
    text = "Nghị quyết số 76/NQ-CP ngày {}/7/2021"
    year = saying(text.format(15), text.format(17))
    assert found(year, "DVK711") == []
    (diagnostic,) = found(year, "DVK712")
    (related,) = diagnostic.problem.related
    assert (diagnostic.place.text, related.place.text) == ("ngày 17/7/2021", "ngày 15/7/2021")


def test_a_last_ground_may_run_on_into_the_opening() -> None:
    grounds = ("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "Căn cứ tình hình của cơ quan,")
    assert found(planned(*grounds, opening="Ban Quản lý xây dựng Kế hoạch như sau"), "DVK731") == []
    assert places(planned(*grounds), "DVK731") == [","]


def test_grounds_without_marks_get_theirs_when_printed() -> None:
    assert found(planned("Căn cứ Luật Thi đua, khen thưởng", "Theo đề nghị của Chánh Văn phòng"), "DVK731") == []


def test_the_party_has_its_own_marks_and_needs_no_law_on_emulation() -> None:
    grounds = ("- Căn cứ Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về học tập;", "- Xét đề nghị của Ban,")
    year = planned(*grounds, agency=PARTY_AGENCY)
    assert found(year, "DVK707", "DVK73") == []


def test_a_document_of_the_first_ground_needs_no_date_in_the_second() -> None:
    first = "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2022 của Ủy ban nhân dân tỉnh về dân vận;"
    assert found(planned(first, "Thực hiện Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh;"), "DVK716") == []


def test_a_plenum_beside_its_number_is_left_alone() -> None:
    text = "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII (Nghị quyết số 04-NQ/TW)"
    assert found(saying(text), "DVK718") == []
    assert places(saying(text.partition(" (")[0]), "DVK718") == [text.partition(" (")[0]]
