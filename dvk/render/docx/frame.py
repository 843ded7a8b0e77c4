"""Knows the tables nobody sees: columns side by side, without lines and without padding."""

from __future__ import annotations

from collections.abc import Sequence

from dvk.render.docx.names import APART, style_id
from dvk.render.docx.xml import Element, W, add, paragraph, twips
from dvk.render.room import GRID


def add_table(parent: Element, widths: Sequence[float], *, padding: int, lines: bool) -> Element:
    """Add a table of fixed columns; widths in points, padding at the sides of cells in twentieths."""
    table = add(parent, "tbl")
    properties = add(table, "tblPr")
    columns = [twips(width) for width in widths]
    add(properties, "tblW", w=sum(columns), type="dxa")
    add(properties, "jc", "left")
    add(properties, "tblInd", w=0, type="dxa")
    if lines:
        borders = add(properties, "tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            add(borders, side, "single", sz=round(GRID * 8), space=0, color="000000")
    add(properties, "tblLayout", type="fixed")
    margins = add(properties, "tblCellMar")
    for side in ("left", "right"):
        add(margins, side, w=padding, type="dxa")
    grid = add(table, "tblGrid")
    for column in columns:
        add(grid, "gridCol", w=column)
    return table


def add_frame(parent: Element, widths: Sequence[float]) -> Element:
    """Add a table without lines and padding."""
    return add_table(parent, widths, padding=0, lines=False)


def add_frame_row(
    table: Element,
    widths: Sequence[float],
    *,
    spans: Sequence[int] = (),
    bottom: bool = False,
    bare: Sequence[str] = (),
) -> list[Element]:
    """Add a row that stays on one page and return its cells; `bare` sides have no line in a table that has lines."""
    row = add(table, "tr")
    add(add(row, "trPr"), "cantSplit")
    return [
        add_cell(row, width, span=span, align="bottom" if bottom else "", bare=bare, padded=not bare)
        for width, span in zip(widths, spans or [1] * len(widths), strict=True)
    ]


def add_cell(
    row: Element,
    width: float,
    *,
    span: int = 1,
    align: str = "",
    bare: Sequence[str] = (),
    padded: bool = True,
) -> Element:
    """Add a cell; `bare` sides have no line."""
    cell = add(row, "tc")
    properties = add(cell, "tcPr")
    add(properties, "tcW", w=twips(width), type="dxa")
    if span > 1:
        add(properties, "gridSpan", span)
    if bare:
        borders = add(properties, "tcBorders")
        for side in bare:
            add(borders, side, "nil")
    if not padded:
        margins = add(properties, "tcMar")
        for side in ("left", "right"):
            add(margins, side, w=0, type="dxa")
    if align:
        add(properties, "vAlign", align)
    return cell


def complete(made: Element) -> None:
    """Give every cell, this one too, the paragraph it must end with."""
    for cell in made.iter(f"{{{W}}}tc"):
        if cell[-1].tag != f"{{{W}}}p":
            set_apart(cell)


def set_apart(parent: Element, *, keep_next: bool = False, room: float = 0.0) -> Element:
    """Add the paragraph Word needs after a table."""
    return paragraph(parent, style_id(APART), keep_next=keep_next, spacing={"before": twips(room)} if room else None)
