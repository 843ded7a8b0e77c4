"""Finds bodies in the wording of a year: Ban, Sở, Phòng, Ủy ban … and the words that go on from there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dvk.checks.naming.spelling import WORD
from dvk.checks.prose import texts, trait
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

_OPENS = "“\"'‘(["
_LONGEST = 14

_FIRST = frozenset((*TYPES, "BQL", "ủy", "uỷ")) - {"Đảng", "Trung", "Tổng", "Thành", "Tỉnh", "Công"}
BODY = trait(lambda word: word.lstrip(_OPENS) in _FIRST)
"""A word a body's name may begin with; “ủy” stands for those whose first word is in every text."""


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
    """Yield the bodies mentioned in the records of a year, in reading order."""
    for passage in texts(year, BODY):
        text = passage.text
        for first in TYPES:
            at = text.find(first)
            while at >= 0:
                if mention := _mention(passage, at, first):
                    yield mention
                at = text.find(first, at + len(first))


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
        if (word in TYPES and len(words) > 1) or len(words) == _LONGEST:
            break
        if joint == "," and word.isupper() and len(word) > 1:
            break
        words.append(match.span())
        capital.append(upper)
    if len(words) < 2 or sum(text[one:two].isupper() for one, two in words[:3] if two - one > 1) > 1:
        return None
    return Mention(passage, tuple(words), tuple(_ends(text, words, capital)))


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
        if run_ends or second_syllable or not following.isspace():
            yield count
