"""Rules on how numbers are written (DVK625, DVK626, DVK670)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import texts, trait
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.numbers import POINTS_FOR_COMMAS
from dvk.words import _

_MEASURES = r"(?:km|m|cm|mm)[²³23]?|ha|kg|g|tấn(?! công)|tạ|lít|kW|MW|kWh|GB|MB|tỷ|tỉ|triệu|nghìn|lần|điểm(?! [a-zđ]\b)"
# 1,050,000 and 1,050.5 are English; 1,050 alone may be a decimal number, but not of what comes whole. A decimal point
# is sure before % and measures only, because dots group thousands and number sections, too.
_ENGLISH = re.compile(
    r"(?<![\w.,/-])(?:[0-9]{1,3}(?:,[0-9]{3}){2,4}(?:\.[0-9]{1,2})?|[0-9]{1,3},[0-9]{3}\.[0-9]{1,2})(?![\w,/]|\.[0-9])"
    rf"|(?<![\w.,/-])[0-9]{{1,3}}\.[0-9]{{1,2}}(?=\s?(?:%|(?:{_MEASURES})(?!\w)))"
    r"|(?<![\w.,/-])[0-9]{1,3},[0-9]{3}(?= (?:đồng|người|hộ|hồ sơ|lượt|đại biểu|đảng viên|hội viên|học sinh)(?![\w/]))"
)
_ENGLISH_IN_WORD = re.compile(r"0,000[,.]|0\.00?(?:%|\Z|[a-zGM])|\A\W?0{1,3},000\Z")
_MAYBE_ENGLISH = trait(lambda word: _ENGLISH_IN_WORD.search(word) is not None)
_OF_MONEY = re.compile(r"(?<![\w.,/-])[1-9][0-9]{0,2},[0-9]00(?= (?:tỷ|tỉ|triệu)(?!\w))")
_MAYBE_MONEY = trait(lambda word: word.endswith(",000"))
_PERCENT_APART = re.compile(r"(?<=[0-9])\s(?=%)")
_LONE_PERCENT = trait(lambda word: word[0] == "%")


@rule("DVK625", "english-number", Severity.WARNING)
def english_number(year: Year) -> Iterator[Problem]:
    """Find a number grouped with commas, or a share or a measure with a decimal point.

    What: digits are grouped with dots and decimals follow a comma: 1.050.000, 87,5% and 3,5 km. Only numbers that
    cannot be read the Vietnamese way are reported.

    Why: 1.050 and 1,050 are a thousand apart for a reader who takes the signs seriously.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        resources: Kinh phí 1,050,000 đồng, đạt 87.5% dự toán.

    Put right: exchange commas and dots.

    Basis: practice.
    """
    for passage in texts(year, _MAYBE_ENGLISH):
        for match in _ENGLISH.finditer(passage.text):
            right = match[0].translate(POINTS_FOR_COMMAS)
            yield Problem(
                passage.place(*match.span()),
                _("“{number}” is written the English way.").format(number=match[0]),
                _("Write {number}.").format(number=right),
                fix=Fix.of(_("Exchange commas and dots"), passage.edit(*match.span(), right), safe=True),
            )


@rule("DVK626", "space-before-percent", Severity.NOTE)
def space_before_percent(year: Year) -> Iterator[Problem]:
    """Find a space between a number and its percent sign.

    What: the sign stands at the number: 85%.

    Why: a line may break there, and searching for the share finds half of the places.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Mới có 85 % hồ sơ nộp trực tuyến.

    Put right: delete the space.

    Basis: practice.
    """
    for passage in texts(year, _LONE_PERCENT):
        for match in _PERCENT_APART.finditer(passage.text):
            yield Problem(
                passage.place(match.start() - 1, match.end() + 1),
                _("There is a space before the percent sign."),
                _("Delete it."),
                fix=Fix.of(_("Delete the space"), passage.edit(*match.span(), ""), safe=True),
            )


@rule("DVK670", "number-read-two-ways", Severity.NOTE)
def number_read_two_ways(year: Year) -> Iterator[Problem]:
    """Find an amount of money that some read a thousand times as large as others.

    What: “2,500 tỷ đồng” are two and a half in Vietnamese and two thousand five hundred in English; nobody needs the
    zeros after a decimal comma. Other digits after the comma are taken for decimals.

    Why: who approves the amount and who pays it may read it differently.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        resources: Kinh phí 4,200 triệu đồng từ ngân sách.

    Put right: write 4.200 for thousands, or 4,2 for a decimal number.

    Basis: practice.
    """
    for passage in texts(year, _MAYBE_MONEY):
        for match in _OF_MONEY.finditer(passage.text):
            written = match[0]
            yield Problem(
                passage.place(*match.span()),
                _("“{number}” may be read as {large} or as {small}.").format(
                    number=written, large=written.replace(",", "."), small=written.rstrip("0").rstrip(",")
                ),
                _("Write whichever of the two is meant."),
            )
