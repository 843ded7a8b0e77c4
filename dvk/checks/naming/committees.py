"""The rule on steering committees named in two ways (DVK315)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dvk.checks.prose import texts, trait
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.fold import fold, fold_words
from dvk.words import _

_COMMITTEE = trait(lambda word: word.strip("“\"'‘([,;.") in ("BCĐ", "đạo", "Đạo"))
_FIRST = re.compile(r"\b(?:BCĐ|Ban [Cc]hỉ [Đđ]ạo)\b")
_REST = re.compile(r"[^.;,:()\n]{1,160}+")
_PLACE = re.compile(
    r"\b(?:tỉnh|[Tt]hành phố|TP\.?|Tp\.?|xã|phường|huyện|quận|thị xã|đặc khu|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) "
    r"(?:ủy|uỷ))\s+(?P<name>\w+(?: \w+){0,3})"
)
_GENERAL = frozenset(
    "phong trao thi dua cong tac thuc hien trien khai ve cua cap uy ban nhan dan trung uong nam giai doan va ubnd "
    "hdnd mttq".split()
)


class _Named(NamedTuple):
    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        return " ".join(self.passage.text[self.start : self.end].split())


@rule("DVK315", "committee-named-otherwise", Severity.WARNING)
def committee_named_otherwise(year: Year) -> Iterator[Problem]:
    """Find a steering committee that two records, or two places of one, name in two ways.

    What: a committee (Ban Chỉ đạo, BCĐ) of one subject and one place has one full name; BCĐ may stand for
    Ban Chỉ đạo. The rarer name is reported, once a document.

    Why: the reader cannot tell whether it is one committee or two, of the Party or of the State.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Kế hoạch số 01/KH-BCĐ của Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” thành phố Phú Mẫu;
        recipients: [BCĐ Dân vận khéo - Thành ủy Phú Mẫu, "Lưu: VT, VP"]

    Put right: find out the name in the decision that set the committee up, and write it everywhere.

    Basis: practice; one body, one name.
    """
    groups: dict[tuple[str, str], dict[str, list[_Named]]] = {}
    for passage in texts(year, _COMMITTEE):
        for named, subject, place in _committees(passage):
            name = fold_words(named.text).replace("bcd ", "ban chi dao ", 1).replace(" tp ", " thanh pho ")
            groups.setdefault((subject, place), {}).setdefault(name, []).append(named)
    for group in groups.values():
        usual = max(group, key=lambda name: len(group[name]))
        for name, places in group.items():
            if name != usual:
                yield from _otherwise(places, group[usual])


def _committees(passage: Passage) -> Iterator[tuple[_Named, str, str]]:
    """Yield the committees whose subject and place are told."""
    for first in _FIRST.finditer(passage.text):
        rest = _REST.match(passage.text, first.end())
        place = _PLACE.search(rest[0]) if rest is not None else None
        if rest is None or place is None:
            continue
        name = _capitals(place["name"])
        subject = " ".join(word for word in fold_words(rest[0][: place.start()]).split() if word not in _GENERAL)
        subject = " ".join(word for word in subject.split() if not word.isdigit())
        if name and subject:
            end = first.end() + place.start("name") + len(name)
            yield _Named(passage, first.start(), end), subject, fold(name)


def _capitals(words: str) -> str:
    """Return the leading words that have a capital: the name of a place."""
    name: list[str] = []
    for word in words.split(" "):
        if not word[:1].isupper() or (word.isupper() and len(word) > 1):
            break
        name.append(word)
    return " ".join(name)


def _otherwise(places: list[_Named], usual: list[_Named]) -> Iterator[Problem]:
    seen: set[int] = set()
    for named in places:
        if id(named.passage.entry) not in seen:
            seen.add(id(named.passage.entry))
            yield Problem(
                named.passage.place(named.start, named.end),
                _("“{written}” (times: {count}) is also named “{usual}” (times: {more}).").format(
                    written=named.text, count=len(places), usual=usual[0].text, more=len(usual)
                ),
                _("Write the committee's official name everywhere."),
                (Related(usual[0].passage.place(usual[0].start, usual[0].end), _("named otherwise here")),),
            )
