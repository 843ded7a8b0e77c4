"""Which citations mean the same document, and which of them contradict each other."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from dvk.checks.citing.reading import Cited, all_cited
from dvk.citations import Citation, DateStyle, System
from dvk.model.year import Year
from dvk.text.fold import fold_words

# First days of the Party's national congresses; its central documents are numbered from one to the next.
_CONGRESSES = (
    dt.date(2001, 4, 19),
    dt.date(2006, 4, 18),
    dt.date(2011, 1, 12),
    dt.date(2016, 1, 20),
    dt.date(2021, 1, 25),
    dt.date(2026, 1, 19),
)


def reference_key(citation: Citation) -> tuple[str, ...]:
    """Return what two citations of one document share, whatever they call it."""
    if not citation.number:
        return citation.type, fold_words(citation.name)
    return citation.number.lstrip("0"), str(citation.year or ""), citation.symbol


def groups(cited: Iterable[Cited]) -> Iterator[list[Cited]]:
    """Yield the citations that share number and symbol, where there are at least two."""
    found: dict[tuple[str, ...], list[Cited]] = {}
    for one in cited:
        found.setdefault(reference_key(one.citation), []).append(one)
    return (group for group in found.values() if len(group) > 1)


@lru_cache(maxsize=1)
def groups_of(year: Year) -> tuple[list[Cited], ...]:
    """Return the citations of a year that share number and symbol, where there are at least two."""
    return tuple(groups(all_cited(year)))


def is_of_two_years(citation: Citation, day: dt.date | None) -> bool:
    """Tell whether number and day of a citation name two years, so that one of them is wrong by itself."""
    return day is not None and citation.year not in (None, day.year)


def contradict(one: Cited, other: Cited) -> bool:
    """Tell whether two citations with one number and symbol give one document two days."""
    here, there = one.day, other.day
    if here is None or there is None or here == there or _of_two_bodies(one.citation, other.citation):
        return False
    if not (_is_surely_its_own(one.citation) and _is_surely_its_own(other.citation)):
        return False
    if one.citation.year is not None:
        return True
    if one.citation.system is System.PARTY and one.citation.bodies.endswith("TW"):
        return bisect_right(_CONGRESSES, here) == bisect_right(_CONGRESSES, there)
    # Other numbers begin again each year; the first ones of a year are often of the same day.
    same_day = (here.day, here.month) == (there.day, there.month) and here.month > 1
    return here.year == there.year or same_day


def _is_surely_its_own(citation: Citation) -> bool:
    """Tell whether the date is the document's: a law's name before a date in figures may tell of an event about it."""
    return citation.number != "" or (citation.date is not None and citation.date.style is DateStyle.LONG)


def _of_two_bodies(one: Citation, other: Citation) -> bool:
    return bool(one.issuer and other.issuer) and fold_words(one.issuer) != fold_words(other.issuer)


def outliers(group: list[Cited]) -> Iterator[tuple[Cited, Cited]]:
    """Yield the citations that contradict the day given most often, or first, each with one that has that day."""
    dated = [one for one in group if one.day is not None and not is_of_two_years(one.citation, one.day)]
    days = Counter(one.day for one in dated)
    while dated:
        usual = max(dated, key=lambda one: days[one.day])
        against = [one for one in dated if contradict(one, usual)]
        for one in against:
            yield one, usual
        dated = [one for one in dated if one not in against and one.day != usual.day]
