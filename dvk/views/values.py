"""Knows what each field of a registration is printed as: names for ids, days in words, lines for texts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from dvk.model.agency import Agency
from dvk.model.registration import Forces, Registration
from dvk.text.dates import long_date
from dvk.views import names


@dataclass(frozen=True, slots=True)
class StepView:
    """A step of the timetable, its day in words."""

    until: str
    work: str


@dataclass(frozen=True, slots=True)
class ForcesView:
    """Who carries the model out, by name."""

    lead: str
    coordinate: tuple[str, ...]
    take_part: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Values:
    """The fields of a registration as they are printed; what is not filled in is empty."""

    name: str
    year: int
    level: str
    kind: str
    subject: str
    field: str
    owner: str
    renewal: str
    addressees: tuple[str, ...]
    situation: tuple[str, ...]
    goal: tuple[str, ...]
    targets: tuple[str, ...]
    solutions: tuple[str, ...]
    area: tuple[str, ...]
    beneficiaries: tuple[str, ...]
    forces: ForcesView | None
    resources: tuple[str, ...]
    schedule: tuple[StepView, ...]
    outputs: tuple[str, ...]
    sustain: tuple[str, ...]
    date: str


LISTS = frozenset({"addressees", "targets", "solutions", "forces", "schedule", "outputs"})
"""Fields printed as a list, however short."""


def values_of(registration: Registration, agency: Agency, day: dt.date) -> Values:
    """Return a registration's fields, in the names of a day."""
    return Values(
        name=registration.name,
        year=registration.year,
        level=registration.level or "",
        kind=registration.kind or "",
        subject=registration.subject or "",
        field=registration.field or "",
        owner=names.unit(agency, registration.owner, day),
        renewal=registration.renewal or "",
        addressees=registration.addressees,
        situation=names.lines(registration.situation),
        goal=names.lines(registration.goal),
        targets=tuple(target.text for target in registration.targets),
        solutions=registration.solutions,
        area=names.lines(registration.area),
        beneficiaries=names.lines(registration.beneficiaries),
        forces=_forces(registration.forces, agency, day),
        resources=names.lines(registration.resources),
        schedule=tuple(StepView(long_date(step.until), step.work) for step in registration.schedule),
        outputs=registration.outputs,
        sustain=names.lines(registration.sustain),
        date=long_date(registration.date) if registration.date is not None else "",
    )


def _forces(forces: Forces | None, agency: Agency, day: dt.date) -> ForcesView | None:
    if forces is None or not (forces.lead or forces.coordinate or forces.take_part):
        return None
    return ForcesView(
        lead=names.unit(agency, forces.lead, day),
        coordinate=tuple(names.unit(agency, name, day) for name in forces.coordinate),
        take_part=tuple(names.unit(agency, name, day) for name in forces.take_part),
    )
