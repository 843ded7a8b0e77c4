"""Rules on signature blocks (DVK206 to DVK209): the formula of authority, the office, and who holds it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from dvk.checks.columns import columns
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.dates import short_date
from dvk.text.fold import fold
from dvk.text.source import Place
from dvk.words import N_, _

_STATE_LINE = re.compile(r"(TM|KT|TL|TUQ|Q)\. [^\W\d_]")
_PARTY_LINE = re.compile(r"(T/M|K/T|T/L|Q\.) [^\W\d_]")
_LIKE_STATE = re.compile(r"(TM|KT|TL|TUQ|Q)(?=[.\s])\.?\s*", re.IGNORECASE)
_LIKE_PARTY = re.compile(r"(T\s*/\s*M|K\s*/\s*T|T\s*/\s*L|T\s*/\s*U\s*/?\s*Q)\b\.?\s*", re.IGNORECASE)
_SIGNS_FOR_HEAD = re.compile(r"(KT|K\s*/\s*T|TUQ)\b", re.IGNORECASE)
_MAY_FOLLOW = {"TM": ("KT", "TL", "TUQ"), "TL": ("KT",), "KT": ("Q",)}
"""What may stand under a line of authority (Nghị định 30/2020/NĐ-CP, Điều 13): a mandate is not handed on."""

_PARTY_BODIES = ("cap uy", "dang uy", "dang bo", "chi bo", "chi uy", "ban thuong vu", "tinh uy", "thanh uy", "huyen uy")
_ABBREVIATED = frozenset(
    ("P", "PP", "TB", "PTB", "BT", "PBT", "CT", "PCT", "GĐ", "PGĐ", "TP", "PTP", "CVP", "PCVP", "HT", "PHT")
)
_SPELLED = {"p": "pho", "p.": "pho", "q": "quyen", "q.": "quyen"}


def _is_party(year: Year) -> bool:
    return year.agency is not None and year.agency.value.regime == "đảng"


def _confirms_for_party(body: str) -> bool:
    return fold(body).startswith(_PARTY_BODIES)


@rule("DVK206", "authority-formula")
def authority_formula(year: Year) -> Iterator[Problem]:
    """Find a line of authority that is not written the way the regime prescribes.

    What: each line begins with `TM.`, `KT.`, `TL.`, `TUQ.` or `Q.`, one space and a capital, in an order the
    law knows: KT. under TM. or TL., nothing under TUQ. In records of the Party, and where a Party body confirms,
    it is one line with `T/M`, `K/T`, `T/L` or `Q.`

    Why: the line says by whose authority somebody signs; a document signed in a wrong formula may be sent back.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        signature: {authority: K/T Trưởng ban, office: Phó Trưởng ban}

    Put right: write the prescribed form, as in `KT. Trưởng ban`; several lines are a list.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Mục II, khoản 7, điểm b; for the Party Hướng dẫn
    36-HD/VPTW.
    """
    party = _is_party(year)
    for block, entries in columns(year).blocks.items():
        of_party = _confirms_for_party(block.body) if block.body else party
        wrong = _wrong_line(block.lines or (), of_party, _is_deputy(block.office))
        if wrong is None:
            continue
        index, message, help = wrong
        words = _(message).format(line=(block.lines or ())[index])
        for entry in entries:
            written_as_list = isinstance(entry.tree.data[block.key]["authority"], list)
            route = (block.key, "authority", index) if written_as_list else (block.key, "authority")
            yield Problem(entry.at(*route), words, _(help))


def _wrong_line(lines: tuple[str, ...], party: bool, deputy: bool) -> tuple[int, str, str] | None:
    """Return the first wrong line's index, what is wrong and the way out, both in English."""
    above = ""
    for index, line in enumerate(lines):
        match = (_PARTY_LINE if party else _STATE_LINE).match(line)
        if match is None or not line[match.end() - 1].isupper():
            return _ill_written(index, line, party, deputy)
        if party and index:
            return index, N_("“{line}” is a second line of authority."), N_("A Party body signs under one line.")
        if above and match[1] not in _MAY_FOLLOW.get(above, ()):
            help = N_("KT. stands under TM. or TL.; nothing stands under TUQ.")
            return index, N_("“{line}” may not stand under the line above it."), help
        above = match[1]
    return None


def _ill_written(index: int, line: str, party: bool, deputy: bool) -> tuple[int, str, str] | None:
    state_help = N_("Write TM., KT., TL., TUQ. or Q., one space, and the office with a capital: “KT. Trưởng ban”.")
    party_help = N_("Write T/M, K/T, T/L or Q., one space, and the body or office with a capital: “T/M Chi bộ”.")
    help = party_help if party else state_help
    if party and _LIKE_STATE.match(line):
        return index, N_("“{line}” has the form of a State body, not of the Party."), help
    if not party and _LIKE_PARTY.match(line):
        return index, N_("“{line}” has the form of the Party, not of a State body."), help
    if _LIKE_STATE.match(line) or _LIKE_PARTY.match(line):
        return index, N_("The line of authority “{line}” is not written as prescribed."), help
    if deputy and not party:
        # DVK207 says what is missing before the head's office.
        return None
    return index, N_("“{line}” does not say by what authority the document is signed."), help


def _is_deputy(office: str | None) -> bool:
    words = _spelled(office or "").split()
    return words[:1] == ["pho"] or words[:2] == ["thu", "truong"]


@lru_cache(maxsize=256)
def _spelled(office: str) -> str:
    """Return an office folded, with P. and Q. in full."""
    words = re.sub(r"\b([PpQq])\.\s*", r"\1. ", office).split()
    return " ".join([_SPELLED.get(fold(word), fold(word)) for word in words])


@rule("DVK207", "deputy-without-kt", Severity.WARNING)
def deputy_without_kt(year: Year) -> Iterator[Problem]:
    """Find a deputy who signs without `KT.` and the head's office.

    What: above a deputy's office stands a line with `KT.` and the office of the head, unless the deputy is
    mandated (`TUQ.`). Party bodies are exempt: a deputy secretary signs for the committee.

    Why: a deputy signs for the head; without KT. the block claims an authority the signer does not have.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        signature: {authority: Trưởng ban, office: Phó Trưởng ban}

    Put right: add the line to `authority`, as in `KT. Trưởng ban`.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Mục II, khoản 7, điểm b.
    """
    if _is_party(year):
        return
    for block, entries in columns(year).blocks.items():
        office = block.office
        if office is None or not _is_deputy(office) or any(map(_SIGNS_FOR_HEAD.match, block.lines or ())):
            continue
        if block.body and _confirms_for_party(block.body):
            continue
        message = _("“{office}” signs without KT. and the office of the head.").format(office=office)
        help = _("Write “KT. {head}” in `authority`.").format(head=_head_of(office))
        for entry in entries:
            yield Problem(entry.at(block.key, "authority" if block.lines else "office"), message, help)


def _head_of(office: str) -> str:
    head = re.sub(r"^(phó|p\.?|thứ)\s*", "", office, flags=re.IGNORECASE)
    if fold(office).startswith("thu truong"):
        head = "Bộ trưởng"
    return head[:1].upper() + head[1:]


@rule("DVK208", "office-abbreviated", Severity.WARNING)
def office_abbreviated(year: Year) -> Iterator[Problem]:
    """Find an office that is abbreviated in a signature block.

    What: the office of the signer is written in full; only Q. (acting) is a prescribed abbreviation.

    Why: the block prints the signer's official leading office, and an abbreviation of it is not one.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        confirmation: {by: cấp ủy, office: P. Bí thư}

    Put right: write the office in full: `Phó Bí thư`.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 7, điểm b and c: the abbreviations are listed, and the
    office is the official one.
    """
    for block, entries in columns(year).blocks.items():
        office = block.office
        if office is None or not _is_abbreviated(office):
            continue
        message = _("The office “{office}” is abbreviated.").format(office=office)
        in_full = re.sub(r"^P\.\s*", "Phó ", office)
        help = _("Write “{office}”.").format(office=in_full) if in_full != office else _("Write it in full.")
        for entry in entries:
            yield Problem(entry.at(block.key, "office"), message, help)


def _is_abbreviated(office: str) -> bool:
    words = office.split()
    first = words[1] if words[0] in ("Q.", "Quyền", "Phó") and len(words) > 1 else words[0]
    return first in _ABBREVIATED or "." in first


@rule("DVK209", "office-not-held", Severity.WARNING)
def office_not_held(year: Year) -> Iterator[Problem]:
    """Find somebody who signs in an office that agency.yaml does not know them in on that day.

    What: the office of a signature block is one the person holds on the day of the record; case, marks and the
    abbreviations P. and Q. do not count, nor does a longer name of the same office.

    Why: people change office; a copied block goes on printing last year's.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        signature: {office: Chánh Văn phòng, person: dinh-thi-thu}

    Put right: correct the office in the block, or add the office with its days to the person in agency.yaml.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 7, điểm c.
    """
    if year.agency is None:
        return
    people = year.agency.value.people
    for block, entries in columns(year).blocks.items():
        person = people.get(block.person) if block.person is not None else None
        if person is None or block.office is None or not (person.office or person.offices):
            continue
        if person.office is not None and _same_office(block.office, person.office):
            continue
        for entry in entries:
            day = year.day_of(entry.value)
            held = person.offices_on(day)
            if not any(_same_office(block.office, office) for office in held):
                yield _not_held(entry.at(block.key, "office"), block.office, person.name, held, day)


def _not_held(place: Place, office: str, name: str, held: tuple[str, ...], day: dt.date) -> Problem:
    message = _("On {day}, {name} is not known as “{office}”.")
    help = _("agency.yaml knows no office of theirs on that day.")
    if held:
        help = _("In agency.yaml: {offices}.").format(offices=", ".join(held))
    return Problem(place, message.format(day=short_date(day), name=name, office=office), help)


@lru_cache(maxsize=1024)
def _same_office(signed: str, held: str) -> bool:
    """Compare offices; one may name the body too, and who holds two offices signs in one of them."""
    ours = _spelled(signed).split()
    for part in re.split(r"\s+kiem\s+|\s+-\s+|[,;]", _spelled(held)):
        theirs = part.split()
        shared = min(len(ours), len(theirs))
        if shared and ours[:shared] == theirs[:shared]:
            return True
    return False
