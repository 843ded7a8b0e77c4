"""Knows how WordprocessingML is written: names, units, and the order of children ECMA-376 demands.

Word refuses a file whose elements stand in another order than the schema's; LibreOffice forgives it.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

Element = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
NAMESPACES = {"w": W, "r": R, "mc": MC, "wp": WP, "a": A, "wps": WPS}

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

TWIPS_PER_POINT = 20
EMU_PER_POINT = 12700


def twips(points: float) -> int:
    """Return points in twentieths."""
    return round(points * TWIPS_PER_POINT)


def twips_of_mm(millimetres: float) -> int:
    """Return millimetres in twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def root(name: str) -> Element:
    """Start a part."""
    return etree.Element(f"{{{W}}}{name}", nsmap={"w": W, "r": R})


def add(parent: Element, name: str, value: object = None, /, **attributes: object) -> Element:
    """Add an element of the main namespace; `value` is its `val`, attributes are of the same namespace."""
    child = etree.SubElement(parent, f"{{{W}}}{name}")
    if value is not None:
        child.set(f"{{{W}}}val", str(value))
    for key, one in attributes.items():
        child.set(f"{{{W}}}{key}", str(one))
    return child


def serialised(element: Element) -> bytes:
    """Return a part as bytes."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def paragraph(
    parent: Element,
    style: str,
    *,
    keep_next: bool = False,
    spacing: Mapping[str, int] | None = None,
    indent: Mapping[str, int] | None = None,
) -> Element:
    """Add a paragraph of a style, with what differs from the style."""
    made = add(parent, "p")
    properties = add(made, "pPr")
    add(properties, "pStyle", style)
    if keep_next:
        add(properties, "keepNext")
    if spacing:
        add(properties, "spacing", **spacing)
    if indent:
        add(properties, "ind", **indent)
    return made


def keep_with_next(made: Element) -> None:
    """Keep a paragraph on the page of what follows it."""
    properties = made[0]
    if properties.find(f"{{{W}}}keepNext") is None:
        properties.insert(1, etree.Element(f"{{{W}}}keepNext"))


def lower(made: Element, room: int) -> None:
    """Set the room above a paragraph."""
    spacing = made[0].find(f"{{{W}}}spacing")
    if spacing is None:
        spacing = etree.Element(f"{{{W}}}spacing")
        at = sum(made[0].find(f"{{{W}}}{name}") is not None for name in ("pStyle", "keepNext"))
        made[0].insert(at, spacing)
    spacing.set(f"{{{W}}}before", str(room))
