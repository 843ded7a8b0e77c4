"""Measures a DOCX or PDF, anybody's, against the rules of its regime; knows nothing of records."""

from __future__ import annotations

from pathlib import Path

from dvk.inspection.report import Report
from dvk.model.agency import Regime


def inspect(path: Path, regime: Regime | None = None) -> Report:
    """Measure a file against every rule; raises Refusal for one that cannot be read safely."""
    from dvk.inspection.case import case_of
    from dvk.inspection.catalogue import rules
    from dvk.inspection.opening import open_sheet

    case = case_of(open_sheet(path), regime)
    return Report(path, case.sheet.kind, case.regime, tuple(rule.run(case) for rule in rules()))
