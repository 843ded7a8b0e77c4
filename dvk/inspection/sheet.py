"""What was read from a file, whatever its kind: paragraphs with their look, drawn lines, sections.

All lengths are points. What a file does not tell is None. Knows nothing of the decree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Kind = Literal["docx", "pdf"]
Align = Literal["left", "centre", "right", "justify"]
Pitch = Literal["multiple", "exact", "least"]
Drawn = Literal["line", "border", "signs", "underline"]

BLACK = "000000"


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look; the colour as six hexadecimal digits."""

    font: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: str = BLACK


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look, as they are seen: capitals already applied."""

    text: str
    look: Look
    prompt: bool = False
    """Whether it only says what is to be filled in there."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line drawn under a text; `shift` is how far its middle is from the text's, `drop` how far below it."""

    drawn: Drawn
    length: float | None
    shift: float | None = None
    drop: float | None = None
    solid: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a table; the columns of a head or foot without a table are numbered the same way."""

    table: int
    row: int
    column: int
    ruled: bool = False
    """Whether the table shows its lines: then it is content, not a device to set texts side by side."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a paragraph lies on its page, from the top left; known in a PDF only."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Paragraph:
    """A paragraph (or a line of the head and foot of a PDF) with everything that is known of its look."""

    runs: tuple[Run, ...]
    align: Align
    cell: Cell | None = None
    section: int = 0
    indent: float | None = None
    """Indent of the first line, from the left edge of the others."""
    left: float | None = None
    """How far its lines stand from the left edge of their column."""
    right: float | None = None
    """How far they end before the right edge; known in a DOCX only."""
    before: float | None = None
    after: float | None = None
    pitch: float | None = None
    """Distance of lines: a multiple of single, or points, as `pitch_kind` says."""
    pitch_kind: Pitch = "multiple"
    widths: tuple[float, ...] = ()
    """The width of each line of the text."""
    strokes: tuple[Stroke, ...] = ()
    box: Box | None = None
    framed: bool = False
    new_page: bool = False

    @cached_property
    def raw(self) -> str:
        """Return the text as it is, white space included."""
        return "".join(run.text for run in self.runs)

    @cached_property
    def text(self) -> str:
        """Return the text with single spaces."""
        return " ".join(self.raw.split())

    @cached_property
    def seen(self) -> tuple[Run, ...]:
        """Return the runs that put a mark on paper."""
        return tuple(run for run in self.runs if run.text.strip())

    @cached_property
    def to_fill_in(self) -> bool:
        """Tell whether it holds a field nobody has filled in."""
        return any(run.prompt for run in self.seen)

    @cached_property
    def size(self) -> float:
        """Return the size most of the letters have."""
        sizes: dict[float, int] = {}
        for run in self.seen:
            sizes[run.look.size] = sizes.get(run.look.size, 0) + len(run.text)
        return max(sizes, key=lambda size: sizes[size], default=0.0)

    def all(self, trait: Literal["bold", "italic", "underline"]) -> bool:
        """Tell whether every letter has a trait."""
        return bool(self.seen) and all(getattr(run.look, trait) for run in self.seen)

    def any(self, trait: Literal["bold", "italic", "underline"]) -> bool:
        """Tell whether some letter has a trait."""
        return any(getattr(run.look, trait) for run in self.seen)

    @property
    def in_capitals(self) -> bool:
        """Tell whether every letter is a capital."""
        return self.text == self.text.upper() and re.search(r"[^\W\d_]", self.text) is not None


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A page number in a header or footer: of a section of a DOCX, or of one page of a PDF."""

    section: int
    first: bool
    """Whether it shows on the first page."""
    place: Literal["header", "footer"]
    align: Align
    look: Look
    arabic: bool = True
    alone: bool = True
    """Whether nothing stands beside it, such as the word “Trang”."""
    page: int | None = None
    """The page of a PDF it stands on, from 0."""
    value: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one shape; `restart` is the number its first page is given, None when it counts on."""

    width: float
    height: float
    top: float | None
    bottom: float | None
    left: float | None
    right: float | None
    restart: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file that was read; `pages` is known of a PDF only."""

    kind: Kind
    paragraphs: tuple[Paragraph, ...]
    sections: tuple[Section, ...]
    page_numbers: tuple[PageNumber, ...]
    unmapped: int = 0
    """Glyphs of a PDF that say no character."""
    pages: int | None = None
