"""Recognises a comma inside braces that was meant as part of a text, where YAML begins a key after it."""

from __future__ import annotations

import re

from dvk.text.source import Place
from dvk.words import _

_COMMA_BEFORE = re.compile(r",\s*\Z")
_NO_COLON_AFTER = re.compile(r"\s*[,}]")
_FAR_ENOUGH = 40


def comma_in_text(place: Place) -> str:
    """Say what to do about a key without a value that is the rest of a text; nothing where it is none.

    In `{text: Cách làm mới, dễ nhân rộng, weight: 50}` the first comma ends the text.
    """
    text, (start, end) = place.source.text, (place.span.start, place.span.end)
    if not _COMMA_BEFORE.search(text[max(0, start - _FAR_ENOUGH) : start]) or not _NO_COLON_AFTER.match(text, end):
        return ""
    return _("In braces a comma ends the text: put a text with a comma into double quotes.")
