"""Knows how wide text is in Times New Roman, how it fills lines, and how long the rule under it is; points.

`widths.json` holds the advance widths of Tinos, which are those of Times New Roman: read once from `hmtx` of the
four faces for the Latin letters, the Vietnamese ones and punctuation.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from dvk.render.compounds import one_word
from dvk.render.evening import begins_phrase, even_lines, filled
from dvk.render.profiles.model import Rule, Style

POINTS_PER_MM = 72 / 25.4
LINE_HEIGHT = 1.15
"""Height of a line set solid, as a part of the size: ascent, descent and gap of the face."""

# A break before a capital letter, where a phrase of a name begins, is worth the imbalance of a line so many em long.
_PHRASE = 4.5
_WORD = 9.0
"""A break within a word of two syllables is worth so many more."""

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

    A no-break space holds its words together.
    """
    words = [word for word in text.split(" ") if word]
    sizes = [styled_width(word, style) for word in words]
    losses = [(_broken(left, right) * style.size) ** 2 for left, right in pairwise(words)]
    return even_lines(words, sizes, [*losses, 0.0], styled_width(" ", style), width)


def line_count(text: str, width: float, style: Style) -> int:
    """Return how many lines a running text fills."""
    sizes = [text_width(word, style.size, style.bold, style.italic) for word in text.split(" ") if word]
    return len(filled(sizes, styled_width(" ", style), width))


def _broken(left: str, right: str) -> float:
    """Return how much is lost when a line ends between two words, as a length in em."""
    if one_word(left, right):
        return _WORD
    return 0.0 if begins_phrase(right) else _PHRASE


def rule_length(rule: Rule, widths: Sequence[float]) -> float:
    """Return the length of the line under lines of those widths.

    The regulation does not say of which line it is a share. The longest counts; where one length is right for the
    longest and for the last, it is taken, and else the one nearest to that.
    """
    longest, last = max(widths), widths[-1]
    least, most = rule.least * longest, rule.most * last
    return (least + most) / 2 if least <= most else min(_INSIDE * least, rule.most * longest)
