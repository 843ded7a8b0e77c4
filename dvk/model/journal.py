"""What happened to a model during the year."""

from __future__ import annotations

from pydantic import Field

from dvk.model.base import Date, Id, List, Model, Text
from dvk.words import N_


class JournalEntry(Model):
    """One dated note."""

    date: Date = Field(title=N_("Date"), description=N_("Day the entry speaks of."))
    by: Id | None = Field(None, title=N_("Reported by"), description=N_("Id of the department or person that reports."))
    status: Text | None = Field(None, title=N_("State"), description=N_("State of the model on that day."))
    text: Text | None = Field(None, title=N_("What was done"), description=N_("What was done, in words."))
    measures: dict[Id, float] = Field(
        default_factory=dict,
        title=N_("Measured values"),
        description=N_("Value of each target measured, by the target's id."),
    )
    difficulties: Text | None = Field(None, title=N_("Difficulties"), description=N_("What stands in the way."))
    evidence: List[Text] = Field(
        (), title=N_("Evidence"), description=N_("Documents, pictures or addresses that show it.")
    )


class Journal(Model):
    """The entries of one model, oldest first."""

    entries: List[JournalEntry] = Field((), title=N_("Entries"), description=N_("Entries, oldest first."))
