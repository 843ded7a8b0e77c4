"""Knows what the pieces of a body are printed as: labels I., 1., 1.1. and a), texts by lines, tables by cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from dvk.model.pieces import clause_numbers
from dvk.model.plan import Block, Grid
from dvk.text.numbering import POINT_LETTERS, point_letter, roman
from dvk.views import names


@dataclass(frozen=True, slots=True)
class GridView:
    """A table: headings, shares of the width, rows of cells, each cell its lines."""

    columns: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[tuple[str, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class PieceView:
    """One piece of a body with its label and what stands under it; `kind` is one of `BLOCK_KINDS`."""

    kind: str
    label: str
    text: str
    table: GridView | None = None
    content: tuple[PieceView, ...] = ()


def section_label(number: int, mark: str = ".") -> str:
    """Return I., II., III."""
    return f"{roman(number)}{mark}"


def point_label(number: int) -> str:
    """Return a), b), c), d), đ); past the alphabet the letters are doubled, for the decree ends there."""
    turn, index = divmod(number - 1, len(POINT_LETTERS))
    return f"{point_letter(index + 1) * (turn + 1)})"


def numbered(blocks: Sequence[Block], stem: str = "", mark: str = ".") -> tuple[PieceView, ...]:
    """Return the pieces of a body, clauses counted under the number they stand in; `mark` follows a number."""
    pieces = []
    points = 0
    for block, number in zip(blocks, clause_numbers(blocks, stem), strict=True):
        label = number.removesuffix(".") + mark if number else ""
        if block.kind == "point":
            points += 1
            label = point_label(points)
        pieces.append(_piece(block, label, numbered(block.content, number or stem, mark)))
    return tuple(pieces)


def _piece(block: Block, label: str, content: tuple[PieceView, ...]) -> PieceView:
    if block.table is not None:
        return PieceView(block.kind, label, "", _grid(block.table), content)
    first, *others = names.lines(block.text) or ("",)
    if block.kind == "title":
        return PieceView(block.kind, label, " ".join([first, *others]), None, content)
    paragraphs = tuple(PieceView("paragraph", "", line) for line in others)
    return PieceView(block.kind, label, first, None, paragraphs + content)


def _grid(grid: Grid) -> GridView:
    count = max(len(grid.columns), *map(len, grid.rows), 0) if grid.rows else len(grid.columns)
    blank = count - len(grid.columns)
    widths = grid.widths if len(grid.widths) == count else ()
    rows = tuple(tuple(map(_cell, row)) + ((),) * (count - len(row)) for row in grid.rows)
    return GridView((*grid.columns, *[""] * blank), widths, rows)


def _cell(value: str | int | float | None) -> tuple[str, ...]:
    if isinstance(value, float):
        return (f"{Decimal(repr(value)):f}".removesuffix(".0").replace(".", ","),)
    return names.lines(None if value is None else str(value))


def last_text_changed(pieces: tuple[PieceView, ...], text: str) -> tuple[PieceView, ...]:
    """Return the pieces with another text in the last one."""
    *others, last = pieces
    if last.content:
        return (*others, replace(last, content=last_text_changed(last.content, text)))
    return (*others, replace(last, text=text))


def last_text(pieces: tuple[PieceView, ...]) -> str:
    """Return the text of the last piece, empty for a table."""
    if not pieces:
        return ""
    last = pieces[-1]
    return last_text(last.content) if last.content else last.text
