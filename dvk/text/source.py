"""A text and the places in it; offsets are code points, lines and columns are 1-based."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from dvk.text.repertoire import is_usual

# Editors count these as line ends; libyaml also counts NEL, LS and PS, so its own line numbers are not used.
_LINE_END = re.compile(r"\r\n|\n|\r")


class Position(NamedTuple):
    """A 1-based line and column, the column in code points."""

    line: int
    column: int


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int


@dataclass(frozen=True)
class Source:
    """The text of one file, without its byte order mark."""

    path: Path
    text: str

    @cached_property
    def is_usual(self) -> bool:
        """Tell whether only usual characters stand in the text; see `repertoire`."""
        return is_usual(self.text)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Return the line and column of an offset; an offset past the end counts as the end."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """Return a line without its end, empty when there is no such line."""
        starts = self._line_starts
        if not 1 <= number <= len(starts):
            return ""
        stop = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : stop].rstrip("\r\n")

    def place(self, start: int, end: int | None = None) -> Place:
        """Return the place of a range, one character long unless told."""
        return Place(self, Span(start, start + 1 if end is None else end))


@dataclass(frozen=True, slots=True)
class Place:
    """A span in a source: where a finding points."""

    source: Source
    span: Span

    @property
    def start(self) -> Position:
        """Return where the span begins."""
        return self.source.position(self.span.start)

    @property
    def end(self) -> Position:
        """Return where the span ends, exclusive."""
        return self.source.position(self.span.end)

    @property
    def text(self) -> str:
        """Return the characters of the span."""
        return self.source.text[self.span.start : self.span.end]
