"""Rules on dates and years in running text (DVK621, DVK622, DVK623, DVK624, DVK627)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import attrgetter

from dvk.checks.prose import Document, documents, refined, texts, trait
from dvk.citations import recognise
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.dates import FoundDate, find_dates, in_digits
from dvk.words import _

_SHORT_DATE = re.compile(r"(?<![\w/.-])([0-9]{1,2})([/.-])([0-9]{1,2})\2((?:19|20)[0-9]{2})(?![\w/-]|\.[0-9])")
_SHORT_DATE_IN_WORD = re.compile(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}")
_DATED = trait(lambda word: _SHORT_DATE_IN_WORD.search(word) is not None)
_LONG_DATE = re.compile(
    r"(?<!\w)[Nn]gày\s(?P<day>[0-9]{1,2})\stháng\s(?P<month>[0-9]{1,2})(?![0-9/.-])(?:\snăm\s(?P<year>[0-9]{4}))?"
)
_LONE_NUMBER = trait(lambda word: word.rstrip(".,;:)”") in ("0", "00"))
_WRONG_ZEROS = refined(_LONE_NUMBER, lambda phrase: any(map(_has_wrong_zeros, _LONG_DATE.finditer(phrase))))
_PART_OF_YEAR = re.compile(
    r"(?<!\w)(?i:(?P<month>tháng)|quý)\s(?P<number>[0-9]{1,2}|V|VI{1,3}|IX|X)(?:/|(?<=[VIX])\snăm\s)(?:19|20)[0-9]{2}"
    r"(?![0-9/])"
)
_PART_IN_YEAR = trait(
    lambda word: word in ("V", "VI", "VII", "VIII") or re.match(r"(?:00?|[VIX]+)/0000", word) is not None
)
_PAY = re.compile(r"(?i:lương|thưởng|bậc|thứ)\s\Z")
_YEARS = re.compile(r"(?<![\w/.,-])((?:19|20)[0-9]{2})(\s?[-–—]\s?)((?:19|20)[0-9]{2})(?![\w/]|[-.,][0-9])")
_YEARS_IN_WORD = re.compile(r"0000[-–—]0000")
_SEVERAL_YEARS = trait(lambda word: _YEARS_IN_WORD.search(word) is not None or word in ("-", "–", "—"))
_BACKWARDS = refined(_SEVERAL_YEARS, lambda phrase: any(one[1] > one[3] for one in _YEARS.finditer(phrase)))
_YEAR_OF_SEVERAL = refined(
    _SEVERAL_YEARS, lambda phrase: any(phrase.endswith("ăm", 0, one.start() - 1) for one in _YEARS.finditer(phrase))
)
_ONE_YEAR_MEANT = re.compile(r"(?:(\w{1,12})\s)?([Nn]ăm)\s\Z")
_MAY_STAND_BEFORE = frozenset(
    "các những hai ba bốn năm sáu bảy tám chín mười mấy nhiều từ trong vài cả kế niên mươi lăm thời đoạn hằng "
    "hàng".split()
)
_FAR = 24


@rule("DVK621", "date-styles-mixed", Severity.WARNING)
def date_styles_mixed(year: Year) -> Iterator[Problem]:
    """Find a document that writes short dates in several ways.

    What: one document uses one sign between day, month and year, and writes days and months either with a zero or
    without: “15/7/2021” beside “15/07/2021” or “15-4-2021” is mixed, and so is “5/7/2021” beside “05/7/2021”. Dates in
    words (“ngày 15 tháng 7 năm 2021”) are not counted. Of the zeros of cited documents DVK705 and DVK709 speak, of
    citations that differ in the sign DVK713.

    Why: the same document cited with two dates looks like two documents, and searching finds half of the places.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Theo kế hoạch ngày 15/7/2021 và chương trình ngày 15-4-2021 còn nhiều việc.

    Put right: write all of them one way, as in 05/02/2022 and 15/7/2021.

    Basis: practice; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 for the zeros.
    """
    for document in documents(year, _DATED):
        written = [*_short_dates(document)]
        dates = _judged_here(written) if _differ(written) else []
        if not _differ(dates):
            continue
        signs = Counter(date.sign for date in dates)
        zeros = Counter(date.has_zero for date in dates if date.has_zero is not None)
        usual_sign = "/" if signs["/"] * 2 >= len(dates) else signs.most_common(1)[0][0]
        with_zero = zeros[True] > zeros[False] and not any(date.cited and date.has_zero is False for date in dates)
        other = [date for date in dates if not date.fits(usual_sign, with_zero)]
        first = next((date for date in dates if date.fits(usual_sign, with_zero)), None)
        yield Problem(
            other[0].passage.place(*other[0].span),
            _("Dates are written in several ways: {other} of {all} not as the others.").format(
                other=len(other), all=len(dates)
            ),
            _("Write {date}.").format(date=other[0].written(usual_sign, with_zero)),
            related=(Related(first.passage.place(*first.span), _("the other way")),) if first is not None else (),
            fix=Fix.of(
                _("Write all dates one way"),
                *(date.passage.edit(*date.span, date.written(usual_sign, with_zero)) for date in other),
                safe=True,
            ),
        )


@dataclass(frozen=True, slots=True)
class _ShortDate:
    passage: Passage
    span: tuple[int, int]
    day: int
    month: int
    year: str
    sign: str
    has_zero: bool | None
    """Whether a month from 3 to 9 is written with a zero; None for other months, which tell nothing."""
    is_due: bool | None
    """Whether the zeros of the decree are written: of days below 10 and the months 1 and 2; None where none is due."""
    cited: bool = False
    """Whether a citation is known to hold it."""

    def fits(self, sign: str, with_zero: bool) -> bool:
        return self.sign == sign and self.has_zero in (None, with_zero) and self.is_due is not False

    def mended(self) -> _ShortDate:
        """Return it as a citation with the zeros of the decree."""
        has_zero = None if self.has_zero is None else False
        is_due = None if self.is_due is None else True
        return replace(self, has_zero=has_zero, is_due=is_due, cited=True)

    def written(self, sign: str, with_zero: bool) -> str:
        day, month = in_digits(self.day, self.month)
        return sign.join((day, f"{self.month:02}" if with_zero else month, self.year))


def _short_dates(document: Document) -> Iterator[_ShortDate]:
    for passage in document.passages:
        for match in _SHORT_DATE.finditer(passage.text):
            day, sign, month, year = match.groups()
            if 1 <= int(day) <= 31 and 1 <= int(month) <= 12:
                has_zero = len(month) == 2 if 3 <= int(month) <= 9 else None
                due = [part for part, below in ((day, 10), (month, 3)) if int(part) < below]
                is_due = all(part[0] == "0" for part in due) if due else None
                yield _ShortDate(passage, match.span(), int(day), int(month), year, sign, has_zero, is_due)


def _differ(dates: list[_ShortDate]) -> bool:
    zeros, due = ({*map(attrgetter(kind), dates)} - {None} for kind in ("has_zero", "is_due"))
    return max(len({date.sign for date in dates}), len(zeros), len(due)) > 1


def _judged_here(dates: list[_ShortDate]) -> list[_ShortDate]:
    """Return the dates as other rules will have them, without citations among which the sign differs.

    Of the zeros of a cited document DVK705 and DVK709 speak, of its sign beside other citations DVK713.
    """
    cited = [_is_cited(date.passage.text, date.span[0]) for date in dates]
    differing = len({date.sign for date, its in zip(dates, cited, strict=True) if its}) > 1
    return [date.mended() if its else date for date, its in zip(dates, cited, strict=True) if not (its and differing)]


def _zeros_of_the_decree(match: re.Match[str]) -> tuple[str, str]:
    return in_digits(int(match["day"]), int(match["month"]))


def _has_wrong_zeros(match: re.Match[str]) -> bool:
    written = match["day"], match["month"]
    return written != _zeros_of_the_decree(match) and all(map(int, written))


@rule("DVK622", "date-without-zeros", Severity.WARNING)
def date_without_zeros(year: Year) -> Iterator[Problem]:
    """Find a date in words whose zeros are not the decree's.

    What: days below 10 and the months 1 and 2 take a zero, other months do not: “ngày 05 tháng 02 năm 2022”, “ngày
    15 tháng 7 năm 2021”. Of cited documents DVK705 and DVK709 say so.

    Why: the zeros keep a number from being added to; an office that checks documents sends the others back.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Từ ngày 5 tháng 07 năm 2021 hồ sơ tăng gấp đôi.

    Put right: write the zeros of the decree.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4.
    """
    for passage in texts(year, _WRONG_ZEROS):
        for match in filter(_has_wrong_zeros, _LONG_DATE.finditer(passage.text)):
            if _is_cited(passage.text, match.start()):
                continue
            right = _zeros_of_the_decree(match)
            yield Problem(
                passage.place(match.start(), match.end("month")),
                _("The zeros of this date are not the decree's."),
                _("Write “ngày {day} tháng {month}”.").format(day=right[0], month=right[1]),
                fix=Fix.of(
                    _("Write the zeros of the decree"),
                    passage.edit(match.start("day"), match.end("month"), f"{right[0]} tháng {right[1]}"),
                    safe=True,
                ),
            )


def _impossible(text: str) -> Iterator[FoundDate]:
    for date in find_dates(text):
        written = text[date.start : date.end]
        if date.value is None and "." not in written and "00" not in written.split("/"):
            yield date


_NO_SUCH_DATE = refined(_DATED, lambda phrase: any(True for _date in _impossible(phrase)))
_NO_SUCH_LONG_DATE = refined(_LONE_NUMBER, lambda phrase: any(True for _date in _impossible(phrase)))


def _impossible_parts(text: str) -> Iterator[re.Match[str]]:
    """Yield the months beyond the twelfth and the quarters beyond the fourth; a thirteenth month may be paid."""
    for match in _PART_OF_YEAR.finditer(text):
        number = match["number"]
        if number == "00" or (match["month"] and _PAY.search(text, max(0, match.start() - _FAR), match.start())):
            continue
        if not number.isdigit() or not 1 <= int(number) <= (12 if match["month"] else 4):
            yield match


_NO_SUCH_PART = refined(_PART_IN_YEAR, lambda phrase: any(True for _part in _impossible_parts(phrase)))


@rule("DVK623", "no-such-date")
def no_such_date(year: Year) -> Iterator[Problem]:
    """Find a date in running text that no calendar has.

    What: the day exists in its month, the month and the quarter in the year: neither 31/6/2021 nor 29/02/2022, neither
    tháng 13/2022 nor quý V/2022. Of cited documents DVK703 says so.

    Why: the reader cannot tell which day is meant, and a wrong date of a citation leads to no document.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Đến ngày 31/6/2021 còn 12 hồ sơ trễ hạn.

    Put right: write the day that is meant.

    Basis: the calendar.
    """
    for passage in texts(year, _NO_SUCH_DATE, _NO_SUCH_LONG_DATE):
        for date in _impossible(passage.text):
            if not _is_cited(passage.text, date.start):
                yield Problem(
                    passage.place(date.start, date.end),
                    _("No calendar has this date."),
                    _("Write the day that is meant."),
                )
    for passage in texts(year, _NO_SUCH_PART):
        for part in _impossible_parts(passage.text):
            yield Problem(
                passage.place(*part.span()),
                _("No year has such a month.") if part["month"] else _("No year has such a quarter."),
                _("Write the month that is meant.") if part["month"] else _("Write the quarter that is meant."),
            )


def _is_cited(text: str, at: int) -> bool:
    """Tell whether a date belongs to a cited document, of which other rules speak."""
    spans = [one.spans.date for one in recognise(text)]
    return any(span is not None and span.start <= at < span.end for span in spans)


@rule("DVK624", "years-as-one-year", Severity.WARNING)
def years_as_one_year(year: Year) -> Iterator[Problem]:
    """Find several years called “năm”.

    What: a period of years is “giai đoạn 2021-2025”, not “năm 2021-2025”; “các năm”, “năm học”, “5 năm” and two years
    in a row are left alone.

    Why: one year and five years are different plans.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Kế hoạch của tỉnh năm 2021-2025 giao ba chỉ tiêu.

    Put right: write “giai đoạn”, or the one year that is meant.

    Basis: practice.
    """
    for passage in texts(year, _YEAR_OF_SEVERAL):
        for match in _YEARS.finditer(passage.text):
            called = _ONE_YEAR_MEANT.search(passage.text, max(0, match.start() - _FAR), match.start())
            if called is None or int(match[3]) <= int(match[1]) + 1:
                continue
            before = (called[1] or "").casefold()
            if before.isdecimal() or before in _MAY_STAND_BEFORE:
                continue
            period = "Giai đoạn" if called[2] == "Năm" else "giai đoạn"
            yield Problem(
                passage.place(called.start(2), match.end()),
                _("“{years}” are several years, not one.").format(years=match[0]),
                _("Write “giai đoạn”, or the one year that is meant."),
                fix=Fix.of(_("Write “giai đoạn”"), passage.edit(*called.span(2), period)),
            )


@rule("DVK627", "years-backwards")
def years_backwards(year: Year) -> Iterator[Problem]:
    """Find a period of years that ends before it begins.

    What: the first year of “2021-2025” is the earlier one.

    Why: a number is wrong, and only the writer knows which.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Kế hoạch giai đoạn 2025-2021 giao ba chỉ tiêu.

    Put right: write the years that are meant.

    Basis: the calendar.
    """
    for passage in texts(year, _BACKWARDS):
        for match in _YEARS.finditer(passage.text):
            if int(match[1]) > int(match[3]):
                yield Problem(
                    passage.place(*match.span()),
                    _("The period ends before it begins."),
                    _("Write the years that are meant."),
                )
