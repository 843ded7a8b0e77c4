"""Shares a table's width out among columns whose widths nobody gave: by the words in them, the same in every layout.

Lengths are ems. A column is as wide as its longest line where all lines have room; else it keeps room for its widest
word, and what is left goes where lines are longest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dvk.render.cells import placed
from dvk.render.document import Cell, Item, Row, Table
from dvk.render.lines import written, written_lines
from dvk.render.measure import text_width

_TABLE = 36.0
"""Of a portrait page, at 13 points."""
_SPACE = 0.25
_SIDES = 1.0
"""What a cell has at its sides."""
_LINE = 24.0
"""A longer line counts as this long: beyond it a column only gets longer, and leaves the others too little."""
_WORD = 8.0
"""A longer word may be divided."""


def shares_by_words(count: int, rows: Iterable[Row]) -> tuple[float, ...]:
    """Return the columns' shares of the width; they add up to 1."""
    words, lines = [0.0] * count, [0.0] * count
    for row in rows:
        for cell, columns in placed(row):
            if cell.colspan == 1:
                column = columns.start
                for line in _lines(cell):
                    sizes = [text_width(word, 1.0, bold=cell.heading) for word in line.split(" ")]
                    words[column] = max(words[column], *sizes)
                    lines[column] = max(lines[column], sum(sizes) + _SPACE * (len(sizes) - 1))
    least = [min(word, _WORD) + _SIDES for word in words]
    most = [max(low, min(line, _LINE) + _SIDES) for low, line in zip(least, lines, strict=True)]
    return _shared(least, most)


def _shared(least: Sequence[float], most: Sequence[float]) -> tuple[float, ...]:
    spread = sum(most) - sum(least)
    given = min(1.0, max(0.0, _TABLE - sum(least)) / spread) if spread else 0.0
    parts = [low + given * (high - low) for low, high in zip(least, most, strict=True)]
    return tuple(part / sum(parts) for part in parts)


def _lines(cell: Cell) -> Iterator[str]:
    for block in cell.blocks:
        if isinstance(block, Table):
            yield "m" * round(_LINE)
            continue
        sign = f"{block.marker} " if isinstance(block, Item) else ""
        for line in written_lines(block.text):
            yield sign + "".join(map(written, line))
