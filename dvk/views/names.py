"""Knows what ids, dated names and lines of a record are printed as; an unknown id is printed as written."""

from __future__ import annotations

import datetime as dt

from dvk.model.agency import Agency
from dvk.model.dated import wording


def lines(text: str | None) -> tuple[str, ...]:
    """Return the lines of a text that hold something."""
    return tuple(stripped for line in (text or "").splitlines() if (stripped := line.strip()))


def unit(agency: Agency, name: str | None, day: dt.date) -> str:
    """Return the name a department or person had on a day, from its id or from the name itself."""
    if name is None:
        return ""
    if (department := agency.departments.get(name)) is not None:
        return wording(department.name, day)
    return person(agency, name)


def person(agency: Agency, name: str | None) -> str:
    """Return a person's name."""
    known = agency.people.get(name or "")
    return known.name if known is not None else name or ""
