"""The list of all rules of inspection."""

from __future__ import annotations

from functools import cache

from dvk.inspection.rule import Rule, all_rules

MODULES = tuple(
    f"dvk.inspection.rules.{name}"
    for name in (
        "page",
        "letters",
        "sizes",
        "motto",
        "strokes",
        "number",
        "date",
        "title",
        "grounds",
        "headings",
        "body",
        "signature",
        "recipients",
        "addressees",
        "page_numbers",
        "appendix",
        "marks",
    )
)
"""Modules that hold rules."""


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules by id."""
    return all_rules(MODULES)
