"""A new registration: answers, what another one says, and questions become a checked text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from dvk import context
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import UsageError
from dvk.model.dated import wording
from dvk.model.form import Form
from dvk.model.registration import PRINTABLE, Registration
from dvk.model.terms import TERM_GROUPS
from dvk.model.year import Year
from dvk.scaffold.answers import Data, Known, date_answer, read_answers
from dvk.scaffold.asking import ask, ask_useful
from dvk.scaffold.check import check_new, mentions, parse_same
from dvk.scaffold.copying import Origin, copied, find_origin
from dvk.scaffold.demands import FIELDS, missing_message, needs
from dvk.scaffold.draft import Draft
from dvk.scaffold.interview import Terminal, interview
from dvk.scaffold.naming import default_id, free_path
from dvk.scaffold.signers import fill_offices, mark_body, shorten_authority, sign_for_head, unmarked_parties
from dvk.scaffold.templates import fill
from dvk.store.repository import Repository
from dvk.store.usual import usual_year
from dvk.words import _

TEMPLATE = "records/registration.yaml.j2"
_BODY = frozenset(PRINTABLE) - {"name", "year", "owner", "addressees", "date", *TERM_GROUPS}
"""Fields that are written for the sake of the document alone."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line says: answers by parameter name, the file's id, the registration to copy."""

    given: Mapping[str, Any]
    id: str | None = None
    origin: str | None = None


def draft_registration(repository: Repository, request: Request, terminal: Terminal | None) -> Draft:
    """Make the text of a registration, asking for what is missing where there is somebody to ask.

    Raises UsageError that names all that is wrong or missing at once.
    """
    number = _year_number(repository, request, terminal)
    year_notes = [*_year_notes(repository, number)]
    year = repository.load(number)
    known = _known(year, request)
    origin = find_origin(repository, request.origin, number) if request.origin else None
    data = _answered(year, request, known, origin, terminal)
    notes = [*year_notes, *mark_body(data), *fill_offices(data, known), *sign_for_head(data, known)]
    notes += [*unmarked_parties(data, known), *_unprinted(*year.form, data)]
    shorten_authority(data)
    id = request.id or default_id(data, request.given, origin, number)
    path = free_path(repository, number, id, terminal)
    text = fill(TEMPLATE, repository.templates, **_values(data, known))
    tree = parse_same(path, text, data, TEMPLATE)
    base = context.working_folder()
    try:
        check_new(repository, {path: text}, year=number, base=base)
    except UsageError:
        if terminal is not None:
            # Nobody should have to answer everything twice.
            terminal.say(text)
        raise
    if origin is not None and origin.year != number:
        notes += mentions(tree, origin.year, base)
    if terminal is not None:
        terminal.say("")
        terminal.say(_summary(data, known, path_shown(path, base)))
    return Draft(path, text, tuple(notes), if_taken=_("Choose another id with --id, or edit that file."))


def _answered(year: Year, request: Request, known: Known, origin: Origin | None, terminal: Terminal | None) -> Data:
    """Put together what was copied, given and asked for."""
    answers, wrong = read_answers(FIELDS, request.given, known)
    answers["year"] = year.number
    data = _merged(copied(origin, year.number, known.terms("renewals")) if origin else {}, answers)
    missing = list(needs(year.form[1].demands, data))
    if terminal is None:
        unsaid = [need for need in missing if not any(request.given.get(field.parameter) for field in need)]
        wrong += [missing_message(unsaid)] if unsaid else []
    if wrong:
        raise UsageError("\n  ".join(wrong), help=_help(origin, year.number))
    if terminal is not None:
        for need in missing:
            ask(need, data, known, terminal)
        if missing:
            # Who gave everything by options wants no questions.
            ask_useful(data, known, terminal)
    return data


def _year_number(repository: Repository, request: Request, terminal: Terminal | None) -> int:
    """Return the year asked for; without one ask, or go by the usual one."""
    given = request.given.get("year")
    usual = usual_year(repository.years())
    if given is not None:
        number = int(given)
    elif terminal is None:
        number = usual
    else:
        field = next(field for field in FIELDS if field.route == ("year",))
        number = int(interview(field, _known(repository.load(usual), request), terminal, default=usual))
    _refuse_far_year(repository, number)
    return number


def _refuse_far_year(repository: Repository, number: int) -> None:
    """Raise UsageError for a year that is probably mistyped: it has no records, and it is not about now."""
    today = context.today().year
    if abs(number - today) > 1 and number not in repository.years():
        message = _("There are no records of {year}, and it is far from this year, {today}.")
        help = _("Correct --year; if {year} is right, start it with `dvk new-plan --year {year}`.")
        raise UsageError(message.format(year=number, today=today), help=help.format(year=number))


def _year_notes(repository: Repository, number: int) -> Iterator[str]:
    if not repository.plan_path(number).exists():
        yield _("The year {year} has no plan yet; `dvk new-plan --year {year}` starts one.").format(year=number)


def _unprinted(form_id: str, form: Form, data: Data) -> Iterator[str]:
    """Name what the record says and the form does not print; what every list is sorted by has its use there."""
    unprinted = [
        f"{_(Registration.model_fields[key].title or key)} (`{key}`)"
        for key in PRINTABLE
        if key in _BODY and data.get(key) and not form.prints(key)
    ]
    if unprinted:
        message = _("The form “{form}” does not print: {fields}. The record keeps it all the same.")
        yield message.format(form=form_id, fields=", ".join(unprinted))


def _known(year: Year, request: Request) -> Known:
    day = year.first_day if year.plan is None else year.day_of(year.plan.value)
    if request.given.get("date"):
        # A date that is none is reported with the other answers.
        with suppress(UsageError):
            day = date_answer(request.given["date"])
    return Known(day, year.vocabulary, year.agency.value if year.agency is not None else None)


def _help(origin: Origin | None, number: int) -> str:
    if origin is not None and origin.year == number:
        return _("A copy within one year needs a name of its own; --from YEAR/ID copies from another year.")
    return _("`dvk new-registration --help` explains the options.")


def _summary(data: Data, known: Known, path: str) -> str:
    """Return in one line what the new record says, for a last look."""
    signer = data.get("signature", {}).get("person")
    person = known.agency.people.get(signer) if known.agency is not None and signer else None
    department = known.agency.departments.get(data.get("owner", "")) if known.agency is not None else None
    owner = wording(department.name, known.day) if department is not None else data.get("owner")
    words = [data.get("level"), data.get("kind"), data.get("field"), owner, person.name if person else signer]
    details = "; ".join(filter(None, words))
    return _("The registration: “{name}”, {year} ({details}); file {path}.").format(
        name=data["name"], year=data["year"], details=details, path=path
    )


def _merged(data: Data, answers: Data) -> Data:
    both = {key: data[key] | answers[key] for key in data.keys() & answers if isinstance(data[key], dict)}
    return data | answers | both


def _values(data: Data, known: Known) -> Data:
    record: Data = {(field.alias or name): data.get(name) for name, field in Registration.model_fields.items()}
    for key in ("confirmation", "signature"):
        if record[key]:
            order = ("by", "authority", "office", "person")
            record[key] = {part: record[key][part] for part in order if record[key].get(part)}
    departments = known.agency.departments.items() if known.agency else ()
    return {
        "record": record,
        "regime": known.agency.regime if known.agency is not None else "nhà nước",
        "terms": {group: known.terms(group) for group in TERM_GROUPS.values()},
        "departments": [f"{id} ({wording(department.name, known.day)})" for id, department in departments],
    }
