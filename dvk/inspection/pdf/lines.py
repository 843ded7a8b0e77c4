"""Puts glyphs together to lines, and cuts a line where two columns stand side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dvk.inspection.pdf.glyphs import Glyph
from dvk.inspection.sheet import Look, Run

_SAME_LINE = 0.3
_SPACE = 0.18
"""A gap of this part of the size is a space, where the file sets none."""
_HANGING = (",", ".", ";", ":", "-", "–")


@dataclass(frozen=True, slots=True)
class Line:
    """Glyphs on one baseline."""

    page: int
    glyphs: tuple[Glyph, ...]

    @property
    def left(self) -> float:
        """Return where the first letter begins."""
        return self.glyphs[0].left

    @property
    def right(self) -> float:
        """Return where the last letter ends."""
        return self.glyphs[-1].right

    @property
    def firm_right(self) -> float:
        """Return where the last letter surely ends inside the margin: some programs let a sign hang into it."""
        last = self.glyphs[-1]
        return last.left if last.text in _HANGING else last.right

    @property
    def middle(self) -> float:
        """Return the middle between both."""
        return (self.left + self.right) / 2

    @property
    def baseline(self) -> float:
        """Return the line most letters stand on."""
        return max(self.glyphs, key=lambda glyph: glyph.look.size).baseline

    @property
    def size(self) -> float:
        """Return the size of the largest letters."""
        return max(glyph.look.size for glyph in self.glyphs)

    @property
    def top(self) -> float:
        """Return the upper edge."""
        return min(glyph.top for glyph in self.glyphs)

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return max(glyph.bottom for glyph in self.glyphs)

    @property
    def text(self) -> str:
        """Return the text with single spaces."""
        return " ".join("".join(run.text for run in self.runs()).split())

    def runs(self) -> tuple[Run, ...]:
        """Return the text by its looks, with the spaces that the gaps stand for."""
        runs: list[Run] = []
        text, look, before = "", self.glyphs[0].look, self.glyphs[0]
        for glyph in self.glyphs:
            gap = glyph.left - before.right > _SPACE * glyph.look.size and not before.text.isspace()
            text += " " if gap else ""
            if glyph.look != look:
                runs.append(Run(text, look))
                text, look = "", glyph.look
            text += glyph.text
            before = glyph
        return (*runs, Run(text, look))


def lines_of(page: int, glyphs: Iterable[Glyph]) -> list[Line]:
    """Return the lines of a page from top to bottom."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: (glyph.baseline, glyph.left)):
        row = rows[-1] if rows else None
        if row and abs(row[0].baseline - glyph.baseline) <= _SAME_LINE * max(glyph.look.size, row[0].look.size):
            row.append(glyph)
        else:
            rows.append([glyph])
    found = []
    for row in rows:
        row.sort(key=lambda glyph: glyph.left)
        if trimmed := _trimmed(row):
            found.append(Line(page, trimmed))
    return found


def cut(line: Line, gap: float) -> Iterator[Line]:
    """Yield the parts of a line that stand at least a gap apart."""
    part: list[Glyph] = []
    last: Glyph | None = None
    for glyph in line.glyphs:
        if not glyph.text.isspace():
            if last is not None and glyph.left - last.right >= gap and (trimmed := _trimmed(part)):
                yield Line(line.page, trimmed)
                part = []
            last = glyph
        part.append(glyph)
    if trimmed := _trimmed(part):
        yield Line(line.page, trimmed)


def cut_at(line: Line, x: float) -> Iterator[Line]:
    """Yield the parts of a line left and right of a place."""
    for side in (
        [glyph for glyph in line.glyphs if (glyph.left + glyph.right) / 2 < x],
        [glyph for glyph in line.glyphs if (glyph.left + glyph.right) / 2 >= x],
    ):
        if trimmed := _trimmed(side):
            yield Line(line.page, trimmed)


def _trimmed(glyphs: list[Glyph]) -> tuple[Glyph, ...]:
    """Drop the spaces at both ends, which have no edge to measure."""
    start, end = 0, len(glyphs)
    while start < end and glyphs[start].text.isspace():
        start += 1
    while end > start and glyphs[end - 1].text.isspace():
        end -= 1
    return tuple(glyphs[start:end])


def look_of(line: Line) -> Look:
    """Return the look of a line's first letter."""
    return line.glyphs[0].look
