"""Turns progress and its counts into tables.

Knows the columns; computes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from dvk.tables.model import Cell, Column, Kind, Table, Tone
from dvk.text.dates import short_date
from dvk.text.slug import slug
from dvk.views.counts import NOT_STATED, By, Count, Counts
from dvk.views.progress import COMPLETED, REGISTERED, UNREADABLE, Late, Progress, Reason, Standing
from dvk.words import N_, _

_STATES: Mapping[Cell, Tone] = {
    COMPLETED: Tone.GOOD,
    REGISTERED: Tone.QUIET,
    "dừng": Tone.QUIET,
    "chuyển năm sau": Tone.QUIET,
    "tạm dừng": Tone.BAD,
    UNREADABLE: Tone.BAD,
}

_COLUMNS = (
    Column("id", N_("Id"), detail=3),
    Column("name", N_("Model's name")),
    Column("owner", N_("Owner's id"), detail=12),
    Column("owner_name", N_("Owner")),
    Column("level", N_("Level"), detail=9),
    Column("kind", N_("Kind"), detail=11),
    Column("subject", N_("Subject"), detail=11),
    Column("field", N_("Field"), detail=8),
    Column("state", N_("State"), tones=_STATES),
    Column("targets_reached", N_("Reached"), Kind.COUNT, detail=6),
    Column("targets_measurable", N_("Measurable"), Kind.COUNT, detail=6),
    Column("targets_total", N_("Targets"), Kind.COUNT, detail=10),
    Column("share_percent", N_("% reached"), Kind.COUNT, detail=2),
    Column("last_entry", N_("Last entry"), Kind.DATE, detail=5),
    Column("days_since_entry", N_("Days since"), Kind.COUNT, detail=7),
    Column("next_step", N_("Next"), detail=4),
    Column("next_date", N_("Due"), Kind.DATE, detail=1),
    Column("late", N_("Late"), Kind.FLAG, detail=13),
    Column("late_reason", N_("Why late"), otherwise=Tone.BAD),
)

_GROUPS = {
    By.DEPARTMENT: N_("Department"),
    By.LEVEL: N_("Level"),
    By.FIELD: N_("Field"),
    By.KIND: N_("Kind"),
    By.STATE: N_("State"),
}

# Keys are English and stable; a local term gets one of its own.
_SUBJECTS = {"tập thể": "collective", "cá nhân": "individual", NOT_STATED: "subject_not_stated"}


def progress_table(progress: Progress) -> Table:
    """Return a row for each model."""
    return Table(_COLUMNS, tuple(_row(standing) for standing in progress.standings))


def counts_table(counts: Counts) -> Table:
    """Return a row for each group, and the sum as footer."""
    columns = (
        Column(counts.by.value, _GROUPS[counts.by]),
        *(Column(_subject_key(subject), subject.capitalize(), Kind.COUNT) for subject in counts.subjects),
        Column("total", N_("Total"), Kind.COUNT),
        Column("late", N_("Late"), Kind.COUNT, tones={0: Tone.QUIET}, otherwise=Tone.BAD),
        Column("targets_reached", N_("Reached"), Kind.COUNT),
        Column("targets_measurable", N_("Measurable"), Kind.COUNT),
    )
    return Table(columns, tuple(map(_counted, counts.groups)), (_("Total"), *_counted(counts.total)[1:]))


def summary(progress: Progress) -> str:
    """Return the sentence under the table of a terminal."""
    targets = [standing.targets for standing in progress.standings if standing.targets]
    return _(
        "{year}, on {date}: {models} models, {completed} completed, {late} late; "
        "{reached} of {measurable} measurable targets reached."
    ).format(
        year=progress.year,
        date=short_date(progress.as_of),
        models=len(progress.standings),
        completed=sum(standing.completed for standing in progress.standings),
        late=sum(standing.late is not None for standing in progress.standings),
        reached=sum(target.reached for target in targets),
        measurable=sum(target.measurable for target in targets),
    )


def why_late(late: Late | None) -> str | None:
    """Return the reason a model is late, in words."""
    if late is None:
        return None
    day = short_date(late.since)
    match late.reason:
        case Reason.OVER:
            return _("its timetable ended on {day}").format(day=day)
        case Reason.UNREPORTED:
            return _("nothing reported on the step due on {day}").format(day=day)
        case Reason.SILENT:
            return _("no entry since {day}").format(day=day)


def _row(standing: Standing) -> tuple[Cell, ...]:
    targets, step = standing.targets, standing.next
    return (
        standing.id,
        standing.name,
        standing.owner,
        standing.owner_name,
        standing.level,
        standing.kind,
        standing.subject,
        standing.field,
        standing.state,
        targets.reached if targets else None,
        targets.measurable if targets else None,
        targets.total if targets else None,
        targets.share if targets else None,
        standing.last_entry,
        standing.days_since_entry,
        step.work if step else None,
        step.until if step else None,
        standing.is_late,
        why_late(standing.late),
    )


def _counted(count: Count) -> tuple[Cell, ...]:
    return (count.group, *count.subjects, count.total, count.late, count.reached, count.measurable)


def _subject_key(subject: str) -> str:
    return _SUBJECTS.get(subject) or f"subject_{slug(subject).replace('-', '_')}"
