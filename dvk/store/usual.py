"""Knows which year is meant where nobody names one."""

from __future__ import annotations

from collections.abc import Collection

from dvk import context


def usual_year(years: Collection[int]) -> int:
    """Return this year where it has records, else the latest that has; this year where none has.

    A plan made in autumn for the next year must not hide the models of the running one.
    """
    today = context.today().year
    return today if today in years else max(years, default=today)
