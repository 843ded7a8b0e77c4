"""Options several commands share."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Annotated

import typer

from dvk import console, context
from dvk.errors import EnvironmentProblem
from dvk.model.citation import Register
from dvk.store.defaults import default_register
from dvk.store.repository import Repository
from dvk.store.usual import usual_year
from dvk.words import _


class Reading(enum.StrEnum):
    """How something to be read is written."""

    TEXT = "text"
    JSON = "json"


RootOption = Annotated[
    Path | None,
    typer.Option(
        "--root",
        metavar="DIR",
        help=_("Folder that holds `records`; usually found from the current folder."),
        show_default=False,
    ),
]
YearOption = Annotated[
    int | None,
    typer.Option(
        "--year",
        metavar="YEAR",
        help=_("Year of the records; unless given this year, or the latest where this year has no records."),
        show_default=False,
    ),
]
OnlyYearOption = Annotated[
    int | None,
    typer.Option("--year", metavar="YEAR", help=_("Only this year; all years unless given."), show_default=False),
]


def open_repository(root: Path | None) -> Repository:
    """Open the repository of a folder, the current one unless given; raises EnvironmentProblem where none is."""
    if root is not None and not root.is_dir():
        raise EnvironmentProblem(_("There is no folder {folder}.").format(folder=root))
    return Repository.find(root or context.working_folder())


def register_of(root: Path | None) -> Register:
    """Return the citable documents a repository knows; those that ship with dvk where no repository is."""
    try:
        repository = open_repository(root)
    except EnvironmentProblem:
        if root is not None:
            raise
        return default_register()
    shared = repository.load_shared()
    if "citations" in shared.unread:
        console.err(_("{path} cannot be read; `dvk validate {path}` shows why.").format(path="records/citations.yaml"))
    return shared.register


def year_or_usual(repository: Repository, year: int | None) -> int:
    """Return the year asked for, or the usual one; raises EnvironmentProblem for a year without records."""
    years = repository.years()
    if not years:
        raise EnvironmentProblem(
            _("There are no records of any year yet under {folder}.").format(folder=repository.records),
            help=_("Start with `dvk new-plan --year {year}`.").format(year=context.today().year),
        )
    if year is None:
        return usual_year(years)
    if year not in years:
        raise EnvironmentProblem(
            _("There are no records of {year}.").format(year=year),
            help=_("There are records of: {years}.").format(years=", ".join(map(str, years))),
        )
    return year
