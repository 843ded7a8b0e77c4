"""Names whose case is known, found in whatever case they are written.

All lexicons are looked up in one reading of each document: whatever the slip, some syllable of a name is a capital,
so names are looked for from capitals. Without any capital only a few are, which can mean nothing else.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from dvk.checks.capitals.spots import recased
from dvk.checks.prose import documents, refined, trait
from dvk.diagnostics.model import Problem
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.sentences import CAPITALS, begins_sentence, in_quotes, stands_alone, word_before
from dvk.text.tones import tone_variants

_SYLLABLE = re.compile(r"[^\W\d_]+")
_CAPITALISED = re.compile(rf"[{CAPITALS}][^\W\d_]*+(?= ([^\W\d_]++)|)")


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


_FOLLOWED: dict[tuple[str, str], list[_Name]] = {}
"""Names by two syllables in a row, the first of which may be a capital where the name is written."""
_ENDING: dict[str, list[_Name]] = {}
"""Names by a syllable after which a mark stands, or nothing."""
_SMALL: dict[str, list[_Name]] = {}
"""Names looked for without any capital, by a syllable that is rare in small letters."""
_COUNT = [0]


def _may_begin(word: str) -> bool:
    for match in _CAPITALISED.finditer(word):
        one = match[0].lower()
        if one in _ENDING or one in _first_syllables():
            return True
    return False


@lru_cache(maxsize=1)
def _first_syllables() -> frozenset[str]:
    return frozenset(first for first, _second in _FOLLOWED)


_LARGE_SIGN = trait(_may_begin)
_SMALL_SIGN = trait(lambda word: not _SMALL.keys().isdisjoint(_SYLLABLE.findall(word)))


class Lexicon:
    """Names in their right case; those in `small` are looked for without capitals too, by a syllable of theirs."""

    def __init__(self, names: Iterable[str], small: Mapping[str, str] = MappingProxyType({})) -> None:
        self._number = _COUNT[0]
        _COUNT[0] += 1
        for name in names:
            for right in tone_variants(name):
                self._add(right)
        for name, sign in small.items():
            for right in tone_variants(name):
                self._add_small(right, sign)

    def _add(self, right: str) -> None:
        lower = right.lower()
        for match in _SYLLABLE.finditer(lower):
            name = _Name(self._number, lower, right, match.start())
            following = _SYLLABLE.match(lower, match.end() + 1) if lower[match.end() :][:1] == " " else None
            if following is None:
                _ENDING.setdefault(match[0], []).append(name)
            else:
                _FOLLOWED.setdefault((match[0], following[0]), []).append(name)

    def _add_small(self, right: str, sign: str) -> None:
        lower = right.lower()
        for syllable in tone_variants(sign):
            if syllable in lower:
                _SMALL.setdefault(syllable, []).append(_Name(self._number, lower, right, lower.index(syllable)))

    def hits(self, year: Year) -> Iterator[Hit]:
        """Yield where its names stand with some capital, the longest of those that overlap, in reading order."""
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
    for document in documents(year, _OTHERWISE, _WHOLLY_SMALL):
        small = {passage.route for passage in document.showing(_WHOLLY_SMALL)}
        for passage in document.showing(_LARGE_SIGN, _WHOLLY_SMALL):
            for number, hit in _longest(_in(passage, passage.route in small)):
                found.setdefault(number, []).append(hit)
    return found


def _is_otherwise(phrase: str, candidates: Iterable[tuple[int, _Name]]) -> bool:
    """Tell whether one of some names stands there in another case than its own."""
    for start, name in candidates:
        written = phrase[start : start + len(name.lower)] if start >= 0 else ""
        if written != name.right and written.lower() == name.lower and not written.isupper():
            return True
    return False


_OTHERWISE = refined(_LARGE_SIGN, lambda phrase: _is_otherwise(phrase, _candidates(phrase)))
_WHOLLY_SMALL = refined(_SMALL_SIGN, lambda phrase: _is_otherwise(phrase, _small(phrase)))


def _longest(hits: Iterable[tuple[int, Hit]]) -> Iterator[tuple[int, Hit]]:
    """Yield hits in reading order without those that begin in a longer one of the same lexicon."""
    ends: dict[int, int] = {}
    for number, hit in sorted(hits, key=lambda one: (one[0], one[1].start, -one[1].end)):
        if hit.start >= ends.get(number, 0):
            ends[number] = hit.end
            yield number, hit


def _in(passage: Passage, small: bool) -> Iterator[tuple[int, Hit]]:
    """Yield the number of the lexicon and the hit of each name of a text."""
    text = passage.text
    found = dict.fromkeys(_candidates(text))
    if small:
        found.update(dict.fromkeys(_small(text)))
    for start, name in found:
        end = start + len(name.lower)
        if start >= 0 and text[start:end].lower() == name.lower and stands_alone(text, start, end):
            yield name.lexicon, Hit(passage, start, end, name.right)


def _candidates(text: str) -> Iterator[tuple[int, _Name]]:
    """Yield the names a capital may be part of, with where they would begin."""
    for match in _CAPITALISED.finditer(text):
        syllable = match[0].lower()
        at = match.start()
        for name in _ENDING.get(syllable, ()):
            yield at - name.offset, name
        if match[1] is not None:
            for name in _FOLLOWED.get((syllable, match[1].lower()), ()):
                yield at - name.offset, name


def _small(text: str) -> Iterator[tuple[int, _Name]]:
    for match in _small_signs().finditer(text):
        for name in _SMALL[match[0]]:
            yield match.start() - name.offset, name


@lru_cache(maxsize=1)
def _small_signs() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _SMALL)))
