"""What `dvk validate` is asked to look at: paths, a year, standard input."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dvk import console, context
from dvk.cli.options import open_repository, year_or_usual
from dvk.diagnostics.model import Diagnostic
from dvk.diagnostics.report import Report, touches
from dvk.errors import UsageError
from dvk.store.repository import Repository
from dvk.words import _

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Targets:
    """A repository, the years to load (None: all) and the paths to report on (None: all)."""

    repository: Repository
    years: tuple[int, ...] | None
    paths: tuple[Path, ...] | None

    def narrowed(self, report: Report) -> Report:
        """Keep the findings that touch what was asked for."""
        return report if self.paths is None else report.touching(self.paths)

    def covers(self, found: Diagnostic) -> bool:
        """Tell whether a finding touches what was asked for."""
        return self.paths is None or touches(found, self.paths)

    def asked(self, records: int) -> int:
        """Return how many of some records were asked for."""
        if self.paths is None:
            return records
        files = {file for path in self.paths for file in (path.rglob("*.yaml") if path.is_dir() else [path])}
        return min(len(files), records)

    def among(self, revision: str) -> Targets:
        """Narrow the targets to the records that differ from a revision of git."""
        from dvk.store.history import changed_since  # runs git, which nothing else needs

        changed = changed_since(self.repository.root, revision)
        if self.paths is None:
            return replace(self, paths=changed)
        asked = self.paths
        return replace(self, paths=tuple(path for path in changed if any(path.is_relative_to(one) for one in asked)))


def targets(words: Sequence[str], *, year: int | None, stdin_filename: Path | None, root: Path | None) -> Targets:
    """Turn a command's words into targets; raises UsageError for words that do not fit together."""
    if STDIN in words:
        return _from_stdin(words, stdin_filename, root)
    paths = tuple(_existing(word) for word in words)
    repository = open_repository(root) if root is not None or not paths else Repository.find(_folder(paths[0]))
    for path in paths:
        if not (path.is_relative_to(repository.records) or repository.records.is_relative_to(path)):
            raise UsageError(
                _("{path} is not among the records in {folder}.").format(path=path, folder=repository.records),
                help=_("Records live under `records/`; `dvk validate -` checks a text from elsewhere."),
            )
    years = (year_or_usual(repository, year),) if year is not None else _years(repository, paths)
    return Targets(repository, years, paths or None)


def _from_stdin(words: Sequence[str], name: Path | None, root: Path | None) -> Targets:
    if len(words) > 1:
        raise UsageError(_("`-` stands alone: one record is read from standard input."))
    if name is None:
        raise UsageError(
            _("Say with --stdin-filename which record standard input stands for."),
            help=_("For example: --stdin-filename records/2022/registrations/mau.yaml"),
        )
    path = _absolute(name)
    found = open_repository(root) if root is not None else Repository.find(path.parent)
    if not path.is_relative_to(found.records):
        raise UsageError(_("{path} is not among the records in {folder}.").format(path=path, folder=found.records))
    repository = Repository(found.root, {path: console.in_bytes()})
    return Targets(repository, _years(repository, (path,)), (path,))


def _years(repository: Repository, paths: Sequence[Path]) -> tuple[int, ...] | None:
    """Return the years the paths lie in; None where one lies above the years or beside them."""
    years = set()
    for path in paths:
        steps = path.relative_to(repository.records).parts if path.is_relative_to(repository.records) else ()
        if not steps or not (steps[0].isdigit() and len(steps[0]) == 4):
            return None
        years.add(int(steps[0]))
    return tuple(sorted(years)) or None


def _existing(word: str) -> Path:
    path = _absolute(Path(word))
    if not path.exists():
        raise UsageError(_("There is no file or folder {path}.").format(path=word))
    return path


def _absolute(path: Path) -> Path:
    return Path(context.working_folder(), path).resolve()


def _folder(path: Path) -> Path:
    return path if path.is_dir() else path.parent
