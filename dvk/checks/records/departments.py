"""The rule on departments that come and go (DVK215)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from dvk.checks.columns import columns
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.agency import Agency, Department
from dvk.model.dated import wording
from dvk.model.year import Entry, Year
from dvk.text.dates import short_date
from dvk.text.source import Place
from dvk.words import _


@rule("DVK215", "department-not-there", Severity.WARNING)
def department_not_there(year: Year) -> Iterator[Problem]:
    """Find a department that did not exist on the day of the record that names it.

    What: a department with `from` or `until` in agency.yaml is named only between these days: as the owner of a
    registration, by the plan, as the reporter of a journal entry, and as the department of somebody who signs.

    Why: departments are merged and renamed; a copied record goes on naming the old one, and tables list it.

    Example (agency.yaml):

        name: Ban Quản lý Khu Mẫu
        symbol: BQLKM
        place: Phú Mẫu
        departments:
          van-phong: {name: Văn phòng, from: 2022-07-01}

    Put right: name the department of that day, or correct the days in agency.yaml.

    Basis: practice; the decision that set up or dissolved the department.
    """
    if year.agency is None:
        return
    agency = year.agency
    limited = {id: part for id, part in agency.value.departments.items() if part.since or part.until}
    if limited:
        yield from _in_plan(year, agency, limited)
        yield from _in_registrations(year, agency, limited)
        yield from _in_journals(year, agency, limited)
        yield from _of_signers(year, agency, limited)


def _in_plan(year: Year, agency: Entry[Agency], limited: Mapping[str, Department]) -> Iterator[Problem]:
    if year.plan is None or year.plan.value.expects is None:
        return
    day = year.day_of(year.plan.value)
    for id in year.plan.value.expects.departments:
        if id in limited and not limited[id].existed_on(day):
            yield _not_there(agency, id, day, year.plan.key("expects", "departments", id))


def _in_registrations(year: Year, agency: Entry[Agency], limited: Mapping[str, Department]) -> Iterator[Problem]:
    owners = columns(year).owners
    if limited.keys().isdisjoint(owners):
        return
    for entry, owner in zip(year.registrations, owners, strict=True):
        if owner is not None and owner in limited:
            day = year.day_of(entry.value)
            if not limited[owner].existed_on(day):
                yield _not_there(agency, owner, day, entry.at("owner"))


def _in_journals(year: Year, agency: Entry[Agency], limited: Mapping[str, Department]) -> Iterator[Problem]:
    for journal in year.journals.values():
        for index, noted in enumerate(journal.value.entries):
            if noted.by is not None and noted.by in limited and not limited[noted.by].existed_on(noted.date):
                yield _not_there(agency, noted.by, noted.date, journal.at("entries", index, "by"))


def _of_signers(year: Year, agency: Entry[Agency], limited: Mapping[str, Department]) -> Iterator[Problem]:
    """Judge the departments of those who sign this year; when others left theirs is not known."""
    for block, entries in columns(year).blocks.items():
        person = agency.value.people.get(block.person) if block.person is not None else None
        if person is None or person.department is None or person.department not in limited:
            continue
        for entry in entries:
            day = year.day_of(entry.value)
            if not limited[person.department].existed_on(day):
                place = agency.at("people", str(block.person), "department")
                signed = Related(entry.at(block.key, "person"), _("signed here"))
                yield _not_there(agency, person.department, day, place, signed)
                break


def _not_there(agency: Entry[Agency], id: str, day: dt.date, place: Place, *related: Related) -> Problem:
    departments = agency.value.departments
    since = departments[id].since
    early = since is not None and day < since
    limit = agency.at("departments", id, "from" if early else "until")
    there = [other for other, part in departments.items() if part.existed_on(day)]
    return Problem(
        place,
        _("“{department}” did not exist on {day}.").format(
            department=wording(departments[id].name, day), day=short_date(day)
        ),
        _("Departments on that day: {departments}.").format(departments=", ".join(there)) if there else "",
        (*related, Related(limit, _("the first day") if early else _("the last day"))),
    )
