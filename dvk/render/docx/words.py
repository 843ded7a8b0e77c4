"""Knows how the words of one block of the body are written into its paragraph."""

from __future__ import annotations

from dvk.render.document import Heading, Item, Paragraph
from dvk.render.docx.sheet import Sheet
from dvk.render.docx.text import add_text
from dvk.render.docx.xml import Element


def add_words(made: Element, block: Paragraph | Heading | Item, sheet: Sheet) -> None:
    """Write a block's sign and words."""
    caps = sheet.profile.style(block.component).caps
    prefix = f"{block.marker} " if isinstance(block, Item) else ""
    add_text(made, block.text, caps=caps, binding=True, prefix=prefix)
