"""Rules on how sentences and items begin and end (DVK631 to DVK634, DVK636)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from dvk.checks.prose import Document, after_stop, documents, first_word, last_word, texts
from dvk.checks.wording.siblings import has_children, siblings
from dvk.checks.wording.slips import LOAN_WORDS
from dvk.checks.wording.words import is_capital
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Part, Passage
from dvk.model.plan import Plan
from dvk.model.year import Entry, Year
from dvk.text.syllables import is_syllable
from dvk.words import _

_ENDS_WITH_COMMA = last_word(lambda word: word[-1] == ",")
_ENDS_WITH_SEMICOLON = last_word(lambda word: word[-1] == ";")
_OPEN = frozenset('”"%)')
_ENDS_OPEN = last_word(lambda word: word[-1].isalnum() or word[-1] in _OPEN)
_BEGINS_SMALL = first_word(lambda word: word.lstrip("“\"'(")[:1].islower())
_SMALL_AFTER_STOP = after_stop(lambda sentence: sentence[:1].islower())
_NEW_SENTENCE_INSIDE = re.compile(r"[^\W\d_]{2}[.?!] [“\"]?[^\W\d_]")
_SMALL_SENTENCE = re.compile(r"(?:(?<![\w.])([^\W\d_]{2,})|(?<=[0-9]%)|(?<=\w[)”]))[.?!] ([^\W\d_]{2,})(?![\w.)])")
_ABBREVIATED = frozenset("tr tp tx tt st ths ts gs pgs bs ks cn vd vv nxb đc đt sđt kt tl tm hs sv ub xh".split())
_CAPTION = re.compile(r"(?:Ảnh|Nguồn): [^.]{1,40}\Z|[.!?] [^.!?]{1,12}\.[^.!?\s]{1,12}\Z")
_HEADING = re.compile(r"(?:Điều|Chương|Mục|Phần|Phụ lục|Tiểu mục|Khoản|Mẫu|Biểu)\s")
_END_MARK = re.compile(r"[\s./]{1,8}\Z")
_NUMBERED = re.compile(r"(?:[IVX]{1,5}|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[A-ZĐa-zđ])[.)/]\s|[-+*•]\s")
_ENOUGH_WORDS = 20


@rule("DVK631", "item-ends-with-comma", Severity.WARNING)
def item_ends_with_comma(year: Year) -> Iterator[Problem]:
    """Find an item that ends with a comma.

    What: an item ends with a semicolon, or with a full stop when it is the last one or a whole sentence.

    Why: the reader waits for words that do not come; something may be lost.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        solutions:
          - Rút ngắn thời gian xử lý hồ sơ, đơn giản hóa thủ tục,
          - Công khai thời hạn giải quyết từng hồ sơ.

    Put right: end the item with a semicolon or a full stop, or write what is missing.

    Basis: practice.
    """
    for document in documents(year, _ENDS_WITH_COMMA):
        for row in siblings(document, Part.ITEM):
            for passage in row:
                end = len(passage.text.rstrip())
                if passage.text[end - 1] == ",":
                    sign = "." if passage is row[-1] or _NEW_SENTENCE_INSIDE.search(passage.text) else ";"
                    yield Problem(
                        passage.place(end - 1, end),
                        _("The item ends with a comma."),
                        _("Write “{sign}”, or the words that are missing.").format(sign=sign),
                        fix=Fix.of(_("Write “{sign}”").format(sign=sign), passage.edit(end - 1, end, sign)),
                    )


@rule("DVK632", "items-end-differently", Severity.NOTE)
def items_end_differently(year: Year) -> Iterator[Problem]:
    """Find items under one parent of which some end with a semicolon and others with a full stop.

    What: items of a list end with semicolons and the last one with a full stop, or all of them with full stops. An
    item of several sentences, and one with items of its own, may end as it must.

    Why: a full stop in the middle says that the list is over; a semicolon at the end, that it goes on.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        solutions:
          - Công khai thời hạn giải quyết;
          - Nhắc việc hằng ngày.
          - Tổng hợp hằng tháng;
          - Báo cáo hằng quý.

    Put right: end the items alike.

    Basis: practice.
    """
    for document in documents(year, _ENDS_WITH_SEMICOLON):
        for row in siblings(document, Part.ITEM):
            ends = [_end(document, passage) for passage in row]
            counts = Counter(end for end in ends[:-1] if end)
            if len(row) < 3 or not counts[";"]:
                continue
            usual = ";" if counts[";"] >= counts["."] else "."
            wrong = [passage for passage, end in zip(row[:-1], ends, strict=False) if end and end != usual]
            if not wrong and ends[-1] == ";":
                wrong, usual = [row[-1]], "."
            if wrong:
                other = next(one for one, end in zip(row, ends, strict=True) if one is not wrong[0] and end)
                yield _ends_otherwise(wrong[0], other, usual)


def _end(document: Document, passage: Passage) -> str:
    """Return the sign an item ends with, nothing where it may end as it must."""
    text = passage.text.rstrip()
    if text[-1] not in ";." or _NEW_SENTENCE_INSIDE.search(text) or has_children(document, passage):
        return ""
    return text[-1]


def _ends_otherwise(passage: Passage, other: Passage, usual: str) -> Problem:
    end, other_end = len(passage.text.rstrip()), len(other.text.rstrip())
    return Problem(
        passage.place(end - 1, end),
        _("The item ends otherwise than its neighbours."),
        _("Write “{sign}”.").format(sign=usual),
        related=(Related(other.place(other_end - 1, other_end), _("ends like this")),),
        fix=Fix.of(_("Write “{sign}”").format(sign=usual), passage.edit(end - 1, end, usual), safe=True),
    )


@rule("DVK633", "end-mark-missing", Severity.NOTE)
def end_mark_missing(year: Year) -> Iterator[Problem]:
    """Find a text that ends without a sign where its neighbours have one.

    What: a paragraph of several sentences ends with a full stop; so does a long one, and so does an item, when the
    others under the same parent end with a sign. Titles, numbered headings and short phrases need none.

    Why: a sentence that breaks off may have lost words.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Một số hồ sơ còn trả sát hạn. Người dân phải chờ đợi

    Put right: write the full stop, or the words that are missing.

    Basis: practice.
    """
    for document in _with_open_end(year):
        for row in siblings(document, Part.ITEM, Part.PARAGRAPH):
            ended = sum(not _ends_open(passage.text) for passage in row)
            for passage in row:
                is_title = passage is row[0] and len(row) > 1 and passage.part is Part.PARAGRAPH
                if is_title and not _NEW_SENTENCE_INSIDE.search(passage.text):
                    continue
                if _needs_sign(passage, ended, len(row)) and not has_children(document, passage):
                    end = len(passage.text.rstrip())
                    yield Problem(
                        passage.place(_start_of_last_word(passage.text, end), end),
                        _("The text ends without a sign."),
                        _("Write the full stop, or the words that are missing."),
                        fix=Fix.of(_("Write a full stop"), passage.edit(end, end, "."), safe=True),
                    )


def _with_open_end(year: Year) -> Iterator[Document]:
    """Yield the documents in which a text that is no name or title ends without a sign."""
    for document in documents(year, _ENDS_OPEN):
        if any(passage.part in (Part.ITEM, Part.PARAGRAPH) for passage in document.showing(_ENDS_OPEN)):
            yield document


def _needs_sign(passage: Passage, ended: int, count: int) -> bool:
    text = passage.text.rstrip()
    if not _ends_open(text) or text.isupper() or _HEADING.match(text) or _CAPTION.search(text):
        return False
    if _NEW_SENTENCE_INSIDE.search(text):
        return True
    if _NUMBERED.match(text):
        return False
    if passage.part is Part.ITEM:
        return ended > 1 and ended * 4 >= count * 3
    return text.count(" ") >= _ENOUGH_WORDS and ended > 2 and ended * 5 >= count * 4


def _ends_open(text: str) -> bool:
    last = text.rstrip()[-1:]
    return last.isalnum() or last in _OPEN


def _start_of_last_word(text: str, end: int) -> int:
    return text.rfind(" ", 0, end) + 1


@rule("DVK634", "small-letter-at-start", Severity.WARNING)
def small_letter_at_start(year: Year) -> Iterator[Problem]:
    """Find a sentence, a paragraph or an item that begins with a small letter.

    What: after a full stop, a question or an exclamation mark, and at the beginning of a paragraph, there is a
    capital. Items may begin small when the others under the same parent do, or when the item before ends with a
    semicolon or a comma.

    Why: the decree asks for the capital, and a small letter hides that a sentence begins.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Một số hồ sơ còn trả sát hạn. người dân phải chờ đợi.

    Put right: write the capital.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I.
    """
    for passage, start, end in small_starts(year):
        yield _small(passage, start, end)


def small_starts(year: Year) -> Iterator[tuple[Passage, int, int]]:
    """Yield the first words of sentences that should have a capital."""
    for passage in texts(year, _SMALL_AFTER_STOP):
        for match in _SMALL_SENTENCE.finditer(passage.text):
            if match[2].islower() and (match[1] is None or _ends_sentence(match[1])):
                yield passage, *match.span(2)
    for document in documents(year, _BEGINS_SMALL):
        for row in siblings(document, Part.ITEM, Part.PARAGRAPH):
            for before, passage in zip([None, *row], row, strict=False):
                if _should_begin_large(passage, before, row):
                    yield passage, 0, passage.text.find(" ") if " " in passage.text else len(passage.text)


def _ends_sentence(word: str) -> bool:
    """Tell whether a full stop after a word is no part of an abbreviation."""
    is_whole_word = word.islower() or is_capital(word)
    return is_whole_word and word.casefold() not in _ABBREVIATED and (is_syllable(word) or word in LOAN_WORDS)


def _small(passage: Passage, start: int, end: int) -> Problem:
    word = passage.text[start:end]
    return Problem(
        passage.place(start, end),
        _("A sentence begins with a small letter."),
        _("Write “{word}”.").format(word=word[:1].upper() + word[1:]),
        fix=Fix.of(_("Write the capital"), passage.edit(start, start + 1, word[:1].upper()), safe=True),
    )


def _should_begin_large(passage: Passage, before: Passage | None, row: list[Passage]) -> bool:
    text = passage.text
    if not text[0].islower() or " " not in text or not is_syllable(text.split(maxsplit=1)[0]):
        return False
    large = sum(one.text[0].isupper() for one in row)
    if before is None:
        return len(row) == 1 and text.rstrip()[-1] == "." and passage.part is Part.PARAGRAPH
    return before.text.rstrip()[-1] == "." and large * 2 > len(row)


@rule("DVK636", "end-mark-of-body", Severity.WARNING)
def end_mark_of_body(year: Year) -> Iterator[Problem]:
    """Find a plan whose body does not end with the end mark, or with one that is written otherwise.

    What: the body of a document of the state ends with “./.” without spaces. Documents of the Party end with a full
    stop. A plan without `closing` is not judged.

    Why: the mark tells that no page is missing.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        closing: Đề nghị các phòng nghiêm túc thực hiện. /.

    Put right: write “./.”.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4; practice.
    """
    plan = year.plan
    if plan is None or not plan.value.closing:
        return
    route = ("closing",) if isinstance(plan.tree.data.get("closing"), str) else ("closing", len(plan.value.closing) - 1)
    text = plan.value.closing[-1].rstrip()
    mark = _END_MARK.search(text)
    written = mark[0] if mark is not None else ""
    if written != ("." if year.is_of_party else "./."):
        yield _wrong_end(plan, route, text, len(written), "." if year.is_of_party else "./.")


def _wrong_end(plan: Entry[Plan], route: tuple[str | int, ...], text: str, length: int, right: str) -> Problem:
    start = len(text) - length
    shown = start if length else _start_of_last_word(text, len(text))
    passage = Passage(plan, route, Part.PARAGRAPH, text)
    return Problem(
        passage.place(shown, len(text)),
        _("The body does not end with “{sign}”.").format(sign=right),
        _("Write “{sign}” there, without spaces.").format(sign=right),
        fix=Fix.of(_("Write “{sign}”").format(sign=right), passage.edit(start, len(text), right), safe=True),
    )
