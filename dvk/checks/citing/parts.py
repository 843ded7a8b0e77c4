"""The rule on a cited number that lacks a part or has one too many (DVK719)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.citing.reading import Cited, cited_where
from dvk.checks.prose import texts, trait
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.source import Span
from dvk.words import _

_RUN_INTO_YEAR = re.compile(
    r"(?<![\w/.,-])[0-9]{1,5}/(?:19|20)[0-9]{2}"
    r"(?=(?:NĐ-CP|NQ-(?:CP|HĐND)|QĐ-(?:TTg|UBND)|CT-(?:TTg|UBND)|(?:TT|TTLT|QĐ)-B[A-ZĐ]{1,8}|(?:UBTV)?QH[0-9]{1,2})(?!\w))"
)
_IN_WORD = re.compile(r"0/0000[A-ZĐ]")
_YEAR_RUN_IN = trait(lambda word: _IN_WORD.search(word) is not None)
_ASSEMBLY = re.compile(r"QH(?P<term>[0-9]{2})")
_FIRST_WITHOUT_TYPE = 13
_MINISTRY = re.compile(r"B[A-ZĐ]{1,8}")
_WITH_YEAR_SINCE = {"NĐ": 2005, "TT": 2009}


@rule("DVK719", "number-incomplete", Severity.WARNING)
def number_incomplete(year: Year) -> Iterator[Problem]:
    """Find a cited number that lacks a part, or that has one too many.

    What: a decree has its year in its number (88/2017/NĐ-CP), and so has a ministry's circular; a slash follows the
    year (33/2015/QĐ-TTg); acts of the National Assembly have no abbreviation of their type (193/2025/QH15). Decrees
    dated before 2005, circulars before 2009 or without date and acts before the thirteenth National Assembly are left
    alone.

    Why: numbers begin again each year, and a search for the number as it is written finds nothing.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Quyết định số 33/2015QĐ-TTg của Thủ tướng Chính phủ.

    Put right: write the number as the document bears it.

    Basis: Luật Ban hành văn bản quy phạm pháp luật; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3.
    """
    for passage in texts(year, _YEAR_RUN_IN):
        for match in _RUN_INTO_YEAR.finditer(passage.text):
            yield Problem(
                passage.place(*match.span()),
                _("A slash is missing after the year."),
                _("Write “{right}”.").format(right=f"{match[0]}/"),
                fix=Fix.of(_("Write the slash"), passage.edit(match.end(), match.end(), "/"), safe=True),
            )
    for test, problem in ((_lacks_year, _without_year), (_has_type_too_many, _with_type)):
        for cited in cited_where(year, test):
            if cited.citation.spans.reference is not None:
                yield problem(cited, cited.citation.spans.reference)


def _lacks_year(cited: Cited) -> bool:
    citation = cited.citation
    if citation.year is not None or citation.code not in _WITH_YEAR_SINCE:
        return False
    day = citation.date
    if day is not None and int(day.year) < _WITH_YEAR_SINCE[citation.code]:
        return False
    if citation.code == "NĐ":
        return citation.type == "Nghị định" and citation.bodies == "CP"
    return citation.type == "Thông tư" and day is not None and _MINISTRY.fullmatch(citation.bodies) is not None


def _without_year(cited: Cited, whole: Span) -> Problem:
    citation, day = cited.citation, cited.citation.date
    right = f"{citation.number}/{day.year if day is not None else '…'}/{citation.code}-{citation.bodies}"
    at = whole.start + len(citation.number)
    return Problem(
        cited.place(whole),
        _("The year is missing from this number."),
        _("Write “{right}”.").format(right=right),
        fix=Fix.of(_("Write the year"), cited.edit(Span(at, at), f"/{day.year}")) if day is not None else None,
    )


def _has_type_too_many(cited: Cited) -> bool:
    citation = cited.citation
    body = _ASSEMBLY.fullmatch(citation.bodies)
    return (
        citation.year is not None
        and citation.code in ("NQ", "L")
        and body is not None
        and int(body["term"]) >= _FIRST_WITHOUT_TYPE
    )


def _with_type(cited: Cited, whole: Span) -> Problem:
    citation = cited.citation
    right = f"{citation.number}/{citation.year}/{citation.bodies}"
    return Problem(
        cited.place(whole),
        _("The National Assembly's numbers bear no abbreviation of the type."),
        _("Write “{right}”.").format(right=right),
        fix=Fix.of(_("Write “{right}”").format(right=right), cited.edit(whole, right), safe=True),
    )
