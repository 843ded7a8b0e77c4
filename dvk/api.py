"""What other programs may call: open a repository, check it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from dvk.checks import catalogue
from dvk.diagnostics.model import Diagnostic
from dvk.diagnostics.report import Report
from dvk.model.year import Year
from dvk.store.repository import Repository


def open_repository(start: Path) -> Repository:
    """Open the repository a folder belongs to; raises EnvironmentProblem where there is none."""
    return Repository.find(start)


def check(
    repository: Repository,
    years: Iterable[int] | None = None,
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """Run the rules over some years, over all unless told; total, whatever the records hold."""
    records = 0
    found: list[Diagnostic] = []
    for year in _years(repository, years):
        found += catalogue.run(year, select=tuple(select), ignore=tuple(ignore))
        records += year.records
    return Report.of(found, records)


def _years(repository: Repository, years: Iterable[int] | None) -> Iterator[Year]:
    numbers = tuple(repository.years() if years is None else years)
    if not numbers:
        yield repository.load_shared()
    for number in numbers:
        yield repository.load(number)
