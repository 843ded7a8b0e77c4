"""The rule on bodies written in two ways (DVK314)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dvk.checks.naming.known import known_keys
from dvk.checks.naming.mentions import Mention, mentions
from dvk.checks.naming.spelling import Spelling, same_joints, same_words, spelling
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.words import _

_LONG = 4
"""Words a name must have for its capitals to tell when only its first word has one."""


class _Written(NamedTuple):
    passage: Passage
    start: int
    end: int

    @property
    def here(self) -> tuple[int, int]:
        """Return what tells it from every other place."""
        return id(self.passage), self.start

    @property
    def text(self) -> str:
        return " ".join(self.passage.text[self.start : self.end].split())


_Group = dict[Spelling, list[_Written]]


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
              - Hội đồng Thi đua - Khen thưởng xét chọn.
              - Văn phòng báo cáo Hội đồng Thi đua - Khen thưởng.
              - Hội đồng Thi đua, Khen thưởng quyết định.

    Put right: find out the official name, and write it everywhere.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV; practice: one body, one name.
    """
    groups: dict[str, _Group] = {}
    known = known_keys(year)
    for mention in mentions(year):
        for written, spelled in _candidates(mention):
            key = spelled.key
            if not key.startswith(known):
                groups.setdefault(key, {}).setdefault(spelled, []).append(written)
    decided: set[tuple[int, int]] = set()
    for key in sorted(groups, key=len):
        if len(groups[key]) > 1:
            yield from _variants(groups[key], decided)


def _candidates(mention: Mention) -> Iterator[tuple[_Written, Spelling]]:
    for count in mention.ends:
        written = _Written(mention.passage, mention.start, mention.words[count - 1][1])
        yield written, spelling(mention.passage.text[written.start : written.end])


def _variants(group: _Group, decided: set[tuple[int, int]]) -> Iterator[Problem]:
    """Yield the rarer spellings of a name; places at which a shorter name was decided on are passed over."""
    open_group = {
        spelled: left
        for spelled, places in group.items()
        if (left := [written for written in places if written.here not in decided])
    }
    if not open_group:
        return
    usual = max(open_group, key=lambda spelled: len(open_group[spelled]))
    others = [spelled for spelled in open_group if spelled is not usual and _differ(spelled, usual)]
    first = open_group[usual][0]
    for spelled in others:
        places = open_group[spelled]
        for written in {id(written.passage.entry): written for written in reversed(places)}.values():
            yield Problem(
                written.passage.place(written.start, written.end),
                _("“{written}” (times: {count}) is also written “{usual}” (times: {more}).").format(
                    written=written.text, count=len(places), usual=first.text, more=len(open_group[usual])
                ),
                _("Write the body's official name everywhere."),
                (Related(first.passage.place(first.start, first.end), _("written otherwise here")),),
            )
    if others:
        decided.update(written.here for places in open_group.values() for written in places)


def _differ(one: Spelling, other: Spelling) -> bool:
    if not same_words(one, other) or not same_joints(one, other):
        return True
    if one.words == other.words:
        return False
    return all(len(spelled.words) >= _LONG or _capitals(spelled) > 1 for spelled in (one, other))


def _capitals(spelled: Spelling) -> int:
    return sum(word[0].isupper() for word in spelled.words)
