"""Finds the records on disk and reads them: nothing after this module opens a record file."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from dvk import context
from dvk.errors import EnvironmentProblem
from dvk.model.agency import Agency
from dvk.model.base import Model
from dvk.model.citation import Register
from dvk.model.form import Forms
from dvk.model.journal import Journal
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.schema import read
from dvk.model.terms import Vocabulary
from dvk.model.year import Entry, Year
from dvk.store.defaults import default_forms, default_register, default_vocabulary
from dvk.store.reading import read_tree
from dvk.store.survey import YEAR, survey_names, survey_root, survey_year
from dvk.syntax.fault import Fault
from dvk.text.source import Source
from dvk.words import _

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class _Shared:
    """What all years of a repository have in common."""

    agency: Entry[Agency] | None
    vocabulary: Vocabulary
    known_terms: Vocabulary | None
    forms: Forms
    faults: tuple[Fault, ...]
    unread: tuple[str, ...]
    own_forms: Entry[Forms] | None
    own_vocabulary: Entry[Vocabulary] | None
    own_register: Entry[Register] | None

    def year(self, number: int, faults: Iterable[Fault] = (), unread: Iterable[str] = ()) -> Year:
        """Return a year without records of its own; what reading those brought to light is added."""
        return Year(
            number=number,
            vocabulary=self.vocabulary,
            forms=self.forms,
            agency=self.agency,
            faults=(*self.faults, *faults),
            unread=frozenset((*self.unread, *unread)),
            own_forms=self.own_forms,
            own_vocabulary=self.own_vocabulary,
            own_register=self.own_register,
            shipped_register=default_register,
        )


@dataclass(frozen=True)
class Repository:
    """A folder with records; `overlay` holds bytes read in place of a file's own, by absolute path."""

    root: Path
    overlay: Mapping[Path, bytes] = field(default_factory=dict)

    @classmethod
    def find(cls, start: Path, overlay: Mapping[Path, bytes] | None = None) -> Repository:
        """Walk up from a folder to the first that holds `records/`; raises EnvironmentProblem where none does."""
        start = start.resolve()
        for folder in (start, *start.parents):
            if (folder / "records").is_dir():
                return cls(folder, overlay or {})
        raise EnvironmentProblem(
            _("There is no folder “records” in {folder} or above it.").format(folder=start),
            help=_("Run `dvk init` to start a repository here, or name one with --root."),
        )

    @property
    def records(self) -> Path:
        """Return the folder of the records."""
        return self.root / "records"

    @property
    def templates(self) -> Path:
        """Return the folder of the repository's own templates, which may not exist."""
        return self.root / "templates"

    def plan_path(self, year: int) -> Path:
        """Return where a year's plan is kept."""
        return self.records / str(year) / "plan.yaml"

    def registration_path(self, year: int, id: str) -> Path:
        """Return where a registration is kept."""
        return self.records / str(year) / "registrations" / f"{id}.yaml"

    def registration_ids(self, year: int) -> tuple[str, ...]:
        """Return the ids of the registrations of a year, read or not, in the order of their files."""
        folder = self.records / str(year) / "registrations"
        listed = _Reader(self.records, self.overlay, None).listed(folder)
        return tuple(path.name.removesuffix(".yaml") for path in listed if path.name.endswith(".yaml"))

    def years(self) -> tuple[int, ...]:
        """Return the years that have a folder, oldest first."""
        try:
            names = [path.name for path in self.records.iterdir() if YEAR.fullmatch(path.name) and path.is_dir()]
        except OSError as error:
            message = _("{path} cannot be read: {reason}.")
            raise EnvironmentProblem(message.format(path=self.records, reason=error.strerror or error)) from error
        return tuple(sorted(map(int, names)))

    def load(self, year: int) -> Year:
        """Read a year; total: what cannot be read is in the year's faults."""
        shared = self._shared
        folder = self.records / str(year)
        reader = _Reader(self.records, self.overlay, shared.known_terms)
        with _collector_paused():
            plan = reader.one(Plan, self.plan_path(year))
            registrations = tuple(reader.all(Registration, folder / "registrations"))
            journals = {entry.id: entry for entry in reader.all(Journal, folder / "journal")}
        bare = shared.year(year, (*survey_year(folder), *reader.faults), reader.unread)
        return replace(bare, plan=plan, registrations=registrations, journals=journals)

    def load_frame(self, year: int) -> Year:
        """Read a year without its registrations and journals; `with_registration` adds one at a time."""
        reader = _Reader(self.records, self.overlay, self._shared.known_terms)
        plan = reader.one(Plan, self.plan_path(year))
        return replace(self._shared.year(year, reader.faults, reader.unread), plan=plan)

    def with_registration(self, frame: Year, id: str) -> Year:
        """Return a frame of a year with one registration and no other, or without it where it cannot be read."""
        reader = _Reader(self.records, self.overlay, self._shared.known_terms)
        entry = reader.one(Registration, self.registration_path(frame.number, id))
        return replace(frame, registrations=(entry,) if entry is not None else ())

    def load_shared(self) -> Year:
        """Return a year without records of its own: the agency, the vocabulary and the forms."""
        return self._shared.year(context.today().year)

    @cached_property
    def _shared(self) -> _Shared:
        reader = _Reader(self.records, self.overlay, None)
        agency = reader.one(Agency, self.records / "agency.yaml")
        vocabulary = reader.one(Vocabulary, self.records / "vocabulary.yaml")
        forms = reader.one(Forms, self.records / "forms.yaml")
        register = reader.one(Register, self.records / "citations.yaml")
        terms = default_vocabulary().extended(vocabulary.value if vocabulary else None)
        return _Shared(
            agency=agency,
            vocabulary=terms,
            # A vocabulary that cannot be read must not turn every local term into a fault of its own.
            known_terms=None if "vocabulary" in reader.unread else terms,
            forms=default_forms().extended(forms.value if forms else None),
            faults=(*survey_root(self.records), *reader.faults),
            unread=tuple(reader.unread),
            own_forms=forms,
            own_vocabulary=vocabulary,
            own_register=register,
        )


class _Reader:
    """Reads records of one year and collects what is wrong with them."""

    def __init__(self, records: Path, overlay: Mapping[Path, bytes], vocabulary: Vocabulary | None) -> None:
        self.records = records
        self.overlay = overlay
        self.vocabulary = vocabulary
        self.faults: list[Fault] = []
        self.unread: list[str] = []

    def one(self, kind: type[M], path: Path) -> Entry[M] | None:
        """Read a record that need not exist."""
        return self._read(kind, path) if path in self.overlay or path.exists() else None

    def _read(self, kind: type[M], path: Path) -> Entry[M] | None:
        tree, faults = read_tree(path, self.overlay)
        entry, more = read(kind, tree, path.name.removesuffix(".yaml"), self.vocabulary)
        if faults or more:
            self.faults += (*faults, *more)
        if entry is None:
            self.unread.append(path.relative_to(self.records).with_suffix("").as_posix())
        return entry

    def all(self, kind: type[M], folder: Path) -> Iterator[Entry[M]]:
        """Read every record of a folder, by file name."""
        listed = self.listed(folder)
        self.faults += survey_names(listed)
        for path in listed:
            if path.name.endswith(".yaml") and (entry := self._read(kind, path)) is not None:
                yield entry

    def listed(self, folder: Path) -> list[Path]:
        """Return the files of a folder, those of the overlay among them, by name."""
        names = self._names(folder)
        names.update(path.name for path in self.overlay if path.parent == folder)
        return [folder / name for name in sorted(names) if not name.startswith(".")]

    def _names(self, folder: Path) -> set[str]:
        try:
            return set(os.listdir(folder))  # noqa: PTH208 - names suffice
        except (FileNotFoundError, NotADirectoryError):
            return set()
        except OSError as error:
            place = Source(folder, "").place(0, 0)
            self.faults.append(Fault("unreadable-file", place, {"reason": error.strerror or str(error)}))
            return set()


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Load without the cycle collector: frozen values hold no cycles and would be walked again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
