"""Rules on what a citation must say (DVK716 to DVK718)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.citing.reading import Cited, by_document
from dvk.checks.citing.same import reference_key
from dvk.checks.prose import texts, trait
from dvk.citations import System, recognise
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Part
from dvk.model.year import Year
from dvk.text.fold import fold_words
from dvk.words import _

_TERM = trait(lambda word: word.strip("().,;:") in ("khóa", "khoá", "Khóa", "Khoá"))

_PLENUM = re.compile(
    r"(?<!\w)(?i:nghị quyết)\s+(?:của\s+)?"
    r"(?:(?i:hội nghị)\s+(?:(?i:trung ương)\s+)?(?:lần thứ\s+)?\w+|(?i:trung ương)\s+(?:\d{1,2}|lần thứ\s+\w+))"
    r"(?!\w)[^.;:]{0,60}?\(?kh(?:óa|oá)\s+[IVX]+\)?",
)
_NEAR = 200
_ORDINALS = {
    word: str(number)
    for number, words in enumerate("nhat|mot hai ba bon|tu nam sau bay tam chin muoi".split(), 1)
    for word in words.split("|")
}
"""The number words of plenums; from the eleventh on they are written in figures."""


@rule("DVK716", "ground-without-date", Severity.WARNING)
def ground_without_date(year: Year) -> Iterator[Problem]:
    """Find a ground of the plan that cites a document without its date.

    What: each ground names the document by type, number, symbol, date, issuer and subject. Laws may be cited by their
    number or their date alone.

    Why: the grounds are where a document is cited in full; numbers begin again each year, so without the date nobody
    knows which document is meant.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh về phong trào thi đua “Dân vận khéo”.

    Put right: write the date after the symbol: số 12/KH-UBND ngày 10 tháng 01 năm 2022.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a and b.
    """
    for cited, first in _grounds(year):
        if first and cited.citation.date is None and cited.citation.system is not System.CONGRESS:
            yield Problem(
                cited.head,
                _("The date of this document is missing."),
                _("A ground gives type, number, symbol, date, issuer and subject."),
            )


@rule("DVK717", "ground-incomplete", Severity.NOTE)
def ground_incomplete(year: Year) -> Iterator[Problem]:
    """Find a ground of the plan that cites a document without its issuer or its subject.

    What: after the date each ground says who issued the document and what it is about. Laws need neither.

    Why: number and symbol of a province or a committee do not say which one it was.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2022.

    Put right: add “của …” and the subject.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a and b.
    """
    for cited, first in _grounds(year):
        citation = cited.citation
        if not first or citation.system is System.CONGRESS or citation.date is None:
            continue
        if not citation.issuer:
            yield Problem(cited.head, _("Who issued this document is missing."), _("Add “của …” after its date."))
        elif not citation.title:
            yield Problem(
                cited.head,
                _("What this document is about is missing."),
                _("Add its subject, as in “về công tác văn thư”."),
            )


def _grounds(year: Year) -> Iterator[tuple[Cited, bool]]:
    """Yield the document each ground names first, and whether the plan names it there for the first time."""
    for cited in by_document(year):
        known = set()
        read = None
        for one in cited:
            if one.passage.part is Part.GROUND and one.passage.route != read:
                yield one, reference_key(one.citation) not in known
                read = one.passage.route
            known.add(reference_key(one.citation))


@rule("DVK718", "plenum-without-number", Severity.NOTE)
def plenum_without_number(year: Year) -> Iterator[Problem]:
    """Find a resolution of a plenum of the Central Committee that is cited without its number.

    What: a resolution of the Central Committee is cited by number, symbol and date, not only by the plenum that
    passed it. One finding a document and resolution.

    Why: one plenum passes several resolutions, so the plenum alone does not tell which one is meant.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII.

    Put right: add number and date, as in Nghị quyết số 04-NQ/TW ngày 30/10/2016.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b; practice in the Party's documents.
    """
    named: set[tuple[int, str]] = set()
    for passage in texts(year, _TERM):
        for match in _PLENUM.finditer(passage.text):
            resolution = id(passage.entry), _resolution(match[0])
            if resolution in named:
                continue
            numbered = [
                one.spans.head
                for one in recognise(passage.text)
                if one.type == "Nghị quyết" and one.system is System.PARTY
            ]
            if any(match.start() - _NEAR < span.start < match.end() + _NEAR for span in numbered):
                continue
            named.add(resolution)
            yield Problem(
                passage.place(*match.span()),
                _("This resolution is cited without its number and its date."),
                _("Look it up and write number, symbol and date: a plenum passes several resolutions."),
            )


def _resolution(written: str) -> str:
    """Return the plenum and the term by which a resolution is cited, in whatever words."""
    words = fold_words(written).split()
    return " ".join([_ORDINALS.get(word, word) for word in words if word.isdecimal() or word in _ORDINALS] + words[-1:])
