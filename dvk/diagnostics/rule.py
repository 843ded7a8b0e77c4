"""Rules: a generator with a code, a name, a severity and a docstring that is its page."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dvk.diagnostics.model import Diagnostic, Problem, Severity

if TYPE_CHECKING:
    from dvk.model.year import Year

Check = Callable[["Year"], Iterator[Problem]]

_CODE = re.compile(r"DVK\d{3}")
_REGISTRY: dict[str, Rule] = {}


@dataclass(frozen=True, slots=True)
class Rule:
    """A check and what is known of it; `page` is its docstring, in English.

    A rule that is not `usual` runs only where somebody selects it: it may be wrong as often as it is right.
    """

    code: str
    name: str
    severity: Severity
    check: Check
    page: str
    usual: bool = True

    def run(self, year: Year) -> Iterator[Diagnostic]:
        """Yield what the check finds in a year, stamped."""
        for problem in self.check(year):
            yield Diagnostic(self.code, self.name, self.severity, problem)


def rule(code: str, name: str, severity: Severity = Severity.ERROR, *, usual: bool = True) -> Callable[[Check], Check]:
    """Register a generator as the rule of a code; a code is used once and never again."""

    def register(check: Check) -> Check:
        if not _CODE.fullmatch(code) or code in _REGISTRY:
            raise ValueError(f"{code} is not a free rule code")
        _REGISTRY[code] = Rule(code, name, severity, check, check.__doc__ or "", usual)
        return check

    return register


def all_rules(modules: Iterable[str]) -> tuple[Rule, ...]:
    """Import the modules that hold rules and return all rules by code."""
    for module in modules:
        importlib.import_module(module)
    return tuple(_REGISTRY[code] for code in sorted(_REGISTRY))


def matches(code: str, patterns: Iterable[str]) -> bool:
    """Tell whether a code begins with one of the patterns: `DVK204`, `DVK2`, or `2`."""
    return any(code.startswith(pattern if pattern.startswith("DVK") else f"DVK{pattern}") for pattern in patterns)
