"""Rules on how authority, office and body of a signature fit together (DVK533 to DVK536)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.columns import Block, columns
from dvk.checks.records.offices import is_deputy
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.fold import fold, fold_words
from dvk.text.party import is_party_body
from dvk.words import _

_FOR_SOMEBODY = re.compile(r"(?:KT|TL|TUQ|K/T|T/L)\b\.?\s*(?P<head>.*)", re.IGNORECASE)
_FOR_BODY = re.compile(r"(?:TM\b\.?|T/M\b\.?)\s*(?P<body>.*)", re.IGNORECASE)
_FOR_HEAD = re.compile(r"(?:KT\b\.?|K/T\b\.?)\s*(?P<head>.+)", re.IGNORECASE)
_HEADED_BY = (
    (("uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd", "thuong truc hoi dong nhan dan"), "chu tich"),
    (("uy ban kiem tra", "ubkt"), "chu nhiem"),
    (("dang uy", "tinh uy", "thanh uy", "huyen uy", "chi bo", "chi uy", "cap uy", "dang bo"), "bi thu"),
)
_MEMBERS = ("uy vien", "thuong truc", "chanh van phong")
_PARTY_OFFICE = re.compile(
    r"(?:Phó )?Bí thư (?=(?:Đảng|Tỉnh|Thành|Huyện|Quận|Thị|Chi) (?:ủy|uỷ|bộ)\b)"
    r"|(?:Phó )?Chủ nhiệm (?=Ủy ban|Uỷ ban|UBKT)",
    re.IGNORECASE,
)


@rule("DVK533", "authority-without-office")
def authority_without_office(year: Year) -> Iterator[Problem]:
    """Find a signature for somebody else that does not say in which office it is given.

    What: under a line with KT., TL. or TUQ. stands the office of the one who signs; it may be left to
    agency.yaml where the person has one office on that day.

    Why: the line says for whom somebody signs; without an office nobody can tell whether they may.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        signature: {authority: TL. Trưởng ban}

    Put right: write the office into `office`.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm b and c.
    """
    people = year.agency.value.people if year.agency is not None else {}
    for block, entries in columns(year).blocks.items():
        if block.office is not None or not any(map(_FOR_SOMEBODY.match, block.lines or ())):
            continue
        person = people.get(block.person or "")
        for entry in entries:
            if person is None or not person.offices_on(year.day_of(entry.value)):
                yield Problem(
                    entry.at(block.key, "authority"),
                    _("Under “{line}” stands no office.").format(line=(block.lines or ("",))[-1]),
                    _("Write the office of the one who signs into `office`."),
                )


@rule("DVK534", "office-against-body", Severity.WARNING)
def office_against_body(year: Year) -> Iterator[Problem]:
    """Find somebody who signs for a body in an office that body does not have.

    What: for a people's committee or council sign its chairman and deputies, for a Party committee its secretary
    and deputies, for an inspection committee its head and deputies.

    Why: an office of another body gives no authority over this one; mostly a copied block was changed by half.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        signature: {authority: TM. Ủy ban nhân dân, office: Trưởng phòng}

    Put right: correct the line of authority or the office.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Phần I, Mục II, khoản 7, điểm b.
    """
    for block, entries in columns(year).blocks.items():
        lines = block.lines or ()
        body = _FOR_BODY.match(lines[0]) if lines else None
        if body is None or any(map(_FOR_SOMEBODY.match, lines[1:])) or block.office is None:
            continue
        head = _head_of_body(fold_words(body["body"]))
        office = fold_words(block.office)
        if not head or head in office or office.startswith(_MEMBERS):
            continue
        message = _("“{office}” is no office of the body that “{line}” names.")
        for entry in entries:
            yield Problem(
                entry.at(block.key, "office"),
                message.format(office=block.office, line=lines[0]),
                _("Correct the line of authority or the office."),
            )


def _head_of_body(body: str) -> str:
    for bodies, head in _HEADED_BY:
        if body.startswith(bodies):
            return head
    return ""


@rule("DVK535", "deputy-of-another-head", Severity.WARNING)
def deputy_of_another_head(year: Year) -> Iterator[Problem]:
    """Find a deputy who signs for a head whose deputy they are not.

    What: under `KT. Trưởng ban` stands `Phó Trưởng ban`: the office below is that of a deputy of the office above.

    Why: a deputy signs for their own head only; the head signs without KT.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        signature: {authority: KT. Giám đốc, office: Phó Trưởng ban}

    Put right: correct the line of authority or the office.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Phần I, Mục II, khoản 7, điểm b.
    """
    for block, entries in columns(year).blocks.items():
        match = _FOR_HEAD.match(block.lines[-1]) if block.lines else None
        if match is None or block.office is None or _fit(fold_words(match["head"]), block.office):
            continue
        message = _("“{office}” does not deputise for the office in “{line}”.")
        for entry in entries:
            yield Problem(
                entry.at(block.key, "office"),
                message.format(office=block.office, line=match[0]),
                _("Correct the line of authority or the office."),
            )


def _fit(head: str, office: str) -> bool:
    """Tell whether an office may be that of a deputy of a head; one that names no deputy is only not the head's own."""
    words = fold(office).replace(".", " ").split()
    above = set(head.split())
    if not is_deputy(office):
        return "pho" in words or set(words) != above
    if words[:2] == ["thu", "truong"]:
        return {"bo", "truong"} <= above
    below = set(words[1:])
    return below <= above or above <= below


@rule("DVK536", "party-office-with-body", Severity.WARNING)
def party_office_with_body(year: Year) -> Iterator[Problem]:
    """Find an office of the Party that carries the name of its body.

    What: in the signature of a Party body the office is `Bí thư` or `Phó Bí thư`, not `Bí thư Đảng ủy`.

    Why: the line of authority above names the body already.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        confirmation: {by: cấp ủy, authority: T/M Chi bộ, office: Bí thư Chi bộ}

    Put right: delete the name of the body.

    Basis: Hướng dẫn 36-HD/VPTW: the office is written without the name of the body.
    """
    party = year.is_of_party
    for block, entries in columns(year).blocks.items():
        match = _PARTY_OFFICE.match(block.office or "")
        if match is None or not _of_party(block, party):
            continue
        for entry in entries:
            end = len(block.office or "")
            yield Problem(
                entry.part((block.key, "office"), match.end(), end),
                _("In “{office}” the name of the body is too much.").format(office=block.office),
                _("Write “{office}”.").format(office=match[0].strip()),
            )


def _of_party(block: Block, party: bool) -> bool:
    return is_party_body(block.body) if block.body else party
