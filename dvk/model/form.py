"""The form a registration is printed in, and what it demands: data, since every agency has its own."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from dvk.model.base import Date, Id, List, Model, Text, is_within
from dvk.words import N_


class FormPart(Model):
    """A column or a clause of the form: a heading and the registration's fields printed under it."""

    heading: Text = Field(title=N_("Heading"), description=N_("Heading; {level}, {year} and {plan} are filled in."))
    width: Annotated[int, Field(ge=1, le=100)] | None = Field(
        None, title=N_("Width"), description=N_("Share of the table's width, for a column.")
    )
    fields: List[Text] = Field(
        min_length=1, title=N_("Fields"), description=N_("Fields of the registration printed here, in order.")
    )


class Form(Model):
    """One form, and the days it is in force."""

    label: Text | None = Field(
        None, title=N_("Label"), description=N_("Printed at the top right: (Mẫu 1 kèm theo {plan}).")
    )
    title: Text = Field(
        "Bản đăng ký",
        title=N_("Title"),
        description=N_("Name of the document; capitals are set by the layout."),
    )
    subject: Text = Field(
        title=N_("Subject line"), description=N_("Line under the title; {level}, {year} and {plan} are filled in.")
    )
    name_heading: Text = Field(
        "TÊN MÔ HÌNH", title=N_("Heading of the name"), description=N_("Printed before the model's name.")
    )
    columns: List[FormPart] = Field(
        (), title=N_("Columns"), description=N_("Columns of the table, when the form is a table.")
    )
    clauses: List[FormPart] = Field(
        (), title=N_("Clauses"), description=N_("Numbered clauses, when the form is running text.")
    )
    demands: List[Text] = Field(
        (), title=N_("Demanded fields"), description=N_("Fields of the registration that must be filled.")
    )
    since: Date | None = Field(None, alias="from", title=N_("From"), description=N_("First day of the form."))
    until: Date | None = Field(None, title=N_("Until"), description=N_("Last day of the form."))

    @property
    def parts(self) -> tuple[FormPart, ...]:
        """Return its columns or clauses."""
        return (*self.columns, *self.clauses)

    def prints(self, field: str) -> bool:
        """Tell whether a part of it holds a field."""
        return any(field in part.fields for part in self.parts)

    def in_force(self, day: dt.date) -> bool:
        """Tell whether the form is in force on a day."""
        return is_within(day, self.since, self.until)


class Forms(Model):
    """Forms by id."""

    forms: dict[Id, Form] = Field(default_factory=dict, title=N_("Forms"), description=N_("Registration forms by id."))

    def extended(self, local: Forms | None) -> Forms:
        """Return these forms with the local ones laid over them."""
        return self if local is None else Forms.model_construct(forms=self.forms | local.forms)


def form_in_force(forms: Forms, asked: str | None, day: dt.date) -> tuple[str, Form]:
    """Return the form a plan asks for, else the last one listed that is in force, else the last one listed."""
    if asked in forms.forms:
        return str(asked), forms.forms[str(asked)]
    listed = list(forms.forms.items())
    return next((pair for pair in reversed(listed) if pair[1].in_force(day)), listed[-1])
