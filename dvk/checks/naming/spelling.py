"""Knows when two spellings are one name written in two ways.

The place of a tone mark (hoà, hòa), the width of a space and the length of a dash do not count, nor do the capitals of
words whose capital depends on the sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from dvk.text.fold import fold
from dvk.text.tones import tone_key

WORD = re.compile(r"\w+")
_PEOPLE = re.compile(r"\b[Nn]hân(\s)[Dd]ân\b")
_BETWEEN = {",": ",", "-": "-", "–": "-", "—": "-", "": ""}
_EITHER_CASE = frozenset("tỉnh thành phố xã phường huyện quận thị trấn đặc trung ương".split())
_AND = "và"


class Spelling(NamedTuple):
    """A name as it is written: its words without “và”, and what stands before each of them."""

    words: tuple[str, ...]
    joints: tuple[str, ...]

    @property
    def key(self) -> str:
        """Return what all spellings of one name have in common."""
        return " ".join(map(fold, self.words))


@lru_cache(maxsize=1 << 12)
def spelling(text: str) -> Spelling:
    """Take a name apart."""
    words: list[str] = []
    joints: list[str] = []
    joint, end = "", 0
    text = _PEOPLE.sub(r"nhân\1dân", text)
    for match in WORD.finditer(text):
        between = text[end : match.start()].strip()
        joint = joint or _BETWEEN.get(between, between)
        end = match.end()
        if match[0] == _AND and words:
            joint = _AND
            continue
        words.append(match[0])
        joints.append(joint if len(words) > 1 else "")
        joint = ""
    return Spelling(tuple(map(_plain, words)), tuple(joints))


def _plain(word: str) -> str:
    """Return a word without what does not count."""
    lower = word.lower()
    return tone_key(lower if lower in _EITHER_CASE else word)


def same_words(one: Spelling, other: Spelling) -> bool:
    """Tell whether two spellings have the same words, whatever their capitals."""
    return [word.lower() for word in one.words] == [word.lower() for word in other.words]


def same_joints(one: Spelling, other: Spelling) -> bool:
    """Tell whether two spellings join their words alike; a comma in place of “và” is a list, not a spelling."""
    pairs = [pair for pair in zip(one.joints, other.joints, strict=True) if pair[0] != pair[1]]
    return not any("-" in pair for pair in pairs)
