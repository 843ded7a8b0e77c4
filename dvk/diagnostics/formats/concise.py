"""One line a finding, for editors and for grep: `path:line:col: severity[code]: message`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dvk.diagnostics.formats.shown import path_shown, visible
from dvk.diagnostics.model import Diagnostic
from dvk.diagnostics.report import Report
from dvk.words import N_, _

SEVERITIES = {"error": N_("error"), "warning": N_("warning"), "note": N_("note")}


def headline(found: Diagnostic, base: Path) -> str:
    """Return the first line of a finding in every text format."""
    line, column = found.place.start
    path = path_shown(found.place.source.path, base)
    return f"{path}:{line}:{column}: {_(SEVERITIES[found.severity])}[{found.code}]: {visible(found.problem.message)}"


def concise(report: Report, base: Path) -> Iterator[str]:
    """Yield a line for each finding."""
    for found in report.diagnostics:
        yield headline(found, base)
