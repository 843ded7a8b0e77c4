"""The tree of one document: what stands in it and what each part is, with no decision on how it looks.

A template and the markup parser make it; every layout reads it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from dvk.model.agency import Regime
from dvk.render.profiles.setup import Setup

Role = Literal["body", "ground", "opening", "clause", "point"]


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one slant and weight; white space is single spaces."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """A line end that stands in the record."""


@dataclass(frozen=True, slots=True)
class Blank:
    """Room left for the hand: the number and the day of a document not yet issued."""


Inline: TypeAlias = tuple[Run | Break | Blank, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and what it is in the body."""

    text: Inline
    role: Role = "body"

    @property
    def component(self) -> str:
        """Return the profile's name for it."""
        return self.role


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a section (level 1) or of a titled clause (level 2), its number in the text."""

    text: Inline
    level: Literal[1, 2]

    @property
    def component(self) -> str:
        """Return the profile's name for it."""
        return f"heading-{self.level}"


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list; level 1 is marked with a dash, deeper ones with a plus."""

    text: Inline
    level: int

    @property
    def component(self) -> str:
        """Return the profile's name for it."""
        return "item"

    @property
    def marker(self) -> str:
        """Return the sign before the item."""
        return "-" if self.level == 1 else "+"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with blocks of its own, over one or more columns."""

    blocks: tuple[Block, ...]
    colspan: int = 1
    heading: bool = False


Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `shares` are the columns' parts of its width and add up to 1."""

    shares: tuple[float, ...]
    head: tuple[Row, ...]
    body: tuple[Row, ...]


Block: TypeAlias = Paragraph | Heading | Item | Table


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of the first page; what is empty is not printed."""

    motto: tuple[tuple[str, str], ...]
    """Fixed lines at the right, each with its component; they come from the profile, never from a template."""
    superior: Inline = ()
    agency: Inline = ()
    address: Inline = ()
    number: Inline = ()
    about: Inline = ()
    """The subject of an official letter, which has no title."""
    place_date: Inline = ()
    label: Inline = ()


@dataclass(frozen=True, slots=True)
class Title:
    """The name of the document's type and what the document is about."""

    name: Inline
    subject: Inline


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines under a label: recipients, addressees. A single line may stand beside its label."""

    label: Inline
    items: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Lines of authority, the office under them, and the name under the signature."""

    authority: tuple[Inline, ...]
    office: tuple[Inline, ...]
    name: Inline


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands under the body: a confirmation or the recipients at the left, the signature at the right."""

    signature: SignatureBlock | None = None
    confirmation: SignatureBlock | None = None
    recipients: Listing | None = None


@dataclass(frozen=True, slots=True)
class Appendix:
    """An annex with its label, title and reference to the document it belongs to."""

    label: Inline
    title: Inline
    reference: Inline
    landscape: bool
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One document."""

    regime: Regime
    head: Letterhead
    title: Title
    addressees: Listing | None = None
    body: tuple[Block, ...] = ()
    foot: Foot = Foot()
    appendices: tuple[Appendix, ...] = ()
    language: str = field(default="vi", kw_only=True)
    setup: Setup = field(default=Setup(), kw_only=True)

    @property
    def name(self) -> str:
        """Return the document's title in one line, for the properties of a file."""
        return " ".join(filter(None, (plain(self.title.name), plain(self.title.subject))))

    @property
    def author(self) -> str:
        """Return the issuing agency in one line."""
        return plain(self.head.agency)


def plain(text: Inline) -> str:
    """Return the words of a text in one line."""
    return " ".join("".join(run.text if isinstance(run, Run) else " " for run in text).split(" ")).strip()
