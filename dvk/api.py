"""What other programs may call: open a repository, check it, render its documents."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from dvk.checks import catalogue
from dvk.diagnostics.model import Diagnostic
from dvk.diagnostics.report import Report
from dvk.model.year import Year
from dvk.store.repository import Repository

if TYPE_CHECKING:
    from dvk.render.run import Rendered


def open_repository(start: str | os.PathLike[str] = ".") -> Repository:
    """Open the repository a folder belongs to; raises EnvironmentProblem where there is none."""
    return Repository.find(Path(start))


def check(
    repository: Repository,
    years: Iterable[int] | None = None,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """Run the rules over some years, over all unless told; total, whatever the records hold.

    `select` and `ignore` name rules by code, beginning of a code or name; raises UsageError for one there is not.
    """
    chosen, left_out = _codes(select), _codes(ignore)
    records = shared = 0
    found: list[Diagnostic] = []
    for year in _years(repository, years):
        found += catalogue.run(year, select=chosen, ignore=left_out)
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

    return run.render_year(repository, year, run.Order(document, id, ("text",), width))


def _codes(words: str | Iterable[str]) -> tuple[str, ...]:
    return catalogue.codes(words if isinstance(words, str) else ",".join(words))


def _years(repository: Repository, years: Iterable[int] | None) -> Iterator[Year]:
    numbers = repository.years() if years is None else tuple(years)
    if not numbers and years is None:
        yield repository.load_shared()
    for number in numbers:
        yield repository.load(number)
