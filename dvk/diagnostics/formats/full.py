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

    A line longer than the room is cut at both sides, never within the marked span's beginning; cuts show as “…”.
    """
    if display_width(visible(line)) <= room:
        left, right = 0, len(line)
    else:
        left = max(0, min(start - room // 4, len(line) - room + 2))
        right = min(len(line), left + room - 2)
    head = ("…" if left else "") + visible(line[left:start])
    body = visible(line[start : min(end, right)])
    tail = visible(line[min(end, right) : right]) + ("…" if right < len(line) else "")
    return head + body + tail, display_width(head), max(1, display_width(body))
