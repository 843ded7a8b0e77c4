"""Rules on the Party, the State and the People as institutions (DVK646 to DVK649)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.capitals.spots import found, recased
from dvk.checks.prose import documents, trait
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.sentences import CAPITALS, in_quotes
from dvk.words import _

_SIGNS = ".,;:()“”\"'‘’…/-!?"
_PARTY = trait(lambda word: "đảng" in word)
_STATE = trait(lambda word: word.strip(_SIGNS) == "nhà")
_PEOPLE_LARGE = trait(lambda word: word.strip(_SIGNS) == "Nhân")
_PEOPLE_SMALL = trait(lambda word: word.strip(_SIGNS) == "nhân")

_PARTY_SMALL = re.compile(
    r"đảng(?!\w)(?! (?:viên|bộ|ủy|uỷ|đoàn|phái|phí|tịch|cầm|chính|đối|này|khác|đó|ấy|của|trong|anh|bạn|["
    + CAPITALS
    + r"]))"
)
_BEFORE_PARTY = tuple(
    f"{words} "
    for words in ("ây dựng|hỉnh đốn|rung ương|iều lệ|ết nạp|của|vào|trong|ngoài|mừng|theo|biết ơn|khỏi".split("|"))
)
"""What stands before the Party, without the letter that may be a capital; so below."""
_WITH_STATE = re.compile(r" ta(?!\w)|(?: và|,) [Nn]hà nước")
_IN_GENERAL = ("ơ quan ", "ổ chức ", "án bộ ", "ông tác ", "ệ thống ", "hối ")
"""Before `đảng, nhà nước` these make both attributes."""
_STATE_SMALL = re.compile(r"nhà nước(?!\w)")
_BEFORE_STATE = (
    "Đảng và ",
    "của Đảng, ",
    "Đảng, chính sách, pháp luật của ",
    "Đảng, pháp luật của ",
    "Đảng, chính sách của ",
)
_AFTER_STATE = (" ta ", " ta,", " ta.", " Cộng hòa xã hội chủ nghĩa Việt Nam")
_PEOPLE = re.compile(
    r"nhân dân(?!\w)(?! (?:tệ|các nước|hai nước|nước|thế giới|yêu chuộng|(?!Việt)[" + CAPITALS + r"]))"
)
_LARGE = re.compile(r"Nhân dân(?!\w)")
_BEFORE_PEOPLE = tuple(
    f"{words} "
    for words in (
        "của|vì|do|trong|cho|với|hục vụ|được|để|tầng lớp|ận động|ời sống|oàn thể|à con|giúp|ợi ích".split("|")
    )
)


@rule("DVK646", "party-small", Severity.WARNING)
def party_small(year: Year) -> Iterator[Problem]:
    """Find the Party written with a small letter.

    What: `đảng` in phrases that speak of the Communist Party of Việt Nam, such as `xây dựng, chỉnh đốn đảng`,
    `của đảng`, `đảng ta`. `đảng viên`, `đảng bộ`, `tổ chức đảng` and parties in general are left alone.

    Why: a common noun that stands for one body alone, with reverence, takes a capital.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ học tập nghị quyết về tăng cường xây dựng, chỉnh đốn đảng.

    Put right: write `Đảng` where the Party is meant.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 4.
    """
    for passage, match in found(year, "đảng", _PARTY_SMALL, _PARTY):
        text = passage.text
        if text.endswith(_BEFORE_PARTY, 0, match.start()) or _is_with_state(text, *match.span()):
            yield recased(passage, *match.span(), "Đảng", _("The Party is written with a capital."))


@rule("DVK647", "people-two-ways", Severity.WARNING)
def people_two_ways(year: Year) -> Iterator[Problem]:
    """Find the People written with a small letter in a document that elsewhere gives it the capital.

    What: `nhân dân` after words such as `của`, `vì`, `phục vụ`, in a record that writes `Nhân dân` there as well.
    Names of bodies (`Ủy ban nhân dân`) and compounds (`công an nhân dân`) are left alone. One finding a document.

    Why: the decree always gives the People a capital; who writes it both ways knows that, and overlooked one.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ là công bộc của Nhân dân.
        goal: Nâng cao ý thức phục vụ nhân dân.

    Put right: write `Nhân dân`.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 1.
    """
    for document in documents(year, _PEOPLE_LARGE):
        large = [*_spots(document.passages, _LARGE)]
        small = [*_spots(document.passages, _PEOPLE)] if large else []
        if small:
            (passage, span), (other, there) = small[0], large[0]
            yield Problem(
                passage.place(*span),
                _("The People are written in two ways: {small} small, {large} with a capital.").format(
                    small=len(small), large=len(large)
                ),
                _("Write “{right}”.").format(right="Nhân dân"),
                related=(Related(other.place(*there), _("written with a capital here")),),
                fix=Fix.of(
                    _("Write “{right}”").format(right="Nhân dân"),
                    *(one.edit(*where, "Nhân dân") for one, where in small),
                ),
            )


@rule("DVK648", "state-small", Severity.WARNING)
def state_small(year: Year) -> Iterator[Problem]:
    """Find the State written with a small letter beside the Party.

    What: `nhà nước` in `Đảng và nhà nước`, `của Đảng, nhà nước`, `nhà nước ta` and the like. As an attribute
    (`quản lý nhà nước`, `ngân sách nhà nước`) it stays small.

    Why: the decree gives the State, as an institution, a capital.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ thực hiện tốt chủ trương của Đảng, chính sách, pháp luật của nhà nước.

    Put right: write `Nhà nước`.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 1.
    """
    for passage, match in found(year, "nhà nước", _STATE_SMALL, _STATE):
        text = f"{passage.text} "
        if text.endswith(_BEFORE_STATE, 0, match.start()) or text.startswith(_AFTER_STATE, match.end()):
            yield recased(
                passage, *match.span(), "Nhà nước", _("The State as an institution is written with a capital.")
            )


@rule("DVK649", "people-small", Severity.NOTE, usual=False)
def people_small(year: Year) -> Iterator[Problem]:
    """Find the People written with a small letter.

    What: `nhân dân` after words such as `của`, `vì`, `phục vụ`. Much of practice writes it small: the rule runs only
    when selected; where one document has both, DVK647 says so.

    Why: the decree always gives the People a capital.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Nâng cao ý thức phục vụ nhân dân.

    Put right: write `Nhân dân`.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 1.
    """
    for document in documents(year, _PEOPLE_SMALL):
        for passage, span in _spots(document.passages, _PEOPLE):
            yield recased(passage, *span, "Nhân dân", _("The People are written with a capital."))


def _is_with_state(text: str, start: int, end: int) -> bool:
    return not text.endswith(_IN_GENERAL, 0, start) and _WITH_STATE.match(text, end) is not None


def _spots(passages: tuple[Passage, ...], pattern: re.Pattern[str]) -> Iterator[tuple[Passage, tuple[int, int]]]:
    for passage in passages:
        if "hân dân" in passage.text:
            for match in pattern.finditer(passage.text):
                if passage.text.endswith(_BEFORE_PEOPLE, 0, match.start()) and not in_quotes(
                    passage.text, match.start()
                ):
                    yield passage, match.span()
