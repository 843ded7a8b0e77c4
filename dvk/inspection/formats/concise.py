"""One line for each thing that does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dvk.diagnostics.formats.shown import path_shown, visible
from dvk.diagnostics.model import Severity
from dvk.inspection.formats.full import line
from dvk.inspection.report import Report
from dvk.words import _


def concise(report: Report, base: Path) -> Iterator[str]:
    """Yield the faults of a report; paths are shown from the base."""
    path = path_shown(report.path, base)
    for result in report.results:
        for fault in result.faults:
            severity = _("error") if fault.severity is Severity.ERROR else _("warning")
            said = line(fault.subject, fault.measured, fault.permitted)
            yield visible(f"{path}: {severity}[{result.id}]: {said} ({fault.clause or result.clause})")
