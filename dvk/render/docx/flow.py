"""Knows how the blocks of a body become paragraphs and tables."""

from __future__ import annotations

from collections.abc import Sequence

from dvk.render import room
from dvk.render.document import Block, Foot, Item, Table
from dvk.render.docx.frame import set_apart
from dvk.render.docx.names import style_id
from dvk.render.docx.sheet import Sheet
from dvk.render.docx.table import add_body_table
from dvk.render.docx.words import add_words
from dvk.render.docx.xml import Element, paragraph, twips

_TABLE_GAP = 6.0
"""Points between a table and the paragraph above it, or another table."""


def add_flow(
    body: Element, blocks: Sequence[Block], sheet: Sheet, *, keep_next: bool = False, foot: Foot | None = None
) -> None:
    """Add the blocks of a body; the last one is kept with what follows, or takes the foot into its table."""
    for index, block in enumerate(blocks):
        last = index == len(blocks) - 1
        before_table = not last and isinstance(blocks[index + 1], Table)
        if isinstance(block, Table):
            add_body_table(body, block, sheet, sheet.width, foot=foot if last else None)
            if before_table:
                set_apart(body, room=_TABLE_GAP)
            continue
        deeper = isinstance(block, Item) and block.level > 1
        made = paragraph(
            body,
            style_id(block.component),
            keep_next=keep_next and last,
            spacing={"after": twips(_TABLE_GAP)} if before_table else None,
            indent={"left": twips(room.LIST * (block.level - 1))} if isinstance(block, Item) and deeper else None,
        )
        add_words(made, block, sheet)
