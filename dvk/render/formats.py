"""The formats documents are laid out in, and an order for some of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dvk.errors import UsageError
from dvk.render.document import Document
from dvk.render.profiles.setup import Setup
from dvk.render.text import to_text
from dvk.words import _

TEXT, DOCX, PDF = "text", "docx", "pdf"
DEFAULTS = (TEXT, DOCX, PDF)
"""Formats made unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: documents by name and id, formats, and what the layouts need to know."""

    document: str | None
    id: str | None
    formats: tuple[str, ...]
    width: int
    font_folder: Path | None = None
    setup: Setup = field(default=Setup())
    blank: bool = False
    choices: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """For an empty form, what each field may be chosen from: pairs of value and words."""


@dataclass(frozen=True, slots=True)
class Format:
    """A way to lay out a document, and the suffix of its files."""

    suffix: str
    layout: Callable[[Document, Order], bytes]


def _text(document: Document, order: Order) -> bytes:
    return to_text(document, order.width).encode("utf-8")


def _docx(document: Document, order: Order) -> bytes:
    from dvk.render.docx import to_docx

    return to_docx(document, order.choices if order.blank else None)


def _pdf(document: Document, order: Order) -> bytes:
    from dvk.render.pdf import to_pdf

    return to_pdf(document, order.font_folder)


def _html(document: Document, order: Order) -> bytes:
    from dvk.render.html import to_html

    return to_html(document).encode("utf-8")


FORMATS: Mapping[str, Format] = {
    TEXT: Format(".txt", _text),
    DOCX: Format(".docx", _docx),
    PDF: Format(".pdf", _pdf),
    "html": Format(".html", _html),
}


def formats_of(words: str) -> tuple[str, ...]:
    """Return the formats of a list with commas; raises UsageError for one dvk does not have."""
    names = tuple(dict.fromkeys(name for word in words.split(",") if (name := word.strip())))
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        raise UsageError(
            _("There is no format “{name}”.").format(name=", ".join(unknown) or words),
            help=_("There are: {names}.").format(names=", ".join(FORMATS)),
        )
    return names
