"""All findings of one run, in order, and what they add up to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dvk.diagnostics.model import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Report:
    """Findings sorted by place, each once; `records` counts the files read."""

    diagnostics: tuple[Diagnostic, ...]
    records: int

    @classmethod
    def of(cls, diagnostics: Iterable[Diagnostic], records: int) -> Report:
        """Sort findings and drop those that several years share."""
        unique = {(found.sort_key, found.code): found for found in diagnostics}
        return cls(tuple(unique[key] for key in sorted(unique)), records)

    def touching(self, paths: Iterable[Path]) -> Report:
        """Keep the findings with a place in one of some files or folders."""
        wanted = tuple(paths)
        kept = tuple(found for found in self.diagnostics if touches(found, wanted))
        return Report(kept, self.records)

    def count(self, severity: Severity) -> int:
        """Return how many findings have a severity."""
        return sum(found.severity is severity for found in self.diagnostics)

    def fails(self, *, strict: bool) -> bool:
        """Tell whether the run ends with code 1: on errors, and on warnings when strict."""
        return bool(self.count(Severity.ERROR) or (strict and self.count(Severity.WARNING)))


def touches(found: Diagnostic, wanted: Iterable[Path]) -> bool:
    """Tell whether a finding has a place in one of some files or folders."""
    places = {place.source.path for place in (found.place, *(related.place for related in found.problem.related))}
    return any(place == path or path in place.parents for path in wanted for place in places)
