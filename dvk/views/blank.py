"""Knows what an empty registration form holds: a mark in the place of each field, named after it.

The marks are private-use characters, which no record may hold; the layout turns them into fields to fill in.
"""

from __future__ import annotations

import re
from dataclasses import replace

from dvk.model.terms import TERM_GROUPS
from dvk.model.year import Year
from dvk.views import names
from dvk.views.head import head_view
from dvk.views.plan import plan_reference
from dvk.views.registration import RegistrationView, form_view
from dvk.views.signing import SignatureView
from dvk.views.values import ForcesView, StepView, Values

_OPEN, _CLOSE = "\ue000", "\ue001"
MARK = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
"""A mark; its group is the field's name, in small letters unless the layout printed capitals."""


def mark(field: str) -> str:
    """Return the mark of a field."""
    return f"{_OPEN}{field}{_CLOSE}"


def blank_view(year: Year) -> RegistrationView:
    """Return the year's form with every field left to fill in; the year has an agency."""
    assert year.agency is not None
    day = year.plan.value.date if year.plan is not None and year.plan.value.date is not None else year.first_day
    form_id, form = year.form
    values = _values(year.number)
    return RegistrationView(
        head=replace(head_view(year.agency.value, day, year=year.number, date=None), date=mark("date")),
        form=form_view(form_id, form, values, plan_reference(year)),
        values=values,
        addressees=() if form.prints("addressees") else values.addressees,
        confirmation=SignatureView(
            (), mark("confirmation.office"), mark("confirmation.person"), mark("confirmation.by")
        ),
        signature=SignatureView((), mark("signature.office"), mark("signature.person")),
    )


def choices_of(year: Year) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return what a field may be chosen from: terms in use in the year, the agency's departments by id."""
    assert year.agency is not None
    chosen: dict[str, tuple[tuple[str, str], ...]] = {
        field: tuple((name, name) for name in year.vocabulary.in_use(group, year.last_day))
        for field, group in TERM_GROUPS.items()
    }
    agency = year.agency.value
    chosen["owner"] = tuple((id, names.unit(agency, id, year.last_day)) for id in agency.departments)
    return {field: pairs for field, pairs in chosen.items() if pairs}


def _values(year: int) -> Values:
    several = {
        name: (mark(name),)
        for name in ("addressees", "situation", "goal", "targets", "solutions", "area", "beneficiaries", "resources")
    }
    return Values(
        name=mark("name"),
        year=year,
        level=mark("level"),
        kind=mark("kind"),
        subject=mark("subject"),
        field=mark("field"),
        owner=mark("owner"),
        renewal=mark("renewal"),
        forces=ForcesView(mark("forces.lead"), (mark("forces.coordinate"),), (mark("forces.take_part"),)),
        schedule=(StepView(mark("schedule.until"), mark("schedule.work")),),
        outputs=(mark("outputs"),),
        sustain=(mark("sustain"),),
        date=mark("date"),
        **several,
    )
