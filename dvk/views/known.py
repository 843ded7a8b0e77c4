"""What a year knows of an id: the name behind it, and what its journal notes."""

from __future__ import annotations

import datetime as dt

from dvk.model.journal import JournalEntry
from dvk.model.year import Year
from dvk.views import names


def name_of(year: Year, id: str | None, day: dt.date) -> str | None:
    """Return the name of a department or person on a day; an id the agency does not know is its own name."""
    if id is None or year.agency is None:
        return id
    return names.unit(year.agency.value, id, day)


def noted(year: Year, id: str) -> list[JournalEntry]:
    """Return the entries of a model's journal, oldest first; none where it has no journal."""
    entries = year.journals[id].value.entries if id in year.journals else ()
    return sorted(entries, key=lambda entry: entry.date)
