"""What rules on wording share: words of a text with their places. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

WORD = re.compile(r"[^\W\d_²³¹⁰-⁹₀-₉¼-¾]+")
"""A run of letters; Python counts superscripts and fractions among them."""

Token = re.Match[str]


def words_of(text: str) -> list[Token]:
    """Return the runs of letters of a text."""
    return [*WORD.finditer(text)]


def neighbours(text: str) -> Iterator[tuple[list[Token], int]]:
    """Yield the words of a text and each place in them whose word is said again right after, with space between."""
    words = words_of(text)
    for index, (one, two) in enumerate(pairwise(words)):
        if one[0].casefold() == two[0].casefold() and text[one.end() : two.start()].isspace():
            yield words, index


def is_capital(word: str) -> bool:
    """Tell whether a word begins with a capital and goes on in small letters."""
    return word[:1].isupper() and not word[1:].isupper()
