"""Finds bodies in the wording of a year: Ban, Sở, Phòng, Ủy ban … and the words that go on from there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from dvk.checks.naming.names import ANY, TYPES, Name, Reader, begins
from dvk.checks.naming.spelling import WORD
from dvk.checks.prose import Trait, refined, texts, trait
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.fold import fold

_AROUND = "“”\"'‘’()[].,;:"
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
    """A place where a body's name may begin."""

    passage: Passage
    start: int
    name: Name


def mentions(year: Year) -> Iterator[Mention]:
    """Yield the bodies mentioned in the records of a year, those of one first word in reading order."""
    found: dict[str, list[Mention]] = {first: [] for first in TYPES}
    for passage in texts(year, _NAMED):
        for at, name in _begun_in(passage.text):
            found[name.spoken[0]].append(Mention(passage, at, name))
    for of_one in found.values():
        yield from of_one


def possible_mentions(year: Year, names: Iterable[str]) -> Iterator[Mention]:
    """Yield the places where one of some folded names may stand though the second word has no capital: Sở nội vụ."""
    beginnings = {tuple(name.split(" ", 2)[:2]) for name in names}
    firsts = {first for first, _second in beginnings}
    for first, seconds in TYPES.items():
        if seconds is ANY and fold(first) in firsts:
            for passage in texts_with(year, first):
                reader = Reader(passage.text)
                for at, second in _places(passage.text, first):
                    may_be = not begins(first, second) and (fold(first), fold(second)) in beginnings
                    if may_be and (name := reader.name_at(at)) is not None:
                        yield Mention(passage, at, name)


@lru_cache(maxsize=1 << 12)
def _begun_in(text: str) -> tuple[tuple[int, Name], ...]:
    """Return the names that begin in a text, each with its offset."""
    places = [at for first in TYPES if first in text for at, second in _places(text, first) if begins(first, second)]
    reader = Reader(text)
    found = ((at, reader.name_at(at)) for at in sorted(places))
    return tuple([(at, name) for at, name in found if name is not None])


_NAMED = refined(trait(lambda word: word.strip(_AROUND) in TYPES), lambda phrase: bool(_begun_in(phrase)))


def _places(text: str, first: str) -> Iterator[tuple[int, str]]:
    """Yield the offsets at which a word stands alone, with the word that follows it."""
    at = text.find(first)
    while at >= 0:
        end = at + len(first)
        alone = not (at and (text[at - 1].isalnum() or text[at - 1] == "-")) and text[end : end + 1] in (" ", "\n")
        if alone and (second := WORD.match(text, end + 1)):
            yield at, second[0]
        at = text.find(first, end)
