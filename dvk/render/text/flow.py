"""Knows how the blocks of a body or a cell run down a column, and the least width each of them needs."""

from __future__ import annotations

from collections.abc import Sequence

from dvk.render.document import Block, Cell, Heading, Item, Paragraph, Table
from dvk.render.profiles.model import Profile
from dvk.render.text.table import table_least_width, table_lines
from dvk.render.text.wrap import aligned, balance, words, wrap
from dvk.text.width import display_width

_INDENT = 4
"""First-line indent of the body; a cell has none."""

_DEEPER = 2


def flow(blocks: Sequence[Block], width: int, profile: Profile, *, indent: int = _INDENT, gap: int = 0) -> list[str]:
    """Return the lines of blocks, one under the other, with empty lines around tables and headings of sections."""
    lines: list[str] = []
    for block in blocks:
        apart = max(gap, int(_stands_apart(block) and indent > 0))
        if lines and lines[-1]:
            lines += [""] * apart
        lines += _block_lines(block, width, profile, indent)
        if isinstance(block, Table) and indent:
            lines.append("")
    return lines[:-1] if lines and not lines[-1] else lines


def _block_lines(block: Block, width: int, profile: Profile, indent: int) -> list[str]:
    if isinstance(block, Table):
        return table_lines(block, width, _cell_least, lambda cell, room: _cell_lines(cell, room, profile))
    caps = profile.style(block.component).caps
    first = _indent(block, indent)
    # In a cell the dash stands out by itself, as the first-line indent makes it in the body.
    hang = first + len(block.marker) + 1 if isinstance(block, Item) and not indent else 0
    return [
        line
        for index, written in enumerate(_marked(block, caps=caps))
        for line in wrap(written, width, indent=hang if index else first, hang=hang)
    ]


def _cell_lines(cell: Cell, width: int, profile: Profile) -> list[str]:
    if not cell.heading:
        return flow(cell.blocks, width, profile, indent=0)
    style = profile.style("table-head")
    return [
        aligned(line, width, style.align)
        for block in cell.blocks
        for line in (
            [line for written in words(block.text, caps=style.caps) for line in balance(written, width)]
            if isinstance(block, Paragraph)
            else _block_lines(block, width, profile, 0)
        )
    ]


def _cell_least(cell: Cell) -> int:
    return max((_least_width(block) for block in cell.blocks), default=1)


def _least_width(block: Block) -> int:
    """Return the display cells of the widest thing in a block that cannot be broken."""
    if isinstance(block, Table):
        return table_least_width(block, _cell_least)
    cells = (display_width(word) for written in _marked(block, caps=True) for word in written)
    return _indent(block, 0) + max(cells, default=0)


def _marked(block: Paragraph | Heading | Item, *, caps: bool) -> list[list[str]]:
    """Return the words of a block's lines; an item's sign belongs to its first word."""
    lines = words(block.text, caps=caps)
    if isinstance(block, Item) and lines and lines[0]:
        lines[0][0] = f"{block.marker} {lines[0][0]}"
    return lines


def _indent(block: Block, indent: int) -> int:
    return indent + (_DEEPER * (block.level - 1) if isinstance(block, Item) else 0)


def _stands_apart(block: Block) -> bool:
    return isinstance(block, Table) or (isinstance(block, Heading) and block.level == 1)
