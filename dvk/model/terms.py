"""Terms the agency may choose from: levels, kinds, fields; each with the time it was in use."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from dvk.model.base import Date, Model, Text
from dvk.words import N_


class Term(Model):
    """One term: when it may be used, and the standard term a local one is counted under."""

    since: Date | None = Field(None, alias="from", title=N_("From"), description=N_("First day the term is in use."))
    until: Date | None = Field(None, title=N_("Until"), description=N_("Last day the term is in use."))
    counts_as: Text | None = Field(
        None,
        title=N_("Counts as"),
        description=N_("The standard term a local one is counted under in tables."),
    )

    def in_use(self, day: dt.date) -> bool:
        """Tell whether the term may be used on a day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


Terms = dict[str, Term | None]


class Vocabulary(Model):
    """The terms of the records, in the order tables show them."""

    levels: Terms = Field(default_factory=dict, title=N_("Levels"), description=N_("Levels a model is registered at."))
    kinds: Terms = Field(
        default_factory=dict,
        title=N_("Kinds"),
        description=N_("What is registered: a model, an exemplar, a work."),
    )
    subjects: Terms = Field(
        default_factory=dict,
        title=N_("Subjects"),
        description=N_("Who carries it out: a collective or a person."),
    )
    fields: Terms = Field(
        default_factory=dict, title=N_("Fields of work"), description=N_("Fields of work models are counted by.")
    )
    renewals: Terms = Field(
        default_factory=dict, title=N_("Renewals"), description=N_("Whether the model is new or kept up.")
    )
    statuses: Terms = Field(
        default_factory=dict, title=N_("States"), description=N_("States of a model in the journal.")
    )

    def extended(self, local: Vocabulary | None) -> Vocabulary:
        """Return this vocabulary with the local terms laid over it; a local term keeps the place of its namesake."""
        if local is None:
            return self
        groups = {name: getattr(self, name) | getattr(local, name) for name in Vocabulary.model_fields}
        return Vocabulary.model_construct(**groups)

    def term(self, group: str, name: str) -> Term | None:
        """Return a term, or None when the group does not have it; a term without limits is an empty `Term`."""
        terms: Terms = getattr(self, group)
        return (terms[name] or Term()) if name in terms else None
