"""Reads the glyphs and drawn lines of a PDF; runs nothing, fetches nothing, and stops at a bound."""

from __future__ import annotations

import io
import logging
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pdfminer.converter import PDFLayoutAnalyzer
from pdfminer.layout import LTChar, LTContainer, LTCurve, LTItem, LTPage
from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser

from dvk.inspection.pdf.bounds import bounded
from dvk.inspection.refusal import Refusal
from dvk.inspection.sheet import BLACK, Look
from dvk.words import _

MOST_PAGES = 500
MOST_MARKS = 600_000
MOST_ON_A_PAGE = 60_000
_COST_OF_A_FORM = 100
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_NO_CHARACTER = re.compile(r"\(cid:[0-9]+\)")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter where it stands, measured from the top left of its page."""

    text: str
    look: Look
    left: float
    right: float
    baseline: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A straight drawn line, across or down."""

    left: float
    top: float
    right: float
    bottom: float
    solid: bool = True

    @property
    def across(self) -> bool:
        """Tell whether it runs from left to right."""
        return self.bottom - self.top <= 2 and self.right - self.left >= 8

    @property
    def down(self) -> bool:
        """Tell whether it runs from top to bottom."""
        return self.right - self.left <= 2 and self.bottom - self.top >= 8


@dataclass(frozen=True, slots=True)
class Page:
    """What is drawn on a page."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    marks: tuple[Mark, ...]
    unmapped: int


class _Collector(PDFLayoutAnalyzer):
    """Keeps what is on each page, and counts what is drawn, forms within forms included."""

    def __init__(self, resources: PDFResourceManager) -> None:
        super().__init__(resources)
        self.pages: list[Page] = []
        self._marks = 0
        self._on_page = 0

    def receive_layout(self, ltpage: LTPage) -> None:
        self._on_page = 0
        self.pages.append(_page(ltpage))

    def render_char(self, *arguments: Any, **named: Any) -> float:
        self._count()
        return super().render_char(*arguments, **named)

    def paint_path(self, *arguments: Any, **named: Any) -> None:
        self._count()
        super().paint_path(*arguments, **named)

    def begin_figure(self, *arguments: Any, **named: Any) -> None:
        # Forms may call forms: ten deep, ten times each, a small file would draw for days.
        self._count(_COST_OF_A_FORM)
        super().begin_figure(*arguments, **named)

    def _count(self, cost: int = 1) -> None:
        self._marks += cost
        self._on_page += cost
        if self._marks > MOST_MARKS or self._on_page > MOST_ON_A_PAGE:
            raise Refusal(_("The file draws more than a document can hold; it was not read."))


def pages(data: bytes) -> tuple[Page, ...]:
    """Read every page; raises Refusal for a PDF that is encrypted, damaged or too large."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    try:
        with bounded(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return tuple(_read(data))
    except Refusal:
        raise
    except PDFEncryptionError as error:
        raise Refusal(_("The PDF is protected with a password; save it without one.")) from error
    # A broken PDF makes pdfminer stumble in many ways, over its own assertions too: all of them mean the same.
    except (Exception, RecursionError) as error:
        raise _damaged() from error


def _read(data: bytes) -> list[Page]:
    document = PDFDocument(PDFParser(io.BytesIO(data)))
    if document.encryption is not None:
        raise Refusal(_("The PDF is protected with a password; save it without one."))
    resources = PDFResourceManager()
    collector = _Collector(resources)
    interpreter = PDFPageInterpreter(resources, collector)
    for number, page in enumerate(PDFPage.create_pages(document)):
        if number >= MOST_PAGES:
            raise Refusal(_("The file has more than {most} pages; it was not read.").format(most=MOST_PAGES))
        interpreter.process_page(page)
    if not collector.pages:
        raise _damaged()
    return collector.pages


def _damaged() -> Refusal:
    return Refusal(_("The file is damaged: it cannot be read as a PDF."))


def _page(layout: LTPage) -> Page:
    glyphs: list[Glyph] = []
    marks: list[Mark] = []
    unmapped = 0
    for item in _inside(layout):
        if isinstance(item, LTChar):
            if _NO_CHARACTER.fullmatch(item.get_text()):
                unmapped += 1
            elif item.upright:
                glyphs.append(_glyph(item, layout.height))
        elif isinstance(item, LTCurve) and (item.stroke or item.fill):
            dashes = item.dashing_style[0] if item.dashing_style else ()
            solid = not (item.stroke and dashes)
            marks.append(Mark(item.x0, layout.height - item.y1, item.x1, layout.height - item.y0, solid))
    return Page(layout.width, layout.height, tuple(glyphs), tuple(marks), unmapped)


def _inside(container: LTContainer[Any]) -> Iterator[LTItem]:
    for item in container:
        if isinstance(item, LTContainer):
            yield from _inside(item)
        else:
            yield item


def _glyph(char: LTChar, height: float) -> Glyph:
    font = _SUBSET.sub("", str(char.fontname))
    look = Look(
        font=font,
        size=round(char.size, 2),
        bold="bold" in font.lower(),
        italic="italic" in font.lower() or "oblique" in font.lower(),
        colour=_colour(char.graphicstate.ncolor),
    )
    return Glyph(char.get_text(), look, char.x0, char.x1, height - char.matrix[5], height - char.y1, height - char.y0)


def _colour(colour: Any) -> str:
    """Return a colour as six digits; a pattern has none and counts as black."""
    parts = colour if isinstance(colour, tuple | list) else (colour,)
    if not all(isinstance(part, int | float) for part in parts):
        return BLACK
    if len(parts) == 4:
        cyan, magenta, yellow, key = parts
        parts = tuple((1 - ink) * (1 - key) for ink in (cyan, magenta, yellow))
    if len(parts) == 1:
        parts = parts * 3
    if len(parts) != 3:
        return BLACK
    values = [min(255, max(0, round(part * 255))) for part in parts]
    # What a colour profile makes of black is not always nought.
    return BLACK if max(values) <= 8 else "".join(f"{value:02X}" for value in values)
