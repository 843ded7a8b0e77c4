"""Knows how to make from any text a name that is safe as a file name on every system.

Knows nothing of the files themselves.
"""

import re
import unicodedata

from dvk.text.fold import fold
from dvk.text.unicode import nfc

SHORTEST_LIMIT = 8

_WORD = re.compile(r"[a-z0-9]+")

# Windows opens the device instead of the file, whatever the extension.
_DEVICE = re.compile(r"con|prn|aux|nul|(?:com|lpt)[1-9]")


def slug(text: str, *, limit: int | None = None) -> str:
    """Join the folded words of a text by hyphens, at most `limit` characters of whole words.

    Law: slug(slug(x)) == slug(x). A text without any Latin letter or digit is spelled by its code points.
    """
    if limit is not None and limit < SHORTEST_LIMIT:
        raise ValueError(f"a slug needs room for at least {SHORTEST_LIMIT} characters, not {limit}")
    words = _WORD.findall(fold(unicodedata.normalize("NFKD", text))) or _code_points(text)
    kept = "-".join(words) if limit is None else _whole_words(words, limit)
    return f"{kept}-1" if _DEVICE.fullmatch(kept) else kept


def _code_points(text: str) -> list[str]:
    return [f"u{ord(letter):x}" for letter in nfc(text).casefold() if letter.isalnum()]


def _whole_words(words: list[str], limit: int) -> str:
    kept = words[0][:limit] if words else ""
    for word in words[1:]:
        if len(kept) + 1 + len(word) > limit:
            break
        kept = f"{kept}-{word}"
    return kept
