"""Where each model stands on a day: computed from plan, registration and journal, never typed.

Knows no table and no file.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dvk.model.journal import JournalEntry
from dvk.model.plan import SCHEDULE_KEYS, Schedule
from dvk.model.registration import Registration, Step
from dvk.model.year import Entry, Year
from dvk.text.collation import sort_key
from dvk.views.known import name_of, noted
from dvk.words import _

REGISTERED = "đã đăng ký"
UNREADABLE = "không đọc được"
COMPLETED = "hoàn thành"
ENDED = frozenset({COMPLETED, "dừng", "chuyển năm sau"})

SILENCE = 90
"""The days without an entry after which a model of the running year is late."""


class Reason(enum.Enum):
    """Why a model is late."""

    OVER = enum.auto()
    UNREPORTED = enum.auto()
    SILENT = enum.auto()


@dataclass(frozen=True, slots=True)
class Late:
    """That a model is late: why, and since which day."""

    reason: Reason
    since: dt.date


@dataclass(frozen=True, slots=True)
class Targets:
    """How many targets a model has, how many of them can be measured and how many are reached."""

    reached: int
    measurable: int
    total: int

    @property
    def share(self) -> int | None:
        """Return the whole percent reached, rounded down: 100 means all; None when none can be measured."""
        return 100 * self.reached // self.measurable if self.measurable else None


@dataclass(frozen=True, slots=True)
class Standing:
    """One model on one day; what could not be read is None."""

    id: str
    state: str
    name: str | None = None
    owner: str | None = None
    owner_name: str | None = None
    level: str | None = None
    kind: str | None = None
    subject: str | None = None
    field: str | None = None
    targets: Targets | None = None
    last_entry: dt.date | None = None
    days_since_entry: int | None = None
    completed: bool = False
    next: Step | None = None
    late: Late | None = None

    @property
    def is_late(self) -> bool | None:
        """Tell whether the model is late; None where that cannot be known."""
        return None if self.state == UNREADABLE else self.late is not None


@dataclass(frozen=True, slots=True)
class Progress:
    """All models of a year on one day; `later` are the ids of those registered after it."""

    year: int
    as_of: dt.date
    standings: tuple[Standing, ...]
    later: tuple[str, ...] = ()

    def only_late(self) -> Progress:
        """Return the models that are late."""
        return replace(self, standings=tuple(standing for standing in self.standings if standing.late))

    @property
    def unread(self) -> tuple[str, ...]:
        """Return the ids of the models whose registration or journal could not be read."""
        return tuple(sorted(standing.id for standing in self.standings if standing.state == UNREADABLE))


def progress(year: Year, as_of: dt.date) -> Progress:
    """Return where every model registered by a day stands on it, by owner and name, the unread ones last."""
    by_then = [entry for entry in year.registrations if entry.value.date is None or entry.value.date <= as_of]
    standings = [standing(year, entry, as_of) for entry in by_then]
    standings += [Standing(id, UNREADABLE) for id in year.unread_in("registrations")]
    later = set(year.by_id) - {entry.id for entry in by_then}
    return Progress(year.number, as_of, tuple(sorted(standings, key=_order)), tuple(sorted(later)))


def standing(year: Year, entry: Entry[Registration], as_of: dt.date) -> Standing:
    """Return where one model stands on a day; later entries of its journal count as not written."""
    registration = entry.value
    unreadable = entry.id in year.unread_in("journal")
    written = entries_until(year, entry.id, as_of)
    state = UNREADABLE if unreadable else state_after(written)
    last = written[-1].date if written else None
    standard = year.vocabulary.standard("statuses", state)
    ended = standard in ENDED
    return Standing(
        id=entry.id,
        state=state,
        name=registration.name,
        owner=registration.owner,
        owner_name=name_of(year, registration.owner, year.day_of(registration)),
        level=registration.level,
        kind=registration.kind,
        subject=registration.subject,
        field=registration.field,
        targets=None if unreadable else targets_after(registration, written),
        last_entry=last,
        days_since_entry=(as_of - last).days if last else None,
        completed=standard == COMPLETED,
        next=None if ended else next_step(year, registration, as_of),
        late=None if ended or unreadable else lateness(year, registration, written, as_of),
    )


def entries_until(year: Year, id: str, as_of: dt.date) -> tuple[JournalEntry, ...]:
    """Return the entries of a model's journal up to a day, oldest first."""
    return tuple(entry for entry in noted(year, id) if entry.date <= as_of)


def state_after(entries: Sequence[JournalEntry]) -> str:
    """Return the last state that was written; a model of which none was is registered."""
    return next((entry.status for entry in reversed(entries) if entry.status), REGISTERED)


def targets_after(registration: Registration, entries: Sequence[JournalEntry]) -> Targets:
    """Count the targets; one is reached when the last value written for it reaches it."""
    values = {id: value for entry in entries for id, value in entry.measures.items()}
    measurable = [target for target in registration.targets if target.measure and target.measure.target is not None]
    reached = [
        target
        for target in measurable
        if target.id in values and target.measure and target.measure.reached(values[target.id])
    ]
    return Targets(len(reached), len(measurable), len(registration.targets))


def next_step(year: Year, registration: Registration, as_of: dt.date) -> Step | None:
    """Return what comes next on or after a day: a step of the model's timetable, or a date of the plan."""
    steps = [*registration.schedule, *_deadlines(year)]
    return min((step for step in steps if step.until >= as_of), key=lambda step: step.until, default=None)


def lateness(year: Year, registration: Registration, entries: Sequence[JournalEntry], as_of: dt.date) -> Late | None:
    """Return why a model that is not at an end is late.

    It is late when the last step of its timetable has passed; or when an earlier step has passed and no
    entry was written since the step before it; or when, in a running year, the last entry, or without one the
    registration, is more than `SILENCE` days old.
    """
    ends = sorted({step.until for step in registration.schedule})
    passed = [end for end in ends if end < as_of]
    if passed and len(passed) == len(ends):
        return Late(Reason.OVER, passed[-1])
    before = passed[-2] if len(passed) > 1 else dt.date.min
    if passed and not any(entry.date > before for entry in entries):
        return Late(Reason.UNREPORTED, passed[-1])
    heard = entries[-1].date if entries else year.day_of(registration)
    if year.first_day <= as_of <= year.last_day and (as_of - heard).days > SILENCE:
        return Late(Reason.SILENT, heard)
    return None


def _deadlines(year: Year) -> Iterator[Step]:
    schedule = year.plan.value.schedule if year.plan else None
    if schedule is None:
        return
    for name in SCHEDULE_KEYS:
        until = getattr(schedule, name)
        # Who is in the table has registered: that date is behind every model.
        if until is not None and name != "registration_until":
            yield Step.model_construct(until=until, work=_(Schedule.model_fields[name].title or name))
    for milestone in schedule.milestones:
        yield Step.model_construct(until=milestone.until, work=milestone.work)


def _order(standing: Standing) -> tuple[object, ...]:
    return (
        standing.name is None,
        standing.owner_name is None,
        sort_key(standing.owner_name or ""),
        sort_key(standing.name or ""),
        standing.id,
    )
