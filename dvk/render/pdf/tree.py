"""Writes a document as plain data, the way the Typst source reads it.

A component is its name, its text as runs and its rule; a block is told by its `kind`. Widths are points.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from dvk.render import room
from dvk.render.cells import highest, measured
from dvk.render.document import (
    Appendix,
    Block,
    Cell,
    Document,
    Foot,
    Heading,
    Inline,
    Item,
    Listing,
    Paragraph,
    Row,
    Run,
    SignatureBlock,
    Table,
)
from dvk.render.lines import broken, foot_columns, head_columns, line_width, one_addressee, written_lines
from dvk.render.measure import POINTS_PER_MM, rule_length
from dvk.render.pdf.runs import fitted, looked, running
from dvk.render.profiles.model import Profile

_KINDS = {Paragraph: "paragraph", Heading: "heading", Item: "item"}
"""What the Typst source tells blocks by."""


def tree(document: Document, profile: Profile) -> dict[str, Any]:
    """Return a document as data that JSON can carry."""
    width = profile.page.text_width * POINTS_PER_MM
    return {
        "language": document.language,
        "name": document.name,
        "author": document.author,
        "head": _head(document, profile, width),
        "title": _stack(profile, width, [("title", document.title.name), ("subject", document.title.subject)]),
        "addressees": _listing(document.addressees),
        "addressee": looked(one_addressee(document.addressees, profile)) if document.addressees is not None else [],
        "body": _Flow(profile, width).blocks(document.body),
        "foot": _foot(document.foot, profile, width),
        "appendices": [_appendix(appendix, profile) for appendix in document.appendices],
    }


def _head(document: Document, profile: Profile, width: float) -> dict[str, Any]:
    head = document.head
    left, right = head_columns(document, profile)
    return {
        "columns": (left, right),
        "label": _stack(profile, width, [("label", head.label)]),
        "agency": _stack(profile, left, [("superior", head.superior), ("agency", head.agency)]),
        "motto": _stack(profile, right, [(name, (Run(text),)) for name, text in head.motto]),
        "address": _stack(profile, width, [("address", head.address)]),
        "number": _stack(profile, left, [("number", head.number)]),
        "about": _stack(profile, left, [("about", head.about)]),
        "date": _stack(profile, right, [("place-date", head.place_date)]),
    }


def _foot(foot: Foot, profile: Profile, width: float) -> dict[str, Any]:
    left, right = foot_columns(foot, width)
    return {
        "columns": (left, right),
        "recipients": _listing(foot.recipients),
        "confirmation": _signature(foot.confirmation, profile, left),
        "signature": _signature(foot.signature, profile, right),
    }


def _signature(block: SignatureBlock | None, profile: Profile, width: float) -> dict[str, Any] | None:
    if block is None:
        return None
    lines = [("authority", text) for text in block.authority] + [("office", text) for text in block.office]
    return {"offices": _stack(profile, width, lines), "name": _stack(profile, width, [("name", block.name)])}


def _listing(listing: Listing | None) -> dict[str, Any] | None:
    if listing is None:
        return None
    return {
        "label": looked(listing.label),
        "items": [[("- ", False, False), *looked(it)] for it in listing.items],
    }


def _appendix(appendix: Appendix, profile: Profile) -> dict[str, Any]:
    page = profile.page
    width = (page.height - page.left - page.right if appendix.landscape else page.text_width) * POINTS_PER_MM
    lines = (
        ("appendix-label", appendix.label),
        ("appendix-title", appendix.title),
        ("appendix-reference", appendix.reference),
    )
    return {
        "landscape": appendix.landscape,
        "title": _stack(profile, width, lines),
        "body": _Flow(profile, width).blocks(appendix.blocks),
    }


def _stack(profile: Profile, width: float, lines: Iterable[tuple[str, Inline]]) -> list[dict[str, Any]]:
    return [made for name, text in lines if (made := _component(name, text, profile, width)) is not None]


def _component(name: str, text: Inline, profile: Profile, width: float) -> dict[str, Any] | None:
    """Return a component with its line ends and its rule, or None when it is empty."""
    if not text:
        return None
    style = profile.style(name)
    lines = broken(text, style, width) if style.align == "centre" else written_lines(text)
    rule = style.rule
    length = None
    if rule is not None and not rule.signs:
        length = rule_length(rule, [line_width(line, style) for line in lines])
    return {
        "component": name,
        "text": [run for index, line in enumerate(lines) for run in [None] * bool(index) + fitted(line, style, width)],
        "width": width,
        "rule": length,
        "signs": rule.signs if rule is not None else "",
    }


@dataclass(frozen=True, slots=True)
class _Flow:
    """Blocks in a column of some width, on the page or, as `cell` says, in a table."""

    profile: Profile
    width: float
    cell: str = ""

    def blocks(self, found: Sequence[Block]) -> list[dict[str, Any]]:
        return [self._block(block) for block in found]

    def _block(self, block: Block) -> dict[str, Any]:
        if isinstance(block, Table):
            columns = [share * self.width for share in block.shares]
            return {
                "kind": "table",
                "columns": columns,
                "head": [self._row(row, columns) for row in block.head],
                "rows": [self._row(row, columns) for row in block.body],
                "longest": highest(block.body[-1], columns) if block.body else 0,
            }
        deep, sign = (room.LIST * (block.level - 1), block.marker) if isinstance(block, Item) else (0.0, "")
        name = self.cell or block.component
        return {
            "kind": _KINDS[type(block)],
            "component": name,
            "level": block.level if isinstance(block, Heading) else 0,
            "deep": deep,
            "text": running(block.text, self.profile.style(name), self.width - deep, sign),
        }

    def _row(self, row: Row, columns: Sequence[float]) -> list[dict[str, Any]]:
        return [self._cell(cell, width - 2 * room.CELL) for cell, width in measured(row, columns)]

    def _cell(self, cell: Cell, width: float) -> dict[str, Any]:
        component = "table-head" if cell.heading else "table-cell"
        flow = _Flow(self.profile, width, component)
        return {"colspan": cell.colspan, "component": component, "blocks": flow.blocks(cell.blocks)}
