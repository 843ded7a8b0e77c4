"""The excerpt, the caret, the other places and the way out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dvk.diagnostics.formats.concise import headline
from dvk.diagnostics.formats.shown import path_shown, visible
from dvk.diagnostics.report import Report
from dvk.text.source import Place
from dvk.text.width import display_width
from dvk.words import _


def full(report: Report, base: Path, width: int) -> Iterator[str]:
    """Yield the lines of each finding, an empty line after each; excerpts keep to `width` cells."""
    for found in report.diagnostics:
        yield headline(found, base)
        places = [(found.place, ""), *((related.place, related.message) for related in found.problem.related)]
        gutter = len(str(max(place.start.line for place, _message in places)))
        for place, message in places:
            if message:
                line, column = place.start
                yield f"{' ' * gutter} ::: {path_shown(place.source.path, base)}:{line}:{column}: {visible(message)}"
            yield from _excerpt(place, gutter, width)
        if found.problem.help:
            yield f"{' ' * gutter} = {_('help: {help}').format(help=visible(found.problem.help))}"
        if found.problem.fix:
            how = _("fix: {fix} (--fix)") if found.problem.fix.safe else _("fix: {fix} (--fix --unsafe)")
            yield f"{' ' * gutter} = {how.format(fix=visible(found.problem.fix.message))}"
        yield ""


def _excerpt(place: Place, gutter: int, width: int) -> Iterator[str]:
    if not place.source.text:
        return
    number, column = place.start
    line = place.source.line(number)
    last = place.end.column if place.end.line == number else len(line) + 1
    text, before, marked = _window(line, column - 1, max(last - 1, column), max(width - gutter - 3, 20))
    yield f"{' ' * gutter} |"
    yield f"{number:>{gutter}} | {text}".rstrip()
    yield f"{' ' * gutter} | {' ' * before}{'^' * marked}"


def _window(line: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """Return the part of a line around a span, the cells before the caret and the cells under it.

    A line wider than the room is cut at both sides, and cuts show as “…”; what is marked begins in what is left.
    """
    signs = [visible(sign) for sign in line]
    cells = [display_width(sign) for sign in signs]
    left, right = 0, len(line)
    if sum(cells) > room:
        left, right = _cut(cells, start, room - 2)
    head = ("…" if left else "") + "".join(signs[left:start])
    body = "".join(signs[start : min(end, right)])
    tail = "".join(signs[min(end, right) : right]) + ("…" if right < len(line) else "")
    return head + body + tail, display_width(head), max(1, display_width(body))


def _cut(cells: list[int], start: int, room: int) -> tuple[int, int]:
    """Return the range of signs that fits: a quarter of the room before the start, unless the line ends sooner."""
    left = right = start
    used = 0
    while left > 0 and used + cells[left - 1] <= room // 4:
        left -= 1
        used += cells[left]
    while right < len(cells) and used + cells[right] <= room:
        used += cells[right]
        right += 1
    while right == len(cells) and left > 0 and used + cells[left - 1] <= room:
        left -= 1
        used += cells[left]
    return left, right
