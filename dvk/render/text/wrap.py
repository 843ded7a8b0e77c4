"""Knows how words fill lines: never broken, never dropped; a word wider than the line stands alone and whole.

A line is measured in display cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dvk.render.compounds import one_word
from dvk.render.document import Blank, Break, Inline
from dvk.render.evening import begins_phrase, even_lines
from dvk.render.profiles.model import Align
from dvk.text.dates import BLANK
from dvk.text.width import display_width

# In cells of imbalance: a break before a capital letter, where a phrase of a name begins, is worth about this much.
_PHRASE = 64
# A break within a word costs more.
_WORD = 400
# A break before the last word leaves it alone: only where the lines cannot end otherwise.
_LONE_WORD = 10_000


def words(text: Inline, *, caps: bool = False) -> list[list[str]]:
    """Return the words of each line that the record has; a blank for the hand belongs to the words around it."""
    lines: list[list[str]] = [[]]
    joined = False
    for run in text:
        if isinstance(run, Break):
            lines.append([])
            joined = False
            continue
        written = BLANK if isinstance(run, Blank) else run.text.upper() if caps else run.text
        for index, piece in enumerate([written] if isinstance(run, Blank) else written.split(" ")):
            joined = joined and index == 0
            if piece and joined:
                lines[-1][-1] += piece
            elif piece:
                lines[-1].append(piece)
            joined = joined or bool(piece)
    return lines


def wrap(line: Sequence[str], width: int, *, indent: int = 0, hang: int = 0) -> list[str]:
    """Fill lines with words, the first line indented, or the others hung under it."""
    filled: list[str] = []
    current, room = " " * indent, width - indent
    empty = True
    for word in line:
        cells = display_width(word)
        if not empty and cells + 1 > room:
            filled.append(current)
            current, room, empty = " " * hang, width - hang, True
        if not empty:
            current, room = current + " ", room - 1
        current, room, empty = current + word, room - cells, False
    return filled if empty else [*filled, current]


def balance(line: Sequence[str], width: int) -> list[str]:
    """Fill as few lines as `wrap` does, of lengths as even as can be, preferring to begin one with a capital.

    The last two words stay together where they can.
    """
    losses = [_WORD if one_word(*joint) else 0 if begins_phrase(joint[1]) else _PHRASE for joint in pairwise(line)]
    if losses:
        losses[-1] += _LONE_WORD
    return [*even_lines(line, [*map(display_width, line)], [*losses, 0], 1, width)]


def aligned(line: str, width: int, align: Align) -> str:
    """Move a line to its place in the width; a wider line stays as it is."""
    room = max(0, width - display_width(line))
    if align == "centre":
        return " " * (room // 2) + line
    return " " * room + line if align == "right" else line


def widest(lines: Sequence[str]) -> int:
    """Return the cells of the widest line."""
    return max(map(display_width, lines), default=0)
