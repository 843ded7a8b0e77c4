"""Puts the lines of a PDF's text together to paragraphs, and measures their setting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from dvk.inspection.docx.strokes import signs
from dvk.inspection.pdf.edges import Edges
from dvk.inspection.pdf.lines import Line
from dvk.inspection.pdf.zones import LETTER
from dvk.inspection.sheet import Align, Box, Cell, Paragraph, Run, Stroke
from dvk.text.fold import fold

_DASHED = re.compile(r"[-–+•]")
HEAD, FOOT, TABLE = -2, -3, -4
"""The numbers of the tables that stand for the columns of the head and foot, and for ruled tables."""
_NEAR = 3.0
_EDGE = 2.5
_INDENTED = 10.0
_INDENTS = (10 / 25.4 * 72, 12.7 / 25.4 * 72)
"""Where the first lines of paragraphs begin: one that begins there only seems to stand in the middle."""
_LEVEL = 0.5
"""A line that fills its column is centred where it stands as far from both edges as this."""
_INSIDE = 0.75
_HANGING = 15.0
"""Lines of a deeper item stand this much left of its first one at least, and in from the edge."""
_SHORT = 15.0
_FAR = 1.9


def flowing(lines: list[Line], edges: dict[int, Edges], strokes: dict[int, list[Stroke]]) -> Iterator[Paragraph]:
    """Yield the paragraphs of lines that run from edge to edge."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not signs(line.text) and _goes_on(groups[-1], line, edges):
            groups[-1].append(line)
        else:
            groups.append([line])
    usual = _usual_pitch(groups)
    above: Line | None = None
    for group in groups:
        yield _paragraph(group, edges[group[0].page], above, usual, strokes)
        above = group[-1]


def _goes_on(group: list[Line], line: Line, edges: dict[int, Edges]) -> bool:
    last, edge = group[-1], edges[line.page]
    if _centred(line, edge) and last.page == line.page and (_is_full(group[0], edge) or _is_open(group)):
        return line.baseline - last.baseline <= _FAR * line.size
    if _centred(line, edge) or _centred(last, edges[last.page]):
        return False
    hangs = line.left < group[0].left - _HANGING and (len(group) == 1 or abs(line.left - last.left) <= 1)
    if abs(last.size - line.size) > 0.5 or (line.left - edge.left > _INDENTED and not hangs):
        return False
    if last.right < edges[last.page].right - _SHORT and not _fills(last, line, edges[last.page]):
        return False
    return last.page != line.page or line.baseline - last.baseline <= _FAR * line.size


def _is_full(line: Line, edge: Edges) -> bool:
    """Tell whether a line fills the width from its first letter, as the first of several centred lines may."""
    return line.left - edge.left <= _INDENTED and line.right >= edge.right - _SHORT


def _is_open(group: list[Line]) -> bool:
    """Tell whether a bracket that a paragraph began with is still open."""
    return group[0].text.startswith("(") and not group[-1].text.endswith(")")


def _fills(last: Line, line: Line, edge: Edges) -> bool:
    """Tell whether a ragged line is full: the next line's first word would not have fitted."""
    word = line.text.split(" ")[0]
    return last.right + (line.right - line.left) * len(word) / max(len(line.text), 1) + 3 > edge.right


def _centred(line: Line, edge: Edges) -> bool:
    apart = abs(line.middle - edge.middle)
    if apart > _LEVEL and any(abs(line.left - edge.left - indent) <= _LEVEL for indent in _INDENTS):
        return False
    room = min(line.left - edge.left, edge.right - line.right)
    if apart <= _LEVEL:
        return room > _INSIDE
    return apart <= _NEAR and line.left > edge.left + _INDENTED and room > _EDGE


def _usual_pitch(groups: list[list[Line]]) -> float | None:
    found = [pitch for group in groups if (pitch := _pitch(group)) is not None]
    return median(found) if found else None


def _pitch(group: list[Line]) -> float | None:
    """Return the distance of a paragraph's lines as a part of their size."""
    steps = [
        (below.baseline - above.baseline) / below.size for above, below in pairwise(group) if above.page == below.page
    ]
    return median(steps) if steps else None


def _paragraph(
    group: list[Line], edge: Edges, above: Line | None, usual: float | None, strokes: dict[int, list[Stroke]]
) -> Paragraph:
    first = group[0]
    pitch = _pitch(group)
    step = pitch or usual
    before = None
    if above is not None and above.page == first.page and step is not None:
        before = first.baseline - above.baseline - step * first.size
    following = min((line.left for line in group[1:]), default=edge.left)
    return Paragraph(
        runs=_runs(group),
        align=_align(group, edge),
        section=0,
        indent=None if _centred(first, edge) else first.left - following,
        left=following - edge.left if len(group) > 1 and not _centred(first, edge) else None,
        before=before,
        after=None if before is None else 0.0,
        pitch=pitch,
        pitch_kind="multiple",
        widths=tuple(line.right - line.left for line in group),
        strokes=tuple(stroke for line in group for stroke in strokes.get(id(line), ())),
        box=_box(group),
    )


def _align(group: list[Line], edge: Edges) -> Align:
    if _centred(group[0], edge) or _centred(group[-1], edge):
        return "centre"
    full = all(line.right >= edge.right - _EDGE for line in group[:-1])
    if len(group) == 1:
        if abs(group[0].middle - edge.middle) <= _LEVEL and group[0].right >= edge.right - _INSIDE:
            # It fills its column, and stands in the middle of it as well.
            return "centre"
        return "right" if group[0].right >= edge.right - 1 and group[0].left > edge.middle else "left"
    return "justify" if full else "left"


def columns(
    lines: list[Line], split: float, table: int, strokes: dict[int, list[Stroke]], left_edge: float
) -> Iterator[Paragraph]:
    """Yield the lines of a head or foot as cells of two columns; a recipient's lines are put together."""
    sides: tuple[list[list[Line]], list[list[Line]]] = ([], [])
    for line in lines:
        column = int(line.middle >= split)
        groups = sides[column]
        if column == 0 and groups and _wraps(table, groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    for column, groups in enumerate(sides):
        # The label of a form, “(Mẫu 1)”, stands at the edge above the column.
        middles = [line.middle for group in groups for line in group if not line.text.startswith("(")]
        middle = median(middles) if middles else 0.0
        for group in groups:
            first = group[0]
            listed = column == 0 and table == FOOT and abs(first.left - left_edge) <= _NEAR
            align: Align = "centre" if not listed and abs(first.middle - middle) <= _NEAR else "left"
            yield Paragraph(
                runs=_runs(group),
                align=align,
                cell=Cell(table, 0, column),
                widths=tuple(line.right - line.left for line in group),
                strokes=tuple(stroke for line in group for stroke in strokes.get(id(line), ())),
                box=_box(group[:1]),
            )


def _wraps(table: int, group: list[Line], line: Line) -> bool:
    """Tell whether a line goes on with the recipient, or the subject of a letter, above it."""
    if line.size != group[0].size:
        return False
    if table == HEAD:
        return LETTER.match(fold(group[0].text)) is not None
    return _DASHED.match(group[0].text) is not None and _DASHED.match(line.text) is None


def celled(lines: list[Line]) -> Iterator[Paragraph]:
    """Yield the lines of ruled tables, which are content and not measured as running text."""
    for line in lines:
        yield Paragraph(runs=line.runs(), align="left", cell=Cell(TABLE, 0, 0, ruled=True), widths=(), box=_box([line]))


def _runs(group: list[Line]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for index, line in enumerate(group):
        own = list(line.runs())
        if index:
            own[0] = Run(f" {own[0].text}", own[0].look)
        runs += own
    return tuple(runs)


def _box(group: list[Line]) -> Box:
    last = [line for line in group if line.page == group[0].page]
    return Box(
        group[0].page,
        min(line.left for line in last),
        group[0].top,
        max(line.right for line in last),
        max(line.baseline for line in last),
    )
