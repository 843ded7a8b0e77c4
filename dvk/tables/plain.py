"""Writes a table as aligned text: complete, never wrapped, never cut."""

from __future__ import annotations

from dvk.tables.cells import for_reader
from dvk.tables.model import Cell, Table
from dvk.text.width import display_width

GAP = "  "


def reader_rows(table: Table) -> tuple[tuple[str, ...], ...]:
    """Return the headings, the rows and the footer as a reader sees them."""
    headings = tuple(column.heading for column in table.columns)
    return (headings, *(_reader_row(table, row) for row in table.lines))


def natural_widths(rows: tuple[tuple[str, ...], ...]) -> list[int]:
    """Return the cells each column takes when nothing is wrapped."""
    return [max(map(display_width, column)) for column in zip(*rows, strict=True)]


def plain_text(table: Table) -> str:
    """Write headings, a rule, the rows, and the footer under a rule of its own; without a last line end."""
    rows = reader_rows(table)
    widths = natural_widths(rows)
    rule = tuple("-" * width for width in widths)
    body = rows[1:]
    if table.footer is not None:
        body = (*body[:-1], rule, body[-1])
    return "\n".join(_aligned(table, row, widths) for row in (rows[0], rule, *body))


def _reader_row(table: Table, row: tuple[Cell, ...]) -> tuple[str, ...]:
    return tuple(for_reader(cell, column.kind) for column, cell in zip(table.columns, row, strict=True))


def _aligned(table: Table, row: tuple[str, ...], widths: list[int]) -> str:
    cells = []
    for column, cell, width in zip(table.columns, row, widths, strict=True):
        space = " " * (width - display_width(cell))
        cells.append(space + cell if column.right else cell + space)
    return GAP.join(cells).rstrip()
