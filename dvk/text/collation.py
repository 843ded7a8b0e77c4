"""Knows the order of Vietnamese words, of numbers inside them, and of people in a roll.

Knows nothing of what is being sorted.
"""

import re
import unicodedata
from functools import lru_cache
from typing import TypeAlias

from dvk.text.tones import TONE_MARKS, split_tones
from dvk.text.unicode import nfc

SortKey: TypeAlias = tuple[str, str, str, str]
PersonSortKey: TypeAlias = tuple[SortKey, SortKey, SortKey]

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

# Weights are single characters, so that a key is a string and compares in C: punctuation, then numbers by
# their length, then the Vietnamese alphabet, then every other letter.
_LAST_SYMBOL, _NUMBERS, _LETTERS, _FOREIGN = 0x2FFF, 0x3000, 0x4000, 0x5000
_LONGEST_NUMBER = _LETTERS - _NUMBERS - 1

_LETTER_WEIGHT = {letter: chr(_LETTERS + rank) for rank, letter in enumerate(_ALPHABET)}
_LETTER_WEIGHT |= dict.fromkeys("ðɖ", _LETTER_WEIGHT["đ"])
_SYMBOL_WEIGHT = {**dict.fromkeys("‘’‚‛ʻʼ", "'"), **dict.fromkeys("“”„‟", '"'), **dict.fromkeys("‐‑–—", "-")}

_NUMBER = re.compile(r"[0-9]+")


def _weight(letter: str) -> str:
    known = _LETTER_WEIGHT.get(letter) or _SYMBOL_WEIGHT.get(letter)
    if known:
        return known
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category.startswith("M"):
        return ""
    if category.startswith("Z") or letter.isspace():
        return " "
    if not category.startswith("L"):
        return chr(min(ord(letter), _LAST_SYMBOL))
    base = unicodedata.normalize("NFD", letter)[0]
    return _LETTER_WEIGHT.get(base) or chr(min(_FOREIGN + ord(letter), 0x10FFFF))


class _LetterWeights(dict[int, str]):
    """The weight of each character met so far, its tone and case set aside."""

    def __missing__(self, code: int) -> str:
        bare, _ = split_tones(chr(code).casefold())
        self[code] = "".join(map(_weight, bare))
        return self[code]


class _ToneWeights(dict[int, str]):
    """The tones each character met so far carries, with a gap for what stands between words."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        _, marks = split_tones(character)
        inside = character.isalnum() or unicodedata.category(character).startswith("M")
        self[code] = "".join(str(1 + TONE_MARKS.index(mark)) for mark in marks) if inside else " "
        return self[code]


_LETTER_WEIGHTS = _LetterWeights()
_TONE_WEIGHTS = _ToneWeights()


def _number_weight(match: re.Match[str]) -> str:
    digits = match[0].lstrip("0")
    return chr(_NUMBERS + min(len(digits), _LONGEST_NUMBER)) + digits


# The same syllables come back all the time: remembering them halves the cost of a key.
@lru_cache(maxsize=1 << 14)
def _word_weights(word: str) -> tuple[str, str]:
    return _NUMBER.sub(_number_weight, word.translate(_LETTER_WEIGHTS)), word.translate(_TONE_WEIGHTS)


def sort_key(text: str) -> SortKey:
    """Return the key of Vietnamese order: all letters, then all tones, then small before capital letters.

    Numbers count by their value, before letters; texts with equal keys are equal.
    """
    text = nfc(text)
    weights = [_word_weights(word) for word in text.split(" ")]
    letters = " ".join([letters for letters, _ in weights])
    tones = " ".join([tones for _, tones in weights])
    return letters, tones, text.swapcase(), text


def person_sort_key(name: str, *, given: str | None = None) -> PersonSortKey:
    """Return the key of a Vietnamese roll: given name, then family name, then middle names.

    The last word is the given name unless the person's record says otherwise.
    """
    words = nfc(name).split()
    called = words[-1:] if given is None else nfc(given).split()
    others = _without(words, called)
    return sort_key(" ".join(called)), sort_key(" ".join(others[:1])), sort_key(" ".join(others[1:]))


def _without(words: list[str], part: list[str]) -> list[str]:
    for start in range(len(words) - len(part), -1, -1):
        if words[start : start + len(part)] == part:
            return words[:start] + words[start + len(part) :]
    return words
