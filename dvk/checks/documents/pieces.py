"""The pieces of a plan's body in reading order, with the labels they are printed under."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dvk.model.plan import Block, Plan
from dvk.model.year import Entry
from dvk.syntax.tree import Route
from dvk.text.numbering import roman
from dvk.text.source import Place

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
    count = 0
    for index, block in enumerate(blocks):
        label, inner = "", stem
        if block.kind in NUMBERED:
            count += 1
            label = inner = f"{stem}{count}."
        here = (*route, index)
        yield Piece(here, block, blocks, index, label, level)
        yield from _under((*here, "content"), block.content, inner, level + bool(label))


def titles(entry: Entry[Plan]) -> Iterator[tuple[Route, str, str]]:
    """Yield the titles of sections and annexes with their routes and the numbers printed before them."""
    for index, section in enumerate(entry.value.sections):
        yield ("sections", index, "title"), section.title, f"{roman(index + 1)}."
    several = len(entry.value.appendices) > 1
    for index, appendix in enumerate(entry.value.appendices):
        yield ("appendices", index, "title"), appendix.title, f"Phụ lục {roman(index + 1)}" if several else "Phụ lục"


def whole(entry: Entry[Plan], route: Route, text: str) -> Place:
    """Return the place of a whole text, its first line where it has several."""
    return entry.part(route, 0, len(text.partition("\n")[0]))
