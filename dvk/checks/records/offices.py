"""Rules on the office somebody signs in (DVK208, DVK209)."""

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
from dvk.words import _

_ABBREVIATED = frozenset(
    ("P", "PP", "TB", "PTB", "BT", "PBT", "CT", "PCT", "GĐ", "PGĐ", "TP", "PTP", "CVP", "PCVP", "HT", "PHT")
)
_SPELLED = {"p": "pho", "p.": "pho", "q": "quyen", "q.": "quyen"}


def is_deputy(office: str | None) -> bool:
    """Tell whether an office is that of a deputy: Phó …, P. …, Thứ trưởng."""
    words = _spelled(office or "").split()
    return words[:1] == ["pho"] or words[:2] == ["thu", "truong"]


def head_of(office: str) -> str:
    """Return the office a deputy stands in for: Trưởng ban for Phó Trưởng ban."""
    if fold(office).startswith("thu truong"):
        return "Bộ trưởng"
    head = re.sub(r"^(phó|p\.?)\s*", "", office, flags=re.IGNORECASE)
    return head[:1].upper() + head[1:]


@lru_cache(maxsize=256)
def _spelled(office: str) -> str:
    """Return an office folded, with P. and Q. in full."""
    words = re.sub(r"\b([PpQq])\.\s*", r"\1. ", office).split()
    return " ".join([_SPELLED.get(fold(word), fold(word)) for word in words])


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

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm b and c: the abbreviations are listed,
    and the office is the official one.
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
    words = office.split() or [""]
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

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm c.
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
