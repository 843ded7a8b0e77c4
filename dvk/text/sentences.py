"""Knows where a word stands in running text: at the start of a sentence, in quotation marks, beside other letters.

Knows marks and capitals only, and nothing of what the words mean.
"""

import re

CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
"""The capitals of Vietnamese, for a class of a pattern."""

_ENDS = ".!?:;…“\"‘'«([{/|+*•"
_DASHES = "-–—"
_LIST_MARK = re.compile(r"[\s(]{0,4}(?:[-–—+*•]|(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[a-zđA-ZĐ])[.)]?)")
_MARK_WITHIN = re.compile(r"[\s(](?:[a-zđ]|\d{1,2})\)$")
_NEAR = 40
"""How far back is looked: no list mark and no word is longer."""

_OPENING = {"“": "”", "‘": "’", "«": "»"}


def begins_sentence(text: str, at: int) -> bool:
    """Tell whether a capital is due at an offset whatever the word: after a stop, a list mark or an opening mark."""
    before = text[max(0, at - _NEAR) : at].rstrip()
    if not before or before[-1] in _ENDS or _MARK_WITHIN.search(before):
        return True
    if before[-1] in _DASHES and text[at - 1].isspace():
        return True
    mark = _LIST_MARK.match(before) if at < _NEAR else None
    return mark is not None and mark.end() == len(before)


def in_quotes(text: str, at: int) -> bool:
    """Tell whether an offset lies in quotation marks."""
    if text.count('"', 0, at) % 2:
        return True
    return any(text.rfind(opening, 0, at) > text.rfind(closing, 0, at) for opening, closing in _OPENING.items())


def word_before(text: str, at: int) -> str:
    """Return the word before an offset, where nothing but a space is between."""
    before = text[max(0, at - _NEAR) : at]
    return before[:-1].rpartition(" ")[2] if before.endswith(" ") else ""


def stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether no letter or digit touches some characters."""
    return not (start and text[start - 1].isalnum()) and not text[end : end + 1].isalnum()
