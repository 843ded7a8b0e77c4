"""One line for each thing that does not fit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dvk.diagnostics.formats.shown import path_shown, visible
from dvk.diagnostics.model import Severity
from dvk.inspection.report import Report
from dvk.words import _


def concise(report: Report, base: Path) -> Iterator[str]:
    """Yield the faults of a report; paths are shown from the base."""
    path = path_shown(report.path, base)
    for result in report.results:
        for fault in result.faults:
            severity = _("error") if fault.severity is Severity.ERROR else _("warning")
            line = _("{subject}: {measured}; permitted: {permitted}").format(
                subject=fault.subject, measured=fault.measured, permitted=fault.permitted
            )
            yield visible(f"{path}: {severity}[{result.id}]: {line} ({fault.clause or result.clause})")
