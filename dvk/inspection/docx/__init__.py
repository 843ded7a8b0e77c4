"""Reads a DOCX into a Sheet: the package first, then styles, numbering, sections and the body."""

from __future__ import annotations

from dvk.inspection.archive import Archive
from dvk.inspection.docx.body import Reader
from dvk.inspection.docx.numbering import Numbering
from dvk.inspection.docx.package import Package
from dvk.inspection.docx.sections import page_numbers, sections
from dvk.inspection.docx.styles import Styles
from dvk.inspection.sheet import Sheet


def read_docx(data: bytes) -> Sheet:
    """Read a DOCX; raises Refusal for one that cannot be read safely."""
    package = Package(Archive(data))
    styles = Styles(package.related("styles"), package.related("theme"))
    reader = Reader(package, styles, Numbering(package.related("numbering")))
    body = package.body
    layout = sections(body)
    return Sheet("docx", reader.paragraphs(body, layout), layout, page_numbers(body, package, reader))
