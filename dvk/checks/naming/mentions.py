"""Finds bodies in the wording of a year: Ban, Sở, Phòng, Ủy ban … and the words that go on from there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dvk.checks.naming.spelling import WORD
from dvk.checks.prose import Document, Trait, documents, trait
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.fold import fold

_ANY = frozenset({""})
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
    **dict.fromkeys(("Sở", "Bộ", "Phòng", "Cục", "Vụ", "Đoàn", "Trường", "Bệnh", "Học"), _ANY),
}
"""The first word of a body's name, and the folded second ones that may follow; `_ANY`: any with a capital."""

_AROUND = "“”\"'‘’()[].,;:"
_LONGEST = 14

_SECOND = {"Đảng": ("ủy", "uỷ", "bộ"), "Trung": ("tâm",), "Tổng": ("cục",), "Công": ("đoàn",)}
_SECOND |= dict.fromkeys(("Tỉnh", "Thành", "Huyện", "Quận", "Thị"), ("ủy", "uỷ"))
"""The second words to look for where the first is in every text."""


def _sign(words: tuple[str, ...]) -> Trait:
    return trait(lambda word: word.strip(_AROUND) in words)


_SIGNS = {words: _sign(words) for words in {*_SECOND.values(), *((first,) for first in TYPES if first not in _SECOND)}}


def documents_with(year: Year, first: str) -> Iterator[Document]:
    """Yield the documents in which a body's name may begin with a word."""
    words = _SECOND.get(first, (first,))
    return documents(year, _SIGNS[words]) if words in _SIGNS else documents(year)


class Mention(NamedTuple):
    """A body's name from its first word on: the offsets of its words, as far as they may belong to it."""

    passage: Passage
    words: tuple[tuple[int, int], ...]
    ends: tuple[int, ...]
    """Numbers of words after which the name may be complete, the fewest first."""

    @property
    def start(self) -> int:
        """Return the offset of its first character."""
        return self.words[0][0]


def mentions(year: Year) -> Iterator[Mention]:
    """Yield the bodies mentioned in the records of a year, those of one first word in reading order."""
    for first in TYPES:
        for document in documents_with(year, first):
            for passage in document.passages:
                yield from _in_text(passage, first)


def _in_text(passage: Passage, first: str) -> Iterator[Mention]:
    at = passage.text.find(first)
    while at >= 0:
        if mention := _mention(passage, at, first):
            yield mention
        at = passage.text.find(first, at + len(first))


def _mention(passage: Passage, at: int, first: str) -> Mention | None:
    text = passage.text
    end = at + len(first)
    if (at and (text[at - 1].isalnum() or text[at - 1] == "-")) or text[end : end + 1] not in (" ", "\n"):
        return None
    words: list[tuple[int, int]] = [(at, end)]
    capital = [True]
    for match in WORD.finditer(text, end):
        word = match[0]
        joint = text[words[-1][1] : match.start()].strip()
        upper = word[0].isupper()
        if (joint and not (joint in ("-", "–", ",") and upper)) or word.isdigit():
            break
        if len(words) == 1 and not _begins(first, word):
            return None
        if len(words) == _LONGEST or (word in TYPES and len(words) > 1 and _another(text, match)):
            break
        if joint == "," and word.isupper() and len(word) > 1:
            break
        words.append(match.span())
        capital.append(upper)
    if len(words) < 2 or sum(text[one:two].isupper() for one, two in words[:3] if two - one > 1) > 1:
        return None
    return Mention(passage, tuple(words), tuple(_ends(text, words, capital)))


def _another(text: str, first: re.Match[str]) -> bool:
    """Tell whether another body's name begins at a word."""
    second = WORD.match(text, first.end() + 1)
    return second is not None and _begins(first[0], second[0])


def _begins(first: str, second: str) -> bool:
    seconds = TYPES[first]
    if seconds is _ANY:
        return second[0].isupper() and (first, second) != ("Bộ", "Luật")
    return fold(second) in seconds or (first == "Ban" and second[0].isupper())


def _ends(text: str, words: list[tuple[int, int]], capital: list[bool]) -> Iterator[int]:
    """Yield the numbers of words after which a name may end.

    Before a mark it ends; after a run of capitals such as Phú Quốc; and after the second syllable of a word
    such as Nội vụ, whose first has the capital.
    """
    for count in range(3, len(words) + 1):
        at = count - 1
        following = text[words[at][1] : words[at][1] + 1]
        more = count < len(words) and capital[count]
        run_ends = capital[at] and capital[at - 1] and not more
        second_syllable = not capital[at] and capital[at - 1] and (at == 2 or not capital[at - 2])
        if text[slice(*words[at])] != "và" and (run_ends or second_syllable or not following.isspace()):
            yield count
