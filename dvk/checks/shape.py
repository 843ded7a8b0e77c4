"""Rules on the shape of records (DVK1xx): keys, kinds of values, terms, dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.syntax.fault import Fault
from dvk.words import N_, _

_KINDS = {
    "text": N_("a text"),
    "number": N_("a number"),
    "integer": N_("a whole number"),
    "truth": N_("true or false"),
    "list": N_("a list"),
    "mapping": N_("keys with values"),
    "nothing": N_("nothing"),
}
_WAYS = {
    "text": N_("Write a text; put digits that are meant as text into quotes."),
    "number": N_("Write digits, with a point before decimals: 87.5."),
    "integer": N_("Write digits only."),
    "truth": N_("Write true or false."),
    "list": N_("Write one item a line, each after `- `."),
    "mapping": N_("Write `key: value` lines, indented."),
}


def field_shown(fault: Fault) -> str:
    """Return a field as people know it: its title, and its path in the record."""
    path = ""
    for step in fault.values["field"]:
        path += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if path else step
    title = fault.values.get("title")
    return _("“{title}” ({path})").format(title=_(title), path=path) if title and path else path or _("The record")


@rule("DVK101", "wrong-kind")
def wrong_kind(year: Year) -> Iterator[Problem]:
    """Find a value of the wrong kind.

    What: a text stands where a number belongs, a list where a text belongs, and the like.

    Why: the value cannot be printed or counted.

    Example (registrations/mau.yaml):

        name: [Khéo vận động nhân dân hiến đất làm đường]
        year: 2022

    Put right: write the value as its field asks.

    Basis: the record's schema.
    """
    for fault in year.faults_of("wrong-type"):
        expected, found = fault.values["expected"], fault.values["found"]
        yield Problem(
            fault.place,
            _("{field} must be {expected}, not {found}.").format(
                field=field_shown(fault),
                expected=_(_KINDS[expected]) if expected else fault.values["problem"],
                found=_(_KINDS[found]),
            ),
            _(_WAYS[expected]) if expected else "",
        )


@rule("DVK102", "unknown-key")
def unknown_key(year: Year) -> Iterator[Problem]:
    """Find a key that no field has.

    What: the record has a key the schema does not know.

    Why: what stands under it would be read by nobody.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year: 2022
        levle: cơ sở

    Put right: correct the key; `dvk schema` lets the editor offer the right ones.

    Basis: the record's schema.
    """
    for fault in year.faults_of("unknown-key"):
        known = ", ".join(fault.values["known"])
        help = _("Keys that may stand here: {known}.").format(known=known) if known else ""
        if fault.values["meant"]:
            help = _("Did you mean “{meant}”?").format(**fault.values)
        yield Problem(fault.place, _("There is no field “{key}” here.").format(**fault.values), help)


@rule("DVK103", "missing-key")
def missing_key(year: Year) -> Iterator[Problem]:
    """Find a field that must be there and is not.

    What: a key without which the record has no meaning is missing.

    Why: nothing can be printed or counted without it.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường

    Put right: add the key with its value.

    Basis: the record's schema.
    """
    for fault in year.faults_of("missing-key"):
        yield Problem(
            fault.place,
            _("{field} is missing.").format(field=field_shown(fault)),
            _("Add a line `{key}: …`.").format(**fault.values),
        )


@rule("DVK104", "unknown-term")
def unknown_term(year: Year) -> Iterator[Problem]:
    """Find a value that is not one of the field's terms.

    What: the field takes one of a list of terms.

    Why: tables count by these terms; another spelling makes another row.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year: 2022
        level: co so

    Put right: write the term with its marks, or add your own to records/vocabulary.yaml.

    Basis: records/vocabulary.yaml and the terms that ship with dvk.
    """
    for fault in year.faults_of("unknown-term"):
        help = _("It may be: {known}.").format(known=", ".join(fault.values["known"]))
        if fault.values["meant"]:
            help = _("Did you mean “{meant}”?").format(**fault.values) + " " + help
        message = _("{field} cannot be “{written}”.").format(field=field_shown(fault), written=fault.values["written"])
        yield Problem(fault.place, message, help)


@rule("DVK105", "not-a-date")
def not_a_date(year: Year) -> Iterator[Problem]:
    """Find a date that is not written as a date, or does not exist.

    What: dates in records are written year-month-day: 2022-02-09.

    Why: 09/02/2022 is read as two different days in two countries; documents print the Vietnamese form by themselves.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year: 2022
        date: 09/02/2022

    Put right: write the date as 2022-02-09.

    Basis: ISO 8601.
    """
    for fault in year.faults_of("not-a-date"):
        yield Problem(fault.place, *_not_a_date(fault, fault.values["written"]))
    for fault in year.faults_of("no-such-day"):
        message = _("{field}: the day {written} does not exist.")
        yield Problem(
            fault.place,
            message.format(field=field_shown(fault), written=fault.values["written"]),
            _("Check the day and the month."),
        )


def _not_a_date(fault: Fault, written: Any) -> tuple[str, str]:
    message = _("{field} must be a date, not “{written}”.").format(field=field_shown(fault), written=written)
    return message, _("Write it as year-month-day, for example 2022-02-09.")


@rule("DVK106", "empty-text")
def empty_text(year: Year) -> Iterator[Problem]:
    """Find quotes with nothing in them, or a list without items.

    What: a field that is written has something in it.

    Why: "" looks filled in and prints nothing; a field left empty after its colon says clearly that it is empty.

    Example (registrations/mau.yaml):

        name: ""
        year: 2022

    Put right: fill the field in, or leave nothing after the colon.

    Basis: the record's schema.
    """
    for fault in year.faults_of("empty-text"):
        yield Problem(fault.place, _("There is a text without a letter here."), _("Fill it in, or delete the quotes."))
    for fault in year.faults_of("empty-list"):
        yield Problem(
            fault.place,
            _("{field} is empty.").format(field=field_shown(fault)),
            _("Fill it in, or delete it."),
        )


@rule("DVK107", "bad-pattern")
def bad_pattern(year: Year) -> Iterator[Problem]:
    """Find an id or a number that is not written as one.

    What: ids are small letters without marks, digits and hyphens; a document's number is digits.

    Why: ids are typed on the command line and are file names; numbers are put before the symbol.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year: 2022
        owner: Văn phòng

    Put right: write the id of the department or person as in records/agency.yaml.

    Basis: practice; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3.
    """
    for fault in year.faults_of("bad-pattern"):
        written = fault.values["written"]
        if fault.values["of_id"]:
            help = _("Write “{meant}”.").format(**fault.values) if fault.values["meant"] else ""
            message = _("{field}: “{written}” is not an id.").format(field=field_shown(fault), written=written)
        else:
            help = _("Write the number only; the symbol is added when the document is written.")
            message = _("{field}: “{written}” is not a document number.").format(
                field=field_shown(fault), written=written
            )
        yield Problem(fault.place, message, help)


@rule("DVK108", "out-of-range")
def out_of_range(year: Year) -> Iterator[Problem]:
    """Find a number outside what its field allows.

    What: years, counts, points and widths have limits.

    Why: a number outside them is a slip of the keyboard.

    Example (registrations/mau.yaml):

        name: Khéo vận động nhân dân hiến đất làm đường
        year: 20222

    Put right: correct the number.

    Basis: the record's schema.
    """
    signs = {"gt": ">", "ge": "≥", "lt": "<", "le": "≤"}
    for fault in year.faults_of("out-of-range"):
        limits = ", ".join(f"{sign} {fault.values[key]}" for key, sign in signs.items() if key in fault.values)
        yield Problem(
            fault.place,
            _("{field} cannot be {written}.").format(field=field_shown(fault), written=fault.values["written"]),
            _("It must be {limits}.").format(limits=limits) if limits else "",
        )


@rule("DVK109", "block-kind", Severity.ERROR)
def block_kind(year: Year) -> Iterator[Problem]:
    """Find a piece of the plan's body that is none or two kinds at once.

    What: each piece is one of paragraph, title, item, point, dash and table.

    Why: nothing says how to number and indent it otherwise.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Mục đích
            content:
              - item: Nâng cao nhận thức.
                dash: Thường xuyên tuyên truyền.

    Put right: keep one kind, and give the other a piece of its own.

    Basis: the record's schema.
    """
    for fault in year.faults_of("block-kind"):
        given = fault.values["given"]
        message = _("This piece is of no kind.")
        if given:
            message = _("This piece is of several kinds: {given}.").format(given=given)
        yield Problem(fault.place, message, _("Write exactly one of paragraph, title, item, point, dash and table."))
