"""Lines drawn in a paragraph of a DOCX: drawings, VML of older files, and lines faked with signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.inspection.docx.names import Element, length, number
from dvk.inspection.sheet import Stroke

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_V = "{urn:schemas-microsoft-com:vml}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_EMU = 12700
_LINES = ("line", "straightConnector1")
_VML_LINE = ("#_x0000_t32", "#_x0000_t20")
_FLAT = 3.0
"""A rectangle lower than this, in points, is drawn for a line."""
_SIGNS = re.compile(r"[_‗—–─━=*\-]{3,}")


def strokes(paragraph: Element) -> Iterator[Stroke]:
    """Yield the lines drawn in a paragraph; of two versions of a drawing the first counts."""
    for node in paragraph.iter(f"{_WP}anchor", f"{_WP}inline", f"{_V}line", f"{_V}shape", f"{_V}rect"):
        if next(node.iterancestors(f"{_MC}Fallback"), None) is not None:
            continue
        found = _drawing(node) if node.tag.startswith(_WP) else _vml(node)
        if found:
            yield found


def signs(text: str) -> bool:
    """Tell whether a text is nothing but signs that stand for a line."""
    return _SIGNS.fullmatch(text.replace(" ", "")) is not None


def _drawing(node: Element) -> Stroke | None:
    shapes = [shape.get("prst") for shape in node.iter(f"{_A}prstGeom")]
    extent = node.find(f"{_WP}extent")
    across = number(extent.get("cx")) if extent is not None else None
    down = number(extent.get("cy")) if extent is not None else None
    if across is None or down is None or len(shapes) != 1:
        return None
    thin = down / _EMU <= _FLAT and across > down
    if shapes[0] not in _LINES and not (shapes[0] == "rect" and thin):
        return None
    if not thin and shapes[0] in _LINES and down > across / 4:
        return None
    return Stroke("line", across / _EMU, _shift(node))


def _shift(node: Element) -> float | None:
    """Return 0 for a line set in the middle by its own alignment; an offset needs the cell, which knows."""
    align = node.find(f"{_WP}positionH/{_WP}align")
    if node.tag == f"{_WP}inline" or (align is not None and align.text == "center"):
        return 0.0
    return None


def offset(paragraph: Element) -> float | None:
    """Return how far from the left edge of its column the first anchored line begins."""
    for node in paragraph.iter(f"{_WP}anchor"):
        position = node.find(f"{_WP}positionH")
        moved = None if position is None else position.find(f"{_WP}posOffset")
        if position is not None and moved is not None and position.get("relativeFrom") == "column":
            emu = number(moved.text)
            return None if emu is None else emu / _EMU
    return None


def _vml(node: Element) -> Stroke | None:
    style = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", node.get("style") or ""))
    if node.tag == f"{_V}line":
        start, end = _point(node.get("from")), _point(node.get("to"))
        if start and end and abs(start[1] - end[1]) <= _FLAT:
            return Stroke("line", abs(end[0] - start[0]))
        return None
    across, down = length(style.get("width")), length(style.get("height"))
    if across is None or down is None or down > _FLAT:
        return None
    if node.tag == f"{_V}rect" or node.get("type") in _VML_LINE:
        return Stroke("line", across, 0.0 if style.get("mso-position-horizontal") == "center" else None)
    return None


def _point(text: str | None) -> tuple[float, float] | None:
    pieces = [length(piece) for piece in (text or "").split(",")]
    return (pieces[0], pieces[1]) if len(pieces) == 2 and None not in pieces else None  # type: ignore[return-value]
