"""One year as a whole: its records, what they refer to, and the faults of form found while reading."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, TypeVar

from dvk.model.agency import Agency
from dvk.model.base import Model
from dvk.model.citation import Register
from dvk.model.form import Form, Forms, form_in_force
from dvk.model.journal import Journal
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.terms import Vocabulary
from dvk.syntax.fault import Fault
from dvk.syntax.tree import Route, Tree
from dvk.text.source import Place

M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Entry(Generic[M]):
    """A record's value beside the text it was read from; `id` is the file's stem."""

    id: str
    value: M
    tree: Tree

    def at(self, *route: str | int) -> Place:
        """Return the place of a value, or of the last step of the route that is written."""
        return self.tree.value(route)

    def key(self, *route: str | int) -> Place:
        """Return the place of a key; of the record's grip when the key is not written."""
        return self.tree.key(route) if self.tree.has(route) else self.grip

    def part(self, route: Route, start: int, end: int) -> Place:
        """Return the place of some code points of a text value."""
        return self.tree.part(route, start, end)

    @property
    def grip(self) -> Place:
        """Return what a reader knows the record by: its name, subject or first key."""
        data: Mapping[str, Any] = self.tree.data
        for key in ("name", "subject"):
            if data.get(key):
                return self.tree.value((key,))
        first = next(iter(data), None)
        return self.tree.key((first,)) if first is not None else self.tree.value(())


@dataclass(frozen=True, eq=False)
class Year:
    """Everything known of one year; whatever could not be read is in `faults` and `unread`."""

    number: int
    vocabulary: Vocabulary
    forms: Forms
    agency: Entry[Agency] | None = None
    plan: Entry[Plan] | None = None
    registrations: tuple[Entry[Registration], ...] = ()
    journals: Mapping[str, Entry[Journal]] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    unread: frozenset[str] = frozenset()
    """Names of records that exist and could not be read, relative to the records folder without `.yaml`."""
    own_forms: Entry[Forms] | None = None
    own_vocabulary: Entry[Vocabulary] | None = None
    own_register: Entry[Register] | None = None
    """What the repository itself adds to the forms, the terms and the citable documents that ship with dvk."""
    shipped_register: Callable[[], Register] = Register
    """Reads the register that ships with dvk, which only what cites documents needs."""

    @property
    def entries(self) -> Iterator[Entry[Any]]:
        """Yield every record read, those all years share first."""
        for entry in (self.agency, self.own_vocabulary, self.own_forms, self.plan):
            if entry is not None:
                yield entry
        yield from self.registrations
        yield from self.journals.values()

    @cached_property
    def by_id(self) -> Mapping[str, Entry[Registration]]:
        """Return the registrations by id."""
        return {entry.id: entry for entry in self.registrations}

    @property
    def is_of_party(self) -> bool:
        """Tell whether its agency keeps the Party's rules for documents; the State's unless somebody says so."""
        return self.agency is not None and self.agency.value.is_of_party

    @cached_property
    def register(self) -> Register:
        """Return the documents that may be cited: the shipped ones with the repository's own laid over them."""
        own = self.own_register.value if self.own_register is not None else None
        return self.shipped_register().extended(own)

    def unread_in(self, folder: str) -> frozenset[str]:
        """Return the ids of the records of a folder of the year that exist and could not be read."""
        prefix = f"{self.number}/{folder}/"
        return frozenset(name.removeprefix(prefix) for name in self.unread if name.startswith(prefix))

    @property
    def records(self) -> int:
        """Return how many records of the year were read or tried."""
        unread = sum(name.startswith(f"{self.number}/") for name in self.unread)
        return len(self.registrations) + len(self.journals) + unread + (self.plan is not None)

    @property
    def shared_records(self) -> int:
        """Return how many records that all years share were read or tried."""
        unread = sum("/" not in name for name in self.unread)
        own = (self.agency, self.own_forms, self.own_vocabulary, self.own_register)
        return unread + sum(entry is not None for entry in own)

    @cached_property
    def _faults_by_kind(self) -> Mapping[str, list[Fault]]:
        kinds: dict[str, list[Fault]] = {}
        for fault in self.faults:
            kinds.setdefault(fault.kind, []).append(fault)
        return kinds

    def faults_of(self, *kinds: str) -> Iterator[Fault]:
        """Yield the faults of some kinds."""
        for kind in kinds:
            yield from self._faults_by_kind.get(kind, ())

    @property
    def first_day(self) -> dt.date:
        """Return 1 January."""
        return dt.date(self.number, 1, 1)

    @property
    def last_day(self) -> dt.date:
        """Return 31 December."""
        return dt.date(self.number, 12, 31)

    def day_of(self, record: Registration | Plan) -> dt.date:
        """Return the day whose names and rules a record goes by: its date, else the plan's, else 1 January."""
        if record.date is not None:
            return record.date
        if self.plan is not None and self.plan.value.date is not None:
            return self.plan.value.date
        return self.first_day

    @cached_property
    def form(self) -> tuple[str, Form]:
        """Return the id and the form registrations of the year are printed in."""
        plan = self.plan.value if self.plan is not None else None
        day = plan.date if plan is not None and plan.date is not None else self.first_day
        return form_in_force(self.forms, plan.form if plan is not None else None, day)
