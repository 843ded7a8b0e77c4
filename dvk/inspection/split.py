"""Turns columns set with tabs into cells, and lines set with line ends into paragraphs of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from dvk.inspection.docx.widths import line_widths
from dvk.inspection.sheet import Cell, Paragraph, Run, Stroke
from dvk.text.fold import fold

TABBED = -1
"""The number of the table that stands for columns made with tabs."""
_OF_THE_HEAD = re.compile(r"so\b ?:|cong hoa xa hoi|doc lap\W+tu do|dang cong san viet nam|.*\bngay\b.*\bthang\b")
_OF_THE_FOOT = re.compile(r"noi nhan")
_ENDED = (".", ":", ";", "!", "?", "…", "”", ")")
_LABEL = re.compile(r"[-–+•*(“]|\d{1,2}(\.\d{1,2})*[.)]|[^\W\d_]\)")


def columns(paragraphs: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    """Yield paragraphs with each column, and each line that a line end sets apart, as one of its own."""
    return _tabbed(line for paragraph in paragraphs for line in _lines(paragraph))


def _tabbed(paragraphs: Iterable[Paragraph]) -> Iterator[Paragraph]:
    in_foot = False
    above: int | None = None
    for row, paragraph in enumerate(paragraphs):
        texts = [runs for runs in _pieces(paragraph.runs, "\t") if _text(runs)]
        folded = [fold(_text(runs)) for runs in texts]
        in_foot = in_foot or any(map(_OF_THE_FOOT.match, folded))
        if not texts and above is not None and paragraph.cell is None and paragraph.strokes:
            for column in (0, 1):
                drawn = _of_column(paragraph.strokes, column)
                yield replace(paragraph, cell=Cell(TABBED, row, column), strokes=drawn)
            continue
        if paragraph.cell is not None or len(texts) != 2 or not (in_foot or any(map(_OF_THE_HEAD.match, folded))):
            above = None if texts else above
            yield paragraph
            continue
        above = row
        for column, runs in enumerate(texts):
            # Where tabs set the text, nothing says whether it is centred: it is taken to be.
            cell = Cell(TABBED, row, column)
            drawn = _of_column(paragraph.strokes, column)
            yield replace(
                paragraph, runs=runs, cell=cell, align="centre", widths=line_widths(runs, None), strokes=drawn
            )


def _of_column(strokes: tuple[Stroke, ...], column: int) -> tuple[Stroke, ...]:
    """Return the lines drawn on one side of the page; from the middle of their text nobody can tell how far."""
    return tuple(replace(stroke, shift=None) for stroke in strokes if ((stroke.shift or 0) > 0) == (column == 1))


def _lines(paragraph: Paragraph) -> Iterator[Paragraph]:
    """Yield the lines of a paragraph that is no table's content; what is drawn belongs to the last one."""
    lines = [] if paragraph.cell and paragraph.cell.ruled else _set_apart(paragraph)
    if len(lines) < 2:
        yield paragraph
        return
    known = len(paragraph.widths) == len(lines)
    for index, runs in enumerate(lines):
        yield replace(
            paragraph,
            runs=runs,
            widths=paragraph.widths[index : index + 1] if known else (),
            strokes=paragraph.strokes if index == len(lines) - 1 else (),
            new_page=paragraph.new_page and index == 0,
        )


def _set_apart(paragraph: Paragraph) -> list[tuple[Run, ...]]:
    """Return the runs of each line that holds text; in running text a sentence may go on after a line end."""
    running = paragraph.align != "centre" and paragraph.cell is None
    lines: list[tuple[Run, ...]] = []
    above = ""
    for runs in _pieces(paragraph.runs, "\n"):
        text = _text(runs)
        if running and above and text and _goes_on(above, text):
            lines[-1] = (*lines[-1], replace(runs[0], text="\n"), *runs)
        elif text:
            lines.append(runs)
        above = text
    return lines


def _goes_on(above: str, below: str) -> bool:
    ended = above.endswith(_ENDED) or above.isupper()
    return not ended and not below[0].isupper() and _LABEL.match(below) is None


def _pieces(runs: tuple[Run, ...], sign: str) -> Iterator[tuple[Run, ...]]:
    current: list[Run] = []
    for run in runs:
        head, *rest = run.text.split(sign)
        current.append(replace(run, text=head))
        for text in rest:
            yield tuple(current)
            current = [replace(run, text=text)]
    yield tuple(current)


def _text(runs: tuple[Run, ...]) -> str:
    return " ".join("".join(run.text for run in runs).split())
