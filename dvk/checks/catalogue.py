"""The list of all rules: finds one, chooses some, runs them over a year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from dvk.diagnostics.model import Diagnostic
from dvk.diagnostics.rule import Rule, all_rules, matches
from dvk.errors import UsageError
from dvk.model.year import Year
from dvk.text.fold import closest
from dvk.words import _

MODULES = (
    "dvk.checks.files",
    "dvk.checks.characters",
    "dvk.checks.yaml_rules",
    "dvk.checks.shape",
    "dvk.checks.values",
    "dvk.checks.forms",
    "dvk.checks.dates",
    "dvk.checks.targets",
    "dvk.checks.terms",
    "dvk.checks.signing",
    "dvk.checks.offices",
    "dvk.checks.demands",
    "dvk.checks.names",
    "dvk.checks.naming.known",
    "dvk.checks.naming.people",
    "dvk.checks.naming.bodies",
    "dvk.checks.naming.committees",
    "dvk.checks.naming.movement",
    "dvk.checks.departments",
    "dvk.checks.across",
    "dvk.checks.quoted",
    "dvk.checks.plan",
    "dvk.checks.body",
    "dvk.checks.order",
    "dvk.checks.documents.head",
    "dvk.checks.documents.places",
    "dvk.checks.documents.grounds",
    "dvk.checks.documents.recipients",
    "dvk.checks.documents.signers",
    "dvk.checks.documents.signature",
    "dvk.checks.documents.structure",
    "dvk.checks.documents.annexes",
    "dvk.checks.documents.registering",
)
"""Modules that hold rules."""


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules by code."""
    return all_rules(MODULES)


def find(code_or_name: str) -> Rule:
    """Return the rule of a code or a name; raises UsageError where there is none."""
    wanted = code_or_name.strip()
    for rule in rules():
        if wanted.upper() == rule.code or wanted.lower() == rule.name:
            return rule
    message = _("There is no rule “{wanted}”.").format(wanted=wanted)
    nearest = closest(_digits(wanted), [word for rule in rules() for word in (rule.code, rule.name)])
    raise UsageError(
        message,
        help=_("Did you mean {nearest}?").format(nearest=nearest) if nearest else _("`dvk explain` lists all rules."),
    )


def _digits(wanted: str) -> str:
    """Read the letters O and I of a code as the digits they were meant for."""
    return wanted.upper().replace("O", "0").replace("I", "1") if wanted.upper().startswith("DVK") else wanted


def codes(words: str) -> tuple[str, ...]:
    """Return the codes and beginnings of codes in a list with commas; raises UsageError for one no rule has."""
    return tuple([_code(word.strip()) for word in words.split(",") if word.strip()])


def _code(word: str) -> str:
    digits = word.upper().removeprefix("DVK")
    pattern = f"DVK{digits}"
    if digits.isdecimal() and any(matches(rule.code, (pattern,)) for rule in rules()):
        return pattern
    return find(word).code


def run(year: Year, select: Sequence[str] = (), ignore: Iterable[str] = ()) -> list[Diagnostic]:
    """Run the rules over a year and return what they find, each finding once, by file and place."""
    ignored = tuple(ignore)
    chosen = [
        rule
        for rule in rules()
        if (matches(rule.code, select) if select else rule.usual) and not matches(rule.code, ignored)
    ]
    found = {diagnostic.sort_key: diagnostic for rule in chosen for diagnostic in rule.run(year)}
    return [found[key] for key in sorted(found)]
