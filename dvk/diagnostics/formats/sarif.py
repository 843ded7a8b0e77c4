"""SARIF 2.1.0 (OASIS), which code hosts and editors read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from dvk import __version__
from dvk.diagnostics.formats.shown import path_shown
from dvk.diagnostics.model import Fix, Severity
from dvk.diagnostics.report import Report
from dvk.text.edit import Edit
from dvk.text.source import Place

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


@dataclass(frozen=True, slots=True)
class RuleText:
    """What a reader is told of a rule: its severity, one sentence and its whole page."""

    severity: Severity
    summary: str
    page: str


def sarif(report: Report, base: Path, rules: Mapping[str, RuleText], language: str) -> str:
    """Return the report as one log with one run; `rules` are by code and hold every code of the report."""
    codes = sorted({found.code for found in report.diagnostics})
    names = {found.code: found.name for found in report.diagnostics}
    results = [
        {
            "ruleId": found.code,
            "ruleIndex": codes.index(found.code),
            "level": _LEVELS[found.severity],
            "message": {"text": _sentences(found.problem.message, found.problem.help)},
            "locations": [_location(found.place, base)],
            "relatedLocations": [
                {**_location(related.place, base), "id": number, "message": {"text": related.message}}
                for number, related in enumerate(found.problem.related, 1)
            ],
            **({"fixes": [_fix(found.problem.fix, base)]} if found.problem.fix is not None else {}),
        }
        for found in report.diagnostics
    ]
    driver = {
        "name": "dvk",
        "version": __version__,
        "rules": [_rule(code, names[code], rules[code]) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2)


def _sentences(message: str, help: str) -> str:
    return f"{message} {help}" if help else message


def _rule(code: str, name: str, text: RuleText) -> dict[str, Any]:
    return {
        "id": code,
        "name": name,
        "shortDescription": {"text": text.summary},
        "help": {"text": text.page},
        "defaultConfiguration": {"level": _LEVELS[text.severity]},
    }


def _location(place: Place, base: Path) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": _artifact(place.source.path, base), "region": _region(place)}}


def _artifact(path: Path, base: Path) -> dict[str, str]:
    if path.is_relative_to(base):
        return {"uri": quote(path_shown(path, base)), "uriBaseId": "%SRCROOT%"}
    return {"uri": path.as_uri()}


def _region(place: Place) -> dict[str, int]:
    start, end = place.start, place.end
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _fix(fix: Fix, base: Path) -> dict[str, Any]:
    by_path: dict[Path, list[Edit]] = {}
    for edit in fix.edits:
        by_path.setdefault(edit.place.source.path, []).append(edit)
    changes = [
        {"artifactLocation": _artifact(path, base), "replacements": list(_replacements(edits))}
        for path, edits in by_path.items()
    ]
    return {"description": {"text": fix.message}, "artifactChanges": changes}


def _replacements(edits: Iterable[Edit]) -> Iterable[dict[str, Any]]:
    for edit in edits:
        yield {"deletedRegion": _region(edit.place), "insertedContent": {"text": edit.new}}
