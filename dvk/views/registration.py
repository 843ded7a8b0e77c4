"""Knows what a registration prints, and in which part of the year's form. Knows nothing of templates."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dvk.errors import DvkError
from dvk.model.form import Form, FormPart
from dvk.model.registration import PRINTABLE, Registration
from dvk.model.year import Entry, Year
from dvk.text.fold import closest
from dvk.views import names
from dvk.views.head import Head, head_view
from dvk.views.marks import listed
from dvk.views.plan import plan_reference
from dvk.views.signing import SignatureView, signature_view
from dvk.views.values import LISTS, Values, values_of
from dvk.words import _, did_you_mean

_MISSING = "…"
_PLACEHOLDER = re.compile(r"(\{level\}|\{year\}|\{plan\})")


class UnknownField(DvkError):
    """A form asks for a field no registration has."""

    def __init__(self, form: str, field: str) -> None:
        meant = closest(field, PRINTABLE)
        super().__init__(
            _("The form “{form}” prints the field “{field}”, which a registration does not have.").format(
                form=form, field=field
            ),
            help=did_you_mean(meant) if meant else _("A form may print: {fields}.").format(fields=", ".join(PRINTABLE)),
        )


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a part: whether it is filled in, and whether it takes more than one paragraph."""

    name: str
    filled: bool
    several: bool


@dataclass(frozen=True, slots=True)
class PartView:
    """A column or clause of the form; a width of 0 is left to the layout."""

    number: str
    heading: str
    width: int
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class FormView:
    """The form, its placeholders filled in."""

    label: str
    title: str
    subject: tuple[str, ...]
    name_heading: str
    columns: tuple[PartView, ...]
    clauses: tuple[PartView, ...]


@dataclass(frozen=True, slots=True)
class RegistrationView:
    """A registration as it is printed; `addressees` are empty where a part of the form holds them."""

    head: Head
    form: FormView
    values: Values
    addressees: tuple[str, ...]
    confirmation: SignatureView | None
    signature: SignatureView | None


def registration_view(year: Year, entry: Entry[Registration]) -> RegistrationView:
    """Return what a registration prints in the form of its year; the year has an agency."""
    assert year.agency is not None
    registration, agency = entry.value, year.agency.value
    day = year.day_of(registration)
    form_id, form = year.form
    values = values_of(registration, agency, day)
    addressees = () if form.prints("addressees") else values.addressees
    return RegistrationView(
        head=head_view(agency, day, year=registration.year, date=registration.date),
        form=form_view(form_id, form, values, plan_reference(year)),
        values=values,
        addressees=listed(addressees) if len(addressees) > 1 else addressees,
        confirmation=signature_view(registration.confirmation, agency, day),
        signature=signature_view(registration.signature, agency, day),
    )


def filled_in(text: str, level: str, year: int, plan: str) -> str:
    """Put the level, the year and the plan in the place of their names in braces; every other brace stays as it is.

    A level whose own name begins with “cấp” does not repeat the word of the form.
    """
    if level.startswith("cấp "):
        text = text.replace("cấp {level}", "{level}")
    values = {"{level}": level or _MISSING, "{year}": str(year), "{plan}": plan}
    return "".join(values.get(piece, piece) for piece in _PLACEHOLDER.split(text))


def form_view(form_id: str, form: Form, values: Values, plan: str) -> FormView:
    """Return a form with its placeholders filled in; raises UnknownField for a part that prints no field."""
    _refuse_unknown_fields(form_id, form)

    def filled(text: str) -> str:
        return filled_in(text, values.level, values.year, plan)

    return FormView(
        label=filled(form.label or ""),
        title=filled(form.title),
        subject=names.lines(filled(form.subject)),
        name_heading=filled(form.name_heading.removesuffix(":")),
        columns=_parts(form.columns, values, filled),
        clauses=_parts(form.clauses, values, filled),
    )


def _parts(parts: Sequence[FormPart], values: Values, filled: Callable[[str], str]) -> tuple[PartView, ...]:
    return tuple(
        PartView(
            number=f"{number}.",
            heading=filled(part.heading),
            width=part.width or 0,
            fields=tuple(_field(name, getattr(values, name)) for name in part.fields),
        )
        for number, part in enumerate(parts, 1)
    )


def _field(name: str, value: object) -> FieldView:
    several = isinstance(value, tuple) and len(value) > 1
    return FieldView(name, filled=bool(value), several=name in LISTS or several)


def _refuse_unknown_fields(form_id: str, form: Form) -> None:
    for part in form.parts:
        for name in part.fields:
            if name not in PRINTABLE:
                raise UnknownField(form_id, name)
