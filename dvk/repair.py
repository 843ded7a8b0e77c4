"""Puts findings right by their fixes, and keeps only what can be shown to have helped.

The changed files are checked again as if they were on disk. A fix that does not remove its finding, that adds a
finding, or that changes another value of the record is dropped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dvk.api import run_checks
from dvk.diagnostics.choice import Choice
from dvk.diagnostics.fixes import edits_of, side_by_side
from dvk.diagnostics.model import Diagnostic
from dvk.diagnostics.report import Report
from dvk.store.repository import Repository
from dvk.syntax.loader import parse
from dvk.syntax.tree import leaves
from dvk.text.edit import Edit, apply
from dvk.text.source import Source

_ROUNDS = 10
"""Fixes that overlap wait for the next round; ten of them untangle whatever people wrote."""


_Known = tuple[str, str, str, str]
"""Path, code, message and text: what a finding is known by while the lines above it move."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """A file whose text changes."""

    path: Path
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Repair:
    """The files to be written, the findings put right, those whose fix was dropped."""

    files: tuple[Repaired, ...]
    done: tuple[Diagnostic, ...]
    dropped: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _State:
    """The records as they would be, and everything found in them."""

    texts: Mapping[Path, str]
    report: Report


@dataclass(frozen=True, slots=True)
class _Attempt:
    """The state some fixes lead to, None where the last of them did not help, and the fixes that did."""

    after: _State | None
    made: tuple[Diagnostic, ...]


@dataclass(frozen=True)
class _Workshop:
    """What stays the same while fixes are tried."""

    repository: Repository
    years: tuple[int, ...] | None
    choice: Choice

    def state(self, texts: Mapping[Path, str]) -> _State:
        overlay = {path: text.encode("utf-8") for path, text in texts.items()}
        repository = Repository(self.repository.root, {**self.repository.overlay, **overlay})
        return _State(texts, run_checks(repository, self.years, self.choice))

    def attempt(self, state: _State, fixes: Sequence[Diagnostic], beside: tuple[Diagnostic, ...] = ()) -> _Attempt:
        """Apply fixes of a state that do not overlap, with others that are known to help; leave out those that harm.

        When all of them together do harm, each half is tried on its own.
        """
        made = (*beside, *fixes)
        after = self._applied(state, made)
        if after is not None and _is_sound(state.report, after.report, made):
            return _Attempt(after, made)
        if len(fixes) == 1:
            return _Attempt(None, beside)
        middle = len(fixes) // 2
        first = self.attempt(state, fixes[:middle], beside)
        second = self.attempt(state, fixes[middle:], first.made)
        return second if second.after is not None else first

    def _applied(self, state: _State, fixes: Sequence[Diagnostic]) -> _State | None:
        edits: dict[Path, list[Edit]] = {}
        for edit in edits_of(fixes):
            edits.setdefault(edit.place.source.path, []).append(edit)
        changed = {path: apply(ours[0].place.source, ours) for path, ours in edits.items()}
        if not all(_rest_is_same(ours[0].place.source, changed[path], ours) for path, ours in edits.items()):
            return None
        return self.state({**state.texts, **changed})


def repair(
    repository: Repository,
    years: tuple[int, ...] | None,
    choice: Choice,
    *,
    unsafe: bool,
    wanted: Callable[[Diagnostic], bool],
) -> Repair:
    """Try the fixes of the wanted findings, safe ones only unless `unsafe`; writes nothing."""
    # A fix is judged by all usual rules, whichever findings somebody wants to see.
    everything = replace(choice, select=(), also=(*choice.select, *choice.also), ignore=())
    workshop = _Workshop(repository, years, everything)
    state = workshop.state({})
    originals: dict[Path, str] = {}
    done: list[Diagnostic] = []
    dropped: dict[_Known, Diagnostic] = {}
    helped = False
    for _round in range(_ROUNDS):
        open_fixes = [
            found
            for found in state.report.diagnostics
            if _may_be_tried(found, choice, unsafe=unsafe) and wanted(found) and _known_by(found) not in dropped
        ]
        fixes = side_by_side(open_fixes)
        if not fixes and dropped and helped:
            # What did harm among the mistakes of before may help now.
            dropped.clear()
            helped = False
            continue
        if not fixes:
            break
        for edit in edits_of(fixes):
            originals.setdefault(edit.place.source.path, edit.place.source.text)
        attempt = workshop.attempt(state, fixes)
        state = attempt.after or state
        done += attempt.made
        helped = helped or bool(attempt.made)
        made = set(map(id, attempt.made))
        dropped |= {_known_by(found): found for found in fixes if id(found) not in made}
    files = (Repaired(path, originals[path], text) for path, text in sorted(state.texts.items()))
    return Repair(tuple(file for file in files if file.before != file.after), tuple(done), tuple(dropped.values()))


def _may_be_tried(found: Diagnostic, choice: Choice, *, unsafe: bool) -> bool:
    fix = found.problem.fix
    return fix is not None and (fix.safe or unsafe) and choice.names(found.code)


def _known_by(found: Diagnostic) -> _Known:
    return (found.place.source.path.as_posix(), found.code, found.problem.message, found.place.text)


def _is_sound(before: Report, after: Report, fixes: Iterable[Diagnostic]) -> bool:
    """Tell whether each file has fewer findings of each rule by the fixes made, and no more of any other."""
    had, has, fixed = (Counter(map(_kind, found)) for found in (before.diagnostics, after.diagnostics, fixes))
    return all(has[kind] <= had[kind] - fixed[kind] for kind in has | fixed)


def _kind(found: Diagnostic) -> tuple[Path, str]:
    return (found.place.source.path, found.code)


def _rest_is_same(source: Source, after: str, edits: Sequence[Edit]) -> bool:
    """Tell whether the text parses, and whether every value that no edit reaches into is the same."""
    old, _faults = parse(source)
    new, faults = parse(Source(source.path, after))
    if new.data is None or any(fault.kind == "yaml-syntax" for fault in faults):
        return False
    ours, theirs = dict(leaves(old.data)), dict(leaves(new.data))
    if ours.keys() != theirs.keys():
        return False
    for route, value in ours.items():
        if type(theirs[route]) is not type(value):
            return False
        if theirs[route] != value:
            span = old.value(route).span
            if not any(span.start <= edit.place.span.end and edit.place.span.start <= span.end for edit in edits):
                return False
    return True
