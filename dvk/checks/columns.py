"""A year's registrations by column, gathered in one pass for all rules.

A rule that asks ten thousand sound records one by one spends its time on asking. It looks at a column first, and
at single records only where the column shows that there is something to find.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple

from dvk.model.registration import Registration
from dvk.model.terms import TERM_GROUPS
from dvk.model.year import Entry, Year

_FIELDS = ("targets", "schedule", "signature", "confirmation", "name", "year", "date", "owner", *TERM_GROUPS)
_SIGNATURE = attrgetter("authority", "office", "person")
_CONFIRMATION = attrgetter("authority", "office", "person", "by")


class Block(NamedTuple):
    """What a signature block says; `body` is who confirms, empty in a signature."""

    lines: tuple[str, ...] | None
    office: str | None
    person: str | None
    body: str = ""

    @property
    def key(self) -> str:
        """Return the key of a record the block stands under."""
        return "confirmation" if self.body else "signature"


TargetRow = tuple[int, int, str, str, str | None, float | None, float | None]
"""Number of the registration, number, id and text of the target, its unit, value to reach and baseline."""


_NOT_MEASURED = (None, None, None)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns; names, years, dates, owners and terms have one value a registration, in order."""

    names: tuple[str, ...]
    years: tuple[int, ...]
    dates: tuple[dt.date | None, ...]
    owners: tuple[str | None, ...]
    terms: Mapping[str, tuple[str | None, ...]]
    targets: tuple[TargetRow, ...]
    steps: tuple[dt.date, ...]
    blocks: Mapping[Block, tuple[Entry[Any], ...]]
    """Each block met, with the records that hold it; the plan's comes first."""
    incomplete: tuple[int, ...]
    """Numbers of the registrations in which a field that the form demands is empty."""


@lru_cache(maxsize=1)
def columns(year: Year) -> Columns:
    """Gather the columns of a year; the last year asked for is kept."""
    rows: list[tuple[Any, ...]] = []
    targets: list[TargetRow] = []
    steps: list[dt.date] = []
    blocks: dict[tuple[Any, ...], list[Entry[Any]]] = {}
    incomplete: list[int] = []
    demands = demanded(year)
    fields = (*_FIELDS, *(field for field in demands if field not in _FIELDS))
    read = attrgetter(*fields)
    # Two names more, since the getter of a single item gives no tuple.
    demanded_of = itemgetter(*map(fields.index, ("name", "name", *demands)))
    if year.plan is not None and year.plan.value.signature is not None:
        blocks[_SIGNATURE(year.plan.value.signature)] = [year.plan]
    for number, entry in enumerate(year.registrations):
        row = read(entry.value)
        rows.append(row)
        if not all(demanded_of(row)):
            incomplete.append(number)
        aims, timetable, signature, confirmation = row[:4]
        for index, target in enumerate(aims):
            measure = target.measure
            measured = (measure.unit, measure.target, measure.baseline) if measure is not None else _NOT_MEASURED
            targets.append((number, index, target.id, target.text, *measured))
        for step in timetable:
            steps.append(step.until)
        if signature is not None:
            blocks.setdefault(_SIGNATURE(signature), []).append(entry)
        if confirmation is not None:
            blocks.setdefault(_CONFIRMATION(confirmation), []).append(entry)
    names, years, dates, owners, *terms = (list(zip(*rows, strict=True)) or ((),) * len(_FIELDS))[4 : len(_FIELDS)]
    return Columns(
        names,
        years,
        dates,
        owners,
        dict(zip(TERM_GROUPS, terms, strict=True)),
        tuple(targets),
        tuple(steps),
        {Block(*said): tuple(entries) for said, entries in blocks.items()},
        tuple(incomplete),
    )


def demanded(year: Year) -> tuple[str, ...]:
    """Return the fields the year's form demands; a form may name some that no registration has."""
    demands = year.form[1].demands if year.forms.forms else ()
    return tuple(field for field in demands if field in Registration.model_fields)
