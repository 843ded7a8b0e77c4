"""Takes another registration as the start of a new one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dvk.errors import UsageError
from dvk.model.registration import Registration
from dvk.model.year import Entry
from dvk.scaffold.answers import Data
from dvk.scaffold.check import comparable
from dvk.store.repository import Repository
from dvk.text.fold import closest
from dvk.words import _, did_you_mean

KEPT_UP = "duy trì"
"""The term for a model that goes on from an earlier year, where the vocabulary has it."""

_REFERENCE = re.compile(r"(?:(\d{4})/)?([^/]+)")


@dataclass(frozen=True, slots=True)
class Origin:
    """A registration to copy from, and its year."""

    year: int
    entry: Entry[Registration]


def find_origin(repository: Repository, reference: str, year: int) -> Origin:
    """Find `ID` in the year asked for or the latest that has it, or `YEAR/ID`; raises UsageError where none is."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        raise UsageError(_("--from takes ID or YEAR/ID, not “{words}”.").format(words=reference))
    id = match[2].removesuffix(".yaml")
    known: set[str] = set()
    for number in [int(match[1])] if match[1] else _search_order(repository, year):
        records = repository.load(number)
        if id in records.by_id:
            return Origin(number, records.by_id[id])
        if id in records.unread_in("registrations"):
            raise UsageError(
                _("The registration {year}/{id} has errors and cannot be copied.").format(year=number, id=id),
                help=_("`dvk validate --year {year}` shows them.").format(year=number),
            )
        known |= records.by_id.keys()
    meant = closest(id, sorted(known))
    raise UsageError(
        _("There is no registration {reference} to copy from.").format(reference=reference),
        help=did_you_mean(meant) if meant else _("`dvk list` shows what there is."),
    )


def copied(origin: Origin, year: int, renewals: list[str]) -> Data:
    """Return what a new registration takes over: all but its year and date, and within a year its name."""
    data: Data = origin.entry.value.model_dump(by_alias=True, exclude_none=True, exclude={"year", "date"})
    if origin.year == year:
        del data["name"]
    elif KEPT_UP in renewals:
        data["renewal"] = KEPT_UP
    return {key: value for key, value in data.items() if comparable(value)}


def _search_order(repository: Repository, year: int) -> Iterator[int]:
    years = repository.years()
    if year in years:
        yield year
    yield from (other for other in reversed(years) if other != year)
