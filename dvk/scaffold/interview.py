"""Asks somebody at a terminal for an answer, again until it fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from dvk.errors import UsageError
from dvk.model.terms import TERM_GROUPS
from dvk.scaffold.answers import Known, read_answer
from dvk.scaffold.fields import Kind, RecordField
from dvk.words import N_, _

PROMPT = "> "

# Two blocks have these fields: which is meant must be plain from the question alone.
_TITLES: Mapping[tuple[str, ...], str] = {
    ("confirmation", "authority"): N_("Authority of the one who confirms"),
    ("confirmation", "person"): N_("Who signs the confirmation"),
    ("confirmation", "office"): N_("Office of the one who confirms"),
    ("signature", "authority"): N_("Authority of the one who signs the registration"),
    ("signature", "person"): N_("Who signs the registration"),
    ("signature", "office"): N_("Office of the one who signs the registration"),
}


@dataclass(frozen=True, slots=True)
class Terminal:
    """Somebody who can be asked: `ask` shows a prompt and returns a line, `say` shows a line."""

    ask: Callable[[str], str]
    say: Callable[[str], None]


def interview(
    field: RecordField, known: Known, terminal: Terminal, *, default: Any = None, optional: bool = False
) -> Any:
    """Ask for a field until the answer fits; None for nothing where the field is optional."""
    choices = _choices(field, known)
    terminal.say("")
    terminal.say(f"{_(_TITLES.get(field.route, field.title))} ({'.'.join(field.route)})")
    terminal.say("  " + " ".join(filter(None, [_(field.description), field.syntax])))
    for number, (_key, shown) in enumerate(choices, start=1):
        terminal.say(f"  {number}. {shown}")
    if field.repeated:
        return _several(field, known, terminal, optional)
    hint = _("Enter takes “{default}”").format(default=default) if default is not None else ""
    hint = hint or (_("Enter leaves it empty") if optional else "")
    while True:
        words = terminal.ask(f"  [{hint}] {PROMPT}" if hint else f"  {PROMPT}").strip()
        if not words and (default is not None or optional):
            return default
        if words.isdigit() and 0 < int(words) <= len(choices):
            words = choices[int(words) - 1][0]
        try:
            return read_answer(field, words, known)
        except UsageError as error:
            _complain(terminal, error)


def _several(field: RecordField, known: Known, terminal: Terminal, optional: bool) -> Any:
    terminal.say("  " + _("One answer a line; an empty line ends."))
    answers: list[str] = []
    while True:
        words = terminal.ask(f"  {len(answers) + 1}{PROMPT}").strip()
        if not words and (answers or optional):
            return read_answer(field, answers, known) if answers else None
        try:
            read_answer(field, [*answers, words], known)
            answers.append(words)
        except UsageError as error:
            _complain(terminal, error)


def _complain(terminal: Terminal, error: UsageError) -> None:
    terminal.say("  ! " + " ".join(filter(None, [str(error), error.help])))


def _choices(field: RecordField, known: Known) -> list[tuple[str, str]]:
    if field.kind is Kind.CHOICE:
        terms = field.choices or known.terms(TERM_GROUPS[field.route[0]])
        return [(term, term) for term in terms]
    if known.agency is None:
        return []
    if field.kind is Kind.DEPARTMENT:
        departments = known.agency.departments.items()
        return [(id, f"{department.name[-1].text} ({id})") for id, department in departments]
    if field.kind is Kind.PERSON:
        people = known.agency.people.items()
        return [(id, ", ".join([person.name, *person.offices_on(known.day)])) for id, person in people]
    return []
