"""What came of all rules for one file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dvk.inspection.rule import Result, State
from dvk.inspection.sheet import Kind
from dvk.model.agency import Regime

EVALUATED = (State.PASS, State.WARNING, State.FAIL)


@dataclass(frozen=True, slots=True)
class Report:
    """The results of one file, by rule id."""

    path: Path
    kind: Kind
    regime: Regime
    results: tuple[Result, ...]

    def count(self, state: State) -> int:
        """Count the rules in a state."""
        return sum(result.state is state for result in self.results)

    @property
    def evaluated(self) -> int:
        """Count the rules that said something of this file."""
        return sum(result.state in EVALUATED for result in self.results)

    def fails(self, *, strict: bool) -> bool:
        """Tell whether the file breaks a rule; with `strict`, whether it earns a warning."""
        return self.count(State.FAIL) > 0 or (strict and self.count(State.WARNING) > 0)
