"""`dvk list` and `dvk show`: registrations and people in a list, one registration for reading."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer

from dvk import console
from dvk.cli.details import details
from dvk.cli.options import OnlyYearOption, Reading, RootOption, open_repository, year_or_usual
from dvk.cli.tabular import TableFormatOption, is_for_eyes, put_table
from dvk.errors import ExitCode, UsageError
from dvk.store.repository import Repository
from dvk.tables.json_ import dumped
from dvk.tables.listing import listing_table, people_table
from dvk.tables.reading import record_text
from dvk.text.fold import closest, fold_words
from dvk.views.listing import Filter, Sort, listing, people
from dvk.views.record import record_data, record_view
from dvk.words import N_, _, did_you_mean

_LIST = N_(
    "Without --year, registrations of all years are listed. Terms and names may be typed without diacritics "
    "and in any case; --search finds registrations that have, in name, owner and id together, a word beginning with "
    "each of its words."
)
_SHOW = N_(
    "Without --year, the registration is looked for in all years; the latest is shown, other years are named."
    "\n\n"
    "Ends with 2 when there is no such registration, 1 when it cannot be read."
)

MOST_OFFERED = 5
"""The ids offered in place of one there is not: more are a list, which `dvk list` shows better."""


@details(_LIST)
def cli_list(
    year: OnlyYearOption = None,
    owner: Annotated[
        str, typer.Option("--owner", metavar="TERM", help=_("Only of this department, by id or name."))
    ] = "",
    level: Annotated[str, typer.Option("--level", metavar="TERM", help=_("Only of this level."))] = "",
    kind: Annotated[str, typer.Option("--kind", metavar="TERM", help=_("Only of this kind."))] = "",
    field: Annotated[str, typer.Option("--field", metavar="TERM", help=_("Only of this field."))] = "",
    search: Annotated[str, typer.Option("--search", metavar="TEXT", help=_("Only with these words."))] = "",
    sort: Annotated[Sort, typer.Option("--sort", help=_("What the list is sorted by."))] = Sort.OWNER,
    people_only: Annotated[
        bool, typer.Option("--people", help=_("List the agency's people instead, by given name."))
    ] = False,
    format: TableFormatOption = None,
    root: RootOption = None,
) -> int:
    repository = open_repository(root)
    number = year_or_usual(repository, year)
    wanted = Filter(owner, level, kind, field, search)
    if people_only and wanted != Filter():
        raise UsageError(_("--people lists everybody: it takes no filter."))
    if people_only:
        put_table(people_table(people(repository.load(number))), format)
        return ExitCode.CLEAN
    years = [repository.load(each) for each in (repository.years() if year is None else [number])]
    found = listing(years, wanted, sort)
    if found or not is_for_eyes(format):
        put_table(listing_table(found), format)
    if not found:
        console.err(_("No registration fits.") if wanted != Filter() else _("There are no registrations yet."))
    unreadable = [f"{loaded.number}/{id}" for loaded in years for id in sorted(loaded.unread_in("registrations"))]
    if unreadable:
        console.err(
            _("Not all records could be read: {ids}. `dvk validate` shows why.").format(ids=", ".join(unreadable))
        )
    return ExitCode.CLEAN


@details(_SHOW)
def cli_show(
    id: Annotated[str, typer.Argument(metavar="ID", help=_("Id of the registration: its file's name without .yaml."))],
    year: OnlyYearOption = None,
    format: Annotated[Reading, typer.Option("--format", help=_("How the registration is written."))] = Reading.TEXT,
    root: RootOption = None,
) -> int:
    repository = open_repository(root)
    latest, *earlier = _years_of(repository, id, year)
    path = repository.registration_path(latest, id).relative_to(repository.root).as_posix()
    records = repository.load(latest)
    if earlier:
        console.err(_("Also in {years}; --year shows it.").format(years=", ".join(map(str, earlier))))
    entry = records.by_id.get(id)
    if entry is None:
        console.err(_("{path} cannot be read; `dvk validate {path}` shows why.").format(path=path))
        return ExitCode.PROBLEMS
    if format is Reading.JSON:
        console.out(dumped(record_data(records, entry, path)))
    else:
        console.out(record_text(record_view(records, entry), path, console.wrapping_width()))
    return ExitCode.CLEAN


def _years_of(repository: Repository, id: str, year: int | None) -> list[int]:
    """Return the years that have a registration, latest first; raises UsageError where none has."""
    asked = repository.years() if year is None else (year_or_usual(repository, year),)
    ids = {number: repository.registration_ids(number) for number in asked}
    found = sorted((number for number in asked if id in ids[number]), reverse=True)
    if not found:
        known = {known for year_ids in ids.values() for known in year_ids}
        raise UsageError(_("There is no registration “{id}”.").format(id=id), help=_nearest(id, known))
    return found


def _nearest(id: str, known: Iterable[str]) -> str:
    """Offer the id that was probably meant, or those with all words of the one asked for."""
    if meant := closest(id, known):
        return did_you_mean(meant)
    words = set(fold_words(id).split())
    if fitting := sorted(each for each in known if words <= set(each.split("-"))):
        shown = fitting[:MOST_OFFERED]
        offer = _("It may be: {known}.").format(known=", ".join(shown))
        return offer if len(shown) == len(fitting) else offer + " " + _("`dvk list` shows all ids.")
    return _("`dvk list` shows all ids.")
