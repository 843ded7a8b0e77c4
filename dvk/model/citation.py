"""The register of documents that are cited: what each is called, who issued it, and how sure that is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from dvk.model.base import Date, Id, List, Model, Text
from dvk.text.dates import cited_date, long_date
from dvk.words import N_

LAWS = frozenset(("Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"))
"""Types that are cited by name, without number and issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.a)."""

UNCONFIRMED = "C"

WholeNumber = Annotated[str, Field(pattern=r"^[0-9]{1,5}(\.[0-9]{1,3})?[a-zđ]?[-/][^ ]+$")]
"""A number with its symbol, as the document carries it: 30/2020/NĐ-CP, 76/NQ-CP, 05-CT/TW."""

Grade = Annotated[
    Literal["A", "B", "C"],
    Field(
        title=N_("Grade"),
        description=N_("How sure this is: A official gazette or original, B public web page, C unconfirmed."),
    ),
]


class Replacement(Model):
    """What took a document's place."""

    by: List[Id] = Field(
        min_length=1, title=N_("Replaced by"), description=N_("Ids of the documents that took its place.")
    )
    since: Date | None = Field(
        None,
        alias="from",
        title=N_("From"),
        description=N_("First day the document no longer holds; unless given, the day of its successor."),
    )
    grade: Grade = "A"


class Citable(Model):
    """A document as others cite it; a law is called by its title, without number and issuer."""

    type: Text = Field(title=N_("Type of document"), description=N_("As it is printed: Nghị quyết, Chỉ thị, Luật."))
    number: WholeNumber | None = Field(
        None, title=N_("Number and symbol"), description=N_("As the document carries them: 30/2020/NĐ-CP, 05-CT/TW.")
    )
    date: Date | None = Field(None, title=N_("Date"), description=N_("Day the document was signed."))
    issuer: Text | None = Field(None, title=N_("Issuer"), description=N_("Who issued it, as a citation says it."))
    title: Text | None = Field(
        None,
        title=N_("Official title"),
        description=N_("The title word for word, without “về” before a name; the name of a law without “Luật”."),
    )
    about: Text | None = Field(
        None,
        title=N_("What it is about"),
        description=N_("In a few words, for searching, where the official title is not at hand."),
    )
    grade: Grade = "A"
    unconfirmed: List[Literal["number", "date", "issuer", "title"]] = Field(
        (),
        title=N_("Unconfirmed"),
        description=N_("Fields that are less sure than the grade says."),
    )
    source: Text | None = Field(None, title=N_("Source"), description=N_("Where it was read."))
    replaced: Replacement | None = Field(
        None, title=N_("Replacement"), description=N_("What took its place, where it no longer holds.")
    )
    note: Text | None = Field(None, title=N_("Note"), description=N_("What else whoever cites it should know."))

    @property
    def is_law(self) -> bool:
        """Tell whether it is cited by name."""
        return self.type in LAWS

    @property
    def is_of_party(self) -> bool:
        """Tell whether it is a document of the Party: a hyphen stands after its number."""
        return self.number is not None and "-" in self.number.partition("/")[0]

    def sure_of(self, field: str) -> bool:
        """Tell whether a field was read in the gazette or on a public page."""
        return self.grade != UNCONFIRMED and field not in self.unconfirmed

    @property
    def in_full(self) -> str:
        """Write what a first mention says, as far as it is known.

        Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.a and b; the Party sets a comma and the date in digits.
        """
        return " ".join(self._pieces())

    def _pieces(self) -> Iterator[str]:
        if self.is_law:
            yield self.later
            if self.date is not None:
                yield long_date(self.date)
            return
        if self.date is None:
            yield self.later
        elif self.is_of_party:
            yield f"{self.later}, {cited_date(self.date)}"
        else:
            yield f"{self.later} {long_date(self.date)}"
        if self.issuer is not None:
            yield f"của {self.issuer}"
        if self.title is not None:
            # A title that is a name takes “về”; one that begins with what the document does stands alone.
            yield self.title if self.title[0].islower() else f"về {self.title}"

    @property
    def later(self) -> str:
        """Write what later mentions say: type and number, the name of a law."""
        if self.is_law:
            return f"{self.type} {self.title}" if self.title else self.type
        return f"{self.type} số {self.number}" if self.number else f"{self.type} {self.title or ''}".rstrip()


class Register(Model):
    """Citable documents by id."""

    documents: dict[Id, Citable] = Field(
        default_factory=dict,
        title=N_("Documents"),
        description=N_("Documents that may be cited, by id: number, symbol and year without marks."),
    )

    def extended(self, local: Register | None) -> Register:
        """Return this register with the local documents laid over it."""
        return self if local is None else Register.model_construct(documents=self.documents | local.documents)

    def successors(self, document: Citable) -> tuple[Citable, ...]:
        """Return what took a document's place, as far as the register has it."""
        by = document.replaced.by if document.replaced is not None else ()
        return tuple(self.documents[id] for id in by if id in self.documents)

    def replaced_since(self, document: Citable) -> dt.date | None:
        """Return the first day a document no longer holds; None where it holds, or nobody knows the day."""
        if document.replaced is None:
            return None
        days = [successor.date for successor in self.successors(document) if successor.date is not None]
        return document.replaced.since or min(days, default=None)
