"""Text boxes of a DOCX: how wide their text is, where they stand across the page, whether they show a frame."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dvk.inspection.docx.names import Element, length, number, w

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_V = "{urn:schemas-microsoft-com:vml}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_EMU = 12700
_INSET = 7.2
"""What Word keeps free at either side of the text where nothing is said."""


@dataclass(frozen=True, slots=True)
class TextBox:
    """A text box; `left` is measured from the edge of its column, None where it does not stand by an offset."""

    content: Element
    width: float | None
    left: float | None
    framed: bool
    align: str | None = None
    """The word of its own alignment across the page, where it has one."""


def text_boxes(paragraph: Element) -> Iterator[TextBox]:
    """Yield the text boxes anchored in a paragraph; of two versions of one the first counts."""
    for content in paragraph.iter(w("txbxContent")):
        if next(content.iterancestors(w("p"))) is not paragraph:
            continue
        if next(content.iterancestors(f"{_MC}Fallback"), None) is not None:
            continue
        yield _read(content)


def text_box_of(paragraph: Element) -> TextBox | None:
    """Return the text box a paragraph stands in, None where it stands in none."""
    content = next(paragraph.iterancestors(w("txbxContent")), None)
    return None if content is None else _read(content)


def _read(content: Element) -> TextBox:
    shape = next(content.iterancestors(f"{_WPS}wsp"), None)
    return _drawn(content, shape) if shape is not None else _vml(content)


def _drawn(content: Element, shape: Element) -> TextBox:
    anchor = next(content.iterancestors(f"{_WP}anchor", f"{_WP}inline"), None)
    extent = shape.find(f"{_WPS}spPr/{_A}xfrm/{_A}ext")
    across = None if extent is None else number(extent.get("cx"))
    body = shape.find(f"{_WPS}bodyPr")
    sides = [None if body is None else number(body.get(side)) for side in ("lIns", "rIns")]
    inset = sum(_INSET if side is None else side / _EMU for side in sides)
    position = None if anchor is None else anchor.find(f"{_WP}positionH")
    moved = None if position is None else number(position.findtext(f"{_WP}posOffset"))
    outline = shape.find(f"{_WPS}spPr/{_A}ln")
    styled = shape.find(f"{_WPS}style/{_A}lnRef")
    if outline is not None:
        framed = outline.find(f"{_A}noFill") is None
    else:
        framed = styled is not None and styled.get("idx") != "0"
    return TextBox(
        content,
        None if across is None else across / _EMU - inset,
        None if moved is None else moved / _EMU,
        framed,
        None if position is None else position.findtext(f"{_WP}align"),
    )


def _vml(content: Element) -> TextBox:
    shape = next(content.iterancestors(f"{_V}shape", f"{_V}rect"), None)
    written = "" if shape is None else shape.get("style") or ""
    style = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", written))
    across = length(style.get("width"))
    framed = shape is not None and shape.get("stroked") not in ("f", "false")
    return TextBox(content, None if across is None else across - 2 * _INSET, length(style.get("margin-left")), framed)
