"""Recognises a decimal comma inside braces, where YAML takes the digits after it for a key."""

from __future__ import annotations

import re

from dvk.text.source import Place
from dvk.words import _

_NUMBER_BEFORE = re.compile(r":\s+(-?[0-9]+),\s*\Z")
_DIGITS = re.compile(r"[0-9]+")
_FAR_ENOUGH = 40


def decimal_comma(place: Place) -> str:
    """Say how the number is written that a key of digits is the end of; nothing where it is none.

    In `{baseline: 55,5}` the comma ends the value: 5 becomes a key of its own.
    """
    digits, start = place.text, place.span.start
    number = _NUMBER_BEFORE.search(place.source.text[max(0, start - _FAR_ENOUGH) : start])
    if number is None or not _DIGITS.fullmatch(digits):
        return ""
    return _("Write decimals with a point: {number}.").format(number=f"{number[1]}.{digits}")
