"""Estimates how far the pages are filled: whether the foot would stand alone on a page after a long table.

Word lays a file out when it opens it; this reckons with the same widths and heights, within a line or two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dvk.render import room
from dvk.render.cells import measured
from dvk.render.document import Block, Document, Foot, Inline, Item, Row, Run, SignatureBlock, Table
from dvk.render.docx.sheet import Sheet
from dvk.render.docx.table import WHOLE
from dvk.render.docx.text import words_of
from dvk.render.lines import foot_columns, head_columns, written_lines
from dvk.render.measure import LINE_HEIGHT, POINTS_PER_MM, line_count
from dvk.render.profiles.model import RUNNING

_DOUBT = 2.5
"""Lines the estimate may be wrong by."""


def foot_stands_alone(document: Document, sheet: Sheet) -> bool:
    """Tell whether the table a body ends with leaves no room for the foot on its last page."""
    table = document.body[-1] if document.body else None
    if not isinstance(table, Table) or document.foot == Foot() or not table.body:
        return False
    page = sheet.profile.page.text_height * POINTS_PER_MM
    repeated = sum(_row(row, table.shares, sheet, sheet.width) for row in table.head)
    pitch = sheet.profile.style("table-cell").size * LINE_HEIGHT
    left = page - (_head(document, sheet) + _blocks(document.body[:-1], sheet, sheet.width) + repeated) % page
    used = 0.0
    for row in table.body:
        height = _row(row, table.shares, sheet, sheet.width)
        while height > left:
            # A long row breaks between lines, with two of them at least on either page.
            fitting = left - left % pitch if height >= (WHOLE + 1) * pitch else 0.0
            height = max(height - fitting, 2 * pitch) if fitting >= 2 * pitch else height
            left, used = page - repeated, 0.0
        left -= height
        used += height
    doubt = _DOUBT * pitch
    return left < _foot(document.foot, sheet) + doubt or used < doubt


def _put(text: Inline, component: str, sheet: Sheet, width: float) -> float:
    style = sheet.profile.style(component)
    if not text:
        return 0.0
    count = sum(line_count(words_of(line), width, style) for line in written_lines(text))
    pitch = style.size * LINE_HEIGHT
    if component in RUNNING:
        spacing = sheet.profile.spacing
        pitch = spacing.pitch if spacing.pitch_exact else pitch * spacing.pitch
    return count * pitch + style.before + style.after


def _head(document: Document, sheet: Sheet) -> float:
    head = document.head
    left, right = head_columns(document, sheet.profile)
    issuer = _put(head.superior, "superior", sheet, left) + _put(head.agency, "agency", sheet, left)
    motto = sum(_put((Run(text),), name, sheet, right) for name, text in head.motto)
    return sum(
        (
            _put(head.label, "label", sheet, sheet.width),
            max(issuer, motto),
            _put(head.address, "address", sheet, sheet.width),
            max(_put(head.number, "number", sheet, left), _put(head.place_date, "place-date", sheet, right)),
            _put(head.about, "about", sheet, left),
            _put(document.title.name, "title", sheet, sheet.width),
            _put(document.title.subject, "subject", sheet, sheet.width),
        )
    )


def _blocks(blocks: Iterable[Block], sheet: Sheet, width: float, cell: str = "") -> float:
    height = 0.0
    for block in blocks:
        if isinstance(block, Table):
            height += sum(_row(row, block.shares, sheet, width) for row in (*block.head, *block.body))
            continue
        text: Inline = (Run(f"{block.marker} "), *block.text) if isinstance(block, Item) else block.text
        component = cell or block.component
        # The first line's indent counts as words of its width would.
        indent = 0.0 if cell else sheet.profile.style(component).indent * POINTS_PER_MM
        height += _put(text, component, sheet, width - indent / 8)
    return height


def _row(row: Row, shares: Sequence[float], sheet: Sheet, width: float) -> float:
    heights = [0.0]
    for cell, share in measured(row, shares):
        inner = share * width - 2 * room.CELL
        component = "table-head" if cell.heading else "table-cell"
        style = sheet.profile.style(component)
        # Of the room below one block and above the next the larger counts.
        shared = max(0, len(cell.blocks) - 1) * min(style.before, style.after)
        heights.append(_blocks(cell.blocks, sheet, inner, component) - shared)
    return max(heights) + room.GRID


def _foot(foot: Foot, sheet: Sheet) -> float:
    left, right = foot_columns(foot, sheet.width)
    heights = [_signature(foot.confirmation, sheet, left), _signature(foot.signature, sheet, right)]
    if foot.recipients is not None and foot.confirmation is None:
        items = sum(_put(item, "recipients-item", sheet, left) for item in foot.recipients.items)
        heights.append(_put(foot.recipients.label, "recipients-label", sheet, left) + items)
    return max(heights)


def _signature(block: SignatureBlock | None, sheet: Sheet, width: float) -> float:
    if block is None:
        return 0.0
    offices = sum(_put(text, "authority", sheet, width) for text in block.authority)
    return (
        offices
        + sum(_put(text, "office", sheet, width) for text in block.office)
        + _put(block.name, "name", sheet, width)
    )
