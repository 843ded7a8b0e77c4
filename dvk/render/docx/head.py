"""Knows the head of the first page: who issues at the left, the motto at the right, the number and the date below."""

from __future__ import annotations

from dvk.render.document import Document, Run
from dvk.render.docx.frame import add_frame, add_frame_row
from dvk.render.docx.sheet import Sheet
from dvk.render.docx.xml import Element
from dvk.render.lines import head_columns


def add_head(body: Element, document: Document, sheet: Sheet) -> None:
    """Add the label, the two columns, and the address between them and the number."""
    head = document.head
    sheet.put(body, head.label, "label")
    left, right = head_columns(document, sheet.profile)
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
    if head.about:
        # In a row of its own, for the date stands level with the number.
        sheet.put(add_frame_row(table, (left, right))[0], head.about, "about", left)
