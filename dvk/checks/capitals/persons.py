"""Rules on honours, offices and reverent names (DVK655 to DVK659)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks import family_names
from dvk.checks.capitals.lexicon import Lexicon, Slip
from dvk.checks.capitals.names import offices
from dvk.checks.capitals.names.abroad import FOREIGN_BODIES
from dvk.checks.capitals.names.honours import ORDERS, TITLES
from dvk.checks.capitals.names.offices import BEFORE_A_PERSON, REVERED
from dvk.checks.capitals.spots import found, recased
from dvk.checks.prose import trait
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.sentences import CAPITALS, in_quotes
from dvk.words import _

_ORDERS = Lexicon(ORDERS)
_TITLES = Lexicon(TITLES)
_OFFICES = Lexicon(offices.OFFICES, offices.IN_SMALL)
_FOREIGN = Lexicon(FOREIGN_BODIES)
_REVERED = Lexicon(REVERED)

_SIGNS = ".,;:()“”\"'‘’…/-!?"
_CLASS_WORD = trait(lambda word: word.strip(_SIGNS) == "hạng")
_FAMILY_NAME = trait(lambda word: word.strip(_SIGNS) in family_names.PLAIN)
_CLASS = re.compile(r"[Hh](?:uân|uy) chương [^,;.\n]{1,30}? hạng (nhất|nhì|ba)(?!\w)")
_PERSON = re.compile(rf"(?:{'|'.join(sorted(family_names.PLAIN))})(?= [{CAPITALS}]\w)")


@rule("DVK655", "order-of-honour", Severity.WARNING)
def order_of_honour(year: Year) -> Iterator[Problem]:
    """Find an order or a medal that is not written in its right case.

    What: `Huân chương Lao động hạng Nhất`: capitals on the kind, on the first syllable of the name and on the word of
    the class.

    Why: the name of an honour stands on a certificate, and is copied from there.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cơ quan được tặng Huân chương lao động hạng ba.

    Put right: write the name and the class as the certificate has them.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 2.
    """
    for hit, _slip in _ORDERS.slips(year, Slip.RAISED, Slip.SUNK, Slip.BEGUN_SMALL):
        yield hit.problem(_("This honour is named “{right}”."))
    for passage, match in found(year, " hạng ", _CLASS, _CLASS_WORD):
        yield recased(passage, *match.span(1), match[1].capitalize(), _("The class of an honour takes a capital."))


@rule("DVK656", "title-of-honour", Severity.NOTE)
def title_of_honour(year: Year) -> Iterator[Problem]:
    """Find a title of honour that is not written in its right case.

    What: `Nghệ sĩ Nhân dân`, `Nhà giáo Ưu tú`, `Anh hùng Lao động`. The law on emulation writes some of them with a
    small second half, in quotation marks; there nothing is said.

    Why: the decree gives each component of such a title a capital.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Buổi nói chuyện có một Nghệ sĩ nhân dân tham gia.

    Put right: write both components with a capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 2.
    """
    for hit, _slip in _TITLES.slips(year, Slip.RAISED, Slip.SUNK, Slip.BEGUN_SMALL):
        yield hit.problem(_("This title is written “{right}”."))


@rule("DVK657", "office-small", Severity.WARNING)
def office_small(year: Year) -> Iterator[Problem]:
    """Find an office that lacks a capital, and an office, a degree or a rank that is small before its holder's name.

    What: `Thủ tướng Chính phủ`, `Chủ tịch nước`, `Phó Chủ tịch Ủy ban nhân dân` and other high offices; and any of the
    usual offices before a personal name: `Giám đốc Trần Văn Mẫu`.

    Why: the name of an office stands for the person who holds it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Theo Quyết định của Thủ tướng chính phủ, giám đốc Trần Văn Mẫu phát động phong trào.

    Put right: write the office with its capitals.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 3.
    """
    for hit, slip in _OFFICES.slips(year, Slip.RAISED, Slip.SUNK, Slip.BEGUN_SMALL, Slip.LOWERED):
        if slip is Slip.RAISED and "nhân dân" in hit.right:
            # DVK650 says so of the body in it.
            continue
        if slip not in (Slip.BEGUN_SMALL, Slip.LOWERED) or hit.before.lower() not in ("các", "những", "phó"):
            yield hit.problem(_("This office is written “{right}”."))
    message = _("“{written}” takes a capital before the name of its holder.")
    for passage, match in found(year, " ", _PERSON, _FAMILY_NAME):
        office = _office_before(passage.text, match.start())
        if office and not in_quotes(passage.text, match.start()):
            start = match.start() - 1 - len(office)
            yield recased(passage, start, match.start() - 1, _office(office), message)


def _office_before(text: str, at: int) -> str:
    """Return the longest office that stands in small letters before an offset."""
    before = f" {text[max(0, at - 30) : at]}"
    offices = [office for office in BEFORE_A_PERSON if before.endswith(f" {office} ")]
    return max(offices, key=len, default="")


def _office(words: str) -> str:
    """Return an office with its capitals: a deputy's has one on the office as well."""
    deputy = words.removeprefix("phó ")
    right = deputy.capitalize() if not deputy.startswith("tổng bí") else "Tổng Bí thư"
    return right if deputy == words else f"Phó {right}"


@rule("DVK658", "foreign-body", Severity.NOTE)
def foreign_body(year: Year) -> Iterator[Problem]:
    """Find an international body whose translated name is not written as the decree has it.

    What: `Liên hợp quốc` and `Tổ chức Y tế thế giới`, which the decree gives as examples. Others have names of their
    own choice and are left alone.

    Why: a translated name follows the rule for Vietnamese bodies.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cơ quan treo áp phích của Liên Hợp Quốc về bình đẳng giới.

    Put right: write the syllables within a word small.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 2, điểm a.
    """
    for hit, _slip in _FOREIGN.slips(year, Slip.RAISED, Slip.SUNK, Slip.BEGUN_SMALL):
        yield hit.problem(_("This body is written “{right}”."))


@rule("DVK659", "revered-small", Severity.WARNING)
def revered_small(year: Year) -> Iterator[Problem]:
    """Find a reverent name that lacks a capital.

    What: `Bác Hồ`, `Cụ Hồ`, `Vua Hùng`, `Hai Bà Trưng`.

    Why: here the word of address or title has become part of the name.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ thi đua làm theo lời bác Hồ.

    Put right: write every syllable with a capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục II, khoản 1, điểm b; Mục V, khoản 4.
    """
    for hit, _slip in _REVERED.slips(year, Slip.SUNK, Slip.BEGUN_SMALL):
        yield hit.problem(_("This name is written “{right}”."))
