"""Knows how a part of a document is paged: sheet, margins, page numbers from 1 and none on the first page."""

from __future__ import annotations

from dvk.render.docx.parts import FIRST_HEADER, HEADER
from dvk.render.docx.xml import Element, R, add, twips_of_mm
from dvk.render.profiles.model import Page


def add_section(parent: Element, page: Page, *, landscape: bool = False, restart: bool = False) -> None:
    """Add the properties of a section; a landscape sheet keeps each margin at its own side."""
    section = add(parent, "sectPr")
    for kind, relation in (("default", HEADER), ("first", FIRST_HEADER)):
        add(section, "headerReference", type=kind).set(f"{{{R}}}id", relation)
    add(section, "type", "nextPage")
    width, height = twips_of_mm(page.width), twips_of_mm(page.height)
    if landscape:
        add(section, "pgSz", w=height, h=width, orient="landscape")
    else:
        add(section, "pgSz", w=width, h=height)
    add(
        section,
        "pgMar",
        top=twips_of_mm(page.top),
        right=twips_of_mm(page.right),
        bottom=twips_of_mm(page.bottom),
        left=twips_of_mm(page.left),
        header=twips_of_mm(page.header),
        footer=twips_of_mm(page.header),
        gutter=0,
    )
    if restart:
        add(section, "pgNumType", start=1)
    add(section, "cols", space=720)
    add(section, "titlePg")
