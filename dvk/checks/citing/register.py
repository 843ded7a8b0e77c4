"""Rules on citations the register knows otherwise (DVK721, DVK722)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from dvk.checks.citing.reading import Cited
from dvk.checks.citing.registered import Known, cited, meant, of_its_name, of_its_number
from dvk.checks.citing.same import is_of_two_years
from dvk.citations import DateStyle
from dvk.citations.lexicon import CENTRAL_BODIES, CODES
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.dates import cited_date, long_date
from dvk.text.fold import fold_words
from dvk.text.source import Span
from dvk.words import _

_BODIES = tuple(map(fold_words, CENTRAL_BODIES))
_ABBREVIATION = re.compile(r"[A-ZĐÂÊÔƠƯ]{2}")

_Conflict = tuple[bool, Problem]
"""Whether the register is sure, and what is wrong."""


@rule("DVK721", "cited-otherwise-than-registered")
def cited_otherwise_than_registered(year: Year) -> Iterator[Problem]:
    """Find a citation with another date, type, issuer or number than the document has.

    What: where a citation can mean one document of the register only, its date, its type and its issuer are that
    document's; a law has one name for one number. What the register has not seen in the gazette or on a public page
    is left to DVK722.

    Why: a document with a wrong citation is sent back, and whoever copies it copies the mistake.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15 tháng 3 năm 2020 của Chính phủ về công tác văn thư;

    Put right: write what the register has; `dvk cite` shows it. If the document itself says otherwise, correct the
    register in records/citations.yaml.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a and b.
    """
    yield from (problem for sure, problem in _conflicts(year) if sure)


@rule("DVK722", "cited-otherwise-than-noted", Severity.NOTE)
def cited_otherwise_than_noted(year: Year) -> Iterator[Problem]:
    """Find a citation with another date, type, issuer or number than an unconfirmed entry of the register.

    What: as DVK721, for entries of grade C and fields under `unconfirmed`: they were read in copies only.

    Why: copies may be wrong; that two sources differ is reason enough to look into the document itself.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Nghị quyết số 76/NQ-CP ngày 17 tháng 5 năm 2021 của Chính phủ;

    Put right: compare with the document itself; correct the citation, or enter the document with grade A into
    records/citations.yaml.

    Basis: practice; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a and b.
    """
    yield from (problem for sure, problem in _conflicts(year) if not sure)


@lru_cache(maxsize=1)
def _conflicts(year: Year) -> tuple[_Conflict, ...]:
    return tuple(
        conflict
        for group in cited(year)
        if any(_of_citation(year, group[0]))
        for found in group
        for conflict in _of_citation(year, found)
    )


def _of_citation(year: Year, found: Cited) -> Iterator[_Conflict]:
    if is_of_two_years(found.citation, found.sure_day):
        return
    if found.citation.name:
        yield from _of_law(year, found)
    elif (known := meant(year, found)) is not None:
        yield from _of_document(year, found, known)


def _of_document(year: Year, found: Cited, known: Known) -> Iterator[_Conflict]:
    citation, document, day = found.citation, known.document, found.sure_day
    if document.date is not None and day is not None and day != document.date:
        yield document.sure_of("date"), _wrong_date(year, found, known, document.date)
        return
    # Where the symbol refuses the type, the rule on types and symbols says so.
    if not document.type.startswith(citation.type) and citation.type in CODES.get(citation.code, ()):
        message = _("{document} is a {type}.").format(document=document.number, type=document.type)
        yield document.sure_of("type"), _problem(year, found, known, citation.spans.type, message)
    written, registered = _body(citation.issuer), _body(document.issuer or "")
    if written and registered and written != registered and citation.spans.issuer is not None:
        message = _("{document} was issued by {issuer}.").format(document=document.later, issuer=document.issuer)
        yield document.sure_of("issuer"), _problem(year, found, known, citation.spans.issuer, message)


def _of_law(year: Year, found: Cited) -> Iterator[_Conflict]:
    citation, day = found.citation, found.sure_day
    numbered = of_its_number(year, citation)
    for known in numbered:
        document = known.document
        if not _is_its_name(citation.name, document.title or ""):
            message = _("{number} is {law}.").format(number=document.number, law=document.later)
            span = citation.spans.name or citation.spans.type
            yield document.sure_of("number"), _problem(year, found, known, span, message)
        elif document.date is not None and day is not None and day != document.date:
            yield document.sure_of("date"), _wrong_date(year, found, known, document.date)
    if numbered:
        return
    of_year = [known for known in of_its_name(year, citation) if _of_its_year(known, found)]
    for known in of_year[:1]:
        document = known.document
        sure = all(other.document.sure_of("date") for other in of_year)
        if citation.number and document.number is not None and citation.spans.reference is not None:
            message = _("{law} of {year} has the number {number}.").format(
                law=document.later, year=citation.year, number=document.number
            )
            sure = sure and all(other.document.sure_of("number") for other in of_year)
            yield sure, _problem(year, found, known, citation.spans.reference, message)
        elif document.date is not None and all(other.document.date != day for other in of_year):
            yield sure, _wrong_date(year, found, known, document.date)


def _of_its_year(known: Known, found: Cited) -> bool:
    """Tell whether a law of the same name is of the year the citation gives: laws of one name follow each other."""
    day = found.sure_day
    cited_year = found.citation.year or (day.year if day is not None else None)
    return known.document.date is not None and known.document.date.year == cited_year


def _is_its_name(written: str, title: str) -> bool:
    """Tell whether a law may go by a name: more or fewer words, and abbreviations, are names of it, too."""
    if _ABBREVIATION.search(written):
        return True
    plain, registered = fold_words(written), fold_words(title)
    return registered in plain or plain in registered


def _body(issuer: str) -> str | None:
    folded = fold_words(issuer)
    return next((body for body in _BODIES if folded.startswith(body)), None)


def _wrong_date(year: Year, found: Cited, known: Known, day: dt.date) -> Problem:
    citation = found.citation
    assert citation.date is not None and citation.spans.date is not None
    right = long_date(day) if citation.date.style is DateStyle.LONG else cited_date(day, citation.date.style)
    message = _("{document} is dated {date}.").format(document=known.document.later, date=right.removeprefix("ngày "))
    edit = found.edit(citation.spans.date, right)
    fix = Fix.of(_("Write “{text}”").format(text=right), edit)
    return _problem(year, found, known, citation.spans.date, message, fix)


def _problem(year: Year, found: Cited, known: Known, span: Span, message: str, fix: Fix | None = None) -> Problem:
    help = _("The register has: {citation}.").format(citation=known.document.in_full)
    return Problem(found.place(span), message, help, known.related(year), fix)
