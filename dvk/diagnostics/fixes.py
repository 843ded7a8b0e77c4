"""Which fixes can be made at once. Knows no rule and writes nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from pathlib import Path

from dvk.diagnostics.model import Diagnostic
from dvk.text.edit import Edit
from dvk.text.source import Span


def edits_of(fixes: Iterable[Diagnostic]) -> Iterator[Edit]:
    """Yield the edits of the fixes of some findings."""
    for found in fixes:
        if found.problem.fix is not None:
            yield from found.problem.fix.edits


def side_by_side(fixes: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the findings whose fixes overlap with none before them."""
    taken: dict[Path, list[Edit]] = {}
    chosen = []
    for found in fixes:
        edits = list(edits_of([found]))
        if not any(edit.overlaps(other) for edit in edits for other in _beside(edit, taken)):
            chosen.append(found)
            for edit in edits:
                ours = taken.setdefault(edit.place.source.path, [])
                ours.insert(bisect_left(ours, edit.place.span, key=_span), edit)
    return chosen


def _beside(edit: Edit, taken: dict[Path, list[Edit]]) -> list[Edit]:
    """Return the edits before and after one, of those that do not overlap with each other."""
    ours = taken.get(edit.place.source.path, [])
    at = bisect_left(ours, edit.place.span, key=_span)
    return ours[max(0, at - 1) : at + 1]


def _span(edit: Edit) -> Span:
    return edit.place.span
