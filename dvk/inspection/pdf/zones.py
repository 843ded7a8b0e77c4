"""Sorts the lines of a PDF into the head, the text, tables, the foot and page numbers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from dvk.inspection.pdf.glyphs import Mark, Page
from dvk.inspection.pdf.lines import Line, cut, cut_at, lines_of
from dvk.text.fold import fold

_NATION = re.compile(r"(cong hoa xa hoi|dang cong san viet nam)")
_MOTTO = re.compile(r"doc lap\W+tu do")
_NUMBERED = re.compile(r"so ?:? ?[0-9 ._…]*[/-]")
_NATION_LETTERS = ("conghoaxahoi", "dangcongsanvietnam")
_OPEN = r"(?:.{0,12}|[ ._…]*)"
_DATE = re.compile(rf"ngay\b{_OPEN}thang\b{_OPEN}nam\b|, ?\[ngay\b")
"""The day, or the field of an empty form that asks for it."""
LETTER = re.compile(r"(v/v|ve viec)\b")
_RECIPIENTS = re.compile(r"noi nhan")
_CONFIRMS = "XÁC NHẬN CỦA "
_ANNEX = re.compile(r"phu luc( [ivxlc0-9]{1,5})?")
_NUMBER = re.compile(r"[-–]?\s*([0-9]{1,4}|[ivxlc]{1,6})\s*[-–]?")
_UPPER = 0.4
_BELOW_DATE = 45.0
_NEXT_LINE = 20.0
_COLUMN_GAP = 0.7
_CROSSING = 20.0
_WIDE_GAP = 2.0
_MARGIN_ZONE = 71.0
"""25 mm: a page number stands in the margin."""


@dataclass(slots=True)
class Zones:
    """The lines of a document, each in its zone."""

    head: list[Line] = field(default_factory=list)
    text: list[Line] = field(default_factory=list)
    tables: list[Line] = field(default_factory=list)
    foot: list[Line] = field(default_factory=list)
    after: list[Line] = field(default_factory=list)
    """What follows the foot: appendices."""
    numbers: list[tuple[Line, bool]] = field(default_factory=list)
    """Page numbers, each with whether it stands in the upper margin."""
    head_split: float = 0.0
    foot_split: float = 0.0


def zones_of(pages: tuple[Page, ...]) -> Zones:
    """Sort the lines of all pages."""
    zones = Zones()
    flowing: list[Line] = []
    for number, page in enumerate(pages):
        lines = _without_number(lines_of(number, page.glyphs), page, zones)
        ranges = table_ranges(page.marks)
        tops = [top for top, _bottom in ranges]
        for line in lines:
            before = bisect_right(tops, line.baseline + 1)
            in_table = bool(before) and line.baseline <= ranges[before - 1][1] + 1
            (zones.tables if in_table else flowing).append(line)
    rest = _take_head(flowing, pages[0].height, zones)
    _take_foot(rest, pages, zones)
    return zones


def table_ranges(marks: Iterable[Mark]) -> list[tuple[float, float]]:
    """Return the heights of a page between which a table draws its columns."""
    ranges: list[tuple[float, float]] = []
    for mark in sorted((mark for mark in marks if mark.down), key=lambda mark: mark.top):
        if ranges and mark.top <= ranges[-1][1] + 2:
            ranges[-1] = (ranges[-1][0], max(ranges[-1][1], mark.bottom))
        else:
            ranges.append((mark.top, mark.bottom))
    return ranges


def _without_number(lines: list[Line], page: Page, zones: Zones) -> list[Line]:
    """Take the page number out of a page's lines: alone in the upper or lower margin."""
    for line in [*lines[:1], *lines[-1:]]:
        upper = line.baseline <= _MARGIN_ZONE
        if _NUMBER.fullmatch(line.text.lower()) and (upper or line.baseline >= page.height - _MARGIN_ZONE):
            zones.numbers.append((line, upper))
            return [other for other in lines if other is not line]
    return lines


def _take_head(lines: list[Line], height: float, zones: Zones) -> list[Line]:
    upper = [line for line in lines if line.page == 0 and line.baseline <= _UPPER * height]
    dated = next((line for line in upper if _DATE.search(fold(line.text))), None)
    nation = next((line for line in upper if _NATION.search(fold(line.text))), None)
    known = [line for line in upper if _MOTTO.search(fold(line.text)) or _NUMBERED.match(fold(line.text))]
    end = max((line.baseline for line in (dated, nation, *known) if line is not None), default=0.0) + 2
    zones.head_split = _split(nation or dated)
    head = [line for line in upper if line.baseline <= end]
    for line in upper:
        # A long name of the agency goes on below the motto.
        if dated is None and 0 < line.baseline - end <= _NEXT_LINE and line.right < zones.head_split:
            head.append(line)
            end = line.baseline + 2
    if dated is not None:
        # The subject of a letter stands below, in the left column alone.
        below = [line for line in upper if end < line.baseline <= end + _BELOW_DATE]
        left = [line for line in below if line.right < zones.head_split]
        start = next((index for index, line in enumerate(left) if LETTER.match(fold(line.text))), len(left))
        head += left[start:]
    for line in head:
        zones.head += _halves(line, zones.head_split, telling=line is (nation or dated))
    taken = set(map(id, head))
    return [line for line in lines if id(line) not in taken]


def _halves(line: Line, split: float, *, telling: bool) -> list[Line]:
    """Cut a line that holds letters of both columns at the wide gap nearest to where the right one begins.

    The line that tells where that is may have but a narrow gap there; any other without one is of a single column.
    """
    if line.left >= split - _CROSSING or line.right <= split + _CROSSING:
        return [line]
    parts = list(cut(line, line.size * _COLUMN_GAP))
    if len(parts) < 2:
        return list(cut_at(line, split)) if telling else parts
    gaps = [(left.right + right.left) / 2 for left, right in pairwise(parts)]
    return list(cut_at(line, min(gaps, key=lambda gap: abs(gap - split))))


def _split(line: Line | None) -> float:
    """Return where the right column of the head begins, by the line that holds the motto or the date."""
    if line is None:
        return 0.0
    letters = [glyph for glyph in line.glyphs if not glyph.text.isspace()]
    start = max("".join(fold(glyph.text)[:1] for glyph in letters).find(name) for name in _NATION_LETTERS)
    if start < 0:
        # No motto: the widest gap divides the line of the number and the date.
        gaps = [(right.left - left.right, index) for index, (left, right) in enumerate(pairwise(letters), 1)]
        widest, start = max(gaps, default=(0.0, 0))
        start = start if widest > line.size * _COLUMN_GAP else 0
    return (letters[start - 1].right + letters[start].left) / 2 if start else letters[0].left - 1


def _take_foot(lines: list[Line], pages: tuple[Page, ...], zones: Zones) -> None:
    annex = next((i for i, line in enumerate(lines) if i > 3 and _ANNEX.fullmatch(fold(line.text))), len(lines))
    main, zones.after = lines[:annex], lines[annex:]
    labels = [index for index, line in enumerate(main) if _RECIPIENTS.match(fold(line.text))]
    start = labels[-1] if labels else _signed(main, pages)
    if start is None:
        zones.text = main
        return
    while start > 0 and _beside(main[start - 1], main[start]):
        start -= 1
    zones.text = main[:start]
    first = main[labels[-1] if labels else start]
    parts = list(cut(first, first.size * 0.8))
    if len(parts) > 1:
        zones.foot_split = (parts[0].right + parts[1].left) / 2
    else:
        zones.foot_split = pages[first.page].width / 2
    for line in main[start:]:
        wide = list(cut(line, line.size * 0.8))
        zones.foot += wide if len(wide) > 1 else [line]


def _beside(line: Line, other: Line) -> bool:
    """Tell whether a line stands level with another: its letters are larger, so that it is set a little higher."""
    return line.page == other.page and abs(line.baseline - other.baseline) <= 4


def _signed(lines: list[Line], pages: tuple[Page, ...]) -> int | None:
    """Return the first line of blocks of capitals side by side, or of one on the right, which signatures are.

    One on the left alone is a confirmation, and says so.
    """
    found = next(
        (index for index, line in enumerate(lines) if _is_in_capitals(line) and line.text.startswith(_CONFIRMS)), None
    )
    if found is not None:
        return found
    for index in range(len(lines) - 1, -1, -1):
        if _in_capitals_beside(lines[index], pages[lines[index].page].width / 2):
            found = index
        elif found is not None:
            break
    return found


def _in_capitals_beside(line: Line, middle: float) -> bool:
    """Tell whether a line is in capitals and of two columns, or of the right one alone."""
    parts = list(cut(line, line.size * _WIDE_GAP))
    return _is_in_capitals(line) and (line.left > middle or len(parts) == 2)


def _is_in_capitals(line: Line) -> bool:
    return line.text == line.text.upper() and any(letter.isalpha() for letter in line.text)
