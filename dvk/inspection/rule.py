"""Rules of inspection: a generator with an id, a name, a clause and a docstring that is its page."""

from __future__ import annotations

import enum
import importlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from dvk.diagnostics.model import Severity

if TYPE_CHECKING:
    from dvk.inspection.case import Case


class State(enum.StrEnum):
    """What came of a rule."""

    PASS = "pass"
    WARNING = "warning"
    FAIL = "fail"
    NOT_APPLICABLE = "not applicable"
    NOT_EVALUATED = "not evaluated"


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing measured: what it is, what it was found to be, what is permitted, and whether that fits."""

    subject: str
    measured: str
    permitted: str
    fits: bool
    severity: Severity = Severity.ERROR
    clause: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True)
class Unsuited:
    """The rule speaks of something this document does not have or need not have."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unmeasured:
    """The rule applies, and this kind of file does not show what it asks for."""

    reason: str


Found: TypeAlias = Measure | Unsuited | Unmeasured
Check: TypeAlias = Callable[["Case"], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a rule for one file."""

    id: str
    name: str
    state: State
    clause: str
    measures: tuple[Measure, ...]
    reason: str

    @property
    def faults(self) -> tuple[Measure, ...]:
        """Return the measures that do not fit."""
        return tuple(measure for measure in self.measures if not measure.fits)


@dataclass(frozen=True, slots=True)
class Rule:
    """A check and what is known of it; the name and the page are English."""

    id: str
    name: str
    clause: str
    check: Check
    page: str

    def run(self, case: Case) -> Result:
        """Measure a file and say what came of it."""
        found = list(self.check(case))
        measures = tuple(item for item in found if isinstance(item, Measure))
        silent = [item for item in found if not isinstance(item, Measure)]
        reason = "; ".join(dict.fromkeys(item.reason for item in silent))
        return Result(self.id, self.name, _state(measures, silent), self.clause, measures, reason)


def _state(measures: tuple[Measure, ...], silent: list[Unsuited | Unmeasured]) -> State:
    wrong = {measure.severity for measure in measures if not measure.fits}
    if Severity.ERROR in wrong:
        return State.FAIL
    if wrong:
        return State.WARNING
    if measures:
        return State.PASS
    if any(isinstance(item, Unmeasured) for item in silent):
        return State.NOT_EVALUATED
    return State.NOT_APPLICABLE


_REGISTRY: dict[str, Rule] = {}


def rule(id: str, name: str, clause: str) -> Callable[[Check], Check]:
    """Register a generator as the rule of an id; `name` is marked for the catalogue by its caller."""

    def register(check: Check) -> Check:
        if id in _REGISTRY:
            raise ValueError(f"{id} is taken")
        _REGISTRY[id] = Rule(id, name, clause, check, check.__doc__ or "")
        return check

    return register


def all_rules(modules: Iterable[str]) -> tuple[Rule, ...]:
    """Import the modules that hold rules and return all rules by id."""
    for module in modules:
        importlib.import_module(module)
    return tuple(_REGISTRY[id] for id in sorted(_REGISTRY))
