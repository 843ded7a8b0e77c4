"""A registration: the superset of the forms in use."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from dvk.model.base import Date, Id, List, Model, Text
from dvk.model.signing import Confirmation, Signature
from dvk.words import N_

Direction = Literal["trên", "từ", "đạt", "không quá", "dưới"]
"""How a value is compared with its target: >, >=, ==, <=, <."""


class Measure(Model):
    """What makes a target measurable."""

    unit: Text | None = Field(None, title=N_("Unit"), description=N_("Unit of measurement: %, hồ sơ, ngày, …"))
    baseline: float | None = Field(None, title=N_("Baseline"), description=N_("Value when the model is registered."))
    target: float | None = Field(None, title=N_("Target value"), description=N_("Value to be reached."))
    direction: Direction | None = Field(
        None,
        title=N_("Direction"),
        description=N_("“trên” more than, “từ” at least, “đạt” equal, “không quá” at most, “dưới” less than."),
    )

    def reached(self, value: float) -> bool:
        """Tell whether a value reaches the target; never when there is none."""
        if self.target is None:
            return False
        match self.direction or "từ":
            case "trên":
                return value > self.target
            case "từ":
                return value >= self.target
            case "đạt":
                return value == self.target
            case "không quá":
                return value <= self.target
            case _:
                return value < self.target


class Target(Model):
    """One thing the model is to reach."""

    id: Id = Field(title=N_("Target's id"), description=N_("Short id the journal refers to: hai-long."))
    text: Text = Field(title=N_("Target"), description=N_("The target in words, as printed."))
    measure: Measure | None = Field(
        None, title=N_("Measure"), description=N_("Unit, baseline, value to reach and direction.")
    )


class Forces(Model):
    """Who carries the model out."""

    lead: Text | None = Field(None, title=N_("Lead"), description=N_("Who leads: a department's id or a name."))
    coordinate: List[Text] = Field((), title=N_("Coordinating"), description=N_("Who works along: ids or names."))
    take_part: List[Text] = Field((), title=N_("Taking part"), description=N_("Who takes part: ids or names."))


class Step(Model):
    """A step of the model's own timetable."""

    until: Date = Field(title=N_("Until"), description=N_("Last day of the step."))
    work: Text = Field(title=N_("Work"), description=N_("What is done by then."))


class Registration(Model):
    """A model, exemplar or work registered for a year."""

    name: Text = Field(title=N_("Model's name"), description=N_("Name of the model, the same everywhere."))
    year: Annotated[int, Field(ge=1945, le=2100)] = Field(
        title=N_("Year"), description=N_("Year of the registration; equals the folder's name.")
    )
    level: Text | None = Field(None, title=N_("Level"), description=N_("Level the model is registered at."))
    kind: Text | None = Field(None, title=N_("Kind"), description=N_("What is registered."))
    subject: Text | None = Field(
        None, title=N_("Subject"), description=N_("Who carries it out: a collective or a person.")
    )
    field: Text | None = Field(None, title=N_("Field"), description=N_("Field of work."))
    owner: Id | None = Field(None, title=N_("Owner"), description=N_("Id of the department that registers."))
    renewal: Text | None = Field(None, title=N_("Renewal"), description=N_("New, or kept up from earlier years."))
    addressees: List[Text] = Field(
        (), title=N_("Addressees"), description=N_("Bodies the registration is sent to (Kính gửi).")
    )
    situation: Text | None = Field(None, title=N_("Situation"), description=N_("Difficulties the model answers to."))
    goal: Text | None = Field(None, title=N_("Goal"), description=N_("What the model is for."))
    targets: List[Target] = Field(
        (), title=N_("Targets"), description=N_("What is to be reached; each with a measure.")
    )
    solutions: List[Text] = Field((), title=N_("Solutions"), description=N_("How it is done, one solution an item."))
    area: Text | None = Field(None, title=N_("Area"), description=N_("Where it is carried out."))
    beneficiaries: Text | None = Field(None, title=N_("Beneficiaries"), description=N_("Whom it serves."))
    forces: Forces | None = Field(None, title=N_("Forces"), description=N_("Who leads, works along and takes part."))
    resources: Text | None = Field(None, title=N_("Resources"), description=N_("Money, people and means."))
    schedule: List[Step] = Field((), title=N_("Timetable"), description=N_("Steps with their last days."))
    outputs: List[Text] = Field((), title=N_("Outputs"), description=N_("What will exist at the end."))
    sustain: Text | None = Field(None, title=N_("Keeping up"), description=N_("How it can be kept up and spread."))
    date: Date | None = Field(None, title=N_("Date"), description=N_("Day of the registration; empty: printed blank."))
    confirmation: Confirmation | None = Field(
        None, title=N_("Confirmation"), description=N_("The body that confirms, and who signs for it.")
    )
    signature: Signature | None = Field(None, title=N_("Signature"), description=N_("Who signs."))


SIGNED = ("confirmation", "signature")
PRINTABLE = tuple(name for name in Registration.model_fields if name not in SIGNED)
"""Fields a part of a form may hold; the two signatures have their own place."""
