"""Knows which columns the cells of a row span, and which cell is the highest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dvk.render.document import Cell, Row, Table, plain


def placed(row: Row) -> Iterator[tuple[Cell, slice]]:
    """Yield the cells of a row, each with the columns it spans."""
    start = 0
    for cell in row:
        yield cell, slice(start, start + cell.colspan)
        start += cell.colspan


def measured(row: Row, widths: Sequence[float]) -> Iterator[tuple[Cell, float]]:
    """Yield the cells of a row, each with the widths of its columns added up."""
    return ((cell, sum(widths[columns])) for cell, columns in placed(row))


def highest(row: Row, widths: Sequence[float]) -> int:
    """Return which cell of a row is about the highest: it has the most letters for its width."""
    heights = [_letters(cell) / width for cell, width in measured(row, widths)]
    return heights.index(max(heights))


def _letters(cell: Cell) -> int:
    return sum(len(plain(block.text)) for block in cell.blocks if not isinstance(block, Table))
