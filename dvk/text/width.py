"""Knows how many terminal cells a text takes.

Knows nothing of the terminal.
"""

import re
import unicodedata
from functools import lru_cache

# Latin, Vietnamese, dashes, quotes and currency signs: all one cell each.
_NARROW = re.compile("[ -~\xa0-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*")


@lru_cache(maxsize=1 << 12)
def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cc", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def display_width(text: str) -> int:
    """Count terminal cells: none for combining marks and controls, two for wide East Asian characters."""
    if _NARROW.fullmatch(text):
        return len(text)
    return sum(map(_cells, text))
