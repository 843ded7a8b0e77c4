"""Days before and after the plan."""

from __future__ import annotations

import pytest

from tests.builders import a_plan, a_registration, a_year
from tests.checks.finding import found, places


@pytest.mark.parametrize(("day", "late"), [("2022-03-31", False), ("2022-04-01", True)])
def test_the_last_day_to_register_is_not_late(day: str, late: bool) -> None:
    plan = a_plan("schedule: {registration_until: 2022-03-31}\n")
    assert len(found(a_year(a_registration(f"date: {day}\n"), plan=plan), "DVK405")) == late


@pytest.mark.parametrize(("day", "early"), [("2022-01-10", False), ("2022-01-09", True)])
def test_a_registration_may_bear_the_plans_date(day: str, early: bool) -> None:
    assert len(found(a_year(a_registration(f"date: {day}\n"), plan=a_plan("date: 2022-01-10\n")), "DVK406")) == early


@pytest.mark.parametrize(
    ("ground", "pointed"),
    [
        ("Căn cứ Kế hoạch số 01/KH-BCĐ ngày 11/01/2022 của Ban Chỉ đạo;", ["11/01/2022"]),
        ("Căn cứ Kế hoạch ngày 11-01-2022, thay Kế hoạch ngày 01/01/2021;", ["11-01-2022"]),
        ("Căn cứ Kế hoạch số 01/KH-BCĐ ngày 10/01/2022;", []),
        ("Căn cứ Kế hoạch ngày 01/01/2022, có hiệu lực đến ngày 31/12/2025;", []),
        ("Căn cứ Kế hoạch giai đoạn 01/01/2022 đến 31/12/2025;", []),
        ("Căn cứ Kế hoạch ngày 31/02/2022;", []),
        ("Theo đề nghị của Chánh Văn phòng.", []),
    ],
)
def test_the_first_date_of_a_ground_is_its_own(ground: str, pointed: list[str]) -> None:
    plan = a_plan(f'date: 2022-01-10\ngrounds:\n  - "{ground}"\n')
    assert places(a_year(plan=plan), "DVK406") == pointed


def test_a_plan_without_a_date_is_not_compared() -> None:
    plan = a_plan("grounds: [Căn cứ Luật ngày 15/6/2022.]\n")
    assert found(a_year(a_registration("date: 2022-01-01\n"), plan=plan), "DVK406") == []
