"""What a citation is: the document it means, and where each part of it stands in the text."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from dvk.text.source import Span


class System(enum.StrEnum):
    """The ways of numbering documents; each joins number and symbol by its own signs."""

    LEGAL = "legal"
    """30/2020/NĐ-CP: legal documents of state bodies, numbered within a year."""
    CONGRESS = "congress"
    """63/2025/QH15: laws, ordinances and resolutions of the National Assembly and its standing committee."""
    ADMINISTRATIVE = "administrative"
    """76/NQ-CP: administrative documents of state bodies."""
    LETTER = "letter"
    """2231/SNV-CCHC: official letters of state bodies, which have no type in their symbol."""
    PARTY = "party"
    """05-CT/TW: documents of the Party, numbered within a term of its congress."""


class DateStyle(enum.StrEnum):
    """How the date of a citation is written."""

    LONG = "long"
    SLASH = "/"
    HYPHEN = "-"
    DOT = "."
    BLANK = "blank"
    """A date with room for the hand that fills it in."""


@dataclass(frozen=True, slots=True)
class CitedDate:
    """A date as a citation gives it; a part that is left blank is empty."""

    style: DateStyle
    day: str
    month: str
    year: str

    @property
    def value(self) -> dt.date | None:
        """Return the day meant; None when no calendar has it or something is left blank."""
        return _day(self.year, self.month, self.day)


@lru_cache(maxsize=1 << 10)
def _day(year: str, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Spans:
    """Where the parts of a citation stand; offsets are those of the text that was given.

    `separator` is the sign between the number and what follows it, `year` the year in the number, `symbol` what follows
    both. `comma` stands before the date; `day` and `month` lie within `date`, which begins with the word ngày.
    """

    whole: Span
    type: Span
    locator: Span | None = None
    name: Span | None = None
    so: Span | None = None
    number: Span | None = None
    separator: Span | None = None
    year: Span | None = None
    symbol: Span | None = None
    comma: Span | None = None
    date: Span | None = None
    day: Span | None = None
    month: Span | None = None
    issuer: Span | None = None
    term: Span | None = None
    title: Span | None = None

    @property
    def head(self) -> Span:
        """Return where the document is named: from its type to its symbol, or to its date where it has no number."""
        last = self.symbol or self.date or self.name or self.type
        return Span(self.type.start, last.end)

    @property
    def reference(self) -> Span | None:
        """Return where number and symbol stand."""
        if self.number is None or self.symbol is None:
            return None
        return Span(self.number.start, self.symbol.end)


class Key(NamedTuple):
    """What tells one document from another; numbers start again each year, or each term of the Party's congress."""

    type: str
    number: str
    symbol: str
    date: dt.date | None


@dataclass(frozen=True, slots=True)
class Citation:
    """A document as a text cites it; what the text does not say is empty.

    `type` is spelled the house way. `number`, `year` and `symbol` are those of 30/2020/NĐ-CP; `symbol` has the signs
    its system wants, whatever the text has. `code` and `bodies` are its halves, NĐ and CP: what the document is and who
    issues it. A law may be cited by its `name` alone.
    """

    type: str
    system: System
    spans: Spans
    number: str = ""
    year: int | None = None
    code: str = ""
    bodies: str = ""
    name: str = ""
    date: CitedDate | None = None
    issuer: str = ""
    term: str = ""
    title: str = ""
    locator: str = ""

    @property
    def symbol(self) -> str:
        """Return the symbol with the signs of its system: NĐ-CP, QH15, CT/TW."""
        return ("/" if self.system is System.PARTY else "-").join(filter(None, (self.code, self.bodies)))

    @property
    def reference(self) -> str:
        """Return number and symbol as its system writes them: 30/2020/NĐ-CP, 05-CT/TW; empty for a law by its name."""
        if not self.number:
            return ""
        if self.system is System.PARTY and self.bodies:
            return f"{self.number}-{self.symbol}"
        return "/".join(filter(None, (self.number, str(self.year or ""), self.symbol)))

    @property
    def key(self) -> Key:
        """Return what tells the document from others."""
        number = "/".join(filter(None, (self.number.lstrip("0"), str(self.year or ""))))
        day = self.date.value if self.date is not None else None
        return Key(self.type, number, self.symbol if self.number else self.name, day)
