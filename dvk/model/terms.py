"""Terms the agency may choose from: levels, kinds, fields; each with the time it was in use."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from dvk.model.base import Date, Model, Text, is_within
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
        return is_within(day, self.since, self.until)


Terms = dict[str, Term | None]

TERM_GROUPS = {
    "level": "levels",
    "kind": "kinds",
    "subject": "subjects",
    "field": "fields",
    "renewal": "renewals",
}
"""The fields of a registration that hold a term, and the group of the vocabulary each is from."""


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

    def in_use(self, group: str, day: dt.date) -> list[str]:
        """Return the terms of a group that may be used on a day."""
        terms: Terms = getattr(self, group)
        return [name for name, term in terms.items() if term is None or term.in_use(day)]

    def standard(self, group: str, name: str) -> str:
        """Return the standard term a local one counts as, any other as it is."""
        term = self.term(group, name)
        return term.counts_as if term is not None and term.counts_as else name

    def term(self, group: str, name: str) -> Term | None:
        """Return a term, or None when the group does not have it; a term without limits is an empty `Term`."""
        terms: Terms = getattr(self, group)
        return (terms[name] or Term()) if name in terms else None
