"""The words of a body's name: how it begins, how far it may go on, and where it may be complete."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from dvk.checks.naming.spelling import WORD
from dvk.text.fold import fold

Offsets = tuple[int, int]

ANY = frozenset({""})
_UY = frozenset({"uy"})
TYPES = {
    "Ban": frozenset(
        "quan chi chap thuong to dan tuyen noi kinh bi can giam dieu chu kiem thanh bao phap cong thi van dai".split()
    ),
    "Ủy": frozenset({"ban"}),
    "Uỷ": frozenset({"ban"}),
    "Hội": frozenset({"dong"}),
    "Văn": frozenset({"phong"}),
    "Chi": frozenset("bo cuc nhanh doan hoi uy".split()),
    "Đảng": frozenset("uy bo doan".split()),
    "Tổng": frozenset("cuc cong".split()),
    "Trung": frozenset({"tam"}),
    "Tòa": frozenset({"an"}),
    "Toà": frozenset({"an"}),
    "Viện": frozenset({"kiem"}),
    "Liên": frozenset({"doan"}),
    "Công": frozenset({"doan"}),
    **dict.fromkeys(("Tỉnh", "Thành", "Huyện", "Quận", "Thị"), _UY),
    **dict.fromkeys(("Sở", "Bộ", "Phòng", "Cục", "Vụ", "Đoàn", "Trường", "Bệnh", "Học"), ANY),
}
"""The first word of a body's name, and the folded second ones that may follow; `ANY`: any with a capital."""

_INSIDE = ("-", "–", ",")
_AFTER_A_COMMA = frozenset("khen the thuong du thong gia tre".split())
"""Folded words with which a name goes on after a comma: Thi đua, khen thưởng; Văn hóa, Thể thao."""
_NEVER_IN_A_NAME = frozenset("do đó này kia ấy khi thì là đã sẽ đang bị được có hoặc mà cũng vẫn".split())
_MANY = TYPES.keys() | set("Tổ Thôn Ấp Bản Khóm Xã Phường Đơn".split())
"""Words that begin the names of several others after “các”."""
_LONGEST = 14
_SMALL = 4
"""Words with small letters a name may have in a row: Trung tâm Phục vụ hành chính công."""
SHORTEST = 3
"""Words a name has: Sở Nội vụ."""


class Name(NamedTuple):
    """Words a body's name may have, as they stand, from the one it begins with; the same for all places alike."""

    text: str
    """The words and the character after them."""
    words: tuple[Offsets, ...]
    """Where each of them stands in the text."""
    ends: tuple[int, ...]
    """Numbers of words after which the name is complete; none where it may be no name at all."""
    spoken: tuple[str, ...]
    """The words themselves."""

    def wording(self, length: int) -> str:
        """Return the first of its words with what stands between them."""
        return self.text[: self.words[length - 1][1]]


@lru_cache(maxsize=1 << 13)
def _name_of(text: str) -> Name | None:
    """Return what a piece of a text says; None where it makes no name, and where a heading is in capitals."""
    words = tuple([match.span() for match in WORD.finditer(text)])
    if len(words) < SHORTEST or sum(text[one:two].isupper() for one, two in words[:3] if two - one > 1) > 1:
        return None
    return Name(text, words, tuple(_ends(text, words)), tuple([text[start:end] for start, end in words]))


@lru_cache(maxsize=1 << 12)
def prefixes(words: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """Return each number of words with those words folded, “và” left out: what all spellings have in common."""
    key = ""
    found = []
    for count, word in enumerate(words, 1):
        if word != "và":
            key = f"{key} {fold(word)}" if key else fold(word)
            if count >= SHORTEST:
                found.append((count, key))
    return tuple(found)


class Reader:
    """Reads the names of a text at rising offsets: each of its words once, though many names begin in a row."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: list[Offsets] = []
        self._numbers: dict[int, int] = {}
        self._more: Iterator[Offsets] = iter(())

    def name_at(self, at: int) -> Name | None:
        """Return what may be a name that begins with the word at an offset."""
        if at not in self._numbers:
            self._words, self._numbers, self._more = [], {}, _run(self._text, at)
        first = self._numbers.get(at, 0)
        for word in islice(self._more, first + _LONGEST - len(self._words)):
            self._numbers[word[0]] = len(self._words)
            self._words.append(word)
        last = min(first + _LONGEST, len(self._words)) - 1
        return _name_of(self._text[at : self._words[last][1] + 1])


def _run(text: str, at: int) -> Iterator[Offsets]:
    """Yield the words from an offset on, as far as they may belong to one name."""
    end, before = at, ""
    for match in WORD.finditer(text, at):
        word = match[0]
        joint = text[end : match.start()].strip()
        if (joint and joint not in _INSIDE) or (before and word.isdigit()):
            return
        if joint == "," and fold(word) not in _AFTER_A_COMMA:
            return
        if word in _NEVER_IN_A_NAME or (word == "các" and _next_word(text, match) in _MANY):
            return
        if (joint or before == "và") and word in TYPES and _another(text, match):
            return
        yield match.span()
        end, before = match.end(), word


def _another(text: str, first: re.Match[str]) -> bool:
    """Tell whether another body's name begins at a word."""
    second = _next_word(text, first)
    return second != "" and begins(first[0], second)


def _next_word(text: str, word: re.Match[str]) -> str:
    following = WORD.match(text, word.end() + 1)
    return following[0] if following is not None else ""


def begins(first: str, second: str) -> bool:
    """Tell whether a name may begin with two words."""
    seconds = TYPES[first]
    if seconds is ANY:
        return second[0].isupper() and (first, second) != ("Bộ", "Luật")
    return fold(second) in seconds or (first == "Ban" and second[0].isupper())


def _ends(text: str, words: tuple[tuple[int, int], ...]) -> Iterator[int]:
    """Yield the numbers of words after which a name is complete.

    Before a mark it is; after a run of capitals such as Phú Quốc; and after the second syllable of a word
    such as Nội vụ, whose first has the capital. A comma or a hyphen before a small letter is no part of it.
    """
    capital = [text[start].isupper() for start, _end in words]
    one_word = TYPES[text[slice(*words[0])]] is ANY or text[slice(*words[0])] == "Ban"
    small = 0
    for at in range(1, len(words)):
        if text[words[at - 1][1] : words[at][0]].strip() and not capital[at]:
            return
        small = 0 if capital[at] else small + 1
        if small > _SMALL:
            return
        if at + 1 < SHORTEST or text[slice(*words[at])] == "và":
            continue
        following = text[words[at][1] : words[at][1] + 1]
        more = at + 1 < len(words) and capital[at + 1]
        run_ends = capital[at] and capital[at - 1] and not more
        begins = (at == 2 and one_word) or (at > 2 and (not capital[at - 2] or text[slice(*words[at - 2])] in TYPES))
        second_syllable = not capital[at] and capital[at - 1] and begins
        if run_ends or second_syllable or not following.isspace():
            yield at + 1
