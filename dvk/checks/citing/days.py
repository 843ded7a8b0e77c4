"""Rules on the date of a cited document (DVK703 to DVK705, DVK709)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.checks.citing.figures import is_dated_two_ways
from dvk.checks.citing.reading import Cited, cited_where
from dvk.checks.citing.same import is_of_two_years
from dvk.citations import DateStyle, System
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.source import Span
from dvk.words import _

_ZERO_EXTRA = tuple(f"0{month}" for month in range(3, 10))


@rule("DVK703", "citation-no-such-day")
def citation_no_such_day(year: Year) -> Iterator[Problem]:
    """Find a cited document with a date no calendar has.

    What: the date of a cited document is a day of the calendar.

    Why: the date tells documents with the same number apart; one that does not exist tells nothing.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị quyết số 76/NQ-CP ngày 31/6/2021 của Chính phủ.

    Put right: look the document up and write its date.

    Basis: the calendar; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b.
    """
    for cited in cited_where(year, lambda cited: cited.day is None):
        date, span = cited.citation.date, cited.citation.spans.date
        if date is None or span is None or date.style is DateStyle.BLANK:
            continue
        yield Problem(
            cited.place(span),
            _("No calendar has the day {day}/{month}/{year}.").format(day=date.day, month=date.month, year=date.year),
            _("Look the document up and write its date."),
        )


@rule("DVK704", "citation-other-year")
def citation_other_year(year: Year) -> Iterator[Problem]:
    """Find a cited document whose number and date are of different years.

    What: the year in a number such as 30/2020/NĐ-CP is the year of the document's date.

    Why: legal documents are numbered within the year they are issued in, so one of the two is wrong.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ.

    Put right: look the document up; correct the year in its number or in its date.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 15; Luật Ban hành văn bản quy phạm pháp luật: numbers begin again each year.
    """
    for cited in cited_where(year, lambda cited: is_of_two_years(cited.citation, cited.day)):
        date, span = cited.citation.date, cited.citation.spans.date
        if date is None or span is None or cited.citation.system not in (System.LEGAL, System.CONGRESS):
            continue
        yield Problem(
            cited.place(Span(span.end - len(date.year), span.end)),
            _("The number {reference} is of {numbered}, its date of {dated}.").format(
                reference=cited.citation.reference, numbered=cited.citation.year, dated=int(date.year)
            ),
            _("Look the document up and correct the year in its number or in its date."),
        )


@rule("DVK705", "citation-zero-missing", Severity.WARNING)
def citation_zero_missing(year: Year) -> Iterator[Problem]:
    """Find a number, day or month of a cited document that lacks its zero.

    What: numbers and days below 10 and the months 1 and 2 take a zero: số 05/KH-UBND ngày 09/02/2022. Of a date that
    is written rightly elsewhere DVK714 says so.

    Why: the zero stands on the document itself, and it keeps anybody from writing a digit before it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Kế hoạch số 5/KH-BQLKM ngày 10/01/2022.

    Put right: write the zero.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c and khoản 4, điểm b.
    """
    for cited in cited_where(year, lambda cited: cited.is_of_today and any(_bare(cited))):
        number = cited.citation.spans.number
        for span in _bare(cited):
            if span != number and is_dated_two_ways(year, cited):
                continue
            written = cited.text(span)
            yield Problem(
                cited.place(span),
                _("The {part} of a document is written with a zero: 0{digit}.").format(
                    part=_name_of(cited, span), digit=written
                ),
                fix=Fix.of(_("Write 0{digit}").format(digit=written), cited.edit(span, f"0{written}"), safe=True),
            )


def _bare(cited: Cited) -> Iterator[Span]:
    spans = cited.citation.spans
    for span, needs in ((spans.number, "123456789"), (spans.day, "123456789"), (spans.month, "12")):
        if span is not None and len(written := cited.text(span)) == 1 and written in needs:
            yield span


def _name_of(cited: Cited, span: Span) -> str:
    if span == cited.citation.spans.number:
        return _("number")
    return _("day") if span == cited.citation.spans.day else _("month")


@rule("DVK709", "citation-zero-extra", Severity.NOTE)
def citation_zero_extra(year: Year) -> Iterator[Problem]:
    """Find a month from 3 to 9 with a zero in the date of a cited document.

    What: only the months 1 and 2 take a zero: ngày 15/7/2021, not ngày 15/07/2021. Of a date that is written rightly
    elsewhere DVK714 says so.

    Why: nothing can be added before the other months; two ways of writing a date in one document look like two hands.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị quyết số 76/NQ-CP ngày 15/07/2021 của Chính phủ.

    Put right: leave the zero out.

    Basis: practice after Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4, điểm b, which says so of
    a document's own date.
    """
    for cited in cited_where(year, lambda cited: cited.text(cited.citation.spans.month) in _ZERO_EXTRA):
        span = cited.citation.spans.month
        if span is not None and not is_dated_two_ways(year, cited):
            digit = cited.text(span)[1]
            yield Problem(
                cited.place(span),
                _("The month {digit} is written without a zero.").format(digit=digit),
                fix=Fix.of(_("Write {digit}").format(digit=digit), cited.edit(span, digit), safe=True),
            )
