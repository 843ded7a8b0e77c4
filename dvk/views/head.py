"""Knows what stands at the head of every administrative document: who issues it, its number, place and date."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from dvk.model.agency import Agency, Regime
from dvk.model.dated import wording
from dvk.text.dates import long_date
from dvk.views import names
from dvk.views.usage import usage_of


@dataclass(frozen=True, slots=True)
class Head:
    """The head's values; without a symbol the document has no number line, without a date the date is left blank."""

    regime: Regime
    superior: tuple[str, ...]
    agency: tuple[str, ...]
    address: tuple[str, ...]
    place: str
    number: str
    symbol: str
    date: str
    year: int
    about: str
    """What the subject of an official letter begins with."""
    addressing: str
    """How the bodies a document goes to are addressed."""


def head_view(
    agency: Agency, day: dt.date, *, year: int, date: dt.date | None, number: str | None = None, symbol: str = ""
) -> Head:
    """Return the head of a document, in the names of its day."""
    usage = usage_of(agency)
    return Head(
        regime=agency.regime,
        superior=names.lines(wording(agency.superior, day)),
        agency=names.lines(wording(agency.name, day)),
        address=names.lines(wording(agency.address, day)),
        place=wording(agency.place, day),
        number=padded(number or ""),
        symbol=symbol,
        date=long_date(date) if date is not None else "",
        year=year,
        about=usage.about,
        addressing=usage.submission if symbol.startswith("TTr") else "Kính gửi",
    )


def symbol_of(kind: str, agency: Agency, day: dt.date) -> str:
    """Join a type's abbreviation and the agency's: KH-BQLKKTPQ, in Party documents KH/ĐU."""
    joint = "/" if agency.is_of_party else "-"
    return f"{kind}{joint}{wording(agency.symbol, day)}"


def padded(number: str) -> str:
    """Write a number below 10 with a zero (Nghị định 30/2020, Phụ lục I, II.3.c)."""
    return f"0{number}" if re.fullmatch(r"[0-9](?![0-9]).*", number) else number
