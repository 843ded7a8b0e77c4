"""Where a page number stands across the page: by its alignment, its frame or text box, or the tabs before it."""

from __future__ import annotations

from dvk.inspection.docx.boxes import text_box_of
from dvk.inspection.docx.names import Element, local, w
from dvk.inspection.docx.props import ParagraphProps
from dvk.inspection.sheet import Align

_NEAR = 6.0
_ASKED: dict[str | None, Align] = {"center": "centre", "left": "left", "right": "right"}


def place_of(paragraph: Element, props: ParagraphProps, width: float | None) -> Align:
    """Return where the field in a paragraph stands in a page whose text is `width` wide."""
    if props.frame is not None:
        return props.frame
    own = _tabbed(paragraph, props, width) or props.align or "left"
    box = text_box_of(paragraph)
    if box is None or (own == "centre" and (box.align is None and box.left is None)):
        return own
    if box.align is not None:
        return _ASKED.get(box.align, own)
    if box.left is None or box.width is None or width is None:
        return own
    middle = box.left + box.width / 2 - width / 2
    # A box that is wider than a number and not centred itself says nothing: the number's place in it counts too.
    if abs(middle) <= _NEAR and (own == "centre" or box.width <= 4 * _NEAR):
        return "centre"
    return "left" if middle < 0 else "right"


def _tabbed(paragraph: Element, props: ParagraphProps, width: float | None) -> Align | None:
    """Return where the tabs before the field lead, None where there are none."""
    count = 0
    for node in paragraph.iter(w("tab"), w("ptab"), w("fldChar"), w("fldSimple")):
        match local(node):
            case "ptab":
                return _ASKED.get(node.get(w("alignment")))
            case "tab":
                parent = node.getparent()
                count += parent is not None and parent.tag == w("r")
            case _:
                break
    if not count:
        return None
    stops = props.stops or ()
    if count > len(stops):
        return "left"
    kind, at = stops[count - 1]
    if kind == "center" and width is not None and abs(at - width / 2) <= _NEAR:
        return "centre"
    return "right" if kind == "right" else "left"
