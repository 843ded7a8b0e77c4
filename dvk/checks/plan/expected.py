"""Rules on what a plan must fix for its year, and what came of it (DVK401 to DVK404, DVK407, DVK412)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from dvk.checks.columns import columns
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.dated import wording
from dvk.model.plan import SCHEDULE_KEYS, Schedule
from dvk.model.year import Year
from dvk.text.dates import short_date
from dvk.words import _


@rule("DVK401", "registrations-missing", Severity.WARNING)
def registrations_missing(year: Year) -> Iterator[Problem]:
    """Find fewer registrations than the plan expects.

    What: there are at least as many registrations as `expects` says, in all and of each department.

    Why: who has not registered is who must be reminded, and the sooner the better.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        expects: {total: 3}

    Put right: add the registrations that are missing, or correct the number the plan expects.

    Basis: the plan of the year.
    """
    if year.plan is None or year.plan.value.expects is None:
        return
    expects = year.plan.value.expects
    unread = len(year.unread_in("registrations"))
    until = year.plan.value.schedule.registration_until if year.plan.value.schedule is not None else None
    due = _due(year, until) if until is not None else ""
    found = len(year.registrations) + unread
    if expects.total is not None and found < expects.total:
        yield Problem(
            year.plan.at("expects", "total"),
            _("The plan expects {expected} registrations, there are {found}: {missing} are missing.").format(
                expected=expects.total, found=found, missing=expects.total - found
            ),
            due,
        )
    owned = Counter(columns(year).owners)
    departments = year.agency.value.departments if year.agency is not None else {}
    for id, expected in expects.departments.items():
        found = owned[id] + unread
        if found < expected:
            yield Problem(
                year.plan.at("expects", "departments", id),
                _("{department} should register {expected}, there are {found}: {missing} are missing.").format(
                    department=wording(departments[id].name, year.first_day) if id in departments else id,
                    expected=expected,
                    found=found,
                    missing=expected - found,
                ),
                due,
            )


@rule("DVK412", "expectations-differ", Severity.WARNING)
def expectations_differ(year: Year) -> Iterator[Problem]:
    """Find a plan whose departments should register more than it expects in all.

    What: the numbers of `expects.departments` add up to no more than `expects.total`, and to just that where each
    department of agency.yaml has its number.

    Why: one of the numbers is wrong, and what is missing is counted by both.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        expects: {total: 2, departments: {van-phong: 1, phong-tai-chinh: 2}}

    Put right: correct the number that is wrong.

    Basis: arithmetic.
    """
    expects = year.plan.value.expects if year.plan is not None else None
    if year.plan is None or expects is None or expects.total is None or not expects.departments:
        return
    added = sum(expects.departments.values())
    known = year.agency.value.departments.keys() if year.agency is not None else set()
    if added > expects.total or (added < expects.total and known and known <= expects.departments.keys()):
        yield Problem(
            year.plan.at("expects", "total"),
            _("The departments add up to {added}, not to {total}.").format(added=added, total=expects.total),
            _("Correct the number that is wrong."),
        )


def _due(year: Year, until: dt.date) -> str:
    """Say when registrations are due, and whether the records themselves show that the day has passed."""
    noted = [entry.date for journal in year.journals.values() for entry in journal.value.entries]
    latest = max(filter(None, (*columns(year).dates, *noted)), default=until)
    if latest > until:
        return _("Registrations were due by {day}; the records already go on to {latest}.").format(
            day=short_date(until), latest=short_date(latest)
        )
    return _("Registrations are due by {day}.").format(day=short_date(until))


@rule("DVK402", "schedule-incomplete", Severity.WARNING)
def schedule_incomplete(year: Year) -> Iterator[Problem]:
    """Find a plan that leaves days of the year open.

    What: `schedule` gives the last day to register, the day the half-year figures are taken, the last days of the
    half-year report, of the selection and of the report of the year.

    Why: without days nobody can be late, and nobody is reminded.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        schedule: {registration_until: 2022-03-31}

    Put right: write the days into `schedule`.

    Basis: Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17: a movement fixes its time, its reviews and its summing up.
    """
    if year.plan is None:
        return
    schedule = year.plan.value.schedule or Schedule.model_construct()
    missing = [key for key in SCHEDULE_KEYS if getattr(schedule, key) is None]
    if missing:
        titles = [f"{_(str(Schedule.model_fields[key].title))} (`{key}`)" for key in missing]
        yield Problem(
            year.plan.key("schedule"),
            _("The plan's schedule lacks: {missing}.").format(missing=", ".join(titles)),
            _("Give each step its day, as in `registration_until: {year}-03-31`.").format(year=year.number),
        )


@rule("DVK403", "criteria-missing", Severity.WARNING)
def criteria_missing(year: Year) -> Iterator[Problem]:
    """Find a plan that does not say how models are judged.

    What: `criteria` names a scale and at least one criterion.

    Why: without criteria the selection at the end of the year is a matter of taste.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022

    Put right: write the criteria, as in `criteria: {scale: đạt, items: [{text: Có kết quả đo được}]}`.

    Basis: Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17: a movement fixes its content and criteria.
    """
    if year.plan is not None and (year.plan.value.criteria is None or not year.plan.value.criteria.items):
        yield Problem(
            year.plan.key("criteria"),
            _("The plan has no criteria to judge models by."),
            _("Write them into `criteria`: a scale and the items."),
        )


@rule("DVK404", "expectation-missing", Severity.WARNING)
def expectation_missing(year: Year) -> Iterator[Problem]:
    """Find a plan that does not say how many models it expects.

    What: `expects` gives a total, or a number for each department.

    Why: without a number nobody can tell whether everybody has registered.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022

    Put right: write the number, as in `expects: {total: 5}`.

    Basis: practice; guidance asks each body for at least one model a year.
    """
    if year.plan is None:
        return
    expects = year.plan.value.expects
    if expects is None or (expects.total is None and not expects.departments):
        yield Problem(
            year.plan.key("expects"),
            _("The plan does not say how many registrations it expects."),
            _("Write a total, or a number for each department, into `expects`."),
        )


@rule("DVK407", "registrations-without-plan", Severity.WARNING)
def registrations_without_plan(year: Year) -> Iterator[Problem]:
    """Find registrations of a year that has no plan.

    What: a year with registrations has a plan.yaml.

    Why: deadlines, criteria and the form come from the plan, and the plan is what registrations answer to.

    Example (plan.yaml):

        # no such file

    Put right: write the plan; `dvk new-plan` makes one.

    Basis: Luật Thi đua, khen thưởng 06/2022/QH15, Điều 17: a movement is carried out by a plan.
    """
    if year.plan is None and year.registrations and f"{year.number}/plan" not in year.unread:
        yield Problem(
            year.registrations[0].grip,
            _("{year} has registrations ({count}) and no plan.").format(
                year=year.number, count=len(year.registrations)
            ),
            _("Write plan.yaml; `dvk new-plan` makes one."),
        )
