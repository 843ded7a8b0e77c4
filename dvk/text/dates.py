"""Knows how Vietnamese documents write dates, and finds them in running text.

Knows no clock.
"""

import re
from dataclasses import dataclass
from datetime import date

from dvk.text.unicode import nfc

# Room for the hand that dates a document after it is signed.
BLANK = " " * 6
# The same in no-break spaces, which neither a line end nor a viewer may swallow.
HELD_BLANK = "\N{NO-BREAK SPACE}" * len(BLANK)

_DIGITS = re.compile(r"[0-9]+")

# Both patterns begin with a class of letters, which the engine can look for quickly, and check what stands
# before it afterwards. A fourth number makes it a section number or an address, not a date.
_IN_NUMBERS = re.compile(
    r"[0-9](?<![0-9]{2})[0-9]?([/.-])(?<![0-9]\1[0-9]\1)(?<![0-9]\1[0-9]{2}\1)"
    r"[0-9]{1,2}\1[0-9]{4}(?![0-9]|\1[0-9])"
)
_IN_WORDS = re.compile(r"[Nn](?<!\w[Nn])(?i:gày)\s+[0-9]{1,2}\s+(?i:tháng)\s+[0-9]{1,2}\s+(?i:năm)\s+[0-9]{4}(?![0-9])")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as written between two offsets in code points; its value is None when no calendar has it."""

    start: int
    end: int
    value: date | None


def in_digits(day: int, month: int) -> tuple[str, str]:
    """Write a day and a month as documents do: days below 10 and the months 1 and 2 take a zero.

    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4.
    """
    return f"{day:02}", f"{month:02}" if month < 3 else f"{month}"


def long_date(day: date | None, *, place: str | None = None, year: int | None = None) -> str:
    """Write ngày 05 tháng 02 năm 2026, with blanks for day and month when only the year is known."""
    if day is not None:
        of_month, month = in_digits(day.day, day.month)
        written = f"ngày {of_month} tháng {month} năm {day.year}"
    elif year is not None:
        written = f"ngày{BLANK}tháng{BLANK}năm {year}"
    else:
        raise ValueError("a long date needs a day or a year")
    return f"{place}, {written}" if place else written


def short_date(day: date, sign: str = "/") -> str:
    """Write 09/02/2022 and 15/7/2021."""
    return sign.join((*in_digits(day.day, day.month), str(day.year)))


def cited_date(day: date, sign: str = "/") -> str:
    """Write ngày 09/02/2022 and ngày 15/7/2021, the way documents cite each other in figures."""
    return f"ngày {short_date(day, sign)}"


def read_date(written: str) -> date | None:
    """Read 2022-02-09, 09/02/2022 or ngày 09 tháng 02 năm 2022; None for anything else."""
    text = nfc(written.strip())
    try:
        return date.fromisoformat(text)
    except ValueError:
        whole = (found.value for found in find_dates(text) if (found.start, found.end) == (0, len(text)))
        return next(whole, None)


def find_dates(text: str) -> list[FoundDate]:
    """Find 15/07/2021, 15-4-2021, 15.7.2021 and ngày 15 tháng 7 năm 2021 in composed text."""
    matches = sorted([*_IN_NUMBERS.finditer(text), *_IN_WORDS.finditer(text)], key=re.Match.start)
    return [FoundDate(match.start(), match.end(), _value(match[0])) for match in matches]


def _value(written: str) -> date | None:
    day, month, year = map(int, _DIGITS.findall(written))
    try:
        return date(year, month, day)
    except ValueError:
        return None
