"""Workflow commands of GitHub Actions: findings stand beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dvk.diagnostics.formats.shown import path_shown, visible
from dvk.diagnostics.model import Severity
from dvk.diagnostics.report import Report

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def github(report: Report, base: Path) -> Iterator[str]:
    """Yield a command for each finding."""
    for found in report.diagnostics:
        start, end = found.place.start, found.place.end
        properties = {
            "file": path_shown(found.place.source.path, base),
            "line": start.line,
            "endLine": end.line,
            "col": start.column,
            "endColumn": end.column,
            "title": f"{found.code} {found.name}",
        }
        if end.line != start.line:
            # Columns of two different lines are refused.
            del properties["col"], properties["endColumn"]
        listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
        help = f"\n{found.problem.help}" if found.problem.help else ""
        yield f"::{_COMMANDS[found.severity]} {listed}::{_data(visible(found.problem.message) + help)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
