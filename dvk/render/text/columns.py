"""Knows how components stand under and beside one another: lines, rules, two columns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from dvk.render.document import Inline
from dvk.render.profiles.model import Profile, Rule
from dvk.render.text.wrap import aligned, balance, widest, words
from dvk.text.width import display_width

GAP = 2
"""Cells between two columns."""


def component(text: Inline, name: str, profile: Profile, width: int) -> list[str]:
    """Return a component's lines in its alignment, with its rule below; none when it is empty."""
    style = profile.style(name)
    # Lines are broken by the record's own capitals, then printed in the profile's.
    lines = [line for written in words(text) for line in balance(written, width)]
    if style.caps:
        lines = [line.upper() for line in lines]
    placed = [aligned(line, width, style.align) for line in lines]
    if style.rule is not None and lines:
        placed.append(aligned(rule_signs(style.rule, widest(lines)), width, "centre"))
    return placed


def rule_signs(rule: Rule, cells: int) -> str:
    """Return what is drawn under a text of that many cells."""
    return rule.signs or "─" * max(1, round(rule.share * cells))


def beside(left: Sequence[str], right: Sequence[str], left_width: int) -> list[str]:
    """Put two columns side by side; a line too wide for its column pushes the right one away and loses nothing."""
    rows = []
    for one, other in zip_longest(left, right, fillvalue=""):
        pad = max(GAP, left_width + GAP - display_width(one))
        rows.append(f"{one}{' ' * pad}{other}".rstrip(" "))
    return rows
