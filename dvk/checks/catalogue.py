"""The list of all rules: finds one, chooses some, runs them over a year."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from dvk.checks.suppression import heard, named_codes
from dvk.diagnostics.choice import Choice
from dvk.diagnostics.model import Diagnostic, SortKey
from dvk.diagnostics.rule import Rule, all_rules, matches
from dvk.errors import UsageError
from dvk.model.year import Year
from dvk.text.fold import closest
from dvk.words import _, did_you_mean

MODULES = (
    "dvk.checks.files.readable",
    "dvk.checks.files.characters",
    "dvk.checks.files.dialect",
    "dvk.checks.suppression",
    "dvk.checks.shape.keys",
    "dvk.checks.shape.values",
    "dvk.checks.shape.forms",
    "dvk.checks.shape.tables",
    "dvk.checks.records.dates",
    "dvk.checks.records.targets",
    "dvk.checks.records.terms",
    "dvk.checks.records.signing",
    "dvk.checks.records.offices",
    "dvk.checks.records.confirming",
    "dvk.checks.records.demands",
    "dvk.checks.records.departments",
    "dvk.checks.records.points",
    "dvk.checks.across.models",
    "dvk.checks.across.references",
    "dvk.checks.across.quoted",
    "dvk.checks.naming.known",
    "dvk.checks.naming.people",
    "dvk.checks.naming.bodies",
    "dvk.checks.naming.committees",
    "dvk.checks.naming.movement",
    "dvk.checks.plan.expected",
    "dvk.checks.plan.issued",
    "dvk.checks.plan.left_over",
    "dvk.checks.plan.order",
    "dvk.checks.documents.head",
    "dvk.checks.documents.places",
    "dvk.checks.documents.grounds",
    "dvk.checks.documents.recipients",
    "dvk.checks.documents.signers",
    "dvk.checks.documents.signature",
    "dvk.checks.documents.structure",
    "dvk.checks.documents.annexes",
    "dvk.checks.documents.registering",
    "dvk.checks.wording.repeated",
    "dvk.checks.wording.spelling",
    "dvk.checks.wording.compounds",
    "dvk.checks.wording.spacing",
    "dvk.checks.wording.quotes",
    "dvk.checks.wording.dashes",
    "dvk.checks.wording.sums",
    "dvk.checks.wording.directions",
    "dvk.checks.wording.days",
    "dvk.checks.wording.numbers",
    "dvk.checks.wording.phrases",
    "dvk.checks.wording.endings",
    "dvk.checks.wording.abbreviations",
    "dvk.checks.capitals.provisions",
    "dvk.checks.capitals.texts",
    "dvk.checks.capitals.institutions",
    "dvk.checks.capitals.bodies",
    "dvk.checks.capitals.persons",
    "dvk.checks.capitals.places",
    "dvk.checks.capitals.days",
    "dvk.checks.citing.numbering",
    "dvk.checks.citing.days",
    "dvk.checks.citing.marks",
    "dvk.checks.citing.agreement",
    "dvk.checks.citing.complete",
    "dvk.checks.citing.parts",
    "dvk.checks.citing.register",
    "dvk.checks.citing.titles",
    "dvk.checks.citing.replaced",
    "dvk.checks.citing.grounds",
)
"""Modules that hold rules."""

_DIGITS_FOR_LETTERS = str.maketrans("OIL", "011")
_USUAL = Choice()


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules by code."""
    return all_rules(MODULES)


def find(code_or_name: str) -> Rule:
    """Return the rule of a code, its digits alone, or a name; raises UsageError where there is none."""
    wanted = code_or_name.strip()
    for rule in rules():
        if wanted.upper() in (rule.code, rule.code.removeprefix("DVK")) or wanted.lower() == rule.name:
            return rule
    message = _("There is no rule “{wanted}”.").format(wanted=wanted)
    known = [word for rule in rules() for word in (rule.code, rule.name)]
    digits_for_letters = wanted[:3].upper() + wanted[3:].upper().translate(_DIGITS_FOR_LETTERS)
    nearest = digits_for_letters if digits_for_letters in known else closest(wanted, known)
    raise UsageError(
        message,
        help=did_you_mean(nearest) if nearest else _("`dvk explain` lists all rules."),
    )


def family(beginning: str) -> tuple[Rule, ...]:
    """Return the rules whose codes begin so, `DVK2` or `2`; none for what is no beginning of a code."""
    digits = beginning.strip().upper().removeprefix("DVK")
    return tuple(rule for rule in rules() if matches(rule.code, (digits,))) if digits.isdecimal() else ()


def codes(words: str) -> tuple[str, ...]:
    """Return the codes and beginnings of codes in a list with commas; raises UsageError for one no rule has."""
    return tuple([_code(word.strip()) for word in words.split(",") if word.strip()])


def _code(word: str) -> str:
    return f"DVK{word.upper().removeprefix('DVK')}" if family(word) else find(word).code


def run(year: Year, choice: Choice = _USUAL) -> list[Diagnostic]:
    """Run the rules over a year and return what they find, each finding once, by file and place.

    What a comment of its record tells to ignore is left out. A rule that such a comment names runs even where it is
    not chosen, so that the comment can be judged.
    """
    chosen = [rule for rule in rules() if choice.takes(rule)]
    found = _found(year, chosen, choice)
    kept = {finding.sort_key: finding for finding in heard(year, found.values())}
    reviews = [(rule, rule.review) for rule in chosen if rule.review is not None]
    if reviews and (named := named_codes(year)):
        found |= _found(year, [rule for rule in rules() if rule.code in named and rule not in chosen], choice)
    for rule, review in reviews:
        problems = review(year, list(found.values()))
        kept |= {finding.sort_key: finding for finding in rule.stamp(problems, choice.severity(rule))}
    return [kept[key] for key in sorted(kept)]


def _found(year: Year, chosen: Iterable[Rule], choice: Choice) -> dict[SortKey, Diagnostic]:
    return {
        finding.sort_key: finding
        for rule in chosen
        if rule.check is not None
        for finding in rule.stamp(rule.check(year), choice.severity(rule))
    }
