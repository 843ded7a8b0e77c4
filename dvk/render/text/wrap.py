"""Knows how words fill lines: never broken, never dropped; a word wider than the line stands alone and whole.

A line is measured in display cells.
"""

from __future__ import annotations

from collections.abc import Sequence

from dvk.render.document import Blank, Break, Inline
from dvk.render.profiles.model import Align
from dvk.text.dates import BLANK
from dvk.text.width import display_width

# In cells of imbalance: a break before a capital letter, where a phrase of a name begins, is worth about this much.
_PHRASE = 64
# A break before the last word leaves it alone: only where the lines cannot end otherwise.
_LONE_WORD = 10_000
_MANY_WORDS = 500


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

    The last two words stay together where they can. Of many words nobody sees whether their lines are even, and the
    work grows with the square of their number: they are only wrapped.
    """
    filled = wrap(line, width)
    count = len(filled)
    if count < 2 or len(line) > _MANY_WORDS:
        return filled
    cells = [display_width(word) for word in line]
    # best[end] of a turn: the least cost of the words up to `end` in that many lines, and their line ends.
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0, ())}
    for _turn in range(count):
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, ends) in best.items():
            length = -1
            for end in range(start + 1, len(line) + 1):
                length += cells[end - 1] + 1
                if length > width and end > start + 1:
                    break
                phrase = _PHRASE if end < len(line) and not _begins_phrase(line[end]) else 0
                lone = _LONE_WORD if end == len(line) - 1 else 0
                candidate = (cost + length * length + phrase + lone, (*ends, end))
                following[end] = min(following.get(end, candidate), candidate)
        best = following
    ends = best[len(line)][1]
    return [" ".join(line[start:end]) for start, end in zip((0, *ends), ends, strict=False)]


def _begins_phrase(word: str) -> bool:
    return next((letter.isupper() for letter in word if letter.isalpha()), False)


def aligned(line: str, width: int, align: Align) -> str:
    """Move a line to its place in the width; a wider line stays as it is."""
    room = max(0, width - display_width(line))
    if align == "centre":
        return " " * (room // 2) + line
    return " " * room + line if align == "right" else line


def widest(lines: Sequence[str]) -> int:
    """Return the cells of the widest line."""
    return max(map(display_width, lines), default=0)
