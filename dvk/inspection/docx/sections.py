"""Sections of a DOCX: the sheet, its margins, and the page numbers of its headers and footers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from dvk.inspection.docx.names import Element, is_on, number, twips, value, w
from dvk.inspection.sheet import PageNumber, Section

if TYPE_CHECKING:
    from dvk.inspection.docx.body import Reader
    from dvk.inspection.docx.package import Package

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_PAGE = re.compile(r"\s*PAGE\b", re.IGNORECASE)
_IN_LETTERS = re.compile(r"\\\*\s*(roman|alphabetic)", re.IGNORECASE)
_NUMBER_ALONE = re.compile(r"[-–]? ?[0-9ivxlcIVXLC]* ?[-–]?")
_ARABIC = ("decimal", "numberInDash")
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

    left, gutter = margin("left"), margin("gutter")
    start = None if numbers is None else number(numbers.get(w("start")))
    return Section(
        width=(None if size is None else twips(size.get(w("w")))) or _WIDTH,
        height=(None if size is None else twips(size.get(w("h")))) or _HEIGHT,
        top=margin("top"),
        bottom=margin("bottom"),
        left=None if left is None else left + (gutter or 0.0),
        right=margin("right"),
        restart=None if start is None else int(start),
    )


def page_numbers(body: Element, package: Package, reader: Reader) -> tuple[PageNumber, ...]:
    """Return the page numbers of every section; a section without a header has that of the one before."""
    found: list[PageNumber] = []
    inherited: dict[tuple[str, str], str | None] = {}
    settings = package.related("settings")
    even = None if settings is None else settings.find(w("evenAndOddHeaders"))
    facing = even is not None and is_on(even)
    layout = sections(body)
    for index, element in enumerate(properties(body)):
        for tag, place in _PLACES:
            for reference in element.findall(w(tag)):
                inherited[place, reference.get(w("type")) or "default"] = reference.get(f"{_R}id")
        title = element.find(w("titlePg"))
        own_first = title is not None and is_on(title)
        arabic = (value(element, "pgNumType", "fmt") or "decimal") in _ARABIC
        for _tag, place in _PLACES:
            shown = {
                kind: [
                    replace(number, arabic=number.arabic and arabic)
                    for number in _numbers(package.by_id(inherited.get((place, kind))), index, place, layout, reader)
                ]
                for kind in ("default", "even", "first")
            }
            # With headers of their own for even pages, page 2 shows what those say.
            if not facing:
                found += shown["default"]
            elif shown["even"]:
                found += [*shown["even"], *shown["default"]]
            found += [replace(number, first=True) for number in shown["first" if own_first else "default"]]
    return tuple(found)


def _numbers(
    part: Element | None,
    section: int,
    place: Literal["header", "footer"],
    layout: tuple[Section, ...],
    reader: Reader,
) -> Iterator[PageNumber]:
    """Yield the page numbers of one header or footer; of two versions of a text box the first counts."""
    if part is None:
        return
    for element in part.iter(w("p")):
        asked = next((field for field in _fields(element) if _PAGE.match(field)), None)
        if asked is None or next(element.iterancestors(f"{_MC}Fallback"), None) is not None:
            continue
        align, look = reader.place(element, layout[section]), reader.field_look(element)
        alone = _NUMBER_ALONE.fullmatch(reader.lone(element).text) is not None
        yield PageNumber(section, False, place, align, look, _IN_LETTERS.search(asked) is None, alone)


def _fields(paragraph: Element) -> Iterator[str]:
    """Yield what each field of a paragraph asks for, fields within fields included."""
    open: list[str] = []
    for node in paragraph.iter(w("fldSimple"), w("fldChar"), w("instrText")):
        if next(node.iterancestors(w("p"))) is not paragraph:
            continue
        kind = node.get(w("fldCharType"))
        if node.tag == w("fldSimple"):
            yield node.get(w("instr")) or ""
        elif kind == "begin":
            open.append("")
        elif kind == "end" and open:
            yield open.pop()
        elif kind is None and open:
            open[-1] += node.text or ""
    yield from open
