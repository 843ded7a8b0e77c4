"""Which document of the register a citation means, where that is beyond doubt."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from dvk.checks.citing.reading import Cited, alike
from dvk.citations import Citation, System
from dvk.diagnostics.model import Related
from dvk.model.citation import Citable
from dvk.model.journal import Journal
from dvk.model.passage import Passage
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.year import Year
from dvk.text.fold import fold_words
from dvk.words import _

# Of these there is one each, and ministries number legal documents. All other bodies there are in many places.
_CENTRAL_BODY = re.compile(r"CP|TTg|VPCP|QH[0-9]+|UBTVQH[0-9]+|TW|(?!BCĐ)[A-ZĐ]{1,12}TW")
_MINISTRY = re.compile(r"B[A-ZĐ]+")


@dataclass(frozen=True, slots=True)
class Known:
    """A document of the register with its id."""

    id: str
    document: Citable

    def related(self, year: Year) -> tuple[Related, ...]:
        """Return the place of its entry, where the repository itself has it."""
        own = year.own_register
        if own is None or self.id not in own.value.documents:
            return ()
        return (Related(own.key("documents", self.id), _("the register's entry")),)


@lru_cache(maxsize=1)
def cited(year: Year) -> tuple[tuple[Cited, ...], ...]:
    """Return the citations whose number or name the register has, those alike together."""
    return tuple(
        group for group in alike(year) if of_its_number(year, group[0].citation) or of_its_name(year, group[0].citation)
    )


def of_its_number(year: Year, citation: Citation) -> tuple[Known, ...]:
    """Return the documents that have its number and symbol, laws among laws."""
    if not citation.number:
        return ()
    found = _index(year).by_number.get(_plain(citation.reference), ())
    return tuple(known for known in found if known.document.is_law == bool(citation.name))


def of_its_name(year: Year, citation: Citation) -> tuple[Known, ...]:
    """Return the laws that have its name."""
    return _index(year).by_name.get(fold_words(f"{citation.type} {citation.name}"), ()) if citation.name else ()


def meant(year: Year, one: Cited) -> Known | None:
    """Return the document that is meant, None where another one may be.

    Where the year stands in the number, number and symbol tell one document; elsewhere numbers start again each year,
    or each term of the Party's congress, and the year of the date must be the same. What provinces issue is told by
    its issuer, too.
    """
    citation, date = one.citation, one.sure_day
    if citation.name and not citation.number:
        named = of_its_name(year, citation)
        return next((known for known in named if known.document.date == date), None) if date else None
    for known in of_its_number(year, citation):
        document = known.document
        if citation.system not in (System.LEGAL, System.CONGRESS) and not _same_year(document.date, date):
            continue
        if not _is_central(citation) and not _same_issuer(document.issuer, citation.issuer):
            continue
        if not document.type.startswith(citation.type) and document.date != date:
            # The Party numbers decisions and regulations apart and gives both the same symbol.
            continue
        return known
    return None


def written_on(year: Year, passage: Passage) -> dt.date | None:
    """Return the day a text was written; None for what all years share."""
    record = passage.entry.value
    if isinstance(record, Journal):
        return record.entries[int(passage.route[1])].date
    return year.day_of(record) if isinstance(record, Registration | Plan) else None


@dataclass(frozen=True, slots=True)
class _Index:
    by_number: Mapping[str, tuple[Known, ...]]
    by_name: Mapping[str, tuple[Known, ...]]


@lru_cache(maxsize=1)
def _index(year: Year) -> _Index:
    by_number: dict[str, tuple[Known, ...]] = {}
    by_name: dict[str, tuple[Known, ...]] = {}
    for id, document in year.register.documents.items():
        known = (Known(id, document),)
        if document.number is not None:
            number = _plain(document.number)
            by_number[number] = by_number.get(number, ()) + known
        if document.is_law:
            name = fold_words(document.later)
            by_name[name] = by_name.get(name, ()) + known
    return _Index(by_number, by_name)


def _plain(number: str) -> str:
    return number.lstrip("0").casefold()


def _same_year(one: dt.date | None, other: dt.date | None) -> bool:
    return one is not None and other is not None and one.year == other.year


def _is_central(citation: Citation) -> bool:
    bodies = citation.bodies.split("-")
    if all(map(_CENTRAL_BODY.fullmatch, bodies)):
        return True
    return citation.system is System.LEGAL and all(map(_MINISTRY.fullmatch, bodies))


def _same_issuer(one: str | None, other: str) -> bool:
    return one is not None and fold_words(one) == fold_words(other.replace("UBND", "Ủy ban nhân dân"))
