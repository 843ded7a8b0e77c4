"""Knows which words of a running text stay on one line."""

from __future__ import annotations

import re

NO_BREAK = "\N{NO-BREAK SPACE}"

# A number belongs to the word that says what it counts: Điều 1, khoản 2, ngày 05.
_BOUND = re.compile(r"(?<!\w)((?:[Đđ]iều|[Kk]hoản|[Nn]gày)) (?=[0-9])")


def bound(text: str) -> str:
    """Keep a number on the line of its word."""
    return _BOUND.sub(rf"\1{NO_BREAK}", text)
