"""The wording of a year's records, and which texts show a trait worth a closer look.

A rule that reads every text of ten thousand records costs more than reading the files. Records are written with the
same few thousand words again and again, and in the same phrases: each distinct word is asked once what it may be a
sign of, a phrase met before is not taken apart again, and a rule reads the texts that hold such a word.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import chain, filterfalse, islice
from operator import is_, or_
from sys import intern
from typing import Any, Generic, TypeVar

from dvk.model.passage import Passage, passages
from dvk.model.year import Entry, Year

Test = Callable[[str], bool]
T = TypeVar("T")


class _Of(enum.Enum):
    """What a test is asked of."""

    WORD = enum.auto()
    FIRST = enum.auto()
    LAST = enum.auto()
    AFTER_STOP = enum.auto()
    PHRASE = enum.auto()


_REPEATED, _PAIR, _WIDE, _FIRST_FREE = 1, 2, 4, 8
_TESTS: list[tuple[_Of, Test]] = []
_REFINED: list[tuple[int, Trait]] = []
_DIGITS = str.maketrans("123456789", "000000000")
_SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~“”‘’«»…–—"
# Control characters, which no record holds: the first and the last word of a text bear one, and one stands between.
_OPENS, _CLOSES = "\x02", "\x03"
_BETWEEN = " \x04 "
_TWO_IN_A_ROW = bytes([True, True])
_MOST_PHRASES = 1 << 16


@dataclass(frozen=True, slots=True)
class Trait:
    """Something a text may show."""

    bit: int


REPEATED_WORD = Trait(_REPEATED)
"""The same word twice in a row, whatever its case and the signs around it."""

REPEATED_PAIR = Trait(_PAIR)
"""The same two words twice in a row."""

WIDE_SPACE = Trait(_WIDE)
"""White space other than single spaces."""


def trait(test: Test) -> Trait:
    """Register a test of a single word as a trait of texts.

    A word is what stands between white space, with its punctuation; each of its digits reads 0.
    """
    return _registered(_Of.WORD, test)


def first_word(test: Test) -> Trait:
    """Register a test of the word a text begins with."""
    return _registered(_Of.FIRST, test)


def last_word(test: Test) -> Trait:
    """Register a test of the word a text ends with."""
    return _registered(_Of.LAST, test)


def after_stop(test: Test) -> Trait:
    """Register a test of what follows a full stop, to the next one; it runs on every sentence: it must be quick."""
    return _registered(_Of.AFTER_STOP, test)


def refined(trait: Trait, test: Test) -> Trait:
    """Register a closer look at the phrases that show a trait; it sees no further than a semicolon or a full stop.

    The look may cost something: a phrase that is met again and again is looked at twice.
    """
    number = len(_TESTS)
    bit = _registered(_Of.PHRASE, test)
    _REFINED.append((number, trait))
    return bit


def _registered(of: _Of, test: Test) -> Trait:
    _TESTS.append((of, test))
    return Trait(_bit(len(_TESTS) - 1))


def _bit(number: int) -> int:
    return _FIRST_FREE << number


@dataclass(frozen=True, eq=False, slots=True)
class Document:
    """A record with wording: what one reader reads in one go; `marks` holds the traits of each text as bits."""

    entry: Entry[Any]
    passages: tuple[Passage, ...]
    marks: tuple[int, ...]

    def showing(self, *traits: Trait) -> Iterator[Passage]:
        """Yield the texts that show one of some traits."""
        wanted = _bits_of(traits)
        return (passage for passage, bits in zip(self.passages, self.marks, strict=True) if bits & wanted)


class _Bare(dict[str, str]):
    """Each word met so far without case and signs, one object for each such word."""

    def __missing__(self, word: str) -> str:
        stripped = word.strip(_OPENS + _CLOSES + _SIGNS).casefold()
        self[word] = bare = intern(stripped or word)
        return bare


class _Words(dict[str, int]):
    """The traits each word met so far is a sign of, as bits; `plain` holds those that are a sign of none."""

    def __init__(self) -> None:
        super().__init__()
        self.plain: set[str] = set()
        self.bare = _Bare()
        self._answered: dict[tuple[_Of, str], int] = {}

    def __missing__(self, word: str) -> int:
        self[word] = bits = self._asked(word)
        if not bits:
            self.plain.add(word)
        return bits

    def _asked(self, word: str) -> int:
        if word[:1] == _OPENS:
            return self[word[1:]] | self._answers(_Of.FIRST, word[1:].rstrip(_CLOSES))
        if word[-1:] == _CLOSES:
            return self[word[:-1]] | self._answers(_Of.LAST, word[:-1])
        parts = word.split()
        if parts != [word]:
            # White space of another kind: whatever it hides, the text gets its closer look.
            return reduce(or_, map(self.__getitem__, parts), _REPEATED | _PAIR | _WIDE)
        return self._answers(_Of.WORD, word)

    def _answers(self, asked: _Of, word: str) -> int:
        """Return what the tests of one kind say; where white space hides the word, that it may be anything."""
        shape = word.translate(_DIGITS)
        if (asked, shape) not in self._answered:
            hidden = word.split() != [word] and asked is not _Of.WORD
            tests = [(number, test) for number, (of, test) in enumerate(_TESTS) if of is asked]
            self._answered[asked, shape] = sum(_bit(number) for number, test in tests if hidden or test(shape))
        return self._answered[asked, shape]

    def signs_in(self, phrases: Iterable[str]) -> tuple[int, set[str]]:
        """Return what is repeated in phrases that do not follow each other, and the words that are a sign."""
        words = _BETWEEN.join(phrases).split(" ")
        bare = [*map(self.bare.__getitem__, words)]
        bits = _REPEATED if any(map(is_, bare, islice(bare, 1, None))) else 0
        if _TWO_IN_A_ROW in bytes(map(is_, bare, islice(bare, 2, None))):
            bits |= _PAIR
        return bits, {*filterfalse(self.plain.__contains__, words)}


class _Phrases(dict[str, int]):
    """The traits of the phrases met so far; a phrase ends before a semicolon, at a full stop or with its text.

    Most phrases are met once: they are taken apart together, and one that shows something alone only when it comes
    again.
    """

    def __init__(self) -> None:
        super().__init__()
        self.words = _Words()
        self.after_stop = [(_bit(number), test) for number, (of, test) in enumerate(_TESTS) if of is _Of.AFTER_STOP]
        self._refined = [(trait.bit, _bit(number), _TESTS[number][1]) for number, trait in _REFINED]
        self._refinable = reduce(or_, [shown for shown, _bit, _test in self._refined], 0)
        self._met: set[str] = set()

    def traits_of(self, text: str) -> int:
        bits = 0
        written = f"{_OPENS}{text}{_CLOSES}"
        # A single sign is looked for faster than two, and few texts have a full stop before their end.
        if text.find(".", 0, -1) >= 0 and ". " in text:
            for bit, test in self.after_stop:
                if any(map(test, text.split(". ")[1:])):
                    bits |= bit
            written = written.replace(". ", ".; ")
        phrases = written.split("; ")
        for its in {*map(self.get, phrases)}:
            bits |= its if its is not None else self._learnt([phrase for phrase in phrases if phrase not in self])
        return bits

    def _traits_of(self, phrases: Sequence[str]) -> int:
        bits, signs = self.words.signs_in(phrases)
        closer = []
        for sign in signs:
            shown = self.words[sign]
            bits |= shown
            if shown & self._refinable:
                closer.append((sign.strip(_OPENS + _CLOSES), shown))
        for phrase in phrases if closer else ():
            shown = reduce(or_, [shown for sign, shown in closer if sign in phrase], 0)
            if shown:
                bits |= self._at_a_closer_look(phrase.strip(_OPENS + _CLOSES), shown)
        return bits

    def _at_a_closer_look(self, phrase: str, shown: int) -> int:
        return reduce(or_, [bit for first, bit, test in self._refined if shown & first and test(phrase)], 0)

    def _learnt(self, phrases: list[str]) -> int:
        if len(self) + len(self._met) > _MOST_PHRASES:
            self.clear()
            self._met.clear()
        bits = self._traits_of(phrases)
        if not bits:
            self.update(dict.fromkeys(phrases, 0))
            return 0
        for phrase in phrases:
            if phrase in self._met:
                self[phrase] = self._traits_of([phrase])
        self._met.update(phrases)
        return bits


class _Shown(Generic[T]):
    """Things by the traits they show: ten thousand of them show a few hundred mixtures."""

    def __init__(self) -> None:
        self.all: list[T] = []
        self._where: dict[int, list[int]] = {}

    def add(self, thing: T, bits: int) -> None:
        self._where.setdefault(bits, []).append(len(self.all))
        self.all.append(thing)

    def any_of(self, wanted: int) -> Iterator[T]:
        """Yield the things that show one of some traits, in their order."""
        return self._at([where for bits, where in self._where.items() if bits & wanted])

    def all_of(self, wanted: int) -> Iterator[T]:
        """Yield the things that show every one of some traits, in their order."""
        return self._at([where for bits, where in self._where.items() if bits & wanted == wanted])

    def _at(self, found: list[list[int]]) -> Iterator[T]:
        return map(self.all.__getitem__, sorted(chain.from_iterable(found)))


@dataclass(frozen=True)
class _Wording:
    documents: _Shown[Document]
    texts: _Shown[Passage]


@lru_cache(maxsize=1)
def _wording(year: Year) -> _Wording:
    """Return the documents and the texts of a year by their traits; the last year asked for is kept."""
    traits_of = _Phrases().traits_of
    documents: _Shown[Document] = _Shown()
    texts: _Shown[Passage] = _Shown()
    entries: list[Entry[Any] | None] = [year.agency, year.own_forms, year.plan]
    entries += year.registrations
    entries += year.journals.values()
    for entry in entries:
        if entry is not None:
            wording = tuple(passages(entry))
            marks = tuple([traits_of(passage.text) for passage in wording])
            documents.add(Document(entry, wording, marks), reduce(or_, marks, 0))
            for passage, bits in zip(wording, marks, strict=True):
                texts.add(passage, bits)
    return _Wording(documents, texts)


def _bits_of(traits: Sequence[Trait]) -> int:
    return traits[0].bit if len(traits) == 1 else reduce(or_, [trait.bit for trait in traits], 0)


def documents(year: Year, *traits: Trait) -> Iterator[Document]:
    """Yield the documents of a year that show one of some traits; all of them unless told."""
    shown = _wording(year).documents
    return shown.any_of(_bits_of(traits)) if traits else iter(shown.all)


def documents_with_all(year: Year, *traits: Trait) -> Iterator[Document]:
    """Yield the documents of a year that show every one of some traits."""
    return _wording(year).documents.all_of(_bits_of(traits))


def texts(year: Year, *traits: Trait) -> Iterator[Passage]:
    """Yield the texts of a year that show one of some traits; all of them unless told."""
    shown = _wording(year).texts
    return shown.any_of(_bits_of(traits)) if traits else iter(shown.all)
