"""How records write the dates of cited documents in figures: with which sign, and one document in one way or two."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from functools import lru_cache
from itertools import groupby

from dvk.checks.citing.reading import Cited, by_document
from dvk.checks.citing.same import groups_of
from dvk.citations import DateStyle
from dvk.model.year import Year
from dvk.text.dates import in_digits

_SIGNS = (DateStyle.SLASH, DateStyle.HYPHEN, DateStyle.DOT)


def sign(cited: Cited) -> DateStyle | None:
    """Return the sign between day, month and year; None where the date is in words or there is none."""
    date = cited.citation.date
    return date.style if date is not None and date.style in _SIGNS else None


def figures(cited: Cited) -> str:
    """Return a date in figures as it is written."""
    date = cited.citation.date
    return date.style.join((date.day, date.month, date.year)) if date is not None else ""


@lru_cache(maxsize=1)
def odd_signs(year: Year) -> tuple[tuple[Cited, tuple[Cited, ...]], ...]:
    """Return the citations of one record whose dates have another sign than most, those of one sign together.

    Before them stands one of the most; where as many have one sign as another, the slash is right.
    """
    found = []
    for cited in by_document(year):
        dated = [one for one in cited if sign(one) is not None]
        signs = Counter(map(sign, dated))
        if len(signs) > 1:
            usual = max(dated, key=lambda one: (signs[sign(one)], sign(one) is DateStyle.SLASH))
            for other in [other for other in signs if other is not sign(usual)]:
                found.append((usual, tuple(one for one in dated if sign(one) is other)))
    return tuple(found)


@lru_cache(maxsize=1)
def dated_two_ways(year: Year) -> tuple[tuple[Cited, Cited], ...]:
    """Return the citations whose date is written rightly elsewhere and otherwise here, each with one of the former.

    What `odd_signs` tells of is left out.
    """
    told = {id(one) for _usual, others in odd_signs(year) for one in others}
    found = []
    for group in groups_of(year):
        dated = [one for one in group if sign(one) is not None and one.day is not None]
        for day, same in groupby(sorted(dated, key=_sortable), key=lambda one: one.day):
            alike = list(same)
            rightly = [one for one in alike if day is not None and figures(one) in _rightly(day)]
            right = next((one for one in rightly if sign(one) is DateStyle.SLASH), rightly[0] if rightly else None)
            if right is not None:
                others = (one for one in alike if figures(one) != figures(right) and id(one) not in told)
                found += [(one, right) for one in others]
    return tuple(found)


def is_dated_two_ways(year: Year, cited: Cited) -> bool:
    """Tell whether a citation is one of those."""
    return any(one is cited for one, _right in dated_two_ways(year))


def _sortable(cited: Cited) -> int:
    return cited.day.toordinal() if cited.day is not None else 0


def _rightly(day: dt.date) -> tuple[str, ...]:
    """Return the ways a day is written with the zeros of the decree."""
    return tuple(style.join((*in_digits(day.day, day.month), str(day.year))) for style in _SIGNS)
