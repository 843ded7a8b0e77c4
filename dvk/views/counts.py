"""How many models there are of each kind: groups in the vocabulary's order, totals that add up."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterable
from dataclasses import dataclass

from dvk.model.dated import wording
from dvk.model.terms import Terms
from dvk.model.year import Year
from dvk.text.collation import sort_key
from dvk.views.known import name_of
from dvk.views.progress import REGISTERED, UNREADABLE, Standing

NOT_STATED = "chưa ghi"


class By(enum.StrEnum):
    """What models are grouped by."""

    DEPARTMENT = "department"
    LEVEL = "level"
    FIELD = "field"
    KIND = "kind"
    STATE = "state"


_GROUPS = {By.LEVEL: "levels", By.FIELD: "fields", By.KIND: "kinds", By.STATE: "statuses"}


@dataclass(frozen=True, slots=True)
class Count:
    """One group: models by subject in the order of `Counts.subjects`, and what they have reached."""

    group: str
    subjects: tuple[int, ...]
    total: int
    late: int
    reached: int
    measurable: int


@dataclass(frozen=True, slots=True)
class Counts:
    """All groups and their sum; `subjects` ends with the models that do not state theirs."""

    by: By
    subjects: tuple[str, ...]
    groups: tuple[Count, ...]
    total: Count


def counts(year: Year, standings: Iterable[Standing], by: By, *, standard: bool = False) -> Counts:
    """Count models by group and subject; with `standard`, local terms count as what the vocabulary says.

    Groups that have no model are counted too: that nobody works in a field is worth knowing.
    """
    listed = list(standings)
    subject_of = {standing.id: _stated(year, "subjects", standing.subject, standard) for standing in listed}
    group_of = {standing.id: _group(year, standing, by, standard) for standing in listed}
    subjects = _ordered(_in_use(year, "subjects", standard), subject_of.values(), always=(NOT_STATED,))
    groups = _ordered(_expected(year, by, standard), group_of.values())
    counted = tuple(
        _count(group, [standing for standing in listed if group_of[standing.id] == group], subject_of, subjects)
        for group in groups
    )
    return Counts(by, subjects, counted, _count("", listed, subject_of, subjects))


def _count(group: str, standings: list[Standing], subject_of: dict[str, str], subjects: tuple[str, ...]) -> Count:
    targets = [standing.targets for standing in standings if standing.targets]
    return Count(
        group=group,
        subjects=tuple(sum(subject_of[standing.id] == subject for standing in standings) for subject in subjects),
        total=len(standings),
        late=sum(standing.late is not None for standing in standings),
        reached=sum(target.reached for target in targets),
        measurable=sum(target.measurable for target in targets),
    )


def _group(year: Year, standing: Standing, by: By, standard: bool) -> str:
    if standing.name is None:
        return UNREADABLE
    if by is By.DEPARTMENT:
        # One name for all its models, whatever it was called on the day of each.
        return name_of(year, standing.owner, year.last_day) or NOT_STATED
    return _stated(year, _GROUPS[by], getattr(standing, by.value), standard)


def _expected(year: Year, by: By, standard: bool) -> list[str]:
    if by is By.DEPARTMENT:
        return _departments(year)
    terms = _in_use(year, _GROUPS[by], standard)
    return [REGISTERED, *terms] if by is By.STATE else terms


def _ordered(expected: list[str], found: Iterable[str], always: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the expected groups, then the others that occur, then what is not stated or not read."""
    occurring = set(found) | set(always)
    last = [group for group in (NOT_STATED, UNREADABLE) if group in occurring]
    others = sorted(occurring - {*expected, *last}, key=sort_key)
    # Two departments may bear one name, and a local term may be one of dvk's own: each is one group.
    return tuple(dict.fromkeys([*expected, *others, *last]))


def _stated(year: Year, group: str, name: str | None, standard: bool) -> str:
    if name is None:
        return NOT_STATED
    return year.vocabulary.standard(group, name) if standard else name


def _in_use(year: Year, group: str, standard: bool) -> list[str]:
    terms: Terms = getattr(year.vocabulary, group)
    return [
        name
        for name, term in terms.items()
        if term is None or (_overlaps(year, term.since, term.until) and not (standard and term.counts_as))
    ]


def _departments(year: Year) -> list[str]:
    known = year.agency.value.departments if year.agency else {}
    return [wording(part.name, year.last_day) for part in known.values() if _overlaps(year, part.since, part.until)]


def _overlaps(year: Year, since: dt.date | None, until: dt.date | None) -> bool:
    return (since is None or since <= year.last_day) and (until is None or until >= year.first_day)
