"""Items and paragraphs that stand under one another, as a reader sees them. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.checks.prose import Document
from dvk.model.passage import Part, Passage
from dvk.syntax.tree import Route

_BLOCKS = ("paragraph", "item", "point", "dash")


def siblings(document: Document, *parts: Part) -> Iterator[list[Passage]]:
    """Yield the texts of one kind under one parent that follow each other, one list after the other."""
    rows: dict[Route, list[Passage]] = {}
    for passage in document.passages:
        if passage.part in parts:
            row = rows.setdefault(_family(passage.route), [])
            if row and _index(passage.route) != _index(row[-1].route) + 1:
                yield row
                row = rows[_family(passage.route)] = []
            row.append(passage)
    yield from rows.values()


def has_children(document: Document, passage: Passage) -> bool:
    """Tell whether other texts of the document stand under a text."""
    if passage.route[-1] not in _BLOCKS:
        return False
    under = (*passage.route[:-1], "content")
    return any(other.route[: len(under)] == under for other in document.passages)


def _family(route: Route) -> Route:
    """Return the way to the list a text belongs to, and what kind of text it is there."""
    if isinstance(route[-1], int):
        return route[:-1]
    return (*route[:-2], route[-1]) if len(route) > 1 else route


def _index(route: Route) -> int:
    step = route[-1] if isinstance(route[-1], int) else route[-2] if len(route) > 1 else 0
    return step if isinstance(step, int) else 0
