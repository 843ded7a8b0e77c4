"""Knows how Vietnamese looks without marks and case, for searching and for "did you mean".

Knows neither identifiers nor order.
"""

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("đðɖ", "d"),
        **dict.fromkeys("‘’‚‛ʻʼ", "'"),
        **dict.fromkeys("“”„‟", '"'),
    }
)


class _Folded(dict[int, str]):
    """The folded form of each character met so far, for str.translate."""

    def __missing__(self, code: int) -> str:
        spelled = unicodedata.normalize("NFD", chr(code).casefold()).casefold()
        bare = [letter for letter in spelled if not unicodedata.category(letter).startswith("M")]
        self[code] = "".join(bare).translate(_PLAIN)
        return self[code]


_FOLDED = _Folded()

_WORD = re.compile(r"\w+")


# Vietnamese writes the same few thousand syllables again and again: remembering them saves a quarter of the
# time.
@lru_cache(maxsize=1 << 14)
def _fold_word(word: str) -> str:
    return word.translate(_FOLDED)


def fold(text: str) -> str:
    """Strip case and marks, write đ and its look-alikes as d, and straighten quotes."""
    if text.isascii():
        return text.lower()
    return " ".join(map(_fold_word, text.split(" ")))


def fold_words(text: str) -> str:
    """Fold a text and join its words by spaces: van-phong and “Văn  phòng” become the same."""
    return " ".join(_WORD.findall(fold(text)))


def closest(word: str, candidates: Iterable[str], cutoff: float = 0.7) -> str | None:
    """Return the candidate that was probably meant, comparing without marks first, then with them."""
    spellings: dict[str, list[str]] = {}
    for candidate in candidates:
        spellings.setdefault(fold(candidate), []).append(candidate)
    folded = fold(word)
    nearest = [folded] if folded in spellings else get_close_matches(folded, spellings, n=1, cutoff=cutoff)
    if not nearest:
        return None
    return max(spellings[nearest[0]], key=lambda spelling: SequenceMatcher(None, word, spelling).ratio())
