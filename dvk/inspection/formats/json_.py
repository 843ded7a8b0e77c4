"""The report as JSON, for programs: stable keys, states and severities in English."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from dvk.diagnostics.formats.shown import path_shown
from dvk.inspection.report import Report
from dvk.inspection.rule import Result, State
from dvk.render.profiles import profile_of
from dvk.words import _

VERSION = 1


def as_json(report: Report, base: Path) -> str:
    """Return the report as one JSON object."""
    counts = {state.value.replace(" ", "_"): report.count(state) for state in State}
    data = {
        "version": VERSION,
        "path": path_shown(report.path, base),
        "kind": report.kind,
        "regime": report.regime,
        "source": profile_of(report.regime).source,
        "rules": [_result(result) for result in report.results],
        "summary": {"rules": len(report.results), "evaluated": report.evaluated, **counts},
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _result(result: Result) -> dict[str, Any]:
    return {
        "id": result.id,
        "name": _(result.name),
        "state": result.state.value,
        "clause": result.clause,
        "reason": result.reason or None,
        "measures": [
            {
                "subject": measure.subject,
                "measured": measure.measured,
                "permitted": measure.permitted,
                "fits": measure.fits,
                "severity": measure.severity.value,
                "help": measure.help or None,
                "clause": measure.clause or result.clause,
            }
            for measure in result.measures
        ],
    }
