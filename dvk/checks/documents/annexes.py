"""Rules on annexes, and on what a plan says of its own parts (DVK551 to DVK553)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Part, Passage, passages
from dvk.model.pieces import NUMBERED
from dvk.model.plan import Plan
from dvk.model.year import Entry, Year
from dvk.text.fold import fold, fold_words
from dvk.text.numbering import number_of, roman
from dvk.words import _

_NUMBER = r"(?:[IVXLC]{1,6}|\d{1,2})\b"
_ANNEX = re.compile(rf"(?i:phụ lục)\s+(?:số\s+)?(?P<number>{_NUMBER})(?![./]\d)")
_MORE = re.compile(
    rf"[ \n]?(?P<joint>,|và|đến|tới|hoặc|-|–)\s*(?:(?i:các )?(?i:phụ lục)\s+)?(?:số\s+)?(?P<number>{_NUMBER})(?![./]\d)"
)
_ATTACHED = re.compile(
    r"(?i:phụ lục)(?:\s+[IVXLC\d]{1,6})?\s+(?:(?:được\s+)?(?:ban hành\s+)?(?:đính\s+)?kèm(?:\s+theo)?)\b"
)
_OTHER_TEXT = re.compile(
    r"\b(?:Nghị định|Nghị quyết|Thông tư|Quyết định|Luật|Bộ luật|Pháp lệnh|Công văn|Hướng dẫn|Chỉ thị|Kết luận|Quy định"
    r"|Tờ trình|Báo cáo|Quy chế|Đề án|Chương trình|Thông báo|Hiệp định|Công ước|Hợp đồng|Kế hoạch số)\b"
)
_THIS_PLAN = re.compile(r"(?i:kế hoạch) này\b")
_MENTIONS = ("phu luc", "kem theo", "dinh kem", "gui kem")
_OWN_PART = re.compile(
    rf"(?:(?:[Kk]hoản|[Đđ]iểm|[Mm]ục) (?P<clause>\d{{1,2}}),? )?(?:[Mm]ục|[Pp]hần|MỤC|PHẦN) (?P<section>{_NUMBER}),? "
    r"(?:(?:của|trong|thuộc|tại) )?(?i:bản )?(?i:kế hoạch) này\b"
)
_NUMBERED_BY_HAND = re.compile(
    r"(?:(?i:phần|mục|phụ lục)\s+)?(?:[IVXLC]{1,6}\s*[.):–-]|[IVXLC]{1,6}$|\d{1,2}\.\s)|(?i:phụ lục)\b"
)
_NEAR = 300
"""Characters within which another text is named where its annex is spoken of."""

_SENTENCE_END = re.compile(r"[.;\n](?=\s|$)")


def _sentence(text: str, start: int, end: int) -> str:
    """Return the sentence around some characters, as far as it can be of interest."""
    first = max(0, start - _NEAR)
    for mark in _SENTENCE_END.finditer(text, first, start):
        first = mark.end()
    last = _SENTENCE_END.search(text, end, end + _NEAR)
    return text[first : last.start() if last is not None else end + _NEAR]


def _is_own(passage: Passage, start: int, end: int) -> bool:
    """Tell whether an annex spoken of is one of this plan: no other text is named beside it."""
    sentence = _sentence(passage.text, start, end)
    return _THIS_PLAN.search(sentence) is not None or _OTHER_TEXT.search(sentence) is None


def _body(plan: Entry[Plan]) -> list[Passage]:
    """Return the texts that may speak of annexes; grounds and lines of recipients cite other texts."""
    return [passage for passage in passages(plan) if passage.part not in (Part.GROUND, Part.LINE, Part.SUBJECT)]


def _by_hand(plan: Entry[Plan]) -> bool:
    """Tell whether parts of the plan are numbered in its wording, where no count can be right."""
    return any(
        passage.part in (Part.PARAGRAPH, Part.TITLE) and _NUMBERED_BY_HAND.match(passage.text)
        for passage in _body(plan)
    )


@rule("DVK551", "annex-missing", Severity.WARNING)
def annex_missing(year: Year) -> Iterator[Problem]:
    """Find words that speak of an annex the plan does not have.

    What: “Phụ lục III” is one of at least three annexes, “phụ lục kèm theo” one that is there; annexes of other
    texts, named beside them, do not count.

    Why: the reader looks for a page that was never sent.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Tổ chức thực hiện
            content:
              - Các phòng đăng ký theo Phụ lục II kèm theo Kế hoạch này.

    Put right: add the annex to `appendices`, or correct the words.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1.
    """
    if year.plan is None or _by_hand(year.plan):
        return
    count = len(year.plan.value.appendices)
    reported: set[int] = set()
    for passage in _body(year.plan):
        for match in [*_ANNEX.finditer(passage.text), *(() if count else _ATTACHED.finditer(passage.text))]:
            number = number_of(match["number"]) if match.re is _ANNEX else 1
            if count == 0:
                sentence = _sentence(passage.text, *match.span())
                attached = _ATTACHED.search(sentence) is not None or _THIS_PLAN.search(sentence) is not None
                number = 1 if attached else 0
            if number > count and number not in reported and _is_own(passage, *match.span()):
                reported.add(number)
                yield Problem(
                    passage.place(*match.span()),
                    _("The plan has no such annex; it has {count}.").format(count=count)
                    if count
                    else _("The plan has no annex."),
                    _("Add the annex to `appendices`, or correct the words."),
                )


@rule("DVK552", "annex-not-mentioned")
def annex_not_mentioned(year: Year) -> Iterator[Problem]:
    """Find an annex that the body of the plan does not mention.

    What: the body of a document speaks of each of its annexes, by number, by title or all together.

    Why: an annex nobody is sent to is not read, and is no part of what was decided.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Tổ chức thực hiện
            content:
              - Giao Văn phòng theo dõi.
        appendices:
          - title: Phân công nhiệm vụ
            content: [Văn phòng tổng hợp.]

    Put right: mention it where it is needed, as in “(Phụ lục I kèm theo)”, or delete the annex.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1, điểm a.
    """
    if year.plan is None or not year.plan.value.appendices:
        return
    body = [passage for passage in _body(year.plan) if passage.route[0] != "appendices"]
    words = " ".join(fold_words(passage.text) for passage in body)
    mentioned = {number for passage in body for number in _numbers(passage.text)}
    together = any(word in words for word in _MENTIONS) and not mentioned
    for index, appendix in enumerate(year.plan.value.appendices):
        if together or index + 1 in mentioned or fold_words(appendix.title) in words or _collective(body):
            continue
        yield Problem(
            year.plan.at("appendices", index, "title"),
            _("The plan does not mention this annex."),
            _("Mention it where it is needed, as in “(Phụ lục {number} kèm theo)”.").format(number=roman(index + 1)),
        )


def _numbers(text: str) -> Iterator[int]:
    """Yield the numbers of annexes a text mentions: Phụ lục I, II và IV; Phụ lục I đến Phụ lục III."""
    end = 0
    for match in _ANNEX.finditer(text):
        if match.start() < end:
            continue
        number = number_of(match["number"])
        yield number
        end = match.end()
        while more := _MORE.match(text, end):
            following = number_of(more["number"])
            yield from range(number + 1, following) if more["joint"] in ("đến", "tới", "-", "–") else ()
            yield following
            number, end = following, more.end()


def _collective(body: list[Passage]) -> bool:
    return any("cac phu luc" in fold(passage.text) for passage in body)


@rule("DVK553", "own-part-missing", Severity.WARNING)
def own_part_missing(year: Year) -> Iterator[Problem]:
    """Find words that speak of a section or a clause the plan does not have.

    What: “khoản 2 mục IV Kế hoạch này” is there: the plan has four sections, and the fourth has two clauses.

    Why: sections are moved and deleted while a plan is drafted; the words that point at them stay behind.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Nội dung thi đua
            content:
              - Xây dựng mô hình theo tiêu chí tại mục IV Kế hoạch này.
          - title: Tổ chức thực hiện
            content:
              - Giao Văn phòng theo dõi.

    Put right: correct the number.

    Basis: practice; a reference must lead somewhere.
    """
    if year.plan is None or len(year.plan.value.sections) < 2 or _by_hand(year.plan):
        return
    sections = year.plan.value.sections
    for passage in _body(year.plan):
        for match in _OWN_PART.finditer(passage.text):
            section = number_of(match["section"])
            if section > len(sections):
                yield Problem(
                    passage.place(*match.span("section")),
                    _("The plan has no section {number}; it has {count}.").format(
                        number=match["section"], count=len(sections)
                    ),
                    _("Correct the number."),
                )
            elif match["clause"] and section:
                count = sum(block.kind in NUMBERED for block in sections[section - 1].content)
                if 0 < count < int(match["clause"]):
                    yield Problem(
                        passage.place(*match.span("clause")),
                        _("Section {section} has no clause {number}; it has {count}.").format(
                            section=match["section"], number=match["clause"], count=count
                        ),
                        _("Correct the number."),
                    )
