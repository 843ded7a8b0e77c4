"""The pieces of a plan's body in reading order, with the labels they are printed under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dvk.model.plan import Block, Grid, Plan
from dvk.model.year import Entry
from dvk.syntax.tree import Route
from dvk.text.numbering import roman

NUMBERED = ("item", "title")


class Piece(NamedTuple):
    """A block; its siblings, its place among them, and its number among those of its kind."""

    route: Route
    block: Block
    siblings: tuple[Block, ...]
    position: int
    label: str
    """Its number as printed, empty for a block without one."""
    level: int
    """How many numbered blocks it stands in."""

    @property
    def text_route(self) -> Route:
        """Return the route of its wording."""
        return (*self.route, self.block.kind)


def pieces(plan: Plan) -> Iterator[Piece]:
    """Yield the blocks of sections and annexes."""
    for key in ("sections", "appendices"):
        for index, part in enumerate(getattr(plan, key)):
            yield from _under((key, index, "content"), part.content, "", 0)


def _under(route: Route, blocks: tuple[Block, ...], stem: str, level: int) -> Iterator[Piece]:
    for index, (block, label) in enumerate(zip(blocks, clause_numbers(blocks, stem), strict=True)):
        here = (*route, index)
        yield Piece(here, block, blocks, index, label, level)
        yield from _under((*here, "content"), block.content, label or stem, level + bool(label))


def clause_numbers(blocks: Sequence[Block], stem: str = "") -> Iterator[str]:
    """Yield the number of each block, as 2.1. under 2., empty for a block without one; `stem` is what it stands in."""
    count = 0
    for block in blocks:
        count += block.kind in NUMBERED
        yield f"{stem}{count}." if block.kind in NUMBERED else ""


def annex_numbers(plan: Plan) -> tuple[str, ...]:
    """Return the Roman number of each annex; the only one has none (Nghị định 30/2020, Phụ lục I, III.1)."""
    count = len(plan.appendices)
    return tuple(map(roman, range(1, count + 1))) if count > 1 else ("",) * count


def grids(plan: Plan) -> Iterator[tuple[Route, Grid]]:
    """Yield the tables of sections and annexes with their routes."""
    for piece in pieces(plan):
        if piece.block.table is not None:
            yield (*piece.route, "table"), piece.block.table


def titles(entry: Entry[Plan]) -> Iterator[tuple[Route, str, str]]:
    """Yield the titles of sections and annexes with their routes and the numbers printed before them."""
    for index, section in enumerate(entry.value.sections):
        yield ("sections", index, "title"), section.title, f"{roman(index + 1)}."
    numbers = annex_numbers(entry.value)
    for index, (appendix, number) in enumerate(zip(entry.value.appendices, numbers, strict=True)):
        yield ("appendices", index, "title"), appendix.title, f"Phụ lục {number}".rstrip()
