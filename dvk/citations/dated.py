"""The date of a citation, in each of the ways it is written."""

from __future__ import annotations

import re

from dvk.citations.types import CitedDate, DateStyle

_BLANK = r"[.…_\s]*+"

DATE = re.compile(
    rf"""(?i:ngày)(?:
      \s*+(?P<day>[0-9]{{1,2}})(?:
          \s?(?P<sign>[-/.])\s?(?P<month>[0-9]{{1,2}})\s?[-/.]\s?(?P<year>[0-9]{{4}})(?![0-9])
        | \s*+(?i:tháng)\s*+(?P<long_month>[0-9]{{1,2}})\s*+,?\s*+(?i:năm)\s*+(?P<long_year>[0-9]{{4}})(?![0-9])
        )
    | \s*+(?P<blank_day>[0-9]{{0,2}}){_BLANK}(?:
          (?i:tháng)\s*+(?P<blank_month>[0-9]{{0,2}}){_BLANK}(?i:năm)\s*+(?P<blank_year>[0-9]{{0,4}})(?:[.…_]++)?+
        | /{_BLANK}(?P<room_month>[0-9]{{0,2}}){_BLANK}/\s*+(?P<room_year>[0-9]{{4}})(?![0-9])
        )
    )""",
    re.VERBOSE,
)
"""A date with the word ngày before it; the last two ways leave room for the hand."""

_STYLES = {"/": DateStyle.SLASH, "-": DateStyle.HYPHEN, ".": DateStyle.DOT}


def parts_of(match: re.Match[str]) -> tuple[str, str]:
    """Return the names of the groups that hold day and month."""
    if match["sign"] is not None:
        return "day", "month"
    if match["long_month"] is not None:
        return "day", "long_month"
    return "blank_day", "blank_month" if match["blank_month"] is not None else "room_month"


def date_of(match: re.Match[str]) -> CitedDate:
    """Return the date a match of `DATE` is."""
    day, month = parts_of(match)
    year = match["year"] or match["long_year"] or match["blank_year"] or match["room_year"] or ""
    if match["sign"] is not None:
        style = _STYLES[match["sign"]]
    else:
        style = DateStyle.LONG if match["long_month"] is not None else DateStyle.BLANK
    return CitedDate(style, match[day], match[month], year)
