"""The wording of a year's records, and which records show a trait worth a closer look.

A rule that reads every text of ten thousand records costs more than reading the files. Records are written with the
same few thousand words again and again, so each distinct word is asked once what it may be a sign of, and a rule reads
the records that hold such a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from itertools import islice
from operator import eq, or_
from typing import Any

from dvk.model.passage import Passage, passages
from dvk.model.year import Entry, Year

_TESTS: list[Callable[[str], bool]] = []
_REPEATED = 1
_DIGITS = str.maketrans("123456789", "000000000")
_BETWEEN = " \x1f "


@dataclass(frozen=True, slots=True)
class Trait:
    """Something a document may show."""

    bit: int


REPEATED_WORD = Trait(_REPEATED)
"""The same word twice in a row."""


def trait(test: Callable[[str], bool]) -> Trait:
    """Register a test of a single word as a trait of documents.

    A word is what stands between white space, with its punctuation; each of its digits reads 0.
    """
    _TESTS.append(test)
    return Trait(_REPEATED << len(_TESTS))


@dataclass(frozen=True, eq=False)
class Document:
    """A record with wording: what one reader reads in one go."""

    entry: Entry[Any]

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Return its texts in reading order."""
        return tuple(passages(self.entry))


class _Words(dict[str, int]):
    """The traits each word met so far is a sign of, as bits; `plain` holds those that are a sign of none."""

    def __init__(self) -> None:
        super().__init__()
        self.plain: set[str] = set()

    def __missing__(self, word: str) -> int:
        shape = word.translate(_DIGITS) if not word.isalpha() else word
        if shape != word:
            bits = self[shape]
        else:
            bits = sum(_REPEATED << place for place, test in enumerate(_TESTS, 1) if test(word))
        self[word] = bits
        if not bits:
            self.plain.add(word)
        return bits

    def traits_of(self, texts: Iterable[str]) -> int:
        words = _BETWEEN.join(texts).split()
        repeated = _REPEATED if any(map(eq, words, islice(words, 1, None))) else 0
        if self.plain.issuperset(words):
            return repeated
        return reduce(or_, map(self.__getitem__, words), repeated)


@lru_cache(maxsize=1)
def _documents(year: Year) -> tuple[tuple[Document, int], ...]:
    """Return the documents of a year with their traits; the last year asked for is kept."""
    words = _Words()
    entries: list[Entry[Any] | None] = [year.agency, year.own_forms, year.plan]
    entries += year.registrations
    entries += year.journals.values()
    found = []
    for entry in entries:
        if entry is not None:
            bits = words.traits_of([passage.text for passage in passages(entry)])
            found.append((Document(entry), bits))
    return tuple(found)


def documents(year: Year, *traits: Trait) -> Iterator[Document]:
    """Yield the documents of a year that show one of some traits; all of them unless told."""
    wanted = reduce(or_, (trait.bit for trait in traits), 0)
    for document, bits in _documents(year):
        if bits & wanted or not wanted:
            yield document


def texts(year: Year, *traits: Trait) -> Iterator[Passage]:
    """Yield the texts of the documents that show one of some traits."""
    for document in documents(year, *traits):
        yield from document.passages
