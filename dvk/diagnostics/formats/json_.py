"""Findings as JSON, for programs: stable keys, lines and columns 1-based in code points."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from dvk.diagnostics.formats.shown import path_shown
from dvk.diagnostics.model import Fix, Severity
from dvk.diagnostics.report import Report
from dvk.text.source import Place

VERSION = 1


def as_json(report: Report, base: Path) -> str:
    """Return the report as one JSON object."""
    findings = [
        {
            "code": found.code,
            "name": found.name,
            "severity": found.severity.value,
            "message": found.problem.message,
            "help": found.problem.help or None,
            **_place(found.place, base),
            "related": [
                {**_place(related.place, base), "message": related.message} for related in found.problem.related
            ],
            "fix": _fix(found.problem.fix, base) if found.problem.fix is not None else None,
        }
        for found in report.diagnostics
    ]
    summary = {"records": report.records} | {f"{severity}s": report.count(severity) for severity in Severity}
    return json.dumps({"version": VERSION, "findings": findings, "summary": summary}, ensure_ascii=False, indent=2)


def _fix(fix: Fix, base: Path) -> dict[str, Any]:
    edits = [{**_place(edit.place, base), "new": edit.new} for edit in fix.edits]
    return {"message": fix.message, "safe": fix.safe, "edits": edits}


def _place(place: Place, base: Path) -> dict[str, Any]:
    start, end = place.start, place.end
    return {
        "path": path_shown(place.source.path, base),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }
