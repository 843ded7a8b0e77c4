"""What a finding is: a sentence, the place it points at, other places that matter, the way out."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from dvk.text.edit import Edit
from dvk.text.source import Place

SortKey = tuple[str, int, int, str, str]
"""File, start and end of the place, code and message."""


class Severity(enum.StrEnum):
    """How much a finding matters: an error decides the exit code, a warning does under `--strict`."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Related:
    """A second place a finding is about, and what stands there."""

    place: Place
    message: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that put a problem right, and what they do; a safe one cannot change what a document says."""

    message: str
    edits: tuple[Edit, ...]
    safe: bool = False

    @classmethod
    def of(cls, message: str, *edits: Edit | None, safe: bool = False) -> Fix | None:
        """Return a fix of some edits; None where one of them could not be made."""
        made = tuple(edit for edit in edits if edit is not None)
        return cls(message, made, safe) if made and len(made) == len(edits) else None


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule yields: it knows no code, severity or order."""

    place: Place
    message: str
    help: str = ""
    related: tuple[Related, ...] = ()
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A problem stamped with the rule that found it."""

    code: str
    name: str
    severity: Severity
    problem: Problem

    @property
    def place(self) -> Place:
        """Return the place the finding points at."""
        return self.problem.place

    @property
    def sort_key(self) -> SortKey:
        """Order by file, place and code."""
        span = self.place.span
        return (self.place.source.path.as_posix(), span.start, span.end, self.code, self.problem.message)
