"""The formula of authority under both regimes, deputies, and offices held on a day."""

from __future__ import annotations

import pytest

from tests.builders import AGENCY, a_plan, a_registration, a_year, an_agency
from tests.checks.finding import found, places

PARTY = an_agency(AGENCY + "regime: đảng\n")


def a_signed(block: str) -> str:
    return f"signature: {{{block}}}\n"


@pytest.mark.parametrize("line", ["T/M Đảng ủy", "K/T Trưởng ban", "T/L Ban Thường vụ", "Q. Trưởng ban"])
def test_the_party_signs_in_its_own_forms(line: str) -> None:
    year = a_year(a_registration(a_signed(f"authority: {line}, office: Bí thư")), agency=PARTY)
    assert places(year, "DVK206") == []


@pytest.mark.parametrize("line", ["TM. Đảng ủy", "KT. Trưởng ban", "T/M. Đảng ủy", "T/MĐảng ủy", "Đảng ủy"])
def test_state_forms_are_wrong_for_the_party(line: str) -> None:
    year = a_year(a_registration(a_signed(f"authority: {line}, office: Bí thư")), agency=PARTY)
    assert places(year, "DVK206") == [line]


def test_a_deputy_of_a_party_body_needs_no_kt() -> None:
    year = a_year(a_registration(a_signed("authority: T/M Đảng ủy, office: Phó Bí thư")), agency=PARTY)
    assert found(year, "DVK207") == []


@pytest.mark.parametrize("line", ["kt. Trưởng ban", "KT.  Trưởng ban", "K/T. Trưởng ban", "TUQ Trưởng ban"])
def test_case_and_spaces_are_part_of_the_formula(line: str) -> None:
    year = a_year(a_registration(a_signed(f'authority: "{line}", office: Chánh Văn phòng')))
    assert places(year, "DVK206") == [f'"{line}"']


def test_the_head_may_not_repeat_the_office_as_authority() -> None:
    year = a_year(a_registration(a_signed("authority: Trưởng ban, office: Trưởng ban")))
    assert places(year, "DVK206") == ["Trưởng ban"]


def test_a_deputy_under_the_heads_office_is_one_finding_of_its_own() -> None:
    year = a_year(a_registration(a_signed("authority: Trưởng ban, office: Phó Trưởng ban")))
    assert [diagnostic.code for diagnostic in found(year, "DVK206", "DVK207")] == ["DVK207"]


def test_the_plan_is_looked_at_too() -> None:
    year = a_year(plan=a_plan(a_signed("authority: K/T Trưởng ban, office: P. Trưởng ban")))
    assert places(year, "DVK206", "DVK208") == ["K/T Trưởng ban", "P. Trưởng ban"]


def test_every_record_with_the_same_block_is_reported() -> None:
    text = a_signed("office: Phó Trưởng ban, person: khong-co-ai")
    year = a_year(*(a_registration(text, id=id) for id in ("mot", "hai")), agency=an_agency())
    assert len(found(year, "DVK207")) == 2
    assert len(found(year, "DVK303")) == 2


@pytest.mark.parametrize(
    ("signed", "held", "fits"),
    [
        ("Phó Trưởng ban", "Phó Trưởng ban", True),
        ("PHÓ TRƯỞNG BAN", "Phó trưởng ban", True),
        ("P. Trưởng ban", "Phó Trưởng ban", True),
        ("P.Trưởng ban", "Phó Trưởng ban", True),
        ("Q. Giám đốc", "Quyền Giám đốc", True),
        ("Phó Trưởng ban", "Phó Trưởng ban Thường trực", True),
        ("Trưởng ban", "Bí thư Chi bộ kiêm Trưởng ban", True),
        ("Trưởng ban", "Bí thư Chi bộ, Trưởng ban", True),
        ("Trưởng ban", "Phó Trưởng ban", False),
        ("Giám đốc", "Quyền Giám đốc", False),
        ("Phó Trưởng ban", "Phó Trưởng phòng", False),
    ],
)
def test_offices_are_compared_as_people_read_them(signed: str, held: str, fits: bool) -> None:
    agency = an_agency(AGENCY + f'  le-thi-vi-du: {{name: Lê Thị Ví Dụ, office: "{held}"}}\n')
    year = a_year(a_registration(a_signed(f"office: {signed}, person: le-thi-vi-du")), agency=agency)
    assert places(year, "DVK209") == ([] if fits else [signed])


def test_somebody_without_any_office_is_not_judged() -> None:
    agency = an_agency(AGENCY + "  le-thi-vi-du: {name: Lê Thị Ví Dụ}\n")
    year = a_year(a_registration(a_signed("office: Trưởng ban, person: le-thi-vi-du")), agency=agency)
    assert found(year, "DVK209") == []


def test_the_office_of_the_plans_day_counts_where_the_registration_has_none() -> None:
    dated = "  le-thi-vi-du: {name: Lê Thị Ví Dụ, offices: [{office: Trưởng ban, from: 2022-02-01}]}\n"
    signed = a_registration(a_signed("office: Trưởng ban, person: le-thi-vi-du"))
    for day, count in (("2022-01-31", 1), ("2022-02-01", 0)):
        year = a_year(signed, agency=an_agency(AGENCY + dated), plan=a_plan(f"date: {day}\n"))
        assert len(found(year, "DVK209")) == count
