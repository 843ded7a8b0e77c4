"""Registrations and plans that could not be read, and days that have passed."""

from __future__ import annotations

from tests.builders import a_journal, a_plan, a_registration, a_year
from tests.checks.finding import found


def test_an_unread_registration_counts_as_registered() -> None:
    plan = a_plan("expects: {total: 2, departments: {van-phong: 2}}\n")
    one = a_registration("owner: van-phong\n")
    assert len(found(a_year(one, plan=plan), "DVK401")) == 2
    assert found(a_year(one, plan=plan, unread=["2022/registrations/hong"]), "DVK401") == []


def test_an_unread_plan_is_not_missing() -> None:
    assert len(found(a_year(a_registration()), "DVK407")) == 1
    assert found(a_year(a_registration(), unread=["2022/plan"]), "DVK407") == []


def test_help_says_that_the_day_to_register_has_passed_when_a_record_is_later() -> None:
    plan = a_plan("expects: {total: 2}\nschedule: {registration_until: 2022-03-31}\n")
    on_time = a_registration("date: 2022-03-31\n")
    (due,) = found(a_year(on_time, plan=plan), "DVK401")
    assert due.problem.help == "Registrations are due by 31/3/2022."
    later = a_journal("entries:\n  - {date: 2022-06-30, status: hoàn thành}\n")
    (passed,) = found(a_year(on_time, plan=plan, journals=[later]), "DVK401")
    assert passed.problem.help == "Registrations were due by 31/3/2022; the records already go on to 30/6/2022."
