"""Names of WordprocessingML, and how its on-off and number attributes are read."""

from __future__ import annotations

import re

from lxml import etree

Element = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/"
_TRANSITIONAL = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W.encode()),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12.0, "pi": 12.0, "px": 0.75}
_LARGEST = 1e12
"""No length, count or size of a document comes near it; `inf` and `nan` do not either."""
_MEASURE = re.compile(r"\s*+(-?(?:[0-9]++(?:\.[0-9]++)?|\.[0-9]++))\s*+(pt|in|cm|mm|pc|pi|px)?\s*+")


def w(name: str) -> str:
    """Return the full name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


def transitional(data: bytes) -> bytes:
    """Write the namespaces of ISO's strict variant as those of the common one."""
    if _STRICT.encode() in data:
        for strict, common in _TRANSITIONAL:
            data = data.replace(strict, common)
    return data


def local(element: Element) -> str:
    """Return the local name of an element of WordprocessingML, nothing for any other node."""
    tag, prefix = element.tag, f"{{{W}}}"
    return tag[len(prefix) :] if isinstance(tag, str) and tag.startswith(prefix) else ""


def value(element: Element | None, name: str, attribute: str = "val") -> str | None:
    """Return an attribute of a child, None where either is missing."""
    child = None if element is None else element.find(w(name))
    return None if child is None else child.get(w(attribute))


def is_on(element: Element) -> bool:
    """Read an on-off property: present means on unless it says otherwise."""
    return element.get(w("val"), "true").lower() not in ("0", "false", "off")


def number(text: str | None) -> float | None:
    """Read a decimal number, None for anything else."""
    try:
        found = float(text) if text else None
    except ValueError:
        return None
    return found if found is not None and abs(found) < _LARGEST else None


def twips(text: str | None) -> float | None:
    """Read a length in twentieths of a point, or one with a unit, as points."""
    match = _MEASURE.fullmatch(text) if text else None
    if match is None:
        return None
    return float(match[1]) * (_UNITS[match[2]] if match[2] else 0.05)


def length(text: str | None) -> float | None:
    """Read a CSS-like length of VML, in points unless it names a unit."""
    match = _MEASURE.fullmatch(text) if text else None
    return None if match is None else float(match[1]) * _UNITS.get(match[2] or "pt", 1.0)
