"""The yearly plan: what is printed, and what the tool works with."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from dvk.model.base import Date, Id, List, Model, Number, Text
from dvk.model.signing import Lines, Signature
from dvk.words import N_

BLOCK_KINDS = ("paragraph", "title", "item", "point", "dash", "table")


class Grid(Model):
    """A table inside a plan."""

    columns: List[Text] = Field(min_length=1, title=N_("Columns"), description=N_("Headings of the columns."))
    widths: List[Annotated[int, Field(ge=1, le=100)]] = Field(
        (), title=N_("Widths"), description=N_("Share of each column in the width; empty: by the words in it.")
    )
    rows: List[List[str | int | float | None]] = Field(
        (), title=N_("Rows"), description=N_("Rows, each a list of cells.")
    )


class Block(Model):
    """One piece of the body; exactly one of paragraph, title, item, point, dash and table is given."""

    paragraph: Text | None = Field(None, title=N_("Paragraph"), description=N_("A paragraph without number or dash."))
    title: Text | None = Field(
        None,
        title=N_("Titled clause"),
        description=N_("A numbered clause that only has a title: “1. Title”, in bold."),
    )
    item: Text | None = Field(
        None, title=N_("Clause"), description=N_("A numbered clause: “1. …”; inside another clause “1.1. …”.")
    )
    point: Text | None = Field(None, title=N_("Point"), description=N_("A lettered point: “a) …”."))
    dash: Text | None = Field(None, title=N_("Dash"), description=N_("A dash item: “- …”; inside another dash “+ …”."))
    table: Grid | None = Field(None, title=N_("Table"), description=N_("A table."))
    content: Blocks = Field((), title=N_("Content"), description=N_("What stands under this piece."))

    @property
    def kind(self) -> str:
        """Return which of `BLOCK_KINDS` this is."""
        return next(kind for kind in BLOCK_KINDS if getattr(self, kind) is not None)

    @property
    def text(self) -> str:
        """Return the wording, empty for a table."""
        return "" if self.table is not None else str(getattr(self, self.kind))

    @model_validator(mode="after")
    def _one_kind(self) -> Block:
        given = [kind for kind in BLOCK_KINDS if getattr(self, kind) is not None]
        if len(given) != 1:
            raise PydanticCustomError("block_kind", "exactly one kind", {"given": ", ".join(given)})
        return self


def _paragraphs(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    return [{"paragraph": item} if isinstance(item, str) else item for item in value]


Blocks = Annotated[List[Block], BeforeValidator(_paragraphs)]
"""Pieces of the body in order; a bare text is a paragraph."""


class Section(Model):
    """A part of the body under a Roman number."""

    title: Text = Field(
        title=N_("Section's title"),
        description=N_("Title without its number; capitals are set by the layout."),
    )
    content: Blocks = Field((), title=N_("Content"), description=N_("What stands in the section, in order."))


class Appendix(Model):
    """An annex of the plan; its number is computed."""

    title: Text = Field(title=N_("Annex title"), description=N_("Title of the annex; capitals are set by the layout."))
    landscape: bool = Field(
        False, title=N_("Landscape"), description=N_("true: the annex is printed on landscape pages.")
    )
    content: Blocks = Field((), title=N_("Content"), description=N_("What stands in the annex."))


class Milestone(Model):
    """A date of the plan that has no key of its own."""

    until: Date = Field(title=N_("Until"), description=N_("Last day."))
    work: Text = Field(title=N_("Work"), description=N_("What is to be done by then."))


class Schedule(Model):
    """The dates of the movement's year."""

    registration_until: Date | None = Field(
        None, title=N_("Registration until"), description=N_("Last day to register a model.")
    )
    midyear_figures_at: Date | None = Field(
        None,
        title=N_("Half-year figures at"),
        description=N_("Day the figures of the first half-year are taken."),
    )
    midyear_report_until: Date | None = Field(
        None, title=N_("Half-year report until"), description=N_("Last day for the half-year report.")
    )
    selection_until: Date | None = Field(
        None, title=N_("Selection until"), description=N_("Last day to select and propose.")
    )
    annual_report_until: Date | None = Field(
        None, title=N_("Annual report until"), description=N_("Last day for the report of the year.")
    )
    milestones: List[Milestone] = Field(
        (), title=N_("Other dates"), description=N_("Dates of this plan that have no key of their own.")
    )


SCHEDULE_KEYS = (
    "registration_until",
    "midyear_figures_at",
    "midyear_report_until",
    "selection_until",
    "annual_report_until",
)
"""The days of a schedule that have keys of their own, in the order of the year."""


class Expectation(Model):
    """How many registrations the plan asks for."""

    total: Annotated[int, Field(ge=0)] | None = Field(
        None, title=N_("Total"), description=N_("Registrations expected in all.")
    )
    departments: dict[Id, Annotated[int, Field(ge=0)]] = Field(
        default_factory=dict,
        title=N_("By department"),
        description=N_("Registrations expected of each department."),
    )


class Criterion(Model):
    """One thing a model is judged by."""

    text: Text = Field(title=N_("Criterion"), description=N_("What is judged."))
    weight: Annotated[float, Field(gt=0)] | None = Field(
        None,
        title=N_("Points"),
        description=N_("Highest number of points; empty when judged as passed or not."),
    )


class Criteria(Model):
    """How models are judged."""

    scale: Literal["đạt", "điểm"] = Field(title=N_("Scale"), description=N_("“đạt”: passed or not; “điểm”: points."))
    minimum: Annotated[float, Field(ge=0)] | None = Field(
        None, title=N_("Minimum"), description=N_("Points, or number of criteria passed, a model needs.")
    )
    items: List[Criterion] = Field((), title=N_("Criteria"), description=N_("The criteria in order."))


class Plan(Model):
    """The plan of one year."""

    year: Annotated[int, Field(ge=1945, le=2100)] = Field(
        title=N_("Year"), description=N_("Year of the plan; equals the folder's name.")
    )
    number: Number | None = Field(
        None, title=N_("Number"), description=N_("Number of the document; empty until issued: printed blank.")
    )
    symbol: Text | None = Field(
        None, title=N_("Symbol"), description=N_("Symbol after the number when it is not KH-<agency>.")
    )
    date: Date | None = Field(
        None, title=N_("Date"), description=N_("Date of issue; empty until issued: printed blank.")
    )
    subject: Text = Field(title=N_("Subject line"), description=N_("What the plan is about, printed under KẾ HOẠCH."))
    addressees: List[Text] = Field(
        (),
        title=N_("Addressees"),
        description=N_("Bodies the document is addressed to (Kính gửi); usually none."),
    )
    grounds: List[Text] = Field(
        (),
        title=N_("Grounds"),
        description=N_("Legal grounds in order; a last one that ends with a comma runs on into the opening."),
    )
    opening: Text | None = Field(
        None, title=N_("Opening"), description=N_("Words between the grounds and the first section.")
    )
    sections: List[Section] = Field((), title=N_("Sections"), description=N_("The body; Roman numbers are computed."))
    closing: Lines | None = Field(None, title=N_("Closing"), description=N_("Last paragraphs of the body."))
    recipients: List[Text] = Field(
        (),
        title=N_("Recipients"),
        description=N_("Lines under “Nơi nhận:”, without dash and end mark; the last is the filing line."),
    )
    signature: Signature | None = Field(None, title=N_("Signature"), description=N_("Who signs."))
    appendices: List[Appendix] = Field((), title=N_("Annexes"), description=N_("Annexes in order."))
    form: Id | None = Field(
        None,
        title=N_("Registration form"),
        description=N_("Id of the form registrations of this year are printed in; empty: the form in force."),
    )
    schedule: Schedule | None = Field(None, title=N_("Schedule"), description=N_("Dates of the movement's year."))
    expects: Expectation | None = Field(
        None, title=N_("Expected registrations"), description=N_("How many registrations, and of whom.")
    )
    criteria: Criteria | None = Field(
        None, title=N_("Criteria"), description=N_("How models are judged at the end of the year.")
    )
