"""What other programs may call: open a repository, check it, render its documents."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dvk.checks import catalogue
from dvk.checks.settings import choice as choice_of
from dvk.diagnostics.choice import Choice
from dvk.diagnostics.model import Diagnostic
from dvk.diagnostics.report import Report
from dvk.errors import UsageError
from dvk.model.year import Year
from dvk.store.repository import Repository
from dvk.store.settings import BadSettings, read_settings

if TYPE_CHECKING:
    from dvk.render.run import Rendered


def open_repository(start: str | os.PathLike[str] = ".") -> Repository:
    """Open the repository a folder belongs to; raises EnvironmentProblem where there is none."""
    return Repository.find(Path(start))


def check(
    repository: Repository,
    years: Iterable[int] | None = None,
    *,
    select: str | Iterable[str] = (),
    ignore: str | Iterable[str] = (),
) -> Report:
    """Run the rules over some years, over all unless told; total, whatever the records hold.

    `select` and `ignore` name rules by code, beginning of a code or name, and take the place of what the
    repository's settings say; raises UsageError for a rule there is not, EnvironmentProblem for broken settings.
    """
    return run_checks(repository, years, choose(repository, select, ignore))


def run_checks(repository: Repository, years: Iterable[int] | None, choice: Choice) -> Report:
    """Run the rules of a choice over some years, over all unless told."""
    records = shared = 0
    found: list[Diagnostic] = []
    for year in _years(repository, years):
        found += catalogue.run(year, choice)
        records += year.records
        shared = year.shared_records
    return Report.of(found, records + shared)


def render_year(
    repository: Repository, year: int, *, document: str | None = None, id: str | None = None, width: int = 80
) -> Rendered:
    """Make the text of a year's documents, `width` cells wide; writes nothing.

    What failed and which records could not be read stands beside the files; raises UsageError or EnvironmentProblem
    for a document, an id or a year there is not.
    """
    from dvk.render import run
    from dvk.render.formats import Order

    return run.render_year(repository, year, Order(document, id, ("text",), width))


def choose(repository: Repository, select: str | Iterable[str] = (), ignore: str | Iterable[str] = ()) -> Choice:
    """Return which rules run: those named, else what the repository's settings say; raises as `check` does."""
    settings = read_settings(repository.root)
    asked, left_out = _words(select), _words(ignore)
    try:
        said = choice_of(
            () if asked else settings.select,
            () if asked else settings.also,
            () if asked else settings.ignore,
            settings.severity,
        )
    except UsageError as error:
        raise BadSettings(settings.path or repository.root, str(error), error.help) from None
    named = choice_of(asked, (), left_out)
    return replace(said, select=named.select or said.select, ignore=(*said.ignore, *named.ignore))


def _words(words: str | Iterable[str]) -> tuple[str, ...]:
    """Return the words there are: an option nobody gave is an empty one."""
    return tuple(word for word in ((words,) if isinstance(words, str) else words) if word.strip(", "))


def _years(repository: Repository, years: Iterable[int] | None) -> Iterator[Year]:
    numbers = repository.years() if years is None else tuple(years)
    if not numbers and years is None:
        yield repository.load_shared()
    for number in numbers:
        yield repository.load(number)
