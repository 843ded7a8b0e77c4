"""References between records, when one side could not be read or is not there."""

from __future__ import annotations

from tests.builders import a_journal, a_registration, a_year, an_agency
from tests.checks.finding import found

ENTRY = "entries:\n  - {date: 2022-06-30, status: hoàn thành, by: khong-co, measures: {khong-co: 1}}\n"


def test_without_an_agency_no_reference_is_judged() -> None:
    year = a_year(a_registration("owner: khong-co\nsignature: {person: khong-co}\n"), journals=[a_journal(ENTRY)])
    assert found(year, "DVK303", "DVK304") == []
    assert len(found(year, "DVK308")) == 1


def test_an_agency_that_could_not_be_read_is_not_missing() -> None:
    assert found(a_year(a_registration(), unread=["agency"]), "DVK308") == []


def test_a_year_without_records_misses_no_agency() -> None:
    assert found(a_year(), "DVK308") == []


def test_a_journal_of_an_unread_registration_is_not_lost() -> None:
    journal = a_journal(ENTRY, id="hong")
    assert len(found(a_year(journals=[journal]), "DVK305")) == 1
    assert found(a_year(journals=[journal], unread=["2022/registrations/hong"]), "DVK305") == []
    assert len(found(a_year(journals=[journal], unread=["2021/registrations/hong"]), "DVK305")) == 1


def test_measures_of_a_lost_journal_are_not_judged_too() -> None:
    assert found(a_year(journals=[a_journal(ENTRY, id="hong")]), "DVK306") == []


def test_a_journal_may_be_kept_by_a_person() -> None:
    journal = a_journal(ENTRY.replace("by: khong-co", "by: tran-van-mau"))
    assert found(a_year(a_registration(), agency=an_agency(), journals=[journal]), "DVK304") == []
