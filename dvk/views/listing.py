"""Registrations and people as a list: filtered, and sorted the Vietnamese way."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dvk.errors import UsageError
from dvk.model.terms import TERM_GROUPS, Terms
from dvk.model.year import Year
from dvk.text.collation import person_sort_key, sort_key
from dvk.text.fold import fold_words
from dvk.views.choice import choose
from dvk.views.known import name_of


class Sort(enum.StrEnum):
    """What a list is sorted by; equal ones go by name, year and id."""

    OWNER = "owner"
    NAME = "name"
    LEVEL = "level"
    DATE = "date"
    ID = "id"


@dataclass(frozen=True, slots=True)
class Listed:
    """One registration as the list shows it; of one that cannot be read only year and id are known."""

    year: int
    id: str
    name: str | None = None
    owner: str | None = None
    owner_name: str | None = None
    level: str | None = None
    kind: str | None = None
    subject: str | None = None
    field: str | None = None
    renewal: str | None = None
    date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """What a listed registration must be; words as typed, empty ones ask for nothing."""

    owner: str = ""
    level: str = ""
    kind: str = ""
    field: str = ""
    search: str = ""


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """Somebody of the agency as the roll shows them."""

    id: str
    name: str
    offices: str
    department: str | None


def listing(years: Sequence[Year], wanted: Filter, sort: Sort = Sort.OWNER) -> tuple[Listed, ...]:
    """Return the registrations that pass a filter, sorted; raises UsageError for an unknown term.

    A registration that cannot be read is known by its id alone: it passes where no term is asked for.
    """
    rows = [row for year in years for row in _rows(year)]
    keeps = _keeps(years, rows, wanted)
    return tuple(sorted((row for row in rows if keeps(row)), key=order(years, sort)))


def people(year: Year) -> tuple[ListedPerson, ...]:
    """Return the people of the agency in the order of a Vietnamese roll: given name first."""
    known = year.agency.value.people if year.agency else {}
    day = year.last_day
    listed = (
        ListedPerson(id, person.name, ", ".join(person.offices_on(day)), name_of(year, person.department, day))
        for id, person in known.items()
    )
    return tuple(sorted(listed, key=lambda person: (person_sort_key(person.name), person.id)))


def _rows(year: Year) -> Iterator[Listed]:
    for entry in year.registrations:
        registration = entry.value
        yield Listed(
            year=year.number,
            id=entry.id,
            name=registration.name,
            owner=registration.owner,
            owner_name=name_of(year, registration.owner, year.day_of(registration)),
            level=registration.level,
            kind=registration.kind,
            subject=registration.subject,
            field=registration.field,
            renewal=registration.renewal,
            date=registration.date,
        )
    for id in year.unread_in("registrations"):
        yield Listed(year.number, id)


def _keeps(years: Sequence[Year], rows: Sequence[Listed], wanted: Filter) -> Callable[[Listed], bool]:
    asked: dict[str, str] = {}
    for name in ("level", "kind", "field"):
        if word := getattr(wanted, name):
            terms = _terms(years, TERM_GROUPS[name], (getattr(row, name) for row in rows))
            asked[name] = _chosen(name, word, {term: [term] for term in terms})
    if wanted.owner:
        asked["owner"] = _chosen("owner", wanted.owner, _owners(years, rows))
    words = fold_words(wanted.search).split()

    def keeps(row: Listed) -> bool:
        if any(getattr(row, name) != value for name, value in asked.items()):
            return False
        return not words or _mentions(row, words)

    return keeps


def _chosen(name: str, word: str, known: Mapping[str, Sequence[str]]) -> str:
    try:
        return choose(word, known)
    except UsageError as error:
        raise UsageError(f"--{name}: {error}", help=error.help) from None


def _mentions(row: Listed, asked: Sequence[str]) -> bool:
    """Tell whether name, owner and id together have words that begin with all those asked for."""
    texts = (row.name, row.owner_name, row.owner, row.id)
    written = [word for text in texts for word in fold_words(text or "").split()]
    return all(any(word.startswith(start) for word in written) for start in asked)


def _terms(years: Sequence[Year], group: str, found: Iterable[str | None]) -> tuple[str, ...]:
    vocabularies: list[Terms] = [getattr(year.vocabulary, group) for year in years]
    terms = [term for vocabulary in vocabularies for term in vocabulary]
    return tuple(dict.fromkeys([*terms, *(term for term in found if term)]))


def _owners(years: Sequence[Year], rows: Iterable[Listed]) -> Mapping[str, Sequence[str]]:
    """Return the ids of all departments and owners, each with the names it has had."""
    owners: dict[str, list[str]] = {row.owner: [row.owner] for row in rows if row.owner}
    for year in years:
        for id, department in (year.agency.value.departments if year.agency else {}).items():
            owners.setdefault(id, [id]).extend(version.text for version in department.name)
    return owners


def order(years: Sequence[Year], sort: Sort) -> Callable[[Listed], tuple[Any, ...]]:
    """Return the key of a total order: what is asked for, then name, year and id."""
    levels = _terms(years, "levels", ())

    def rank(row: Listed) -> tuple[Any, ...]:
        match sort:
            case Sort.OWNER:
                return (row.owner_name is None, sort_key(row.owner_name or ""))
            case Sort.LEVEL:
                return (
                    levels.index(row.level) if row.level in levels else len(levels),
                    sort_key(row.level or ""),
                )
            case Sort.DATE:
                return (row.date is None, row.date or dt.date.max)
            case Sort.ID:
                return (row.id,)
            case Sort.NAME:
                return ()

    def key(row: Listed) -> tuple[Any, ...]:
        # What cannot be read has nothing to be sorted by: it stands at the end, where it is seen.
        return (row.name is None, *rank(row), sort_key(row.name or ""), row.year, row.id)

    return key
