"""Sections of a DOCX: the sheet, its margins, and the page numbers of its headers and footers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from dvk.inspection.docx.names import Element, is_on, number, twips, w
from dvk.inspection.sheet import PageNumber, Section

if TYPE_CHECKING:
    from dvk.inspection.docx.body import Reader
    from dvk.inspection.docx.package import Package

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PAGE = re.compile(r"\s*PAGE\b", re.IGNORECASE)
_PLACES: tuple[tuple[str, Literal["header", "footer"]], ...] = (
    ("headerReference", "header"),
    ("footerReference", "footer"),
)
# What Word takes where a file says nothing.
_WIDTH, _HEIGHT = 612.0, 792.0


def sections(body: Element) -> tuple[Section, ...]:
    """Return the sections in order."""
    return tuple(map(_section, properties(body))) or (Section(_WIDTH, _HEIGHT, None, None, None, None),)


def properties(body: Element) -> list[Element]:
    """Return the w:sectPr elements in order; a change that was tracked is not one of them."""
    return [element for element in body.iter(w("sectPr")) if _is_own(element)]


def _is_own(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag in (w("pPr"), w("body"))


def _section(element: Element) -> Section:
    size, margins, numbers = (element.find(w(name)) for name in ("pgSz", "pgMar", "pgNumType"))

    def margin(side: str) -> float | None:
        return None if margins is None else twips(margins.get(w(side)))

    start = None if numbers is None else number(numbers.get(w("start")))
    return Section(
        width=(None if size is None else twips(size.get(w("w")))) or _WIDTH,
        height=(None if size is None else twips(size.get(w("h")))) or _HEIGHT,
        top=margin("top"),
        bottom=margin("bottom"),
        left=margin("left"),
        right=margin("right"),
        restart=None if start is None else int(start),
    )


def page_numbers(body: Element, package: Package, reader: Reader) -> tuple[PageNumber, ...]:
    """Return the page numbers of every section; a section without a header has that of the one before."""
    found: list[PageNumber] = []
    inherited: dict[tuple[str, str], str | None] = {}
    for index, element in enumerate(properties(body)):
        for tag, place in _PLACES:
            for reference in element.findall(w(tag)):
                inherited[place, reference.get(w("type")) or "default"] = reference.get(f"{_R}id")
        title = element.find(w("titlePg"))
        own_first = title is not None and is_on(title)
        for _tag, place in _PLACES:
            default = list(_numbers(package.by_id(inherited.get((place, "default"))), index, place, False, reader))
            first = list(_numbers(package.by_id(inherited.get((place, "first"))), index, place, True, reader))
            found += default
            found += first if own_first else [_on_first(page_number) for page_number in default]
    return tuple(found)


def _on_first(page_number: PageNumber) -> PageNumber:
    found = page_number
    return PageNumber(found.section, True, found.place, found.align, found.look, found.arabic)


def _numbers(
    part: Element | None, section: int, place: Literal["header", "footer"], first: bool, reader: Reader
) -> Iterator[PageNumber]:
    """Yield the page numbers of one header or footer."""
    if part is None:
        return
    for element in part.iter(w("p")):
        fields = [node.get(w("instr")) or "" for node in element.iter(w("fldSimple"))]
        fields.append("".join(node.text or "" for node in element.iter(w("instrText"))))
        asked = next((field for field in fields if _PAGE.match(field)), None)
        if asked is None:
            continue
        paragraph = reader.lone(element)
        align = reader.frame(element) or paragraph.align
        look = reader.field_look(element)
        yield PageNumber(section, first, place, align, look, "roman" not in asked.lower())
