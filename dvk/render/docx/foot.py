"""Knows what stands under the body: recipients or a confirmation at the left, the signature at the right."""

from __future__ import annotations

from dataclasses import dataclass

from dvk.render import room
from dvk.render.document import Foot, Listing, SignatureBlock
from dvk.render.docx.frame import add_frame, add_frame_row, complete, set_apart
from dvk.render.docx.names import style_id
from dvk.render.docx.sheet import Sheet
from dvk.render.docx.text import add_text, words_of
from dvk.render.docx.xml import Element, W, keep_with_next, lower, paragraph, twips
from dvk.render.lines import foot_columns, one_addressee
from dvk.render.measure import styled_width, text_width

_ASIDE = ("left", "bottom", "right")


@dataclass(frozen=True, slots=True)
class Place:
    """A table to put the rows of the foot in: columns' widths and how many columns of the grid each takes.

    In a table that has lines the rows are bare of them, and keep their distance from the row above.
    """

    table: Element
    widths: tuple[float, float]
    spans: tuple[int, int] = (1, 1)
    bare: bool = False

    def row(self, first: bool = True) -> list[Element]:
        """Add a row and return its two cells."""
        bare = (_ASIDE if first else ("top", *_ASIDE)) if self.bare else ()
        return add_frame_row(self.table, self.widths, spans=self.spans, bare=bare)


def add_foot(body: Element, foot: Foot, sheet: Sheet) -> None:
    """Add the foot in a table of its own, kept with what stands above it."""
    if body[-1].tag == f"{{{W}}}tbl":
        set_apart(body, keep_next=True)
    widths = foot_columns(foot, sheet.width)
    add_foot_rows(Place(add_frame(body, widths), widths), foot, sheet)
    if foot.confirmation is not None and foot.recipients is not None:
        add_recipients(body, foot.recipients, sheet, above=room.FOOT)


def add_foot_rows(place: Place, foot: Foot, sheet: Sheet) -> None:
    """Add the rows of the foot, which stay together; recipients under two signatures are left out."""
    right = place.widths[1]
    one, other = place.row()
    if foot.confirmation is None:
        if foot.recipients is not None:
            add_recipients(one, foot.recipients, sheet)
        if foot.signature is not None:
            _offices(other, foot.signature, sheet, right)
            sheet.put(other, foot.signature.name, "name", right)
    else:
        blocks = (foot.confirmation, foot.signature or SignatureBlock((), (), ()))
        for cell, block, width in zip((one, other), blocks, place.widths, strict=True):
            _offices(cell, block, sheet, width)
        for cell, block, width in zip(place.row(first=False), blocks, place.widths, strict=True):
            sheet.put(cell, block.name, "name", width)
        for cell in (one, other):
            complete(cell)
            for made in cell.iter(f"{{{W}}}p"):
                keep_with_next(made)
    for cell in (one, other):
        complete(cell)
        lower(cell[1], twips(room.FOOT))


def _offices(cell: Element, block: SignatureBlock, sheet: Sheet, width: float) -> None:
    for text in block.authority:
        sheet.put(cell, text, "authority", width)
    for text in block.office:
        sheet.put(cell, text, "office", width)


def add_recipients(parent: Element, listing: Listing, sheet: Sheet, *, above: float = 0.0) -> None:
    """Add “Nơi nhận” and its list, so far below what stands above."""
    sheet.put(parent, listing.label, "recipients-label")
    if above and len(parent):
        lower(parent[-1], twips(above))
    style = sheet.profile.style("recipients-item")
    hang = text_width("- ", style.size)
    for item in listing.items:
        made = paragraph(parent, style_id("recipients-item"), indent=_hanging(0, hang))
        add_text(made, item, prefix="- ")


def add_addressees(body: Element, listing: Listing, sheet: Sheet) -> None:
    """Add “Kính gửi”: one recipient on its line, several under the colon (Nghị định 30/2020, Phụ lục I, II.9.d)."""
    above, below = sheet.profile.style("addressees"), sheet.profile.style("addressee")
    if alone := one_addressee(listing, sheet.profile):
        start = max(0.0, (sheet.width - styled_width(words_of(alone), below)) / 2)
        room = {"before": twips(above.before), "after": twips(above.after)}
        add_text(paragraph(body, style_id("addressee"), spacing=room, indent=_hanging(start, 0)), alone)
        return
    label = words_of(listing.label)
    colon = styled_width(label.removesuffix(":"), above)
    hang = styled_width("- ", below)
    items = [colon + hang + styled_width(words_of(item), below) for item in listing.items]
    start = max(0.0, (sheet.width - max([styled_width(label, above), *items])) / 2)
    made = paragraph(body, style_id("addressees"), keep_next=True, indent=_hanging(start, 0))
    add_text(made, listing.label)
    for item in listing.items:
        made = paragraph(body, style_id("addressee"), indent=_hanging(start + colon, hang))
        add_text(made, item, prefix="- ")


def _hanging(start: float, hang: float) -> dict[str, int]:
    return {"left": twips(start + hang), **({"hanging": twips(hang)} if hang else {})}
