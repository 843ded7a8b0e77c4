"""A text as recognition reads it: one form of each sign, and the way back to the offsets of the text given."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from dvk.text.tones import tone_key
from dvk.text.unicode import LOOK_ALIKES

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d", "-"),
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f", " "),
        **dict.fromkeys("\u2044\u2215\uff0f", "/"),
        **LOOK_ALIKES,
    }
)


def levelled(text: str) -> tuple[str, Sequence[int]]:
    """Return a text with composed letters, plain signs and tone marks in one place, and where each letter came from."""
    if unicodedata.is_normalized("NFC", text):
        return tone_key(text.translate(_SIGNS)), range(len(text) + 1)
    composed: list[str] = []
    origins: list[int] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and unicodedata.combining(text[end]):
            continue
        letters = unicodedata.normalize("NFC", text[start:end])
        composed.append(letters)
        origins += [start] * len(letters)
        start = end
    return tone_key("".join(composed).translate(_SIGNS)), [*origins, len(text)]
