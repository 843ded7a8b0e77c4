"""Knows how a table of the body is written: fixed columns, a head on every page, long rows that break.

Where the foot would stand alone on the next page, it joins the table: a row can be kept with the next row of its
table in every program, but with what follows the table only in some.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dvk.render import room
from dvk.render.cells import highest, placed
from dvk.render.document import Cell, Foot, Item, Row, Table
from dvk.render.docx.foot import Place, add_foot_rows
from dvk.render.docx.frame import add_cell, add_table
from dvk.render.docx.names import style_id
from dvk.render.docx.sheet import Sheet
from dvk.render.docx.text import words_of
from dvk.render.docx.words import add_words
from dvk.render.docx.xml import TWIPS_PER_POINT, Element, add, paragraph, twips
from dvk.render.lines import foot_columns, written_lines
from dvk.render.measure import line_count, text_width

_NEAR = 12.0
"""A boundary of columns so many points from where the foot divides is taken for it."""

WHOLE = 3
"""Lines a row has at most that is not parted: Word leaves single lines of a cell on either page."""


@dataclass(frozen=True, slots=True)
class _Grid:
    """The right ends of a table's own columns, and of the columns of its grid."""

    columns: tuple[float, ...]
    edges: tuple[float, ...]

    @classmethod
    def of(cls, shares: Sequence[float], width: float, divide: float | None = None) -> _Grid:
        ends = [sum(shares[: index + 1]) * width for index in range(len(shares))]
        edges = set(ends)
        if divide is not None and min(abs(end - divide) for end in ends) > _NEAR:
            edges.add(divide)
        return cls(tuple(ends), tuple(sorted(edges)))

    @property
    def widths(self) -> list[float]:
        return [end - start for start, end in zip((0.0, *self.edges), self.edges, strict=False)]

    def cell(self, columns: slice) -> tuple[float, int]:
        """Return the width of a cell over some columns and how many columns of the grid it takes."""
        start = self.columns[columns.start - 1] if columns.start else 0.0
        end = self.columns[columns.stop - 1]
        return end - start, sum(start < edge <= end for edge in self.edges)

    def halves(self, divide: float) -> tuple[tuple[float, float], tuple[int, int]]:
        """Return the widths and spans of two cells that meet near a point."""
        edge = min(self.edges, key=lambda edge: abs(edge - divide))
        count = self.edges.index(edge) + 1
        return (edge, self.edges[-1] - edge), (count, len(self.edges) - count)


def add_body_table(parent: Element, table: Table, sheet: Sheet, width: float, *, foot: Foot | None = None) -> None:
    """Add a table, the foot in its last rows where one is given."""
    divide = foot_columns(foot, width)[0] if foot is not None else None
    grid = _Grid.of(table.shares, width, divide)
    made = add_table(parent, grid.widths, padding=round(room.CELL * TWIPS_PER_POINT), lines=True)
    for row in table.head:
        _row(made, row, grid, sheet, head=True)
    rows = list(table.body)
    if foot is not None and rows:
        rows[-1:] = filter(None, parted(rows[-1], table.shares))
    for index, row in enumerate(rows):
        _row(made, row, grid, sheet, keep_next=foot is not None and index == len(rows) - 1)
    if foot is not None and divide is not None:
        add_foot_rows(Place(made, *grid.halves(divide), bare=True), foot, sheet)


def parted(row: Row, shares: Sequence[float]) -> tuple[Row, Row]:
    """Part the last block of a row's highest cell from the rest; a cell of one block is not parted."""
    high = row[highest(row, shares)]
    if len(high.blocks) < 2:
        return (), row
    cuts = [-1 if cell is high else len(cell.blocks) for cell in row]
    cells = list(zip(row, cuts, strict=True))
    return (
        tuple(replace(cell, blocks=cell.blocks[:cut]) for cell, cut in cells),
        tuple(replace(cell, blocks=cell.blocks[cut:]) for cell, cut in cells),
    )


def _row(table: Element, row: Row, grid: _Grid, sheet: Sheet, *, head: bool = False, keep_next: bool = False) -> None:
    made = add(table, "tr")
    if head or keep_next or _lines(row, grid, sheet) <= WHOLE:
        properties = add(made, "trPr")
        add(properties, "cantSplit")
        if head:
            add(properties, "tblHeader")
    for cell, columns in placed(row):
        width, span = grid.cell(columns)
        holder = add_cell(made, width, span=span, align="center" if head else "")
        _cell(holder, cell, sheet, width, keep_next=keep_next)


def _lines(row: Row, grid: _Grid, sheet: Sheet) -> int:
    """Return how many lines the highest cell of a row has; a table within counts as many."""
    most = 0
    for cell, columns in placed(row):
        width = grid.cell(columns)[0] - 2 * room.CELL
        style = sheet.profile.style("table-head" if cell.heading else "table-cell")
        counts = [
            WHOLE + 1
            if isinstance(block, Table)
            else sum(line_count(words_of(line), width, style) for line in written_lines(block.text))
            for block in cell.blocks
        ]
        most = max(most, sum(counts))
    return most


def _cell(made: Element, cell: Cell, sheet: Sheet, width: float, *, keep_next: bool) -> None:
    component = "table-head" if cell.heading else "table-cell"
    style = sheet.profile.style(component)
    for block in cell.blocks:
        if isinstance(block, Table):
            add_body_table(made, block, sheet, width - 2 * room.CELL)
            continue
        indent = None
        if isinstance(block, Item):
            # In a cell the further lines of an item hang under its first word.
            hang = text_width(f"{block.marker} ", style.size)
            indent = {"left": twips(room.LIST * (block.level - 1) + hang), "hanging": twips(hang)}
        add_words(paragraph(made, style_id(component), keep_next=keep_next, indent=indent), block, sheet)
    if not cell.blocks:
        paragraph(made, style_id(component), keep_next=keep_next)
