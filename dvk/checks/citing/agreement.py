"""Rules on citations of one document that do not agree (DVK711 to DVK715)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.checks.citing.figures import dated_two_ways, figures, odd_signs, sign
from dvk.checks.citing.reading import Cited, by_document
from dvk.checks.citing.same import groups, groups_of, outliers
from dvk.citations import DateStyle, System
from dvk.citations.lexicon import CODES
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.dates import short_date
from dvk.text.edit import Edit
from dvk.text.fold import fold_words
from dvk.text.source import Place, Span
from dvk.words import _


@rule("DVK711", "cited-with-two-dates")
def cited_with_two_dates(year: Year) -> Iterator[Problem]:
    """Find a document that one record cites with two dates.

    What: number and symbol have one date wherever a record cites them. Numbers that begin again each year may return
    with a date of another year, those of the Party's central bodies in another term of its congress.

    Why: one of the dates is wrong, and the reader cannot know which.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.
        goal: Đạt các chỉ tiêu của Nghị quyết số 76/NQ-CP ngày 17/5/2021 của Chính phủ.

    Put right: look the document up and write its date in both places.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 15: number and symbol are unique within the year.
    """
    for cited in by_document(year):
        for group in groups(cited):
            for one, usual in outliers(group):
                yield _two_dates(one, usual)


@rule("DVK712", "records-cite-two-dates", Severity.WARNING)
def records_cite_two_dates(year: Year) -> Iterator[Problem]:
    """Find a document that two records of the year cite with different dates.

    What: number and symbol have one date in all records of a year, as far as they mean one document.

    Why: departments copy from each other; a slip in one registration comes back in the report.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2003.

    Put right: look the document up and write its date in both records.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 15: number and symbol are unique within the year.
    """
    for group in groups_of(year):
        for one, usual in outliers(group):
            if one.passage.entry is not usual.passage.entry:
                yield _two_dates(one, usual)


def _two_dates(one: Cited, usual: Cited) -> Problem:
    here, there = one.day, usual.day
    assert here is not None and there is not None
    return Problem(
        _date_place(one),
        _("{document} is cited with two dates: {here} here, {there} elsewhere.").format(
            document=one.citation.reference or one.citation.name, here=short_date(here), there=short_date(there)
        ),
        _("Look the document up and write its date in both places."),
        (Related(_date_place(usual), _("the other date")),),
    )


def _date_place(cited: Cited) -> Place:
    return cited.place(cited.citation.spans.date or cited.citation.spans.head)


@rule("DVK713", "cited-dates-mixed", Severity.WARNING)
def cited_dates_mixed(year: Year) -> Iterator[Problem]:
    """Find dates of cited documents with different signs in one record.

    What: where a record writes the dates of cited documents in figures, it joins them by one sign: 15/7/2021, not
    beside it 15-4-2021 or 15.4.2021. A date in words beside them is left alone.

    Why: a document in two styles was copied together, and is sent back for it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Kế hoạch số 12/KH-UBND ngày 15-4-2021.

    Put right: write all of them with the same sign, best as 15/7/2021 or in words.

    Basis: practice: one style of dates in one document.
    """
    for usual, others in odd_signs(year):
        right = sign(usual)
        yield Problem(
            _date_place(others[0]),
            _("Dates of cited documents are written with “{usual}” elsewhere in this record.").format(usual=right),
            related=(Related(_date_place(usual), _("written the other way")),),
            fix=Fix.of(
                _("Write “{sign}” between day, month and year").format(sign=right),
                *(edit for one in others for edit in _restyled(one, right)),
                safe=True,
            ),
        )


def _restyled(cited: Cited, style: DateStyle | None) -> Iterator[Edit | None]:
    spans, date = cited.citation.spans, cited.citation.date
    if spans.date is None or spans.day is None or spans.month is None or date is None or style is None:
        return
    for start, end in ((spans.day.end, spans.month.start), (spans.month.end, spans.date.end - len(date.year))):
        yield cited.edit(Span(start, end), style)


@rule("DVK714", "cited-date-two-ways", Severity.NOTE)
def cited_date_two_ways(year: Year) -> Iterator[Problem]:
    """Find a document whose date the records of a year write in two ways.

    What: the date of one document looks the same wherever records give it in figures: not 15/07/2021 in the plan and
    15/7/2021 in a registration. Of such a date no other rule speaks; where it is nowhere written with the zeros of the
    decree, DVK705 and DVK709 do.

    Why: whoever searches the records for the document finds half of its mentions.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị quyết số 76/NQ-CP ngày 15/07/2021 của Chính phủ.
        goal: Đạt các chỉ tiêu của Nghị quyết số 76/NQ-CP ngày 15/7/2021.

    Put right: write the date one way.

    Basis: practice: one style of dates.
    """
    for one, other in dated_two_ways(year):
        spans = one.citation.spans
        right = figures(other)
        yield Problem(
            _date_place(one),
            _("The date of {document} is written {there} elsewhere.").format(
                document=one.citation.reference or one.citation.name, there=right
            ),
            related=(Related(_date_place(other), _("written the other way")),),
            fix=Fix.of(
                _("Write {date}").format(date=right),
                one.edit(Span(spans.day.start, spans.date.end), right) if spans.day and spans.date else None,
                safe=True,
            ),
        )


@rule("DVK715", "cited-under-two-names", Severity.WARNING)
def cited_under_two_names(year: Year) -> Iterator[Problem]:
    """Find a document that is cited under two types or two names.

    What: the same number, symbol and date have one type; a law that is cited with its number has one name.

    Why: a reader takes them for two documents.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Quy định số 15-QĐ/TU ngày 15/7/2021 của Tỉnh ủy.
        goal: Đạt các yêu cầu của Quyết định số 15-QĐ/TU ngày 15/7/2021 của Tỉnh ủy.

    Put right: look the document up and call it by its type and name.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b: type, number and symbol name a document.
    """
    for group in groups_of(year):
        first, *others = group
        for one in others:
            here, there = _names(one, first)
            if here != there:
                yield Problem(
                    one.head,
                    _("{document} is “{here}” here and “{there}” elsewhere.").format(
                        document=one.citation.reference, here=here, there=there
                    ),
                    _("Look the document up and call it by its type and name."),
                    (Related(first.head, _("the other name")),),
                )


def _names(one: Cited, other: Cited) -> tuple[str, str]:
    """Return what two citations call their document; twice the same where they may mean two documents."""
    here, there = one.citation, other.citation
    if not here.number:
        return "", ""
    if here.system is System.CONGRESS:
        if here.name and there.name and fold_words(here.name) != fold_words(there.name):
            return here.name, there.name
        return "", ""
    allowed = CODES.get(here.code, ())
    if one.day is None or one.day != other.day or not {here.type, there.type} <= set(allowed):
        return "", ""
    return here.type, there.type
