"""Knows how wide text is in Times New Roman, how it fills lines, and how long the rule under it is; points.

`widths.json` holds the advance widths of Tinos, which are those of Times New Roman: read once from `hmtx` of the
four faces for the Latin letters, the Vietnamese ones and punctuation.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path

from dvk.render.compounds import one_word
from dvk.render.profiles.model import Rule, Style

POINTS_PER_MM = 72 / 25.4
LINE_HEIGHT = 1.15
"""Height of a line set solid, as a part of the size: ascent, descent and gap of the face."""

# A break before a capital letter, where a phrase of a name begins, is worth the imbalance of a line so many em long.
_PHRASE = 4.5
_WORD = 9.0
"""A break within a word of two syllables is worth so many more."""
_MANY_WORDS = 500

_INSIDE = 1.02
"""How far within its range a length is drawn that would stand at its end."""


@cache
def _face(bold: bool, italic: bool) -> Mapping[int, float]:
    """Return the widths of a face by code point, as parts of the size."""
    data = json.loads((Path(__file__).parent / "widths.json").read_text(encoding="utf-8"))
    name = "bold-italic" if bold and italic else "bold" if bold else "italic" if italic else "regular"
    return {
        int(first, 16) + offset: units / data["unitsPerEm"]
        for first, run in data[name].items()
        for offset, units in enumerate(run)
    }


def text_width(text: str, size: float, bold: bool = False, italic: bool = False) -> float:
    """Return the width of a text on one line; a character the face does not have counts as one em."""
    face = _face(bold, italic)
    return size * sum(_advance(character, face) for character in text)


def _advance(character: str, face: Mapping[int, float]) -> float:
    known = face.get(ord(character))
    if known is not None:
        return known
    return 0.0 if unicodedata.category(character) in {"Mn", "Me", "Cf"} else 1.0


def styled_width(text: str, style: Style) -> float:
    """Return the width of a text in a component's style."""
    return text_width(text.upper() if style.caps else text, style.size, style.bold, style.italic)


@lru_cache(maxsize=1024)
def lines(text: str, width: float, style: Style) -> tuple[str, ...]:
    """Return the lines a centred text is best broken into: as few as fit, even, a phrase kept together.

    A no-break space holds its words together; a word wider than the line stands alone. Of many words nobody sees
    whether their lines are even, and the work grows with the square of their number: they only fill their lines.
    """
    words = [word for word in text.split(" ") if word]
    sizes = [styled_width(word, style) for word in words]
    space = styled_width(" ", style)
    filled = _filled(sizes, space, width)
    count = len(filled)
    if len(words) > _MANY_WORDS:
        ends = tuple(accumulate(filled))
        return tuple(" ".join(words[start:end]) for start, end in zip((0, *ends), ends, strict=False))
    # best[end] of a turn: the least cost of the words up to `end` in that many lines, and where the lines end.
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for _turn in range(count):
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, ends) in best.items():
            length = -space
            for end in range(start + 1, len(words) + 1):
                length += sizes[end - 1] + space
                if length > width and end > start + 1:
                    break
                broken = _broken(words[end - 1], words[end]) * style.size if end < len(words) else 0.0
                candidate = (cost + length * length + broken * broken, (*ends, end))
                following[end] = min(following.get(end, candidate), candidate)
        best = following
    ends = best[len(words)][1] if words else ()
    return tuple(" ".join(words[start:end]) for start, end in zip((0, *ends), ends, strict=False))


def line_count(text: str, width: float, style: Style) -> int:
    """Return how many lines a running text fills."""
    sizes = [text_width(word, style.size, style.bold, style.italic) for word in text.split(" ") if word]
    return len(_filled(sizes, styled_width(" ", style), width))


def _filled(sizes: Sequence[float], space: float, width: float) -> list[int]:
    """Return how many words each line takes when every line takes as many as fit."""
    counts: list[int] = []
    room = 0.0
    for size in sizes:
        if counts and size + space <= room:
            counts[-1] += 1
            room -= size + space
        else:
            counts.append(1)
            room = width - size
    return counts


def _broken(left: str, right: str) -> float:
    """Return how much is lost when a line ends between two words, as a length in em."""
    if one_word(left, right):
        return _WORD
    begins_phrase = next((letter.isupper() for letter in right if letter.isalpha()), False)
    return 0.0 if begins_phrase else _PHRASE


def rule_length(rule: Rule, widths: Sequence[float]) -> float:
    """Return the length of the line under lines of those widths.

    The regulation does not say of which line it is a share. The longest counts; where one length is right for the
    longest and for the last, it is taken, and else the one nearest to that.
    """
    longest, last = max(widths), widths[-1]
    least, most = rule.least * longest, rule.most * last
    return (least + most) / 2 if least <= most else min(_INSIDE * least, rule.most * longest)
