"""Knows the characters records are nearly always made of, so that most texts need no closer look.

Each of them stands for itself in a record: composed, visible, no look-alike, no line end but LF and CR. A text of
them is in NFC, because none of them composes with the one before it.
"""

import re

_LETTERS = (
    "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
    "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
)
_SIGNS = "“”‘’–—…«»•·°§±×½²³≤≥→"
_USUAL = re.compile(f"[\n\r -~{_LETTERS}{_SIGNS}]*+")


def is_usual(text: str) -> bool:
    """Tell whether a text is made of these characters alone; one that is not may well be flawless."""
    return _USUAL.fullmatch(text) is not None
