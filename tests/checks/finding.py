"""Runs one rule, or all, over a year built from text."""

from __future__ import annotations

from dvk.checks import catalogue
from dvk.diagnostics.choice import Choice
from dvk.diagnostics.model import Diagnostic
from dvk.model.year import Year


def found(year: Year, *codes: str) -> list[Diagnostic]:
    """Return what some rules find in a year."""
    assert codes
    return catalogue.run(year, Choice(select=codes))


def places(year: Year, *codes: str) -> list[str]:
    """Return the characters that the findings of some rules point at."""
    return [diagnostic.place.text for diagnostic in found(year, *codes)]
