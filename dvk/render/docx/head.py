"""Knows the head of the first page: who issues at the left, the motto at the right, the number and the date below."""

from __future__ import annotations

from dvk.render.document import Document, Inline, Run
from dvk.render.docx.frame import add_frame, add_frame_row
from dvk.render.docx.sheet import Sheet
from dvk.render.docx.text import words_of, written_lines
from dvk.render.docx.xml import Element
from dvk.render.measure import POINTS_PER_MM, styled_width

_RIGHT_LEAST = 100 * POINTS_PER_MM
_LEFT_LEAST = 45 * POINTS_PER_MM
_ROOM = 4.0
"""Points a line of the right column has to spare."""


def add_head(body: Element, document: Document, sheet: Sheet) -> None:
    """Add the label, the two columns, and the address between them and the number."""
    head = document.head
    sheet.put(body, head.label, "label")
    right = right_width(document, sheet)
    left = sheet.width - right
    table = add_frame(body, (left, right))
    one, other = add_frame_row(table, (left, right))
    sheet.put(one, head.superior, "superior", left)
    sheet.put(one, head.agency, "agency", left)
    for name, text in head.motto:
        sheet.put(other, (Run(text),), name, right)
    if head.address:
        (wide,) = add_frame_row(table, (sheet.width,), spans=(2,))
        sheet.put(wide, head.address, "address", sheet.width)
    if head.number or head.place_date:
        one, other = add_frame_row(table, (left, right), bottom=True)
        sheet.put(one, head.number, "number", left)
        sheet.put(other, head.place_date, "place-date", right)


def right_width(document: Document, sheet: Sheet) -> float:
    """Return the width of the right column: the motto and the date stand on one line each."""
    head, profile = document.head, sheet.profile
    texts: list[tuple[str, Inline]] = [(name, (Run(text),)) for name, text in head.motto]
    texts.append(("place-date", head.place_date))
    widest = max(
        styled_width(words_of(line), profile.style(name))
        for name, text in texts
        for line in written_lines(text) or [()]
    )
    return min(max(_RIGHT_LEAST, widest + _ROOM), sheet.width - _LEFT_LEAST)
