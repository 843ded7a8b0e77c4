"""Tables of a DOCX: the widths of columns, and whether a table shows its lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from dvk.inspection.docx.names import Element, local, number, twips, value, w

_NONE = ("none", "nil")
_SIDES = ("left", "start", "right", "end", "top", "bottom")
_MOST_ANCESTORS = 20

FindStyle: TypeAlias = Callable[[str], Element | None]
"""A function from a style's id to its element."""


@dataclass(frozen=True, slots=True)
class Widths:
    """The widths of a table's columns, and the padding at both sides of a cell."""

    columns: tuple[float, ...]
    padding: float
    stretch: float = 1.0
    """How much wider or narrower than its columns say the table is as a whole."""

    def of(self, cell: Element, column: int, span: int) -> float | None:
        """Return the width the text of a cell has."""
        stated = cell.find(f"{w('tcPr')}/{w('tcW')}")
        whole = sum(self.columns)
        if stated is not None and stated.get(w("type")) == "dxa" and (wide := twips(stated.get(w("w")))):
            return wide * self.stretch - self.padding
        if stated is not None and stated.get(w("type")) == "pct" and (share := _share(stated.get(w("w")))):
            return whole * self.stretch * share - self.padding if whole else None
        return sum(self.columns[column : column + span]) * self.stretch - self.padding if self.columns else None


def column_widths(table: Element, room: float | None) -> Widths:
    """Read a table's grid; `room` is the width it has, of which a table may fill a stated share."""
    columns = tuple(twips(column.get(w("w"))) or 0.0 for column in table.findall(f"{w('tblGrid')}/{w('gridCol')}"))
    margins = table.find(f"{w('tblPr')}/{w('tblCellMar')}")
    padding = 0.0
    for names in (("left", "start"), ("right", "end")):
        stated = [twips(value(margins, name, "w")) for name in names]
        # Word pads a cell by 0.19 cm where nothing is said.
        padding += next((points for points in stated if points is not None), 5.4)
    whole = table.find(f"{w('tblPr')}/{w('tblW')}")
    share = _share(whole.get(w("w"))) if whole is not None and whole.get(w("type")) == "pct" else None
    stretch = share * room / sum(columns) if share and room and sum(columns) else 1.0
    return Widths(columns, padding, stretch)


def _share(text: str | None) -> float | None:
    """Read a share: in fiftieths of a per cent, or as a per cent with its sign."""
    if text and text.endswith("%"):
        per_cent = number(text[:-1])
        return None if per_cent is None else per_cent / 100
    fiftieths = number(text)
    return None if fiftieths is None else fiftieths / 5000


def table_style(table: Element) -> str | None:
    """Return the id of a table's style."""
    return value(table.find(w("tblPr")), "tblStyle")


def is_ruled(table: Element, style: FindStyle) -> bool:
    """Tell whether a table draws lines between its cells, by itself or by its style."""
    borders = table.find(f"{w('tblPr')}/{w('tblBorders')}")
    if borders is None:
        borders = _style_borders(table_style(table), style)
    return borders is not None and _draws(borders, ("insideV", "insideH", "left"))


def cell_is_ruled(cell: Element, table_is: bool) -> bool:
    """Tell whether a cell is framed: by what it says of its own sides, else as its table is."""
    borders = cell.find(f"{w('tcPr')}/{w('tcBorders')}")
    sides = () if borders is None else [side for side in borders if local(side) in _SIDES]
    if len(sides) < 2:
        return table_is
    return sum(side.get(w("val"), "none") not in _NONE for side in sides) >= 2


def _draws(borders: Element, sides: tuple[str, ...]) -> bool:
    return any(local(side) in sides and side.get(w("val"), "none") not in _NONE for side in borders)


def _style_borders(id: str | None, style: FindStyle) -> Element | None:
    for _step in range(_MOST_ANCESTORS):
        element = style(id) if id else None
        borders = None if element is None else element.find(f"{w('tblPr')}/{w('tblBorders')}")
        if element is None or borders is not None:
            return borders
        id = value(element, "basedOn")
    return None
