"""Rules on names agency.yaml gives: of the agency, and its departments (DVK311, DVK312)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from dvk.checks.naming.mentions import texts_with
from dvk.checks.naming.spelling import WORD, Spelling, spelling
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage, passages
from dvk.model.year import Entry, Year
from dvk.syntax.tree import Route
from dvk.text.fold import fold
from dvk.text.source import Place
from dvk.words import _

_DEFINES = ("gọi tắt", "viết tắt", "gọi chung")


class Known(NamedTuple):
    """A name of agency.yaml, and the place it stands at."""

    route: Route
    text: str
    spelled: Spelling

    @property
    def first(self) -> str:
        """Return its first word."""
        return self.text.split()[0]


@lru_cache(maxsize=1)
def _known(year: Year) -> tuple[tuple[Known, ...], tuple[Known, ...]]:
    """Return the names of the agency and of its departments, the longest first."""
    if year.agency is None:
        return (), ()
    agency = year.agency.value
    own = [
        Known(("name", index, "text"), version.text, spelling(version.text))
        for index, version in enumerate(agency.name)
    ]
    departments = [
        Known(("departments", id, "name", index, "text"), version.text, spelling(version.text))
        for id, department in agency.departments.items()
        for index, version in enumerate(department.name)
    ]
    return tuple(filter(_is_name, own)), tuple(sorted(filter(_is_name, departments), key=lambda one: -len(one.text)))


def _is_name(known: Known) -> bool:
    return len(known.spelled.words) > 1 and not known.text.isupper()


def known_keys(year: Year) -> tuple[str, ...]:
    """Return what spellings of the names of agency.yaml have in common."""
    return tuple(known.spelled.key for names in _known(year) for known in names)


@rule("DVK311", "agency-named-otherwise", Severity.WARNING)
def agency_named_otherwise(year: Year) -> Iterator[Problem]:
    """Find the agency's own name written otherwise than in agency.yaml.

    What: where a text gives the agency's full name, it has the capitals and the marks of agency.yaml; parts of it
    are not abbreviated unless the document says what the abbreviation stands for.

    Why: the head of the document prints the name of agency.yaml, and the text below must speak of the same body.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        opening: "Ban quản lý Khu Mẫu xây dựng Kế hoạch năm 2022 như sau:"

    Put right: write the name as agency.yaml has it, or correct it there.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2: the official name in full.
    """
    names, _departments = _known(year)
    if year.agency is None:
        return
    for known, passage in _texts_with(year, names):
        yield from _otherwise(year.agency, passage, known)
        yield from _shortened(year.agency, passage, known)


@rule("DVK312", "department-named-otherwise", Severity.WARNING)
def department_named_otherwise(year: Year) -> Iterator[Problem]:
    """Find a department's name written otherwise than in agency.yaml.

    What: where a text gives the name of a department, it has the capitals, marks and hyphens of agency.yaml.

    Why: tables print the name of agency.yaml; a second spelling beside it reads as a second department.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Tổ chức thực hiện
            content:
              - Giao Văn Phòng theo dõi.

    Put right: write the name as agency.yaml has it, or correct it there.

    Basis: practice; one department, one name.
    """
    _names, departments = _known(year)
    if year.agency is None:
        return
    for known, passage in _texts_with(year, departments):
        yield from _otherwise(year.agency, passage, known)
    for entry, route, text in forces_named(year):
        spelled = spelling(text)
        for known in departments:
            if spelled.key == known.spelled.key and spelled != known.spelled:
                yield _written_otherwise(year.agency, entry.part(route, 0, len(text)), text, known)


def forces_named(year: Year) -> Iterator[tuple[Entry[Any], Route, str]]:
    """Yield the names, not ids, under `forces` of the registrations."""
    for entry in year.registrations:
        forces = entry.value.forces
        if forces is None:
            continue
        named: list[tuple[Route, str]] = [(("forces", "lead"), forces.lead)] if forces.lead else []
        for key in ("coordinate", "take_part"):
            named += [(("forces", key, index), text) for index, text in enumerate(getattr(forces, key))]
        for route, text in named:
            if " " in text:
                yield entry, route, text


def _texts_with(year: Year, names: tuple[Known, ...]) -> Iterator[tuple[Known, Passage]]:
    """Yield each name with the texts its first word may stand in; agency.yaml itself is passed over."""
    for known in names:
        for passage in texts_with(year, known.first):
            if passage.entry is not year.agency:
                yield known, passage


def _otherwise(agency: Entry[Any], passage: Passage, known: Known) -> Iterator[Problem]:
    for start, end in _other_spellings(passage.text, known.text):
        yield _written_otherwise(agency, passage.place(start, end), passage.text[start:end], known)


@lru_cache(maxsize=1 << 12)
def _other_spellings(text: str, name: str) -> tuple[tuple[int, int], ...]:
    known = spelling(name)
    first = name.split()[0]
    found = []
    at = text.find(first)
    while at >= 0:
        goes_on = text[at + len(first) :][:1].isspace()
        end = _end_of(text, at, known) if goes_on else 0
        if end:
            written = text[at:end]
            if spelling(written) != known and not written.isupper() and not _goes_on(text, end):
                found.append((at, end))
        at = text.find(first, max(end, at + 1))
    return tuple(found)


def _end_of(text: str, at: int, known: Spelling) -> int:
    """Return where a known name that begins at an offset ends, 0 where it is another name."""
    wanted = known.key.split(" ")
    if at and text[at - 1].isalnum():
        return 0
    count, end = 0, at
    for match in WORD.finditer(text, at):
        joint = text[end : match.start()].strip()
        if joint not in ("", ",", "-", "–"):
            return 0
        end = match.end()
        if match[0] == "và" and count:
            continue
        if fold(match[0]) != wanted[count] or (joint == "," and match[0].islower()):
            return 0
        count += 1
        if count == len(wanted):
            return end
    return 0


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a longer name follows: Văn phòng Chính phủ is no department."""
    following = WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return following is not None and following[0][0].isupper()


def _shortened(agency: Entry[Any], passage: Passage, known: Known) -> Iterator[Problem]:
    for start, end in _short_forms(passage.text, known.text):
        if not _defines(passage.entry):
            yield Problem(
                passage.place(start, end),
                _("“{written}” shortens the agency's name in a way of its own.").format(
                    written=" ".join(passage.text[start:end].split())
                ),
                _("Write “{name}”.").format(name=known.text),
                (Related(_place(agency, known), _("the name in agency.yaml")),),
            )


@lru_cache(maxsize=1 << 12)
def _short_forms(text: str, name: str) -> tuple[tuple[int, int], ...]:
    words = spelling(name).words
    first = name.split()[0]
    found = []
    at = text.find(f"{first} ")
    while at >= 0:
        end = _short_end(text, at, words)
        if end:
            found.append((at, end))
        at = text.find(f"{first} ", max(end, at + 1))
    return tuple(found)


def _short_end(text: str, at: int, words: tuple[str, ...]) -> int:
    """Return where an abbreviation of some words of a name that begins at an offset ends, 0 where there is none."""
    if at and text[at - 1].isalnum():
        return 0
    initials = "".join(word[0].upper() for word in words)
    done = tokens = shortened = 0
    end = at
    for match in WORD.finditer(text, at):
        token = match[0]
        if done == len(words) or text[end : match.start()].strip():
            break
        if fold(token) == fold(words[done]):
            done += 1
        elif len(token) > 1 and token.isupper() and initials.startswith(token, done):
            done += len(token)
            shortened += 1
        else:
            break
        tokens += 1
        end = match.end()
    return end if shortened and tokens > 1 and done > 3 else 0


def _defines(entry: Entry[Any]) -> bool:
    """Tell whether a document says that it abbreviates names."""
    return any(words in passage.text for passage in passages(entry) for words in _DEFINES)


def _written_otherwise(agency: Entry[Any], place: Place, written: str, known: Known) -> Problem:
    return Problem(
        place,
        _("“{written}” is not how agency.yaml writes the name.").format(written=" ".join(written.split())),
        _("Write “{name}”.").format(name=known.text),
        (Related(_place(agency, known), _("the name in agency.yaml")),),
    )


def _place(agency: Entry[Any], known: Known) -> Place:
    return agency.part(known.route, 0, len(known.text))
