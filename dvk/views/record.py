"""One registration for reading: its fields under their titles, and what its journal tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dvk.model.base import Model
from dvk.model.journal import JournalEntry
from dvk.model.registration import Measure, Registration, Step, Target
from dvk.model.year import Entry, Year
from dvk.text.dates import short_date
from dvk.text.numbers import group_digits
from dvk.views import names
from dvk.views.known import name_of, noted
from dvk.words import _

# The fields that hold ids of departments or people.
_NAMED = frozenset({"owner", "person", "lead", "coordinate", "take_part", "by"})


@dataclass(frozen=True, slots=True)
class Line:
    """A line of running text; `dash` begins an item of a list, `depth` is how far it stands in."""

    text: str
    depth: int = 0
    dash: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A field: its title in the language of the run, and its value."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """An entry of the journal."""

    date: dt.date
    state: str | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A registration and its journal; `empty` are the titles of the fields nobody filled in."""

    parts: tuple[Part, ...]
    empty: tuple[str, ...]
    journal: tuple[Note, ...]
    journal_unread: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """What the words of a record are completed by: names as on a day, units of the targets."""

    year: Year
    day: dt.date
    registration: Registration

    def named(self, id: str) -> str:
        name = name_of(self.year, id, self.day)
        return id if name == id else f"{name} ({id})"

    def unit(self, target: str) -> str:
        measures = (known.measure for known in self.registration.targets if known.id == target and known.measure)
        return next((measure.unit for measure in measures if measure.unit), "")


def record_view(year: Year, entry: Entry[Registration]) -> Record:
    """Return a registration for reading, with the entries of its journal, oldest first."""
    registration = entry.value
    parts = _parts(registration, _Known(year, year.day_of(registration), registration))
    return Record(
        parts=tuple(part for part in parts if part.lines),
        empty=tuple(part.title for part in parts if not part.lines),
        journal=tuple(_note(year, registration, note) for note in noted(year, entry.id)),
        journal_unread=entry.id in year.unread_in("journal"),
    )


def record_data(year: Year, entry: Entry[Registration], path: str) -> dict[str, Any]:
    """Return everything the records say of a registration, as JSON has it; an unread journal is null."""
    notes = [_data(note) for note in noted(year, entry.id)]
    return {
        "id": entry.id,
        "path": path,
        "registration": _data(entry.value),
        "journal": None if entry.id in year.unread_in("journal") else notes,
    }


def _data(record: Model) -> dict[str, Any]:
    return record.model_dump(mode="json", by_alias=True)


def _note(year: Year, registration: Registration, note: JournalEntry) -> Note:
    parts = _parts(note, _Known(year, note.date, registration), without=("date", "status"))
    return Note(note.date, note.status, tuple(part for part in parts if part.lines))


def _parts(record: Model, known: _Known, without: tuple[str, ...] = ()) -> tuple[Part, ...]:
    fields = ((name, info) for name, info in type(record).model_fields.items() if name not in without)
    return tuple(
        Part(_(info.title or name), tuple(_lines(name, getattr(record, name), known))) for name, info in fields
    )


def _lines(field: str, value: Any, known: _Known) -> Iterator[Line]:
    match value:
        case None:
            return
        case dict():
            for id, number in value.items():
                yield Line(f"{id}: {group_digits(number)} {known.unit(id)}".rstrip(), 1, dash=True)
        case tuple():
            for item in value:
                first, *rest = _item(field, item, known) or ("",)
                yield Line(first, 1, dash=True)
                yield from (Line(line, 2) for line in rest)
        case Model():
            for part in _parts(value, known):
                if part.lines:
                    yield Line(f"{part.title}: {'; '.join(line.text for line in part.lines)}", 1)
        case _:
            yield from (Line(line) for line in _written(field, value, known))


def _item(field: str, item: Any, known: _Known) -> tuple[str, ...]:
    match item:
        case Target():
            measure = _measure(item.measure, known) if item.measure else ""
            return (*names.lines(item.text), f"{item.id} ({measure})" if measure else item.id)
        case Step():
            return names.lines(f"{short_date(item.until)}: {item.work}")
        case _:
            return _written(field, item, known)


def _measure(measure: Measure, known: _Known) -> str:
    parts = (part for part in _parts(measure, known) if part.lines)
    return "; ".join(f"{part.title}: {part.lines[0].text}" for part in parts)


def _written(field: str, value: Any, known: _Known) -> tuple[str, ...]:
    match value:
        case dt.date():
            return (short_date(value),)
        case float():
            return (group_digits(value),)
        case str() if field in _NAMED:
            return (known.named(value),)
        case str():
            return names.lines(value)
        case _:
            return (str(value),)
