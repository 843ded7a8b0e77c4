"""Reads a PDF into a Sheet, by the places of its glyphs and the lines it draws."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from dvk.inspection.pdf.edges import Edges, edges_of
from dvk.inspection.pdf.glyphs import Mark, Page, pages
from dvk.inspection.pdf.lines import Line, look_of
from dvk.inspection.pdf.paragraphs import FOOT, HEAD, celled, columns, flowing
from dvk.inspection.pdf.zones import Zones, table_ranges, zones_of
from dvk.inspection.sheet import PageNumber, Paragraph, Section, Sheet, Stroke

_UNDERLINE = 0.16
"""A line nearer to the baseline than this part of the size underlines the letters."""
_REACH = 20.0
_TOLERANCE = 3.0
_NARROW = 42.0
"""A right margin narrower than this is one, however few lines reach it."""


def read_pdf(data: bytes) -> Sheet:
    """Read a PDF; raises Refusal for one that cannot be read safely."""
    drawn = pages(data)
    zones = zones_of(drawn)
    return Sheet(
        "pdf",
        tuple(_paragraphs(drawn, zones)),
        tuple(_sections(drawn, zones)),
        tuple(_numbers(drawn, zones)),
        sum(page.unmapped for page in drawn),
        len(drawn),
    )


def _paragraphs(drawn: tuple[Page, ...], zones: Zones) -> Iterator[Paragraph]:
    """Yield head, text, tables, foot and appendices in this order; tables are not looked into."""
    strokes = _strokes(drawn, zones)
    edges = _edges(drawn, zones)
    yield from columns(zones.head, zones.head_split, HEAD, strokes, edges[0].left)
    yield from flowing(zones.text, edges, strokes)
    yield from celled(zones.tables)
    left = edges[zones.foot[0].page].left if zones.foot else 0.0
    yield from columns(zones.foot, zones.foot_split, FOOT, strokes, left)
    yield from flowing(zones.after, edges, strokes)


def _edges(drawn: tuple[Page, ...], zones: Zones) -> dict[int, Edges]:
    """Return the edges of every page, shared by pages of one shape."""
    found: dict[int, Edges] = {}
    for shape in {(page.width, page.height) for page in drawn}:
        numbers = [index for index, page in enumerate(drawn) if (page.width, page.height) == shape]
        own = [line for line in [*zones.text, *zones.after] if line.page in numbers]
        beside = [line for line in [*zones.head, *zones.foot] if line.page in numbers]
        rules = [mark for index in numbers for mark in drawn[index].marks if _is_wide(mark, drawn[index])]
        found |= dict.fromkeys(numbers, edges_of(own, beside, rules))
    return found


def _is_wide(mark: Mark, page: Page) -> bool:
    """Tell whether a line runs across most of the page, as the edge of a table does."""
    return mark.across and mark.right - mark.left > 0.6 * page.width


def _strokes(drawn: tuple[Page, ...], zones: Zones) -> dict[int, list[Stroke]]:
    """Give each line across the page to the text above it; lines of tables belong to none."""
    lines = sorted([*zones.head, *zones.text, *zones.foot, *zones.after], key=_height)
    heights = [_height(line) for line in lines]
    found: dict[int, list[Stroke]] = {}
    for number, page in enumerate(drawn):
        ranges = table_ranges(page.marks)
        tops = [top for top, _bottom in ranges]
        for mark in page.marks:
            before = bisect_right(tops, mark.top + 2)
            if not mark.across or (before and mark.top <= ranges[before - 1][1] + 2):
                continue
            start = bisect_left(heights, (number, mark.bottom - _REACH))
            end = bisect_right(heights, (number, mark.bottom))
            above = _above(mark, lines[start:end])
            if above is not None:
                found.setdefault(id(above), []).append(_stroke(mark, above))
    return found


def _height(line: Line) -> tuple[int, float]:
    return line.page, line.baseline


def _above(mark: Mark, near: list[Line]) -> Line | None:
    """Return the lowest of the lines near above a mark that it stands under."""
    under = [line for line in near if line.left - _TOLERANCE < mark.right and mark.left < line.right + _TOLERANCE]
    return max(under, key=lambda line: line.baseline, default=None)


def _stroke(mark: Mark, line: Line) -> Stroke:
    underlines = mark.bottom - line.baseline < _UNDERLINE * line.size
    shift = (mark.left + mark.right) / 2 - line.middle
    drop = max(0.0, mark.top - line.bottom)
    return Stroke("underline" if underlines else "line", mark.right - mark.left, shift, drop, mark.solid)


def _sections(drawn: tuple[Page, ...], zones: Zones) -> Iterator[Section]:
    """Yield a section for each run of pages of one shape, with the margins that its letters leave."""
    start = 0
    lines = [*zones.head, *zones.text, *zones.tables, *zones.foot, *zones.after]
    for end in range(1, len(drawn) + 1):
        page = drawn[start]
        if end < len(drawn) and (drawn[end].width, drawn[end].height) == (page.width, page.height):
            continue
        own = [line for line in lines if start <= line.page < end]
        rules = [mark for sheet in drawn[start:end] for mark in sheet.marks if _is_wide(mark, sheet)]
        extents = [(line.left, line.firm_right) for line in own]
        edges = _edges(drawn, zones)[start]
        running = [line for line in [*zones.text, *zones.after] if start <= line.page < end]
        enough = sum(abs(line.right - edges.right) <= 2 for line in running) > 2
        if not enough:
            # Nothing but a table tells; where there is text, a table may stand out by the padding of its cells.
            extents += [(mark.left, mark.right) for mark in rules]
        most = max((right for _left, right in extents), default=0.0)
        yield Section(
            page.width,
            page.height,
            top=min((line.top for line in own), default=None),
            bottom=min((page.height - line.bottom for line in own), default=None),
            left=_margin([left for left, _right in extents]) if running else None,
            right=page.width - most if enough or page.width - most < _NARROW else None,
        )
        start = end


def _margin(lefts: list[float]) -> float | None:
    """Return where several lines begin; one alone may be indented, or the longest of centred ones."""
    left = min(lefts, default=0.0)
    return left if sum(other - left <= 1 for other in lefts) > 1 else None


def _numbers(drawn: tuple[Page, ...], zones: Zones) -> Iterator[PageNumber]:
    for line, upper in zones.numbers:
        middle = drawn[line.page].width / 2
        edges = _edges(drawn, zones)[line.page]
        centred = min(abs(line.middle - middle), abs(line.middle - edges.middle)) <= 6
        figures = "".join(letter for letter in line.text if letter.isdecimal())
        yield PageNumber(
            section=0,
            first=line.page == 0,
            place="header" if upper else "footer",
            align="centre" if centred else "left" if line.middle < middle else "right",
            look=look_of(line),
            arabic=bool(figures),
            page=line.page,
            value=int(figures) if figures else None,
        )
