"""Turns lists of registrations and of people into tables."""

from __future__ import annotations

from collections.abc import Iterable

from dvk.tables.model import Column, Kind, Table
from dvk.views.listing import Listed, ListedPerson
from dvk.words import N_

_REGISTRATIONS = (
    Column("year", N_("Year"), Kind.LABEL, detail=5),
    Column("id", N_("Id")),
    Column("name", N_("Model's name")),
    Column("owner", N_("Owner's id"), detail=8),
    Column("owner_name", N_("Owner")),
    Column("level", N_("Level"), detail=4),
    Column("kind", N_("Kind"), detail=6),
    Column("subject", N_("Subject"), detail=3),
    Column("field", N_("Field"), detail=2),
    Column("renewal", N_("Renewal"), detail=7),
    Column("date", N_("Date"), Kind.DATE, detail=1),
)

_PEOPLE = (
    Column("id", N_("Id")),
    Column("name", N_("Full name")),
    Column("offices", N_("Offices")),
    Column("department", N_("Department")),
)


def listing_table(listed: Iterable[Listed]) -> Table:
    """Return a row for each registration."""
    rows = (tuple(getattr(row, column.key) for column in _REGISTRATIONS) for row in listed)
    return Table(_REGISTRATIONS, tuple(rows))


def people_table(people: Iterable[ListedPerson]) -> Table:
    """Return a row for each person."""
    rows = (tuple(getattr(person, column.key) for column in _PEOPLE) for person in people)
    return Table(_PEOPLE, tuple(rows))
