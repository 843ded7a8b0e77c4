"""Which rules run, and how much their findings matter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dvk.diagnostics.model import Severity
from dvk.diagnostics.rule import Rule, matches


@dataclass(frozen=True, slots=True)
class Choice:
    """Codes, or beginnings of codes: `select` instead of the usual rules, `also` beside them, `ignore` from both."""

    select: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    """Severities by code, or beginning of a code; the longest that fits counts."""

    def takes(self, rule: Rule) -> bool:
        """Tell whether a rule runs."""
        chosen = matches(rule.code, self.select) if self.select else rule.usual
        return (chosen or matches(rule.code, self.also)) and not matches(rule.code, self.ignore)

    def names(self, code: str) -> bool:
        """Tell whether findings of a code are to be seen, whether or not its rule is a usual one."""
        return (not self.select or matches(code, (*self.select, *self.also))) and not matches(code, self.ignore)

    def severity(self, rule: Rule) -> Severity:
        """Return how much the findings of a rule matter."""
        fitting = [code for code in self.severities if matches(rule.code, (code,))]
        return self.severities[max(fitting, key=len)] if fitting else rule.severity
