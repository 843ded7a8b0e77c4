"""The rule on words of an earlier year left in a plan (DVK411)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Part, Passage, passages
from dvk.model.plan import Plan
from dvk.model.year import Entry, Year
from dvk.text.dates import find_dates, short_date
from dvk.words import _

_SEVERAL_YEARS = r"(?![0-9]|\s?[-–,/]\s?[0-9]|\s(?:và|đến)\s(?:năm\s)?[0-9])"
_YEAR = rf"năm\s(?P<year>20[0-9]{{2}}){_SEVERAL_YEARS}"
_OF_THE_MOVEMENT = re.compile(rf"(?i:dân vận khéo)[”\"]?\s{_YEAR}(?!\s(?:đã|được|có|đạt|là|cho thấy)(?!\w))")
_AS_FOLLOWS = re.compile(rf"{_YEAR}(?=\snhư\ssau)")
_AT_THE_END = re.compile(rf"{_YEAR}(?=\W*\Z)")
_ABOVE_IS = re.compile(r"\s*Trên đây là (?:nội dung )?Kế hoạch(?!\w)")
_ANY = re.compile(_YEAR)
# Words of one who looks back: the year they stand before is rightly an earlier one.
_LOOKS_BACK = re.compile(
    r"(?<!\w)(?i:kết quả|so với|tổng kết|sơ kết|báo cáo|đánh giá|khen thưởng|tuyên dương|biểu dương|tôn vinh|bình xét|"
    r"xét chọn|công nhận|tiêu biểu|điển hình|thành tích|số liệu|tình hình|tiếp tục|duy trì|phát huy|nhân rộng|"
    r"khắc phục|hạn chế|tồn tại|kinh nghiệm|căn cứ|theo|luật|nghị định|nghị quyết|thông tư|đã|sau|từ|trước|đầu|cuối)"
    r"(?!\w)|(?i:số)\s[0-9]"
)
_SENTENCE_END = re.compile(r"[.;:!?](?=\s)")
_FEW_YEARS = 3

_CALLED = re.compile(
    r"(?<!\w)(?i:(?P<last>chậm nhất|muộn nhất|hạn cuối|xong)(?:\s(?:là|vào|đến|trước|trong|hết)){0,3}|trước|trong|hết)"
    r"(?:\sngày)?\s?\Z"
)
_PART_OF_YEAR = re.compile(
    r"(?P<kind>[Qq]uý|[Tt]háng)\s(?P<number>I{1,3}|IV|[0-9]{1,2})(?:/|\snăm\s)(?P<year>20[0-9]{2})(?![0-9/])"
)
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}
_DEED = re.compile(
    r"(?<!\w)(?i:xong|hoàn thành|gửi|báo cáo|nộp|đăng ký|trình|tổ chức|tổng hợp|triển khai|xây dựng|sơ kết|tổng kết|"
    r"đề xuất|lựa chọn|thực hiện|kiểm tra)(?!\w)"
)
_DONE = re.compile(r"(?<!\w)(?i:đã|kết quả|so với|căn cứ|nêu tại|ban hành|tính đến|số liệu)(?!\w)")
_CLAUSE_END = re.compile(r"\s*(?:[.,;)]|\Z|để|về|cho)")


@rule("DVK411", "words-of-earlier-year", Severity.WARNING)
def words_of_earlier_year(year: Year) -> Iterator[Problem]:
    """Find words of an earlier year that were left in a plan copied from it.

    What: the subject, the titles, “… như sau:”, the last paragraph and “phong trào thi đua “Dân vận khéo” năm …” name
    the plan's own year, and no work is due before the plan's date. Words that look back (“kết quả năm 2021”, “so với
    năm 2021”, “đã …”) and the grounds are left alone.

    Why: last year's file with last year's dates left in is the commonest slip of a yearly plan, and the reader learns
    of a term that has run out.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2021

    Put right: write the year and the day that are meant.

    Basis: practice; a plan is made for one year.
    """
    if year.plan is None:
        return
    for passage in passages(year.plan):
        if passage.part is not Part.GROUND and passage.route[0] != "recipients" and "columns" not in passage.route:
            yield from _years(passage, year.plan.value.year)
            yield from _terms(passage, year.plan)


def _years(passage: Passage, own: int) -> Iterator[Problem]:
    for match in _named_as_own(passage):
        written = int(match["year"])
        if own - _FEW_YEARS <= written < own and not _LOOKS_BACK.search(_before(passage.text, match.start())):
            yield Problem(
                passage.place(match.start("year"), match.end("year")),
                _("The plan is of {year}, and these words speak of {written}.").format(year=own, written=written),
                _("Write {year}, or say what of {written} is meant.").format(year=own, written=written),
                fix=Fix.of(_("Write the year of the plan"), passage.edit(*match.span("year"), str(own))),
            )


def _named_as_own(passage: Passage) -> list[re.Match[str]]:
    """Return the years a text names as the plan's own."""
    patterns = [_OF_THE_MOVEMENT, _AS_FOLLOWS]
    if passage.part in (Part.SUBJECT, Part.TITLE):
        patterns.append(_AT_THE_END)
    if passage.route[0] == "closing" and _ABOVE_IS.match(passage.text):
        patterns.append(_ANY)
    found = {match.start("year"): match for pattern in patterns for match in pattern.finditer(passage.text)}
    return [found[at] for at in sorted(found)]


def _terms(passage: Passage, plan: Entry[Plan]) -> Iterator[Problem]:
    """Find days and parts of a year on which work is due, and which were over on the plan's date."""
    issued = plan.value.date
    if issued is None:
        return
    for start, end, last in _ends(passage.text):
        if issued - dt.timedelta(days=366) <= last < issued and _is_term(passage.text, start, end):
            yield Problem(
                passage.place(start, end),
                _("This term was over before the plan's date, {day}.").format(day=short_date(issued)),
                _("Write the day that is meant."),
                (Related(plan.at("date"), _("the plan's date")),),
            )


def _ends(text: str) -> Iterator[tuple[int, int, dt.date]]:
    """Yield the days, months and quarters a text names, each with its last day."""
    for date in find_dates(text):
        if date.value is not None:
            yield date.start, date.end, date.value
    for match in _PART_OF_YEAR.finditer(text):
        number = _QUARTERS.get(match["number"]) or int(match["number"])
        month = number * 3 if match["kind"].casefold() == "quý" else number
        if 1 <= month <= 12:
            yield *match.span(), _last_day(int(match["year"]), month)


def _last_day(year: int, month: int) -> dt.date:
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


def _is_term(text: str, start: int, end: int) -> bool:
    """Tell whether work is due until the time written between two offsets."""
    before = _before(text, start)
    called = _CALLED.search(before)
    if called is None or _DONE.search(before):
        return False
    if called["last"] is not None:
        return True
    return _DEED.search(before, 0, called.start()) is not None and _CLAUSE_END.match(text, end) is not None


def _before(text: str, at: int) -> str:
    """Return what stands before an offset in its sentence."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text, 0, at)]
    return text[ends[-1] if ends else 0 : at]
