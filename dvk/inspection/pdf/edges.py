"""Where the text of a page begins and ends across."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from dvk.inspection.pdf.glyphs import Mark
from dvk.inspection.pdf.lines import Line

_ENOUGH = 3
_SAME = 0.5
_PAIR = 2
_PADDING = 12.0
"""A table stands out of the text by less than this, the padding of its cells."""


@dataclass(frozen=True, slots=True)
class Edges:
    """The edges of the text."""

    left: float
    right: float

    @property
    def middle(self) -> float:
        """Return the middle between both."""
        return (self.left + self.right) / 2


def edges_of(own: list[Line], beside: list[Line], rules: list[Mark]) -> Edges:
    """Return the left edge of all lines, and the right one most lines share.

    Where a text is too short to share one, its tables tell, or the title, which is centred between both.
    """
    every = [*own, *beside]
    if not every:
        return Edges(0.0, 0.0)
    left = min(line.left for line in every)
    firm = [line.right for line in own if line.firm_right == line.right]
    right = _shared(firm) or _shared([line.right for line in own])
    tabled = min((mark.left for mark in rules), default=left)
    if sum(line.left - left <= 1 for line in every) < _PAIR or tabled < left - _PADDING:
        # One line alone may be the longest of several centred ones, and two of them as long as each other.
        left = min(left, tabled)
    if right is None and rules:
        right = max(mark.right for mark in rules)
    if right is None:
        middle = _middle(own)
        farthest = max(line.right for line in every)
        left = min(left, 2 * middle - farthest) if middle else left
        right = max(2 * middle - left, farthest) if middle else farthest
    return Edges(left, right)


def _middle(own: list[Line]) -> float | None:
    """Return the middle that two lines one under the other share, as a title and a subject do; else the first's."""
    pairs = (line.middle for line, below in pairwise(own) if abs(line.middle - below.middle) <= _SAME)
    return next(pairs, own[0].middle if own else None)


def _shared(places: list[float]) -> float | None:
    """Return the outermost place that several lines end at."""
    counts = Counter(map(round, places))
    shared = [place for place in counts if sum(counts[near] for near in (place - 1, place, place + 1)) >= _ENOUGH]
    if not shared:
        return None
    return max(place for place in places if abs(place - max(shared)) <= 1)
