"""The rule on people written otherwise than in agency.yaml (DVK313)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from dvk.checks.family_names import FAMILY_NAMES
from dvk.checks.naming.known import forces_named
from dvk.checks.prose import documents, trait
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Entry, Year
from dvk.text.fold import fold
from dvk.text.sentences import stands_alone
from dvk.text.source import Place
from dvk.text.tones import tone_key
from dvk.words import _

_UNMARKED = frozenset(fold(family).capitalize() for family in FAMILY_NAMES) - {"An", "To", "La", "Do", "Ha"}
_PERSON = trait(lambda word: word in FAMILY_NAMES or (word.isascii() and word in _UNMARKED))


@rule("DVK313", "person-named-otherwise", Severity.WARNING)
def person_named_otherwise(year: Year) -> Iterator[Problem]:
    """Find a person's name written otherwise than in agency.yaml.

    What: where a text gives the full name of somebody of agency.yaml, it has the marks and the capitals it has
    there. The place of a tone mark (Hoà, Hòa) does not count.

    Why: Sơn and Son are two people; a commendation under the wrong name is void.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Đồng chí Trần Văn Mầu phụ trách bộ phận tiếp nhận.

    Put right: write the name as agency.yaml has it, or correct it there. Two people whose names differ by a mark
    are both listed there.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục II; practice.
    """
    if year.agency is None:
        return
    people: dict[str, list[tuple[str, str]]] = {}
    for id, person in year.agency.value.people.items():
        if len(person.name.split()) > 2:
            people.setdefault(fold(person.name), []).append((id, person.name))
    if not people:
        return
    for document in documents(year, _PERSON):
        wording = "\n".join([passage.text for passage in document.passages])
        present = {key: known for key, known in people.items() if any(_may_stand(name, wording) for _id, name in known)}
        for passage in document.passages if present and document.entry is not year.agency else ():
            for start, end, id, name in _misnamed(passage.text, present):
                yield _person(year.agency, passage.place(start, end), passage.text[start:end], id, name)
    for entry, route, text in forces_named(year):
        for start, end, id, name in _misnamed(text, people):
            yield _person(year.agency, entry.part(route, start, end), text[start:end], id, name)


def _may_stand(name: str, wording: str) -> bool:
    """Tell whether a text may hold a name with a slip in one word of it, or without any marks."""
    words = name.split()
    return sum(word in wording for word in words) >= len(words) - 1 or _unmarked(name) in wording


@cache
def _unmarked(name: str) -> str:
    return " ".join(word.capitalize() for word in fold(name).split())


def _misnamed(text: str, people: dict[str, list[tuple[str, str]]]) -> Iterator[tuple[int, int, str, str]]:
    folded = fold(text)
    if len(folded) != len(text):
        return
    for key, known in people.items():
        at = folded.find(key)
        while at >= 0:
            end = at + len(key)
            written = text[at:end]
            named = written[0].isupper() and sum(word[:1].isupper() for word in written.split()) > 1
            right = tone_key(written) in [tone_key(name) for _id, name in known]
            if stands_alone(text, at, end) and named and not right and not written.isupper():
                yield (at, end, *known[0])
            at = folded.find(key, end)


def _person(agency: Entry[Any], place: Place, written: str, id: str, name: str) -> Problem:
    return Problem(
        place,
        _("“{written}” is not how agency.yaml writes the name.").format(written=written),
        _("Write “{name}”.").format(name=name),
        (Related(agency.at("people", id, "name"), _("the name in agency.yaml")),),
    )
