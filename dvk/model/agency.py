"""Who issues: the agency, its departments, the people and the offices they hold."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from dvk.model.base import Date, Id, List, Model, Text, is_within
from dvk.model.dated import Dated
from dvk.words import N_

Regime = Literal["nhà nước", "đảng"]


class Department(Model):
    """A part of the agency that registers models."""

    name: Dated = Field(title=N_("Department's name"), description=N_("Full name, as printed."))
    symbol: Text | None = Field(
        None,
        title=N_("Symbol"),
        description=N_("Abbreviation used in document symbols and in the filing line."),
    )
    since: Date | None = Field(None, alias="from", title=N_("From"), description=N_("First day the department exists."))
    until: Date | None = Field(None, title=N_("Until"), description=N_("Last day the department exists."))

    def existed_on(self, day: dt.date) -> bool:
        """Tell whether the department is there on a day."""
        return is_within(day, self.since, self.until)


class Office(Model):
    """An office a person holds, and when."""

    office: Text = Field(title=N_("Office"), description=N_("The office in full, as in “Phó Trưởng ban”."))
    since: Date | None = Field(None, alias="from", title=N_("From"), description=N_("First day in the office."))
    until: Date | None = Field(None, title=N_("Until"), description=N_("Last day in the office."))

    def held_on(self, day: dt.date) -> bool:
        """Tell whether the office is held on a day."""
        return is_within(day, self.since, self.until)


class Person(Model):
    """Somebody who signs or answers for a model: a name and offices, nothing else is kept."""

    name: Text = Field(title=N_("Full name"), description=N_("Family name first, without academic titles."))
    office: Text | None = Field(
        None,
        title=N_("Office"),
        description=N_("The one office held; several, or dated ones, go into `offices`."),
    )
    offices: List[Office] = Field((), title=N_("Offices"), description=N_("Offices held, each with its days."))
    department: Id | None = Field(
        None, title=N_("Department"), description=N_("Id of the department the person belongs to.")
    )

    def offices_on(self, day: dt.date) -> tuple[str, ...]:
        """Return the offices held on a day."""
        held = tuple(office.office for office in self.offices if office.held_on(day))
        return (self.office, *held) if self.office else held


class Margins(Model):
    """Margins of the page that differ from the usual ones."""

    top: float | None = Field(None, title=N_("Top"), description=N_("Top margin in millimetres."))
    bottom: float | None = Field(None, title=N_("Bottom"), description=N_("Bottom margin in millimetres."))
    left: float | None = Field(None, title=N_("Left"), description=N_("Left margin in millimetres."))
    right: float | None = Field(None, title=N_("Right"), description=N_("Right margin in millimetres."))


class Layout(Model):
    """What the agency chooses within the regulation's ranges."""

    sizes: Literal["A", "B"] | None = Field(
        None,
        title=N_("Set of sizes"),
        description=N_("A: text at 14 points; B: text at 13 points, in Party documents at 15."),
    )
    margins: Margins | None = Field(
        None, title=N_("Margins"), description=N_("Margins within the permitted ranges, in millimetres.")
    )
    indent: float | None = Field(
        None,
        title=N_("First-line indent"),
        description=N_("Indent of a paragraph's first line: 10 or 12.7 millimetres."),
    )
    guideline: Literal["HD05", "HD36"] = Field(
        "HD05",
        title=N_("Party guideline"),
        description=N_(
            "Party documents: with HD05 a line of recipients ends in a semicolon, a submission says “Kính trình” and a "
            "letter’s subject begins with “về việc”; with HD36 a comma, “Kính gửi” and the subject alone."
        ),
    )
    last_ground: Literal[".", ","] = Field(
        ".",
        title=N_("Last ground"),
        description=N_("Party documents: sign after the last ground, a full stop or a comma."),
    )
    headings: Literal[".", "-"] = Field(
        ".",
        title=N_("Sign after numbers"),
        description=N_("Party documents: sections and clauses are numbered I. and 1., or the older way I- and 1-."),
    )
    tone: Literal["ủy", "uỷ"] | None = Field(
        None,
        title=N_("Spelling of ủy"),
        description=N_("Party documents: one spelling through the whole document; empty: as the record writes it."),
    )


class Agency(Model):
    """The agency whose records these are."""

    name: Dated = Field(
        title=N_("Agency's name"), description=N_("Full official name, printed at the head of documents.")
    )
    symbol: Dated = Field(
        title=N_("Agency's symbol"),
        description=N_("Abbreviation of the agency in document symbols, as in KH-BQLKKTPQ."),
    )
    superior: Dated | None = Field(
        None,
        title=N_("Superior body"),
        description=N_("Body directly above, printed over the agency's name; empty: none is printed."),
    )
    regime: Regime = Field(
        "nhà nước",
        title=N_("Regime"),
        description=N_(
            "“nhà nước”: documents keep Nghị định 30/2020/NĐ-CP. “đảng”: documents keep Quy định 399-QĐ/TW."
        ),
    )
    place: Dated = Field(title=N_("Place"), description=N_("Name of the place printed before the date."))
    address: Dated | None = Field(
        None,
        title=N_("Address"),
        description=N_("Address printed on registrations; each line of the text is printed as a line."),
    )
    archive: Text | None = Field(
        None,
        title=N_("Filing unit"),
        description=N_("Symbol of the unit that drafts and keeps the document: Lưu: VT, …"),
    )
    layout: Layout | None = Field(
        None, title=N_("Layout"), description=N_("Sizes, margins and indent chosen within the regulation's ranges.")
    )
    departments: dict[Id, Department] = Field(
        default_factory=dict,
        title=N_("Departments"),
        description=N_("Departments by id; registrations name the id."),
    )
    people: dict[Id, Person] = Field(
        default_factory=dict, title=N_("People"), description=N_("People by id; signatures name the id.")
    )

    @property
    def is_of_party(self) -> bool:
        """Tell whether it keeps the Party's rules for documents."""
        return self.regime == "đảng"
