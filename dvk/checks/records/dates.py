"""Rules on the days and the year of one record (DVK201, DVK202)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from dvk.checks.columns import columns
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.plan import SCHEDULE_KEYS, Plan
from dvk.model.registration import Registration
from dvk.model.year import Entry, Year
from dvk.syntax.tree import Route
from dvk.text.dates import short_date
from dvk.words import _


@rule("DVK201", "date-outside-year", Severity.WARNING)
def date_outside_year(year: Year) -> Iterator[Problem]:
    """Find a day that does not belong to the year of its record.

    What: the dates of a plan, its schedule, a registration, its timetable and a journal lie between 1 October
    of the year before and 31 December; the report of the year may be due until 31 January after.

    Why: a day in another year is nearly always last year's file copied and not changed throughout.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        date: 2020-02-15

    Put right: correct the date, or move the record to the folder of its year.

    Basis: practice; the movement of a year may be launched on 15 October of the year before, the Party's day of
    mass mobilisation.
    """
    first, last = dt.date(year.number - 1, 10, 1), year.last_day
    if year.plan is not None:
        yield from _in_plan(year.plan, first, last)
        day = year.plan.value.date
        if day is not None and not first <= day <= last:
            yield _outside(year.plan, ("date",), day, first, last)
    found = columns(year)
    days = (*filter(None, found.dates), *found.steps)
    if days and not first <= min(days) <= max(days) <= last:
        for entry in year.registrations:
            yield from _in_registration(entry, first, last)
    for journal in year.journals.values():
        for index, noted in enumerate(journal.value.entries):
            if not first <= noted.date <= last:
                yield _outside(journal, ("entries", index, "date"), noted.date, first, last)


def _in_registration(entry: Entry[Registration], first: dt.date, last: dt.date) -> Iterator[Problem]:
    record = entry.value
    if record.date is not None and not first <= record.date <= last:
        yield _outside(entry, ("date",), record.date, first, last)
    for index, step in enumerate(record.schedule):
        if not first <= step.until <= last:
            yield _outside(entry, ("schedule", index, "until"), step.until, first, last)


def _in_plan(plan: Entry[Plan], first: dt.date, last: dt.date) -> Iterator[Problem]:
    schedule = plan.value.schedule
    if schedule is None:
        return
    late = last + dt.timedelta(days=31)
    for key in SCHEDULE_KEYS:
        day, limit = getattr(schedule, key), late if key == "annual_report_until" else last
        if day is not None and not first <= day <= limit:
            yield _outside(plan, ("schedule", key), day, first, limit)
    for index, milestone in enumerate(schedule.milestones):
        if not first <= milestone.until <= late:
            yield _outside(plan, ("schedule", "milestones", index, "until"), milestone.until, first, late)


def _outside(entry: Entry[Any], route: Route, day: dt.date, first: dt.date, last: dt.date) -> Problem:
    return Problem(
        entry.at(*route),
        _("{day} lies outside the year of the record.").format(day=short_date(day)),
        _("Days from {first} to {last} belong to it.").format(first=short_date(first), last=short_date(last)),
    )


@rule("DVK202", "year-differs-from-folder")
def year_differs_from_folder(year: Year) -> Iterator[Problem]:
    """Find a record whose `year` is not the year of the folder it lies in.

    What: `year` of a plan and of a registration equals the name of the folder.

    Why: lists and totals go by the folder, the printed document by `year`: one of the two would be wrong.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2021

    Put right: write the folder's year, or move the file to the folder of its year.

    Basis: practice; a record belongs to one year.
    """
    records: list[Entry[Any]] = [year.plan] if year.plan is not None else []
    if set(columns(year).years) - {year.number}:
        records += year.registrations
    for entry in records:
        if entry.value.year != year.number:
            yield Problem(
                entry.at("year"),
                _("The record says {written}, its folder {folder}.").format(
                    written=entry.value.year, folder=year.number
                ),
                _("Write {folder}, or move the file to the folder of its year.").format(folder=year.number),
            )
