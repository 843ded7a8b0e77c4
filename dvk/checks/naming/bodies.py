"""The rule on bodies written in two ways (DVK314)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from operator import itemgetter
from typing import NamedTuple

from dvk.checks.capitals.bodies import amiss
from dvk.checks.capitals.lexicon import Hit
from dvk.checks.capitals.names.bodies import BODIES, HEADS, SEPARATED
from dvk.checks.naming.known import known_keys
from dvk.checks.naming.mentions import Mention, mentions, possible_mentions
from dvk.checks.naming.names import prefixes
from dvk.checks.naming.spelling import WORD, Spelling, same_joints, spelling
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.fold import fold
from dvk.text.source import Place
from dvk.words import _

_LONG = 4
"""Words a name must have to be one though only the first has a capital."""

_COMMON = frozenset(("uy ban nhan dan", "hoi dong nhan dan", "toa an nhan dan", "vien kiem sat nhan dan"))
_NEVER_A_WORD = ("Sở", "Bộ", "Phòng", "Cục")
_ANY_BODY = ("ban quan ly", "ban to chuc", "ban giam sat", "ban giam doc", "ban chu nhiem")
_AFTER_A_NAME = ("và", "của", "tỉnh", "xã", "phường", "huyện", "thành", "có", "đã", "để", "tổng", "chủ")


class _Written(NamedTuple):
    mention: Mention
    length: int

    @property
    def text(self) -> str:
        """Return the words of the name in one line."""
        return " ".join(self.mention.name.wording(self.length).split())

    @property
    def end(self) -> int:
        """Return the offset after its last character."""
        return self.mention.start + self.mention.name.words[self.length - 1][1]

    @property
    def place(self) -> Place:
        """Return where it is written."""
        return self.mention.passage.place(self.mention.start, self.end)

    def word(self, number: int) -> tuple[int, int]:
        """Return what tells one of its words, “và” not counted, from every other word of the year."""
        name = self.mention.name
        starts = [start for (start, _end), word in zip(name.words, name.spoken, strict=True) if word != "và"]
        return id(self.mention.passage), self.mention.start + starts[number]


_Alike = tuple[int, list[tuple[int, Mention]]]
"""Places with the same words, numbered in the order of the year, and how many of the words make the name."""


class _Places:
    """Where a name is spelled one way; the places alike are kept together, since there may be many."""

    def __init__(self) -> None:
        self._alike: list[_Alike] = []

    def add(self, length: int, alike: list[tuple[int, Mention]]) -> None:
        self._alike.append((length, alike))

    def __len__(self) -> int:
        return sum(len(alike) for _length, alike in self._alike)

    def __iter__(self) -> Iterator[_Written]:
        numbered = [(number, _Written(one, length)) for length, alike in self._alike for number, one in alike]
        return (written for _number, written in sorted(numbered, key=itemgetter(0)))


_Group = dict[Spelling, _Places]


@rule("DVK314", "body-named-otherwise", Severity.WARNING)
def body_named_otherwise(year: Year) -> Iterator[Problem]:
    """Find a body whose name is written in two ways in the records of a year.

    What: a body, known by its first words (Ban, Sở, Phòng, Ủy ban, Hội đồng …), has the same capitals, marks and
    hyphens everywhere; the rarer way is reported, once a document. Short forms and the place of a tone mark do
    not count.

    Why: a name written in two ways reads as two bodies, and one of the two is wrong.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Tổ chức thực hiện
            content:
              - Ban Giám sát cộng đồng xem xét.
              - Văn phòng báo cáo Ban Giám sát cộng đồng.
              - Ban Giám sát Cộng đồng góp ý.

    Put right: find out the official name, and write it everywhere.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV; practice: one body, one name.
    """
    found = list(mentions(year))
    known = known_keys(year)
    said = {mention.name.text: mention.name for mention in found}.values()
    names = {key for name in said for count, key in prefixes(name.spoken) if count in name.ends} | _COMMON
    alike: dict[str, list[tuple[int, Mention]]] = {}
    for numbered in enumerate((*found, *possible_mentions(year, names))):
        alike.setdefault(numbered[1].name.text, []).append(numbered)
    groups: dict[str, _Group] = {}
    for places in alike.values():
        name = places[0][1].name
        for count, key in _unknown(name.spoken, known):
            if key in names:
                spelled = spelling(name.wording(count))
                groups.setdefault(key, {}).setdefault(spelled, _Places()).add(count, places)
    varying = [key for key in sorted(groups, key=len) if len(groups[key]) > 1]
    decided = {word for hit in amiss(year) for word in _words_of(hit)} if varying else set()
    for key in varying:
        yield from _variants(groups[key], decided)


def _words_of(hit: Hit) -> Iterator[tuple[int, int]]:
    """Yield what tells the words of a name whose capitals have their own rule."""
    return ((id(hit.passage), match.start()) for match in WORD.finditer(hit.passage.text, hit.start, hit.end))


def _variants(group: _Group, decided: set[tuple[int, int]]) -> Iterator[Problem]:
    """Yield the rarer spellings of a name; words that were decided on in a shorter name are passed over."""
    usual = max(group, key=lambda spelled: len(group[spelled]))
    first = next(iter(group[usual]))
    for spelled, places in group.items():
        if spelled is usual or not _differ(spelled, usual) or _has_its_own_rule(spelled, usual):
            continue
        odd = _first_difference(spelled, usual)
        open_places = [
            written
            for written in places
            if written.word(odd) not in decided and (_is_name(spelled) or _is_name_there(written))
        ]
        for written in {id(written.mention.passage.entry): written for written in reversed(open_places)}.values():
            yield Problem(
                written.place,
                _("“{written}” (times: {count}) is also written “{usual}” (times: {more}).").format(
                    written=written.text, count=len(places), usual=first.text, more=len(group[usual])
                ),
                _("Write the body's official name everywhere."),
                (Related(first.place, _("written otherwise here")),),
            )
        if open_places:
            decided.update(written.word(odd) for written in (*open_places, *group[usual]))


@lru_cache(maxsize=1 << 12)
def _unknown(spoken: tuple[str, ...], known: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """Return the prefixes of a name that are no name of agency.yaml, with small letters after it at most."""
    return tuple(
        (count, key)
        for count, key in prefixes(spoken)
        if not any(
            key == name or (key.startswith(f"{name} ") and not spoken[len(name.split())][0].isupper()) for name in known
        )
    )


@cache
def _lexicon() -> frozenset[str]:
    """Return what spellings of the names have in common of which DVK650 to DVK653 speak, and their beginnings."""
    return _beginnings((*BODIES, *HEADS))


@cache
def _joined() -> frozenset[str]:
    return _beginnings(SEPARATED)


def _beginnings(names: Iterable[str]) -> frozenset[str]:
    keys = [spelling(name).key.split(" ") for name in names]
    return frozenset(" ".join(words[:count]) for words in keys for count in range(1, len(words) + 1))


def _has_its_own_rule(one: Spelling, other: Spelling) -> bool:
    """Tell whether only the capitals of a name differ whose case is known, or the marks of one whose marks are."""
    if [word.casefold() for word in one.words] != [word.casefold() for word in other.words]:
        return False
    return one.key in (_lexicon() if one.joints == other.joints else _joined())


def _first_difference(one: Spelling, other: Spelling) -> int:
    """Return the number of the first word in which, or before which, two spellings differ."""
    pairs = zip(zip(one.words, one.joints, strict=True), zip(other.words, other.joints, strict=True), strict=True)
    return next(number for number, (ours, theirs) in enumerate(pairs) if ours != theirs)


def _differ(one: Spelling, other: Spelling) -> bool:
    return one.words != other.words or not same_joints(one, other)


def _is_name(spelled: Spelling) -> bool:
    """Tell whether the words are a name wherever they stand: Ban quản lý may be any board."""
    return len(spelled.words) >= _LONG or sum(word[0].isupper() for word in spelled.words) > 1


def _is_name_there(written: _Written) -> bool:
    """Tell whether words of which only the first has a capital are a name where they stand."""
    text, start = written.mention.passage.text, written.mention.start
    words = written.text.split()
    if words[0] in _NEVER_A_WORD:
        return True
    before = text[:start].rstrip()
    if not before or before[-1] in ".:;-+•" or fold(" ".join(words)) in _ANY_BODY:
        return False
    following = WORD.match(text, written.end + 1)
    return following is not None and (following[0][0].isupper() or following[0] in _AFTER_A_NAME)
