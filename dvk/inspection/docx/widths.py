"""How wide a text of a DOCX comes out, and how it breaks into lines: a DOCX says neither."""

from __future__ import annotations

from collections.abc import Iterable

from dvk.inspection.sheet import Run
from dvk.render import measure


def text_width(runs: Iterable[Run]) -> float:
    """Return the width of runs on one line, in points."""
    return sum(_width(run) for run in runs)


def line_widths(runs: tuple[Run, ...], room: float | None) -> tuple[float, ...]:
    """Return the widths of the lines a text fills where `room` is the width it has."""
    lines: list[float] = []
    for line in _split(runs):
        lines += _wrapped(line, room)
    return tuple(lines)


def _split(runs: tuple[Run, ...]) -> list[list[Run]]:
    """Split at the line ends that stand in the text."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        for index, piece in enumerate(run.text.split("\n")):
            if index:
                lines.append([])
            if piece:
                lines[-1].append(Run(piece, run.look))
    return [line for line in lines if any(run.text.strip() for run in line)]


def _wrapped(line: list[Run], room: float | None) -> list[float]:
    words = [Run(word, run.look) for run in line for word in _words(run.text)]
    widths: list[float] = []
    current: list[Run] = []
    for word in words:
        if room and current and text_width(_stripped([*current, word])) > room + 0.5:
            widths.append(text_width(_stripped(current)))
            current = []
        current.append(word)
    return [*widths, text_width(_stripped(current))]


def _words(text: str) -> list[str]:
    """Split after each space, which a line may end with."""
    pieces = text.split(" ")
    return [f"{piece} " for piece in pieces[:-1]] + ([pieces[-1]] if pieces[-1] else [])


def _stripped(runs: list[Run]) -> list[Run]:
    if not runs:
        return runs
    first = Run(runs[0].text.lstrip(), runs[0].look)
    runs = [first, *runs[1:]]
    return [*runs[:-1], Run(runs[-1].text.rstrip(), runs[-1].look)]


def _width(run: Run) -> float:
    return measure.text_width(run.text, run.look.size, run.look.bold, run.look.italic)
