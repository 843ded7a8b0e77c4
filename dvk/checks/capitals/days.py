"""Rules on days, months and years with names, on events and on names transcribed (DVK666 to DVK669)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from dvk.checks.capitals.lexicon import Lexicon, Slip
from dvk.checks.capitals.names.abroad import TRANSCRIBED
from dvk.checks.capitals.names.days import DYNASTIES, EVENTS, GENERAL, HOLIDAYS, IN_SMALL, TET, YEARS
from dvk.checks.capitals.spots import found, recased
from dvk.checks.prose import trait
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.sentences import in_quotes
from dvk.words import _

_HOLIDAYS = Lexicon(HOLIDAYS, IN_SMALL)
_TET = Lexicon(TET)
_YEARS = Lexicon(YEARS)
_EVENTS = Lexicon(EVENTS)
_DYNASTIES = Lexicon(f"Triều {name}" for name in DYNASTIES)
_TRANSCRIBED = Lexicon(TRANSCRIBED)

_SIGNS = ".,;:()“”\"'‘’…/-!?"
_WEEKDAY_WORD = trait(lambda word: word.strip(_SIGNS).lower() == "thứ")
_LUNAR_WORD = trait(lambda word: word.strip(_SIGNS) in ("giêng", "chạp"))
_REVOLUTION = trait(lambda word: word.strip(_SIGNS) == "mạng")
_WEEKDAY = re.compile(
    r"[Tt]hứ (hai|ba|tư|năm|sáu|bảy)"
    r"(?=,? (?:ngày \d|\(?\d{1,2}/\d|hằng tuần|hàng tuần|tuần|đến [Tt]hứ (?:[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)))"
)
_LUNAR_MONTH = re.compile(r"[Tt]háng (giêng|chạp)(?!\w)")
_IN_FIGURES = re.compile(r"[Cc]ách mạng [Tt]háng (8|08|10)(?![\w/])")


@rule("DVK666", "day-or-year-named", Severity.WARNING)
def day_or_year_named(year: Year) -> Iterator[Problem]:
    """Find a holiday, a Tết or a year of the cycle that is not written in its right case.

    What: `ngày Quốc khánh`, `ngày Quốc tế Lao động`; `Tết Nguyên đán`, whose first letter may be small; `Bính Ngọ`,
    with two capitals.

    Why: the name of a day has a capital where its parts begin; the name of a year on every syllable.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Mô hình bắt đầu trước Tết Nguyên Đán, xuân Nhâm dần, và tổng kết vào ngày quốc khánh.

    Put right: write the name as the decree has it.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 5 and khoản 8.
    """
    for hit, slip in _HOLIDAYS.slips(year, Slip.RAISED, Slip.SUNK, Slip.BEGUN_SMALL, Slip.LOWERED):
        general = slip is Slip.BEGUN_SMALL and hit.right in GENERAL
        if hit.before.lower() in ("ngày", "lễ") and not general:
            yield hit.problem(_("This day is named “{right}”."))
    for hit, _slip in _TET.slips(year, Slip.RAISED, Slip.SUNK):
        yield hit.problem(_("This day is named “{right}”."))
    for hit, _slip in _YEARS.slips(year, Slip.SUNK, Slip.BEGUN_SMALL):
        if hit.before.lower().strip(_SIGNS) in ("năm", "xuân", "tết", "đán"):
            yield hit.problem(_("This year is named “{right}”."))


@rule("DVK667", "weekday-small", Severity.WARNING)
def weekday_small(year: Year) -> Iterator[Problem]:
    """Find a weekday or a month in words with a small letter.

    What: `thứ Hai` before a date or `hằng tuần`, and `tháng Giêng`, `tháng Chạp`. `thứ hai` as a number and `tháng
    năm`, which may be a month and a year, are left alone.

    Why: written in words, the number is the name of the day or month.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cơ quan tiếp công dân vào thứ năm hằng tuần.

    Put right: write the number word with a capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 8, điểm c.
    """
    for passage, match in chain(
        found(year, "hứ ", _WEEKDAY, _WEEKDAY_WORD), found(year, "háng ", _LUNAR_MONTH, _LUNAR_WORD)
    ):
        yield recased(
            passage,
            *match.span(1),
            match[1].capitalize(),
            _("“{written}” is the name of a day or a month: it takes a capital."),
        )


@rule("DVK668", "event-case", Severity.NOTE)
def event_case(year: Year) -> Iterator[Problem]:
    """Find a historical event or a dynasty that is not written as the decree has it.

    What: `Cách mạng tháng Tám`, with the number in words; `Xô viết Nghệ Tĩnh`; `Triều Lý`.

    Why: the decree names them. Much of practice writes `Cách mạng Tháng Tám`: this is a note.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cuộc thi tìm hiểu về Cách mạng tháng 8 có nhiều cán bộ dự.

    Put right: write the name as the decree has it.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 9.
    """
    message = _("The decree writes “{right}”.")
    for hit, _slip in _EVENTS.slips(year, Slip.RAISED, Slip.SUNK, Slip.BEGUN_SMALL):
        yield hit.problem(message)
    for hit, _slip in _DYNASTIES.slips(year, Slip.BEGUN_SMALL):
        yield hit.problem(message)
    for passage, match in found(year, "ách mạng", _IN_FIGURES, _REVOLUTION):
        if not in_quotes(passage.text, match.start()):
            right = "Cách mạng tháng Mười" if match[1] == "10" else "Cách mạng tháng Tám"
            yield recased(passage, *match.span(), right, message)


@rule("DVK669", "transcribed-raised", Severity.WARNING)
def transcribed_raised(year: Year) -> Iterator[Problem]:
    """Find a foreign name in Vietnamese spelling with a capital after a hyphen.

    What: `Lê-nin`, `Mát-xcơ-va`, `Phi-líp-pin` and other known names: a capital on the first letter of each part only.

    Why: the syllables between hyphens are one word.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ học chủ nghĩa Mác - Lê-Nin.

    Put right: write small letters after the hyphens.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục II, khoản 2, điểm b; Mục III, khoản 2, điểm b.
    """
    for hit, _slip in _TRANSCRIBED.slips(year, Slip.RAISED):
        yield hit.problem(_("“{right}” has a capital on the first letter of each part only."))
