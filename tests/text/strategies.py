"""Generators of text that looks like what people type in Vietnamese offices."""

import unicodedata

from hypothesis import strategies as st

LETTERS = sorted(
    {
        unicodedata.normalize("NFC", case(vowel) + tone)
        for vowel in "aăâeêioôơuưy"
        for tone in ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
        for case in (str.lower, str.upper)
    }
    | set("bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX")
)

vietnamese = st.text(st.sampled_from([*LETTERS, *" -,.'’“”/0129"]))
anything = st.one_of(vietnamese, st.text())
