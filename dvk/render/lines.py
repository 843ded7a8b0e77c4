"""Knows how the components of head and foot share the width and break into lines; points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from dvk.render import measure
from dvk.render.document import Blank, Break, Document, Foot, Inline, Listing, Run
from dvk.render.measure import POINTS_PER_MM
from dvk.render.profiles.model import Profile, Style
from dvk.text.dates import HELD_BLANK

Line: TypeAlias = tuple[Run | Blank, ...]

_RIGHT_USUAL = 100 * POINTS_PER_MM
_LEFT_LEAST = 45 * POINTS_PER_MM
_ROOM = 2.0
"""Points the widest line of a column has to spare."""
_SIGNING = 0.55
"""The signature's part of the width beside the recipients."""


def head_columns(document: Document, profile: Profile) -> tuple[float, float]:
    """Return the widths of agency and motto.

    Motto and date stand on one line each; what they can spare of the usual width goes to a name at the left that
    needs no second line then.
    """
    head = document.head
    inner = profile.page.text_width * POINTS_PER_MM
    motto: list[tuple[str, Inline]] = [(name, (Run(text),)) for name, text in head.motto]
    least = _widest([*motto, ("place-date", head.place_date)], profile) + _ROOM
    named = _widest([("superior", head.superior), ("agency", head.agency), ("number", head.number)], profile)
    spared = inner - named - _ROOM
    right = spared if least <= spared < _RIGHT_USUAL else max(least, _RIGHT_USUAL)
    right = min(right, inner - _LEFT_LEAST)
    return inner - right, right


def _widest(texts: Iterable[tuple[str, Inline]], profile: Profile) -> float:
    return max(line_width(line, profile.style(name)) for name, text in texts for line in written_lines(text) or [()])


def foot_columns(foot: Foot, width: float) -> tuple[float, float]:
    """Return the widths of the recipients or the confirmation, and of the signature."""
    right = width * (_SIGNING if foot.confirmation is None else 0.5)
    return width - right, right


def one_addressee(listing: Listing, profile: Profile) -> Inline:
    """Return the label and the only addressee in one text, the label slanted as its component is; else nothing."""
    if listing.items:
        return ()
    slanted = profile.style("addressees").italic and not profile.style("addressee").italic
    made: list[Run | Break | Blank] = []
    labelled = False
    for run in listing.label:
        if isinstance(run, Run) and not labelled:
            label, labelled_here, body = run.text.partition(":")
            labelled = bool(labelled_here)
            made.append(replace(run, text=label + labelled_here, italic=run.italic or slanted))
            made += [replace(run, text=body)] if body else []
        else:
            made.append(run)
    return tuple(made)


def written(run: Run | Blank) -> str:
    """Return the characters of a run."""
    return HELD_BLANK if isinstance(run, Blank) else run.text


def line_width(line: Iterable[Run | Blank], style: Style) -> float:
    """Return the width of a line."""
    return measure.styled_width("".join(map(written, line)), style)


def written_lines(text: Inline) -> list[Line]:
    """Return the lines that the record wrote."""
    lines: list[list[Run | Blank]] = [[]]
    for run in text:
        if isinstance(run, Break):
            lines.append([])
        else:
            lines[-1].append(run)
    return [tuple(line) for line in lines if line]


def broken(text: Inline, style: Style, width: float) -> list[Line]:
    """Return the lines of a centred text: those of the record, each broken evenly where it is too long."""
    return [line for one in written_lines(text) for line in _even(one, style, width)]


def _even(line: Line, style: Style, width: float) -> Iterator[Line]:
    parts = measure.lines("".join(map(written, line)), width, style)
    if len(parts) < 2:
        yield line
        return
    letters = [
        Run(letter, getattr(run, "bold", False), getattr(run, "italic", False))
        for run in line
        for letter in written(run)
    ]
    start = 0
    for part in parts:
        yield _joined(letters[start : start + len(part)])
        start += len(part) + 1


def _joined(letters: list[Run]) -> Line:
    """Put letters of one look together again."""
    found: list[Run] = []
    for letter in letters:
        if found and (found[-1].bold, found[-1].italic) == (letter.bold, letter.italic):
            found[-1] = Run(found[-1].text + letter.text, letter.bold, letter.italic)
        else:
            found.append(letter)
    return tuple(found)
