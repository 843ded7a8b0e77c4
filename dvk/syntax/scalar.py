"""Knows what a plain scalar means in the dialect: three words, decimal numbers, else text."""

from __future__ import annotations

import re
from typing import Any

_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})(\.[0-9]{1,17})?").fullmatch
_NUMBER_STARTS = frozenset("-0123456789")


def plain_value(text: str) -> Any:
    """Return what a plain scalar means in the dialect."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMBER_STARTS and (match := _NUMBER(text)):
        return float(text) if match[1] else int(text)
    return text
