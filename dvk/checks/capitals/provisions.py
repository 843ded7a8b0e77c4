"""Rules on the parts of a law that are cited (DVK640 to DVK642)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.capitals.spots import found, recased
from dvk.checks.prose import trait
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.sentences import begins_sentence, in_quotes, word_before
from dvk.words import _

_SIGNS = ".,;:()“”\"'"
_ARTICLE_WORD = trait(lambda word: word.endswith("điều"))
_CHAPTER_WORD = trait(lambda word: word.endswith(("chương", "phần", "mục")))
_LARGE = trait(lambda word: word.endswith(("Khoản", "Điểm")))
_NUMBER = trait(lambda word: "0" in word)
_ROMAN = trait(lambda word: word.strip(_SIGNS) != "" and set(word.strip(_SIGNS)) <= set("IVXLC"))

_ARTICLE = re.compile(r"điều(?= (?:\d{1,3}[a-zđ]?(?!\w|[.,]\d|%)|này(?!\w)))")
_CHAPTER = re.compile(r"chương(?= [IVXLC]{1,8}(?!\w))")
_PART = re.compile(r"phần(?= [IVXLC]{1,8}(?!\w))")
_SECTION_OF_CHAPTER = re.compile(r"mục(?= (?:\d{1,2}|[IVXLC]{1,8}),? (?:thuộc )?[Cc]hương (?:này|[IVXLC]))")
_SUBSECTION = re.compile(r"tiểu mục(?= \d{1,2}(?!\w))")
_CLAUSE = re.compile(r"Khoản(?= \d{1,2}[a-zđ]?(?!\w|[.,]\d))")
_POINT = re.compile(r"Điểm(?= [a-zđ](?:\d|\.\d)?(?!\w))")
_SECTION = re.compile(r"mục(?= (?:\d{1,2}|[IVXLC]{1,8})(?!\w|[.,]\d))")
_OF_CLAUSE = re.compile(r"(?:hoản|iểm|ục) \d{1,2} $")
"""Before an article: 5 điều 3 is a number of things, khoản 5 điều 3 is not."""

_COUNTED = frozenset(
    "các những mỗi mọi từng một là hai ba bốn năm sáu bảy tám chín mười nhiều mấy bao số vài giáo".split()
)
"""Words after which `điều` is a plural, as in `các điều 5 và 6`, or a thing."""

_CITED_AFTER = frozenset("tại theo của thuộc và hoặc ở trong từ đến đến, định cả bỏ bổ sung đổi khoản mục".split())
"""Words after which `chương` and `phần` with a number are cited: `huân chương I` and `cổ phần X` are not."""


@rule("DVK640", "article-small", Severity.WARNING)
def article_small(year: Year) -> Iterator[Problem]:
    """Find an article, a chapter or a part of a law cited with a small letter.

    What: `điều` with a number, `chương` and `phần` with a Roman number, `tiểu mục` with a number and `mục` with a
    number before a chapter begin with a capital. After a word of number (`các điều 5 và 6`) nothing is said.

    Why: a part of a certain text is cited by its name; khoản and điểm alone stay small.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Hồ sơ trễ hạn được xin lỗi theo quy định tại khoản 2 điều 19 của Nghị định.

    Put right: write `Điều`, `Chương`, `Phần`, `Mục`, `Tiểu mục` with a capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7.
    """
    message = _("“{written}” of a certain text takes a capital.")
    for passage, match in found(year, "điều ", _ARTICLE, _ARTICLE_WORD, _NUMBER):
        if _is_cited(passage.text, match):
            yield recased(passage, *match.span(), "Điều", message, safe=True)
    for sign, pattern, number in (
        ("chương ", _CHAPTER, _ROMAN),
        ("phần ", _PART, _ROMAN),
        ("tiểu mục ", _SUBSECTION, _NUMBER),
        ("mục ", _SECTION_OF_CHAPTER, _CHAPTER_WORD),
    ):
        for passage, match in found(year, sign, pattern, _CHAPTER_WORD, number):
            before = word_before(passage.text, match.start()).lower()
            if (before in _CITED_AFTER or before[-1:] in tuple(",0123456789")) and before:
                yield recased(passage, *match.span(), match[0].capitalize(), message, safe=True)


def _is_cited(text: str, match: re.Match[str]) -> bool:
    start = match.start()
    if _OF_CLAUSE.search(text[max(0, start - 12) : start]):
        return True
    before = word_before(text, start).lower().lstrip('“"(')
    if text.startswith("này", match.end() + 1) or before in _COUNTED or before.isdecimal():
        return False
    return not begins_sentence(text, start)


@rule("DVK641", "clause-large", Severity.WARNING)
def clause_large(year: Year) -> Iterator[Problem]:
    """Find a clause or a point of a law cited with a capital in the middle of a sentence.

    What: `khoản` with a number and `điểm` with a letter are small, but at the start of a sentence or a list item.

    Why: of the parts of a text these two alone are cited in small letters.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Hồ sơ trễ hạn được xin lỗi theo quy định tại Khoản 2 Điều 19 của Nghị định.

    Put right: write `khoản` and `điểm` in small letters.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7.
    """
    message = _("“{written}” is cited in small letters.")
    for sign, pattern in (("Khoản ", _CLAUSE), ("Điểm ", _POINT)):
        for passage, match in found(year, sign, pattern, _LARGE):
            if not begins_sentence(passage.text, match.start()) and _goes_on(passage.text, match.start()):
                yield recased(passage, *match.span(), match[0].lower(), message, safe=True)


def _goes_on(text: str, at: int) -> bool:
    """Tell whether the words before an offset are of the same sentence, and not a heading in capitals."""
    before = word_before(text, at)
    return bool(before) and not (before.isupper() and before.isalpha())


@rule("DVK642", "section-small", Severity.NOTE, usual=False)
def section_small(year: Year) -> Iterator[Problem]:
    """Find a section cited with a small letter.

    What: `mục` with a number in the middle of a sentence. It may be a row of a form, which is no part of a law and
    stays small: the rule runs only when selected.

    Why: a section of a certain text is cited with a capital, as its chapter is.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Hồ sơ trễ hạn được xin lỗi theo mục 2 của Nghị định.

    Put right: write `Mục` where a part of a law is meant.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7.
    """
    for passage, match in found(year, "mục ", _SECTION, _CHAPTER_WORD):
        text, start = passage.text, match.start()
        before = word_before(text, start).lower()
        if (
            before in _COUNTED
            or before in ("tiểu", "danh", "hạng", "đề")
            or before.isdecimal()
            or in_quotes(text, start)
        ):
            continue
        yield recased(passage, *match.span(), "Mục", _("“{written}” of a certain text takes a capital."))
