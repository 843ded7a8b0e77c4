"""Rules on the names of models: the same one twice, or nearly the same (DVK301, DVK302)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice

from dvk.checks.columns import columns
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.fold import fold
from dvk.words import _

SHORTEST = 6
"""Words a name must have before one word more or less makes it nearly another."""

LONGEST_SERIES = 4
"""Names that differ in one place; more of them are a series, as one model in each hamlet."""

_LONG = 10
_ALIKE = 0.75
"""How many words a name must have, and how alike two of them must be, for one to be a slip for the other."""

_SIGNS = ".,;:!?()[]\"'“”‘’–-"


class _Marks(dict[str, int]):
    """A number for each word met, the same for spellings that differ in case, marks or punctuation only."""

    def __missing__(self, word: str) -> int:
        bare = word.strip(_SIGNS)
        self[word] = mark = hash(fold(bare)) if bare else 0
        return mark


@dataclass(frozen=True, slots=True)
class _Marked:
    """The marks of the words of each name, and for some names the marks of words no earlier name has.

    A word with a digit is a number and no slip: it is not among the latter.
    """

    names: tuple[tuple[int, ...], ...]
    new: Mapping[int, tuple[int, ...]]


@lru_cache(maxsize=1)
def _marked(names: tuple[str, ...]) -> _Marked:
    marks = _Marks()
    mark = marks.__getitem__
    marked: list[tuple[int, ...]] = []
    new: dict[int, tuple[int, ...]] = {}
    for index, name in enumerate(names):
        known = len(marks)
        marked.append(tuple(map(mark, name.split())))
        if len(marks) > known:
            words = islice(reversed(marks), len(marks) - known)
            if slips := tuple([marks[word] for word in words if not any(map(str.isdigit, word))]):
                new[index] = slips
    if 0 in marks.values():
        marked = [tuple(filter(None, name)) for name in marked]
    return _Marked(tuple(marked), new)


@rule("DVK301", "name-repeated", Severity.WARNING)
def name_repeated(year: Year) -> Iterator[Problem]:
    """Find two registrations of one year under the same name.

    What: each model of a year has its own name; case, marks, quotes and punctuation do not count.

    Why: it is nearly always one model registered twice, at two levels or by two departments, and counted twice.

    Example (registrations/mau-hai.yaml):

        name: Khéo vận động công chức trả kết quả hồ sơ trước hạn cho người dân
        year: 2022

    Put right: delete one of the two, or let the names say in what they differ.

    Basis: practice; calls for registration rule out registering a model twice.
    """
    first: dict[tuple[int, ...], int] = {}
    for index, marks in enumerate(_marked(columns(year).names).names):
        earlier = first.setdefault(marks, index)
        if earlier != index:
            yield _twice(year, index, earlier, _("This model has the same name as the registration “{id}”."))


@rule("DVK302", "name-nearly-repeated", Severity.WARNING)
def name_nearly_repeated(year: Year) -> Iterator[Problem]:
    """Find two registrations whose names differ by one word or by a slip.

    What: two long names of a year do not differ merely in a word left out, a word misspelt or the order of the
    words. Names that differ by a number or a proper noun are different models, and so is a series of more than
    four names that differ in one place.

    Why: one model written in two ways is counted as two, and nobody finds its journal again.

    Example (registrations/mau-hai.yaml):

        name: Khéo vận động công chức trả kết quả hồ sơ trước hạn cho dân
        year: 2022

    Put right: give both the same name and delete one, or let the names say in what the models differ.

    Basis: practice; reports were published with one model written in two ways.
    """
    names = columns(year).names
    for index, earlier in _near_pairs(_marked(names), names):
        yield _twice(year, index, earlier, _("The name is nearly that of the registration “{id}”."))


def _twice(year: Year, index: int, earlier: int, message: str) -> Problem:
    entry, other = year.registrations[index], year.registrations[earlier]
    return Problem(
        entry.at("name"),
        message.format(id=other.id),
        _("Keep one of the two, or let the names say in what the models differ."),
        (Related(other.at("name"), _("the other registration")),),
    )


def _near_pairs(marked: _Marked, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield each name that is nearly an earlier one, with the first such; the work grows with the number of names.

    A name is known by the sum of its words' marks, which does not change with their order, and by that sum without
    each word that no earlier name has: a word misspelt is such a word. What another name reaches by leaving out
    one of its own words is a candidate, and looked at closely.
    """
    sums = list(map(sum, marked.names))
    known: dict[int, list[int]] = {}
    for index, total in enumerate(sums):
        known.setdefault(total, []).append(index)
    for index, marks in marked.new.items():
        for mark in dict.fromkeys(marks):
            known.setdefault(sums[index] - mark, []).append(index)
    nearest: dict[int, int] = {}
    for index, marks in enumerate(marked.names):
        total = sums[index]
        if len(marks) < SHORTEST:
            continue
        alone = len(known[total]) == 1 and index not in marked.new
        if alone and known.keys().isdisjoint(map(total.__sub__, marks)):
            continue
        candidates: set[int] = set()
        for reached in {total, *map(total.__sub__, marks)} & known.keys():
            if len(known[reached]) <= LONGEST_SERIES:
                candidates.update(known[reached])
        for other in candidates:
            if marked.names[other] != marks and _is_slip(names[index], names[other]):
                later, earlier = max(index, other), min(index, other)
                nearest[later] = min(earlier, nearest.get(later, earlier))
    yield from sorted(nearest.items())


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two names differ by a word that is no number and no proper noun, by a slip, or by order."""
    ours, theirs = _words(one), _words(other)
    plain_ours, plain_theirs = Counter(map(fold, ours)), Counter(map(fold, theirs))
    more, less = plain_ours - plain_theirs, plain_theirs - plain_ours
    if more.total() > 1 or less.total() > 1 or min(len(ours), len(theirs)) < SHORTEST:
        return False
    if not more and not less:
        return True
    if any(_tells_apart(words, odd) for words, odd in ((ours, more), (theirs, less))):
        return False
    if more and less:
        return len(ours) >= _LONG and SequenceMatcher(None, "".join(more), "".join(less)).ratio() >= _ALIKE
    return True


def _words(name: str) -> list[str]:
    return [bare for word in name.split() if (bare := word.strip(_SIGNS))]


def _tells_apart(words: list[str], odd: Counter[str]) -> bool:
    """Tell whether the odd word is a number, a single letter or, past the first word, written with a capital."""
    return any(
        any(sign.isdigit() for sign in word) or len(word) == 1 or (position and word[0].isupper())
        for position, word in enumerate(words)
        if fold(word) in odd
    )
