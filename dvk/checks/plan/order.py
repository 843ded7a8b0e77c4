"""Rules on the order of days between records (DVK405, DVK406, DVK408, DVK409)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from dvk.checks.columns import columns
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.plan import SCHEDULE_KEYS
from dvk.model.year import Year
from dvk.text.dates import FoundDate, find_dates, short_date
from dvk.words import _


@rule("DVK405", "registered-late", Severity.WARNING)
def registered_late(year: Year) -> Iterator[Problem]:
    """Find a registration that is dated after the last day to register.

    What: `date` of a registration is not after `registration_until` of the plan.

    Why: late registrations are what districts complain of first; a late date may also be a slip.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        date: 2022-05-04

    Put right: correct the date where it is a slip; otherwise leave it, or put off the day in the plan.

    Basis: the plan of the year.
    """
    schedule = year.plan.value.schedule if year.plan is not None else None
    if year.plan is None or schedule is None or schedule.registration_until is None:
        return
    until = schedule.registration_until
    for entry, day in zip(year.registrations, columns(year).dates, strict=True):
        if day is not None and day > until:
            yield Problem(
                entry.at("date"),
                _("The registration is dated {day}, {count} days after the last day.").format(
                    day=short_date(day), count=(day - until).days
                ),
                _("Correct the date where it is a slip; otherwise the registration was late."),
                (Related(year.plan.at("schedule", "registration_until"), _("the last day to register")),),
            )


@rule("DVK406", "dates-out-of-order", Severity.WARNING)
def dates_out_of_order(year: Year) -> Iterator[Problem]:
    """Find a plan older than its grounds, or a registration older than the plan.

    What: the documents the plan is based on are not dated after it, and registrations are not dated before it.

    Why: nobody can act on a document that does not exist yet; one of the dates is wrong.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        date: 2022-01-04

    Put right: correct the date that is wrong.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a: grounds are
    the documents on which a document is issued.
    """
    if year.plan is None or year.plan.value.date is None:
        return
    plan, issued = year.plan, year.plan.value.date
    for index, ground in enumerate(plan.value.grounds):
        found = _date_of(ground)
        if found is not None and found.value is not None and found.value > issued:
            yield Problem(
                plan.part(("grounds", index), found.start, found.end),
                _("This ground is dated after the plan, which is of {day}.").format(day=short_date(issued)),
                "",
                (Related(plan.at("date"), _("the plan's date")),),
            )
    for entry, day in zip(year.registrations, columns(year).dates, strict=True):
        if day is not None and day < issued:
            yield Problem(
                entry.at("date"),
                _("The registration is dated {day}, before the plan of {issued}.").format(
                    day=short_date(day), issued=short_date(issued)
                ),
                "",
                (Related(plan.at("date"), _("the plan's date")),),
            )


def _date_of(ground: str) -> FoundDate | None:
    """Return the date of the document a ground cites: the first that follows the word ngày."""
    for found in find_dates(ground):
        before = ground[: found.start].rstrip().casefold()
        if before.endswith("ngày") or ground[found.start :].casefold().startswith("ngày"):
            return found
    return None


@rule("DVK408", "schedule-out-of-order", Severity.WARNING)
def schedule_out_of_order(year: Year) -> Iterator[Problem]:
    """Find days of the plan's schedule that contradict each other.

    What: the days come in the order of the year: registration, half-year figures, half-year report, selection,
    report of the year.

    Why: a report cannot be due before its figures are taken; one of the days is a slip.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        schedule: {midyear_figures_at: 2022-06-15, midyear_report_until: 2022-06-01}

    Put right: correct the day that is wrong.

    Basis: practice; the cycle of the movement's year.
    """
    schedule = year.plan.value.schedule if year.plan is not None else None
    if year.plan is None or schedule is None:
        return
    latest: tuple[dt.date, str] | None = None
    for key in SCHEDULE_KEYS:
        day: dt.date | None = getattr(schedule, key)
        if day is None:
            continue
        if latest is not None and day < latest[0]:
            yield Problem(
                year.plan.at("schedule", key),
                _("{day} comes before an earlier step of the schedule.").format(day=short_date(day)),
                "",
                (Related(year.plan.at("schedule", latest[1]), _("the earlier step, on a later day")),),
            )
        if latest is None or day > latest[0]:
            latest = (day, key)


@rule("DVK409", "journal-out-of-order", Severity.WARNING)
def journal_out_of_order(year: Year) -> Iterator[Problem]:
    """Find a journal entry that stands below one of a later day.

    What: the entries of a journal go from the oldest to the newest.

    Why: who reads the journal takes the last entry for the last word; a day out of order is mostly a slip.

    Example (journal/mau.yaml):

        entries:
          - {date: 2022-06-30, text: Đã trả trước hạn 60 hồ sơ.}
          - {date: 2022-03-31, text: Đã công khai thời hạn giải quyết.}

    Put right: correct the day, or move the entry to its place.

    Basis: practice; a journal is kept from day to day.
    """
    for journal in year.journals.values():
        latest = 0
        entries = journal.value.entries
        for index, noted in enumerate(entries):
            if noted.date >= entries[latest].date:
                latest = index
                continue
            yield Problem(
                journal.at("entries", index, "date"),
                _("{day} stands below an entry of a later day.").format(day=short_date(noted.date)),
                _("Correct the day, or move the entry to its place: oldest first."),
                (Related(journal.at("entries", latest, "date"), _("the later day")),),
            )
