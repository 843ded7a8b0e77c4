"""Lines drawn in a paragraph of a DOCX: drawings, VML of older files, and lines faked with signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dvk.inspection.docx.names import Element, length, number, w
from dvk.inspection.sheet import Stroke

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_V = "{urn:schemas-microsoft-com:vml}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_EMU = 12700
_LINES = ("line", "straightConnector1")
_VML_LINE = ("#_x0000_t32", "#_x0000_t20")
_FROM_COLUMN = ("column", "margin")
_FLAT = 3.0
"""A rectangle lower than this, in points, is drawn for a line."""
_SIGNS = re.compile(r"[_‗—–─━=*\-]{3,}")


def strokes(paragraph: Element, left: float, width: float | None) -> Iterator[Stroke]:
    """Yield the lines drawn in a paragraph whose text begins at `left` in its column and is `width` wide.

    Of two versions of a drawing the first counts.
    """
    for node in paragraph.iter(f"{_WP}anchor", f"{_WP}inline", f"{_V}line", f"{_V}shape", f"{_V}rect"):
        in_text_box = next(node.iterancestors(w("p"))) is not paragraph
        if in_text_box or next(node.iterancestors(f"{_MC}Fallback"), None) is not None:
            continue
        found, start = (_drawing(node), _start(node)) if node.tag.startswith(_WP) else (_vml(node), _vml_start(node))
        if found is None:
            continue
        if start is not None and width is not None and found.length is not None:
            found = replace(found, shift=start + found.length / 2 - left - width / 2)
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
    outline = next(node.iter(f"{_A}ln"), None)
    if outline is not None and outline.find(f"{_A}noFill") is not None and shapes[0] in _LINES:
        return None
    dash = None if outline is None else outline.find(f"{_A}prstDash")
    solid = dash is None or dash.get("val") == "solid"
    return Stroke("line", across / _EMU, _middle(node), solid=solid)


def _middle(node: Element) -> float | None:
    """Return 0 for a line set in the middle by its own alignment; an offset needs the cell, which knows."""
    align = node.find(f"{_WP}positionH/{_WP}align")
    if node.tag == f"{_WP}inline" or (align is not None and align.text == "center"):
        return 0.0
    return None


def _start(node: Element) -> float | None:
    """Return how far from the left edge of its column an anchored line begins."""
    position = node.find(f"{_WP}positionH")
    moved = None if position is None else position.find(f"{_WP}posOffset")
    if position is None or moved is None or position.get("relativeFrom") not in _FROM_COLUMN:
        return None
    emu = number(moved.text)
    return None if emu is None else emu / _EMU


def _vml(node: Element) -> Stroke | None:
    style = _style(node)
    dash = node.find(f"{_V}stroke")
    solid = dash is None or dash.get("dashstyle") in (None, "solid")
    if node.get("stroked") in ("f", "false"):
        return None
    if node.tag == f"{_V}line":
        start, end = _point(node.get("from")), _point(node.get("to"))
        if start is None or end is None:
            return None
        if next(node.iterancestors(f"{_V}group"), None) is not None:
            # Within a group lengths are counted in units of its own.
            return Stroke("line", None, solid=solid) if start[1] == end[1] else None
        return Stroke("line", abs(end[0] - start[0]), solid=solid) if abs(start[1] - end[1]) <= _FLAT else None
    across, down = length(style.get("width")), length(style.get("height"))
    if across is None or down is None or down > _FLAT:
        return None
    if node.tag == f"{_V}rect" or node.get("type") in _VML_LINE:
        middle = 0.0 if style.get("mso-position-horizontal") == "center" else None
        return Stroke("line", across, middle, solid=solid)
    return None


def _vml_start(node: Element) -> float | None:
    """Return how far from the left edge of its column a line of VML begins; within a group nobody can tell."""
    style = _style(node)
    from_column = style.get("mso-position-horizontal-relative", "text") in ("text", "margin")
    if not from_column or style.get("mso-position-horizontal", "absolute") != "absolute":
        return None
    if node.tag == f"{_V}line":
        start, end = _point(node.get("from")), _point(node.get("to"))
        return min(start[0], end[0]) if start and end else None
    return length(style.get("margin-left")) if style.get("position") == "absolute" else None


def _style(node: Element) -> dict[str, str]:
    return {name: value.strip() for name, value in re.findall(r"([\w-]+)\s*:\s*([^;]+)", node.get("style") or "")}


def _point(text: str | None) -> tuple[float, float] | None:
    pieces = [length(piece) for piece in (text or "").split(",")]
    return (pieces[0], pieces[1]) if len(pieces) == 2 and None not in pieces else None  # type: ignore[return-value]
