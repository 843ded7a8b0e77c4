"""Knows the five tone marks and the syllables in which their place is a matter of taste.

Knows nothing of words, names or order.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from dvk.text.unicode import nfc

# The order of Vietnamese dictionaries: huyền, hỏi, ngã, sắc, nặng; ngang has no mark.
TONE_MARKS = "\u0300\u0309\u0303\u0301\u0323"


_MOVED = {
    nfc(first + second + mark): nfc(first + mark + second)
    for rime in ("oa", "oe", "uy")
    for first in (rime[0], rime[0].upper())
    for second in (rime[1], rime[1].upper())
    for mark in TONE_MARKS
}
_SECOND_VOWELS = "".join(sorted({pair[1] for pair in _MOVED}))
_MOVABLE = re.compile(rf"(?<![Qq])(?:{'|'.join([*_MOVED, *_MOVED.values()])})(?![^\W\d_])")
_OPEN_RIME = re.compile(rf"(?<![Qq])[OoUu][{_SECOND_VOWELS}](?![^\W\d_])")
_MOVED_BACK = {new: old for old, new in _MOVED.items()}
_FIRST_VOWELS = "".join(sorted({pair[0] for pair in _MOVED_BACK}))
_OPEN_RIME_BACK = re.compile(rf"(?<![Qq])[{_FIRST_VOWELS}][AEYaey](?![^\W\d_])")


def split_tones(text: str) -> tuple[str, str]:
    """Separate composed letters without tone from the tone marks, in reading order."""
    spelled = unicodedata.normalize("NFD", text)
    marks = "".join(character for character in spelled if character in TONE_MARKS)
    if not marks:
        return nfc(spelled), ""
    return nfc("".join(character for character in spelled if character not in TONE_MARKS)), marks


def tone_key(text: str) -> str:
    """Return a key in which hoà equals hòa, and thuỷ equals thủy.

    Only open oa, oe and uy vary, and never after q: quý, hoàn, khuỷu and ngoèo keep their form.
    """
    return _OPEN_RIME.sub(lambda match: _MOVED.get(match[0], match[0]), nfc(text))


def tone_variants(text: str) -> set[str]:
    """Return a text with all its open oa, oe and uy written one way, and with all written the other way."""
    new = tone_key(text)
    return {new, _OPEN_RIME_BACK.sub(lambda match: _MOVED_BACK.get(match[0], match[0]), new)}


@dataclass(frozen=True, slots=True)
class MovableTone:
    """An open oa, oe or uy with a tone mark, between two offsets; `late` has the mark on the second vowel (hoà)."""

    start: int
    end: int
    late: bool


def movable_tones(text: str) -> Iterator[MovableTone]:
    """Yield the places of composed text where the tone mark may stand on either vowel."""
    for match in _MOVABLE.finditer(text):
        yield MovableTone(match.start(), match.end(), match[0] in _MOVED)
