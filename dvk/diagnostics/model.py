"""What a finding is: a sentence, the place it points at, other places that matter, the way out."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from dvk.text.source import Place


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
class Problem:
    """What a rule yields: it knows no code, severity or order."""

    place: Place
    message: str
    help: str = ""
    related: tuple[Related, ...] = ()


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
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Order by file, place and code."""
        span = self.place.span
        return (self.place.source.path.as_posix(), span.start, span.end, self.code, self.problem.message)
