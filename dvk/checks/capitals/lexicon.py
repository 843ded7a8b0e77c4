"""Names whose case is known, found in whatever case they are written.

All lexicons are looked up in one reading of each document: a name is looked for by its rarest syllable, and only
documents that hold such a syllable are read.
"""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from dvk.checks.capitals.common import COMMON
from dvk.checks.capitals.spots import begins_sentence, in_quotes, recased, word_before
from dvk.checks.prose import Document, documents, trait
from dvk.diagnostics.model import Problem
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.tones import tone_variants

_WORD = re.compile(r"[^\W\d_]{2,}")
_BETWEEN = "\n"


class Slip(enum.Enum):
    """How the case of a name differs from the right one."""

    LOWERED = enum.auto()
    """It has no capital at all."""
    BEGUN_SMALL = enum.auto()
    """Only its first letter is small."""
    BEGUN_LARGE = enum.auto()
    """Only its first letter is a capital, in the middle of a sentence."""
    RAISED = enum.auto()
    """A syllable has a capital that is not due."""
    SUNK = enum.auto()
    """A syllable lacks its capital."""


class Hit(NamedTuple):
    """A name where it stands, with its right spelling."""

    passage: Passage
    start: int
    end: int
    right: str

    @property
    def written(self) -> str:
        """Return the name as it is written."""
        return self.passage.text[self.start : self.end]

    @property
    def before(self) -> str:
        """Return the word before the name."""
        return word_before(self.passage.text, self.start)

    @property
    def quoted(self) -> bool:
        """Tell whether it stands in quotation marks."""
        return in_quotes(self.passage.text, self.start)

    @property
    def slip(self) -> Slip | None:
        """Tell how the case differs; None where it is right, or set in capitals."""
        written, right = self.written, self.right
        if written == right or written.isupper():
            return None
        if written[1:] == right[1:]:
            if right[0].isupper():
                return Slip.LOWERED if written.islower() else Slip.BEGUN_SMALL
            return None if begins_sentence(self.passage.text, self.start) else Slip.BEGUN_LARGE
        if written.islower():
            return Slip.LOWERED
        pairs = zip(written[1:], right[1:], strict=True)
        return Slip.RAISED if any(one.isupper() and other.islower() for one, other in pairs) else Slip.SUNK

    def problem(self, message: str, *, safe: bool = False) -> Problem:
        """Return the problem that the name is not written in its right case."""
        return recased(self.passage, self.start, self.end, self.right, message, safe=safe)


class _Name(NamedTuple):
    lexicon: int
    lower: str
    right: str
    offset: int


_NAMES: dict[str, list[_Name]] = {}
_COUNT = [0]
_NAMED = trait(lambda word: not _NAMES.keys().isdisjoint(_WORD.findall(word.lower())))


class Lexicon:
    """Names in their right case."""

    def __init__(self, names: Iterable[str]) -> None:
        self._number = _COUNT[0]
        _COUNT[0] += 1
        for right in sorted({variant for name in names for variant in tone_variants(name)}):
            lower = right.lower()
            words = list(_WORD.finditer(lower))
            rare = max(words, key=lambda word: COMMON.get(word[0], len(COMMON)))
            _NAMES.setdefault(rare[0], []).append(_Name(self._number, lower, right, rare.start()))

    def hits(self, year: Year) -> Iterator[Hit]:
        """Yield where its names stand, the longest of those that overlap, in reading order."""
        yield from _hits(year).get(self._number, ())

    def slips(self, year: Year, *kinds: Slip) -> Iterator[tuple[Hit, Slip]]:
        """Yield the names written in a wrong case of some kinds, outside quotation marks."""
        for hit in self.hits(year):
            slip = hit.slip
            if slip in kinds and not hit.quoted:
                yield hit, slip


@lru_cache(maxsize=1)
def _hits(year: Year) -> dict[int, list[Hit]]:
    found: dict[int, list[Hit]] = {}
    plain: set[str] = set()
    for document in documents(year, _NAMED):
        for number, hit in _longest(_in(document, plain)):
            found.setdefault(number, []).append(hit)
    return found


def _longest(hits: Iterable[tuple[int, int, Hit]]) -> Iterator[tuple[int, Hit]]:
    """Yield hits in reading order without those that begin in a longer one of the same lexicon."""
    ends: dict[int, int] = {}
    for number, start, hit in sorted(hits, key=lambda one: (one[0], one[1], one[2].start - one[2].end)):
        if start >= ends.get(number, 0):
            ends[number] = start + hit.end - hit.start
            yield number, hit


def _in(document: Document, plain: set[str]) -> Iterator[tuple[int, int, Hit]]:
    """Yield the number of the lexicon, the offset in the document and the hit of each name of a document."""
    passages = document.passages
    joined = _BETWEEN.join(passage.text for passage in passages)
    lower = _lower(joined)
    starts = [0, *accumulate(len(passage.text) + len(_BETWEEN) for passage in passages)]
    for key in _keys(lower, plain):
        at = lower.find(key)
        while at >= 0:
            for name in _NAMES[key]:
                start = at - name.offset
                end = start + len(name.lower)
                if start >= 0 and lower.startswith(name.lower, start) and _stands_alone(lower, start, end):
                    index = bisect_right(starts, start) - 1
                    here = starts[index]
                    yield name.lexicon, start, Hit(passages[index], start - here, end - here, name.right)
            at = lower.find(key, at + 1)


def _keys(lower: str, plain: set[str]) -> set[str]:
    """Return the syllables of a text by which names are looked for; `plain` holds the words known to hold none."""
    keys: set[str] = set()
    for word in set(lower.split()).difference(plain):
        here = _NAMES.keys() & _WORD.findall(word)
        if here:
            keys |= here
        else:
            plain.add(word)
    return keys


def _lower(text: str) -> str:
    """Return a text in small letters, each at its offset: İ alone would become two."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(one.lower()[:1] for one in text)


def _stands_alone(text: str, start: int, end: int) -> bool:
    return not (start and text[start - 1].isalnum()) and not text[end : end + 1].isalnum()
