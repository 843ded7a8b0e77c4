"""Reads people's answers: words become the data of a record, or a sentence that says why they cannot.

Knows fields and what their answers may refer to; nothing of commands or files.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from dvk.errors import UsageError
from dvk.model.agency import Agency
from dvk.model.base import ID_PATTERN
from dvk.model.registration import Direction
from dvk.model.terms import TERM_GROUPS, Vocabulary
from dvk.scaffold.fields import Kind, RecordField
from dvk.text.dates import read_date, short_date
from dvk.text.slug import slug
from dvk.text.unicode import first_forbidden, nfc
from dvk.views.choice import choose
from dvk.words import _

Data = dict[str, Any]
"""What a record says, as plain data: keys, texts, numbers, dates, lists."""

_ID = re.compile(ID_PATTERN)
_BAR = re.compile(r"(?<!\\)\|")
# A dot before three digits parts thousands, as Vietnamese has it; elsewhere it can only stand before decimals.
_GROUPED = re.compile(r"-?[1-9]\d{0,2}(?:\.\d{3}){1,4}(?:,\d{1,6})?")
_DECIMAL = re.compile(r"-?\d{1,15}(?:[.,]\d{1,6})?")
_ID_OF_TARGET = 24  # characters: journals repeat these ids


@dataclass(frozen=True, slots=True)
class Known:
    """What answers may refer to, and the day they speak of."""

    day: dt.date
    vocabulary: Vocabulary
    agency: Agency | None = None

    def terms(self, group: str) -> list[str]:
        """Return the terms in use on the day."""
        return self.vocabulary.in_use(group, self.day)


def read_answers(fields: Iterable[RecordField], given: Mapping[str, Any], known: Known) -> tuple[Data, list[str]]:
    """Read the answers given by parameter name; return the data and what is wrong, each with its option."""
    data: Data = {}
    wrong: list[str] = []
    for field in fields:
        answer = given.get(field.parameter)
        if answer is None or answer == []:
            continue
        try:
            put(data, field.route, read_answer(field, answer, known))
        except UsageError as error:
            sentence = f"{field.option}: {error}"
            wrong.append(f"{sentence} {error.help}" if error.help else sentence)
    return data, wrong


def read_answer(field: RecordField, answer: Any, known: Known) -> Any:
    """Read one answer, a list of them for a repeated field; raises UsageError when it does not fit."""
    if not field.repeated:
        return _read(field, answer, known)
    items = _each(lambda item: _read(field, item, known), answer)
    if field.kind is Kind.TARGET:
        return _with_ids(items)
    return _by_id(items) if field.kind in (Kind.NEW_DEPARTMENT, Kind.NEW_PERSON) else items


def put(data: Data, route: Sequence[str], value: Any) -> None:
    """Set a value under a route, mappings made on the way."""
    for step in route[:-1]:
        data = data.setdefault(step, {})
    data[route[-1]] = value


def text_answer(words: str) -> str:
    """Read a text: composed, without white space around, without characters nobody sees."""
    text = nfc(words.replace("\r\n", "\n").replace("\t", " ").strip())
    if not text:
        raise UsageError(_("the answer is empty."))
    at = first_forbidden(text)
    if at is not None:
        message = _("character {number} ({code}) has no place in a record.")
        raise UsageError(message.format(number=at + 1, code=f"U+{ord(text[at]):04X}"))
    return text


def date_answer(words: str) -> dt.date:
    """Read a date as people write one."""
    if (day := read_date(words)) is not None:
        return day
    raise UsageError(
        _("“{words}” is no date.").format(words=nfc(words.strip())), help=_("Write it as 2022-02-09 or 09/02/2022.")
    )


def _read(field: RecordField, answer: Any, known: Known) -> Any:
    if field.kind is Kind.INTEGER:
        return _integer(field, str(answer).strip())
    text = text_answer(answer)
    match field.kind:
        case Kind.CHOICE if field.choices:
            return choose(text, {choice: [choice] for choice in field.choices})
        case Kind.CHOICE:
            return _term(TERM_GROUPS[field.route[0]], text, known)
        case Kind.DEPARTMENT | Kind.PERSON | Kind.PARTY:
            return _reference(field.kind, text, known)
        case _:
            return _READERS[field.kind](text)


def _each(read: Callable[[Any], Any], items: Iterable[Any]) -> list[Any]:
    """Read items; raises one UsageError that says all that is wrong with them."""
    values: list[Any] = []
    errors: list[UsageError] = []
    for item in items:
        try:
            values.append(read(item))
        except UsageError as error:
            errors.append(error)
    if errors:
        message = " ".join(dict.fromkeys(str(error) for error in errors))
        raise UsageError(message, help=" ".join(dict.fromkeys(error.help for error in errors if error.help)))
    return values


def _term(group: str, text: str, known: Known) -> str:
    in_use = known.terms(group)
    name = choose(text, {name: [name] for name in getattr(known.vocabulary, group)}, shown=in_use)
    if name not in in_use:
        raise UsageError(
            _("“{term}” is not in use on {day}.").format(term=name, day=short_date(known.day)),
            help=_("It may be: {known}.").format(known=", ".join(in_use)),
        )
    return name


def _reference(kind: Kind, text: str, known: Known) -> str:
    agency = known.agency
    if agency is None:
        return text if kind is Kind.PARTY else _id(text)
    departments = {
        id: [id, *(version.text for version in reversed(department.name)), *filter(None, [department.symbol])]
        for id, department in agency.departments.items()
    }
    people = {id: [id, person.name] for id, person in agency.people.items()}
    if kind is Kind.PERSON:
        return choose(text, people, file="agency.yaml")
    if kind is Kind.DEPARTMENT:
        return choose(text, departments, file="agency.yaml")
    # A department goes before a person of the same id.
    return choose(text, people | departments, otherwise=text)


def _integer(field: RecordField, text: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,15}", text):
        raise UsageError(_("“{words}” is no whole number.").format(words=text))
    least, most = field.limits or (int(text), int(text))
    if not least <= int(text) <= most:
        raise UsageError(_("{number} is not between {least} and {most}.").format(number=text, least=least, most=most))
    return int(text)


def _number(text: str) -> int | float | None:
    if not text:
        return None
    if _GROUPED.fullmatch(text):
        text = text.replace(".", "")
    if not _DECIMAL.fullmatch(text):
        raise UsageError(
            _("“{words}” is no number.").format(words=text),
            help=_("Write it in digits, decimals after a comma: 1050, 1.050 or 87,5."),
        )
    number = float(text.replace(",", "."))
    return int(number) if number.is_integer() else number


def _target(text: str) -> Data:
    parts = [part.strip().replace("\\|", "|") for part in _BAR.split(text)]
    if len(parts) > 5:
        raise UsageError(_("a target has at most five parts: text | unit | baseline | target | direction."))
    wording, unit, baseline, target, direction = parts + [""] * (5 - len(parts))
    read = (
        lambda: text_answer(wording),
        lambda: _number(baseline),
        lambda: _number(target),
        lambda: choose(direction, {word: [word] for word in get_args(Direction)}) if direction else None,
    )
    said, first, last, compared = _each(lambda reader: reader(), read)
    measure = {"unit": unit or None, "baseline": first, "target": last, "direction": compared}
    found = {"text": said}
    return found if all(value is None for value in measure.values()) else found | {"measure": measure}


def _with_ids(targets: list[Data]) -> list[Data]:
    taken: set[str] = set()
    done: list[Data] = []
    for target in targets:
        first = slug(target["text"], limit=_ID_OF_TARGET) or "chi-tieu"
        numbered = (f"{first}-{number}" for number in range(2, len(targets) + 2))
        id = next(name for name in (first, *numbered) if name not in taken)
        taken.add(id)
        done.append({"id": id} | target)
    return done


def _step(text: str) -> Data:
    day, colon, work = text.partition(":")
    if not colon or not work.strip():
        way = _("Write it as “2022-06-30: work”.")
        raise UsageError(_("“{words}” is no step.").format(words=text), help=way)
    return {"until": date_answer(day), "work": text_answer(work)}


def _department(text: str) -> tuple[str, Data]:
    id, rest = _named(text)
    match = re.fullmatch(r"(.+?)\s*(?:\(([^()]+)\))?", rest, re.DOTALL)
    name, symbol = match.groups() if match else (rest, None)
    return _id(id or name), {"name": name, "symbol": symbol} if symbol else {"name": name}


def _person(text: str) -> tuple[str, Data]:
    id, rest = _named(text)
    name, _comma, office = (part.strip() for part in rest.partition(","))
    return _id(id or name), {"name": name, "office": office} if office else {"name": name}


def _named(text: str) -> tuple[str, str]:
    """Split “id: words”; the id may be left out."""
    id, colon, rest = (part.strip() for part in text.partition(":"))
    return (id, text_answer(rest)) if colon else ("", text)


def _id(text: str) -> str:
    found = text if _ID.fullmatch(text) else slug(text)
    if not _ID.fullmatch(found):
        raise UsageError(_("“{words}” makes no id.").format(words=text), help=_("Write it as “id: Name”."))
    return found


def _by_id(items: list[tuple[str, Data]]) -> Data:
    twice = [id for number, (id, _item) in enumerate(items) if id in dict(items[:number])]
    if twice:
        raise UsageError(_("the id {id} is given twice.").format(id=twice[0]))
    return dict(items)


_READERS: Mapping[Kind, Callable[[str], Any]] = {
    Kind.TEXT: text_answer,
    Kind.DATE: date_answer,
    Kind.TARGET: _target,
    Kind.STEP: _step,
    Kind.NEW_DEPARTMENT: _department,
    Kind.NEW_PERSON: _person,
}
