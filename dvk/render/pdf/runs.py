"""Writes texts as runs for the Typst source: `[text, bold, italic]`, and None for a line end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from dvk.render import measure
from dvk.render.binding import bound
from dvk.render.document import Blank, Break, Inline, Run
from dvk.render.lines import written
from dvk.render.profiles.model import Style

Looked: TypeAlias = list[tuple[str, bool, bool] | None]


def looked(text: Iterable[Run | Break | Blank]) -> Looked:
    """Return a text as runs."""
    return [
        None if isinstance(run, Break) else (written(run), getattr(run, "bold", False), getattr(run, "italic", False))
        for run in text
    ]


def running(text: Inline, style: Style, width: float, sign: str = "") -> Looked:
    """Return a running text as runs, its numbers bound; `sign` opens it."""
    opening: Looked = [(f"{sign} ", False, False)] if sign else []
    numbered = [replace(run, text=bound(run.text)) if isinstance(run, Run) else run for run in text]
    return opening + fitted(numbered, style, width)


def fitted(text: Iterable[Run | Break | Blank], style: Style, width: float) -> Looked:
    """Return a text as runs, a word too wide for its column divided."""
    found: Looked = []
    for run in looked(text):
        if run is None:
            found.append(None)
            continue
        words, bold, italic = run
        for index, part in enumerate(_divided(words, style, width)):
            found += [None, (part, bold, italic)] if index else [(part, bold, italic)]
    return found


def _divided(text: str, style: Style, width: float) -> list[str]:
    """Divide a text inside words wider than a line; a letter is hardly ever wider than its size."""
    if all(len(word) * style.size <= width for word in text.split(" ")):
        return [text]
    parts = [""]
    for index, word in enumerate(text.split(" ")):
        first, *rest = _chunks(word, style, width)
        parts[-1] += f" {first}" if index else first
        parts += rest
    return parts


def _chunks(word: str, style: Style, width: float) -> Iterator[str]:
    chunk, room = "", width
    if len(word) * style.size > width and measure.styled_width(word, style) > width:
        for letter in word:
            wide = measure.styled_width(letter, style)
            if chunk and wide > room:
                yield chunk
                chunk, room = "", width
            chunk, room = chunk + letter, room - wide
        yield chunk
    else:
        yield word
