"""Rules: a generator with a code, a name, a severity and a docstring that is its page."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dvk.diagnostics.model import Diagnostic, Problem, Severity

if TYPE_CHECKING:
    from dvk.model.year import Year

Check = Callable[["Year"], Iterator[Problem]]
Review = Callable[["Year", Sequence[Diagnostic]], Iterator[Problem]]
"""A check of what the others found."""

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
    check: Check | None
    page: str
    usual: bool = True
    review: Review | None = None

    def stamp(self, problems: Iterable[Problem], severity: Severity) -> Iterator[Diagnostic]:
        """Yield problems as findings of this rule."""
        for problem in problems:
            yield Diagnostic(self.code, self.name, severity, problem)

    @property
    def module(self) -> str:
        """Return the name of the module that holds the rule."""
        return (self.check or self.review).__module__


def rule(code: str, name: str, severity: Severity = Severity.ERROR, *, usual: bool = True) -> Callable[[Check], Check]:
    """Register a generator as the rule of a code; a code is used once and never again."""

    def register(check: Check) -> Check:
        _add(Rule(code, name, severity, check, check.__doc__ or "", usual))
        return check

    return register


def review(code: str, name: str, severity: Severity) -> Callable[[Review], Review]:
    """Register a generator that looks at what all other rules found."""

    def register(check: Review) -> Review:
        _add(Rule(code, name, severity, None, check.__doc__ or "", review=check))
        return check

    return register


def _add(rule: Rule) -> None:
    if not _CODE.fullmatch(rule.code) or rule.code in _REGISTRY:
        raise ValueError(f"{rule.code} is not a free rule code")
    _REGISTRY[rule.code] = rule


def all_rules(modules: Iterable[str]) -> tuple[Rule, ...]:
    """Import the modules that hold rules and return all rules by code."""
    for module in modules:
        importlib.import_module(module)
    return tuple(_REGISTRY[code] for code in sorted(_REGISTRY))


def is_code(code: str) -> bool:
    """Tell whether a rule of this code is there, among those of the modules imported so far."""
    return code in _REGISTRY


def known_codes() -> tuple[str, ...]:
    """Return the codes of the rules of the modules imported so far."""
    return tuple(sorted(_REGISTRY))


def matches(code: str, patterns: Iterable[str]) -> bool:
    """Tell whether a code begins with one of the patterns: `DVK204`, `DVK2`, or `2`."""
    return any(code.startswith(pattern if pattern.startswith("DVK") else f"DVK{pattern}") for pattern in patterns)
