"""Rules on the places and the address at the head of documents, and on bodies of places (DVK506 to DVK508)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from dvk.checks.columns import columns
from dvk.checks.prose import refined, texts, trait
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.dated import wording
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.year import Year
from dvk.text.dates import short_date
from dvk.text.source import Place
from dvk.words import _

TWO_TIERS = dt.date(2025, 7, 1)
"""The day the district level ended (Luật Tổ chức chính quyền địa phương 72/2025/QH15)."""

_DISTRICT = re.compile(r"\b(?:(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn)\s+(?=[^\W_a-z])|(?:Huyện|Quận|Thị) ủy\b)")
_ASKS = (
    r"(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|[Tt]rình|[Gg]ửi|[Bb]áo cáo|[Pp]hối hợp(?: chặt chẽ)? với|[Tt]ham mưu(?: cho)?)"
)
_BODY_ASKED = re.compile(
    rf"(?<!\w){_ASKS} (?:(?:Chủ tịch|Văn phòng|Thường trực|Ban Thường vụ) )?"
    r"(?P<body>(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân) (?:các |cấp )?(?:huyện|quận|thị xã)"
    r"|(?:Huyện|Quận|Thị) (?:ủy|uỷ))(?!\w)"
)
_BODY_OF_A_DISTRICT = refined(
    trait(lambda word: word.lower().strip(_MARKS) in ("huyện", "quận", "thị")),
    lambda phrase: _BODY_ASKED.search(phrase) is not None,
)
_PAST_BEFORE = re.compile(r"(?<!\w)(?i:đã|từng|trước đây|trước kia)(?!\w)")
_PAST_AFTER = re.compile(r"[^.;]{0,60}?(?<!\w)(?:cũ|trước đây|trước khi|đã|năm 20(?:[01][0-9]|2[0-4]))(?!\w)")
_NEAR = 60
_MARKS = ".,;:()“”\"'"
_ISSUER = ("superior", "name", "place")
_CONTACT = re.compile(
    r"[\w.+-]{1,64}@\w[\w.-]*|(?i:điện thoại|\bđt|\btel|\bfax|\bhotline|\bcccd|\bcmnd)\b"
    r"|\b0\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}\b"
)


@rule("DVK506", "district-abolished", Severity.WARNING)
def district_abolished(year: Year) -> Iterator[Problem]:
    """Find a district at the head or among the recipients of a document dated after districts ended.

    What: from 01/7/2025 on, no huyện, quận, thị xã or thị trấn stands in the name and the place of the agency or
    in the lines of addressees and recipients.

    Why: there is no such level any more: nobody can issue a document there, and nobody can receive one.

    Example (plan.yaml):

        year: 2022
        date: 2025-08-01
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2025
        recipients: [UBND huyện Mẫu, "Lưu: VT, VP"]

    Put right: write the province, commune, ward or special zone; names that changed are given with their days.

    Basis: Luật Tổ chức chính quyền địa phương 72/2025/QH15.
    """
    plan_day = year.day_of(year.plan.value) if year.plan is not None else year.first_day
    latest = max(filter(None, (plan_day, *columns(year).dates)))
    if latest < TWO_TIERS:
        return
    if year.agency is not None:
        for key in _ISSUER:
            versions = getattr(year.agency.value, key) or ()
            in_force = wording(versions, latest)
            for index, version in enumerate(versions):
                if version.text is in_force and (match := _DISTRICT.search(in_force)) and _names(match):
                    place = year.agency.part((key, index, "text"), *match.span())
                    yield _abolished(match[0].strip(), place, latest)
    if year.plan is not None and plan_day >= TWO_TIERS:
        for key in ("addressees", "recipients"):
            for index, line in enumerate(getattr(year.plan.value, key)):
                if (match := _DISTRICT.search(line)) and _names(match):
                    yield _abolished(match[0].strip(), year.plan.part((key, index), *match.span()), plan_day)


def _names(match: re.Match[str]) -> bool:
    """Tell whether a name or a number follows: “các huyện có liên quan” names nobody."""
    following = match.string[match.end() : match.end() + 1]
    return match[0].endswith("ủy") or following.isupper() or following.isdigit()


def _abolished(written: str, place: Place, day: dt.date) -> Problem:
    return Problem(
        place,
        _("On {day} there is no “{level}” any more.").format(day=short_date(day), level=written),
        _("Write the province, commune, ward or special zone of that day."),
    )


@rule("DVK507", "address-with-contact", Severity.NOTE)
def address_with_contact(year: Year) -> Iterator[Problem]:
    """Find an address that holds a telephone number, an e-mail address or an identity number.

    What: `address` says where the agency is and nothing else.

    Why: it is printed at the head of registrations, where the decree has no telephone numbers; a number of a
    person stands in no record at all.

    Example (agency.yaml):

        name: Ban Quản lý Khu Mẫu
        symbol: BQLKM
        place: Phú Mẫu
        address: Số 1 Đường Mẫu, ĐT 0297 000 0000

    Put right: delete the number.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 4: such data stand at the foot of the page.
    """
    if year.agency is None:
        return
    for index, version in enumerate(year.agency.value.address or ()):
        if match := _CONTACT.search(version.text):
            yield Problem(
                year.agency.part(("address", index, "text"), *match.span()),
                _("The address holds more than where the agency is."),
                _("Delete it: the head of a document holds the address only."),
            )


@rule("DVK508", "district-body-asked", Severity.NOTE)
def district_body_asked(year: Year) -> Iterator[Problem]:
    """Find a body of a district that a text written after districts ended asks for something.

    What: from 01/7/2025 on, no plan and no registration gives a task to, or waits for an answer of, UBND huyện, HĐND
    quận, Huyện ủy and the like. What lies in the past may name them: “đã”, “cũ”, “trước đây” or an earlier year beside
    the name says so, and neither the situation of a registration nor a journal is looked at.

    Why: there is nobody any more who could do what the text asks for.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        date: 2025-08-01
        solutions:
          - Phối hợp với UBND huyện tuyên truyền đến các thôn.

    Put right: write the body that has the task now, of the commune or of the province.

    Basis: Luật Tổ chức chính quyền địa phương 72/2025/QH15.
    """
    for passage in texts(year, _BODY_OF_A_DISTRICT):
        record = passage.entry.value
        if not isinstance(record, Plan | Registration) or passage.route[0] == "situation":
            continue
        day = year.day_of(record)
        for match in _BODY_ASKED.finditer(passage.text) if day >= TWO_TIERS else ():
            start, end = match.span("body")
            past = _PAST_BEFORE.search(passage.text, max(0, match.start() - _NEAR), match.start())
            if past is None and _PAST_AFTER.match(passage.text, end) is None:
                yield _abolished(match["body"], passage.place(start, end), day)
