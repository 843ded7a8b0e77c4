"""Finds bodies in the wording of a year: Ban, Sở, Phòng, Ủy ban … and the words that go on from there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from dvk.checks.naming.spelling import WORD
from dvk.checks.prose import Trait, refined, texts, trait
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

_SECOND = {"Đảng": ("ủy", "uỷ", "bộ"), "Trung": ("tâm",), "Tổng": ("cục",), "Công": ("đoàn",)}
_SECOND |= dict.fromkeys(("Tỉnh", "Thành", "Huyện", "Quận", "Thị"), ("ủy", "uỷ"))
"""The second words to look for where the first is in every text."""


def _sign(words: tuple[str, ...]) -> Trait:
    return trait(lambda word: word.strip(_AROUND) in words)


_SIGNS = {words: _sign(words) for words in {*_SECOND.values(), *((first,) for first in TYPES if first not in _SECOND)}}


def texts_with(year: Year, first: str) -> Iterator[Passage]:
    """Yield the texts in which a body's name may begin with a word."""
    words = _SECOND.get(first, (first,))
    return texts(year, _SIGNS[words]) if words in _SIGNS else texts(year)


class Mention(NamedTuple):
    """A place where a body's name may begin: the offsets of its words, as far as they may belong to it."""

    passage: Passage
    words: tuple[tuple[int, int], ...]
    ends: tuple[int, ...]
    """Numbers of words after which the name is complete; none where it may be no name at all."""
    spoken: tuple[str, ...]
    """The words themselves."""

    @property
    def start(self) -> int:
        """Return the offset of its first character."""
        return self.words[0][0]

    def capital(self, number: int) -> bool:
        """Tell whether one of its words has a capital."""
        return self.passage.text[self.words[number][0]].isupper()


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


def mentions(year: Year) -> Iterator[Mention]:
    """Yield the bodies mentioned in the records of a year, those of one first word in reading order."""
    found: dict[str, list[Mention]] = {first: [] for first in TYPES}
    for passage in texts(year, _NAMED):
        for first, words, ends, spoken in _begun_in(passage.text):
            found[first].append(Mention(passage, words, ends, spoken))
    for of_one in found.values():
        yield from of_one


def possible_mentions(year: Year, names: Iterable[str]) -> Iterator[Mention]:
    """Yield the places where one of some folded names may stand though the second word has no capital: Sở nội vụ."""
    beginnings = {tuple(name.split(" ", 2)[:2]) for name in names}
    firsts = {first for first, _second in beginnings}
    for first, seconds in TYPES.items():
        if seconds is _ANY and fold(first) in firsts:
            for passage in texts_with(year, first):
                for at, second in _places(passage.text, first):
                    may_be = (fold(first), fold(second)) in beginnings and not _begins(first, second)
                    if may_be and (words := _words_from(passage.text, at, first)):
                        yield Mention(passage, words, (), _spoken(passage.text, words))


@lru_cache(maxsize=1 << 12)
def _begun_in(text: str) -> tuple[tuple[str, tuple[tuple[int, int], ...], tuple[int, ...], tuple[str, ...]], ...]:
    """Return for each name that begins in a text its first word, its words and where it may be complete."""
    found = []
    for first in TYPES:
        for at, second in _places(text, first) if first in text else ():
            if _begins(first, second) and (words := _words_from(text, at, first)):
                found.append((first, words, tuple(_ends(text, words)), _spoken(text, words)))
    return tuple(found)


_NAMED = refined(trait(lambda word: word.strip(_AROUND) in TYPES), lambda phrase: bool(_begun_in(phrase)))


def _spoken(text: str, words: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
    return tuple([text[start:end] for start, end in words])


def _places(text: str, first: str) -> Iterator[tuple[int, str]]:
    """Yield the offsets at which a word stands alone, with the word that follows it."""
    at = text.find(first)
    while at >= 0:
        end = at + len(first)
        alone = not (at and (text[at - 1].isalnum() or text[at - 1] == "-")) and text[end : end + 1] in (" ", "\n")
        if alone and (second := WORD.match(text, end + 1)):
            yield at, second[0]
        at = text.find(first, end)


def _words_from(text: str, at: int, first: str) -> tuple[tuple[int, int], ...]:
    """Return the offsets of the words that may belong to a name; none where they make no name."""
    words: list[tuple[int, int]] = [(at, at + len(first))]
    for match in WORD.finditer(text, at + len(first)):
        word = match[0]
        joint = text[words[-1][1] : match.start()].strip()
        if (joint and joint not in _INSIDE) or word.isdigit() or len(words) == _LONGEST:
            break
        if joint == "," and fold(word) not in _AFTER_A_COMMA:
            break
        if word in _NEVER_IN_A_NAME or (word == "các" and _next_word(text, match) in _MANY):
            break
        listed = joint or text[slice(*words[-1])] == "và"
        if listed and len(words) > 1 and word in TYPES and _another(text, match):
            break
        words.append(match.span())
    if len(words) < SHORTEST or sum(text[one:two].isupper() for one, two in words[:3] if two - one > 1) > 1:
        return ()
    return tuple(words)


def _another(text: str, first: re.Match[str]) -> bool:
    """Tell whether another body's name begins at a word."""
    second = _next_word(text, first)
    return second != "" and _begins(first[0], second)


def _next_word(text: str, word: re.Match[str]) -> str:
    following = WORD.match(text, word.end() + 1)
    return following[0] if following is not None else ""


def _begins(first: str, second: str) -> bool:
    seconds = TYPES[first]
    if seconds is _ANY:
        return second[0].isupper() and (first, second) != ("Bộ", "Luật")
    return fold(second) in seconds or (first == "Ban" and second[0].isupper())


def _ends(text: str, words: tuple[tuple[int, int], ...]) -> Iterator[int]:
    """Yield the numbers of words after which a name is complete.

    Before a mark it is; after a run of capitals such as Phú Quốc; and after the second syllable of a word
    such as Nội vụ, whose first has the capital. A comma or a hyphen before a small letter is no part of it.
    """
    capital = [text[start].isupper() for start, _end in words]
    one_word = TYPES[text[slice(*words[0])]] is _ANY or text[slice(*words[0])] == "Ban"
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
