"""Rules on the shape of records: keys and the kinds of what stands under them (DVK101 to 103, 106, 109)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.checks.files.braces import comma_in_text
from dvk.checks.files.decimal_comma import decimal_comma
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.syntax.fault import Fault
from dvk.words import N_, _, did_you_mean

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
            decimal_comma(fault.place) or _way(expected, found, fault.place.text),
        )


def _way(expected: str, found: str, written: str) -> str:
    """Say how to write a value; a text of one line with “: ” in it, as “Lưu: VT”, was read as a mapping."""
    if (expected, found) == ("text", "mapping") and "\n" not in written.strip() and not written.startswith("{"):
        return _("Put the text into double quotes: “: ” in it makes a key of what stands before.")
    return _(_WAYS[expected]) if expected else ""


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
            help = did_you_mean(fault.values["meant"])
        message = _("There is no field “{key}” here.").format(**fault.values)
        yield Problem(fault.place, message, decimal_comma(fault.place) or comma_in_text(fault.place) or help)


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


@rule("DVK106", "empty-text")
def empty_text(year: Year) -> Iterator[Problem]:
    """Find quotes with nothing in them, or a list without items.

    What: a field that is written has something in it; only in the row of a table "" is an empty cell.

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
            _("Fill the field in, or delete its line."),
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
