"""Rules on the values of single fields: terms, dates, ids, numbers (DVK104, DVK105, DVK107, DVK108)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dvk.checks.shape.keys import field_shown
from dvk.diagnostics.model import Problem
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.syntax.fault import Fault
from dvk.text.dates import read_date
from dvk.text.fold import fold
from dvk.words import _, did_you_mean

_NAMING = frozenset(("owner", "by", "department", "departments", "person"))
"""Fields that hold the id of a department or a person of agency.yaml."""


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
            help = did_you_mean(fault.values["meant"]) + " " + help
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
    if isinstance(written, str) and (day := read_date(written)) is not None:
        return message, _("Write “{meant}”.").format(meant=day.isoformat())
    return message, _("Write it as year-month-day, for example 2022-02-09.")


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
            meant = _bearer(year, fault) or fault.values["meant"]
            help = _("Write “{meant}”.").format(meant=meant) if meant else ""
            message = _("{field}: “{written}” is not an id.").format(field=field_shown(fault), written=written)
        else:
            help = (
                _("Write number and symbol as the document carries them: 30/2020/NĐ-CP, 05-CT/TW.")
                if fault.values["with_symbol"]
                else _("Write the number only; the symbol is added when the document is written.")
            )
            message = _("{field}: “{written}” is not a document number.").format(
                field=field_shown(fault), written=written
            )
        yield Problem(fault.place, message, help)


def _bearer(year: Year, fault: Fault) -> str | None:
    """Return the id of the department or person whose name, or symbol, stands where the id belongs."""
    if year.agency is None or _NAMING.isdisjoint(fault.values["field"]):
        return None
    agency = year.agency.value
    ids = {fold(person.name): id for id, person in agency.people.items()}
    for id, department in agency.departments.items():
        ids |= {fold(name): id for name in (*[version.text for version in department.name], department.symbol or "")}
    return ids.get(fold(" ".join(fault.values["written"].split())))


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
