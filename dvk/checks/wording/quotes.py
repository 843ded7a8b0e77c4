"""Rules on quotation marks and brackets (DVK611, DVK612, DVK613)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dvk.checks.prose import Document, documents, documents_with_all, refined, trait
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.edit import Edit
from dvk.words import _

Mark = tuple[Passage, int]

_STRAIGHT = trait(lambda word: '"' in word)
_CURLY = trait(lambda word: "“" in word or "”" in word)


def _quotes_are_uneven(text: str) -> bool:
    return text.count("“") != text.count("”") or text.count('"') % 2 == 1


def _brackets_are_uneven(text: str) -> bool:
    return text.count("(") != text.count(")") or text.count("[") != text.count("]")


_UNEVEN_QUOTES = refined(trait(_quotes_are_uneven), _quotes_are_uneven)
_UNEVEN_BRACKETS = refined(trait(_brackets_are_uneven), _brackets_are_uneven)
_MARKS = re.compile(r'["“”]')
_BRACKETS = re.compile(r"[()\[\]]")
# a), 1), iii) and +) are list marks; so are they in “các điểm a), b) và c)”.
_LIST_MARK = re.compile(
    r"(?P<before>\A|[\s;,.(“\"])(?:[^\W\d_]|[ivxIVX]{1,4}|[-+*]|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}\.?)\Z"
)
_BEFORE_LIST = re.compile(r"(?:\A|[.;:]|điểm|khoản|mục|mẫu|ý)\s*\Z", re.IGNORECASE)
_AT_END = re.compile(r"[.,;:…\s]*(?:\([0-9]{1,2}\)[.;]?)?\Z")
_BEFORE_OPENING = frozenset(" (\u00a0\n")
# Where a quotation of several paragraphs begins: a paragraph, or after a colon.
_RUNS_ON = re.compile(r"\A\s*\Z|:\s?\Z")
_LONGEST_QUOTATION = 15
_FAR = 20


@rule("DVK611", "quotation-marks-mixed", Severity.WARNING)
def quotation_marks_mixed(year: Year) -> Iterator[Problem]:
    """Find a document with straight and with curly quotation marks.

    What: one document uses one kind, “ and ”.

    Why: the page looks pasted together, and searching for a quoted name finds half of the places.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: 'Phong trào “Dân vận khéo” còn hình thức; mô hình "Dân vận khéo" chưa nhiều.'

    Put right: write “ and ” throughout.

    Basis: practice.
    """
    for document in documents_with_all(year, _STRAIGHT, _CURLY):
        alone = {(passage.route, at) for passage, at in _quotes_alone(document)}
        straight: list[Mark] = []
        curly: list[Mark] = []
        edits: list[Edit | None] = []
        for passage in document.passages:
            for mark in _marks(passage.text):
                if (passage.route, mark.at) in alone:
                    continue  # of those DVK612 speaks
                if passage.text[mark.at] == '"':
                    straight.append((passage, mark.at))
                    edits.append(passage.edit(mark.at, mark.at + 1, "“" if mark.opens else "”"))
                else:
                    curly.append((passage, mark.at))
        if not straight or not curly:
            continue
        (passage, at), (other, elsewhere) = (straight[0], curly[0])
        if len(curly) < len(straight):
            (passage, at), (other, elsewhere) = (other, elsewhere), (passage, at)
        yield Problem(
            passage.place(at, at + 1),
            _("Straight and curly quotation marks are mixed: {straight} straight, {curly} curly.").format(
                straight=len(straight), curly=len(curly)
            ),
            _("Write “ and ” throughout."),
            related=(Related(other.place(elsewhere, elsewhere + 1), _("the other kind")),),
            fix=Fix.of(_("Write “ and ” throughout"), *edits, safe=True),
        )


@rule("DVK612", "quotation-mark-alone", Severity.WARNING)
def quotation_mark_alone(year: Year) -> Iterator[Problem]:
    """Find a quotation mark without its partner.

    What: each opening mark has a closing one in the same paragraph. A quotation of several paragraphs may open at
    the beginning of one, or after a colon, and close in a later one. Of a straight mark that closes a curly one
    DVK611 speaks.

    Why: nobody can tell where the quoted name or sentence ends.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Phong trào thi đua “Dân vận khéo còn hình thức.

    Put right: add the missing mark, or delete the one too many.

    Basis: practice.
    """
    for document in documents(year, _UNEVEN_QUOTES):
        for passage, at in _quotes_alone(document):
            yield Problem(
                passage.place(at, at + 1),
                _("This quotation mark has no partner."),
                _("Add the missing mark, or delete this one."),
            )


class _Quote(NamedTuple):
    at: int
    opens: bool


def _marks(text: str) -> Iterator[_Quote]:
    """Yield the quotation marks of a text; a straight one after a figure that closes nothing stands for inches."""
    depth = 0
    for match in _MARKS.finditer(text):
        at = match.start()
        opens = match[0] == "“" or (match[0] == '"' and _opens(text, at, depth))
        if match[0] == '"' and not depth and not opens and text[at - 1].isdigit():
            continue
        depth = depth + 1 if opens else max(0, depth - 1)
        yield _Quote(at, opens)


def _opens(text: str, at: int, depth: int) -> bool:
    """Tell whether a straight mark opens a quotation: a word begins after it, and none ends before it."""
    if text[:at].strip() and text[at - 1] not in _BEFORE_OPENING:
        return False
    return not depth or not text[at + 1 : at + 2].isspace()


def _quotes_alone(document: Document) -> list[Mark]:
    """Return the quotation marks of a document without a partner; a mark of the other kind may be one."""
    alone: list[Mark] = []
    running: tuple[int, list[Mark]] | None = None
    for number, passage in enumerate(document.passages):
        if not any(mark in passage.text for mark in '"“”'):
            continue
        opened, closing = _unpaired(passage.text)
        if running is not None and number - running[0] > _LONGEST_QUOTATION:
            alone += running[1]
            running = None
        if running is not None and closing:
            closing.pop(0)  # each paragraph of a quotation may open, only the last one closes
            running = None
        alone += [(passage, at) for at in closing]
        if opened and _RUNS_ON.search(passage.text, max(0, opened[-1] - 3), opened[-1]):
            running = (
                (running[0], [*running[1], (passage, opened[-1])]) if running else (number, [(passage, opened[-1])])
            )
            opened.pop()
        alone += [(passage, at) for at in opened]
    return alone + (running[1] if running is not None else [])


def _unpaired(text: str) -> tuple[list[int], list[int]]:
    """Return where marks open and close in a text without being closed or opened there."""
    opened: list[int] = []
    closing: list[int] = []
    for mark in _marks(text):
        if mark.opens:
            opened.append(mark.at)
        elif opened:
            opened.pop()
        else:
            closing.append(mark.at)
    return opened, closing


@rule("DVK613", "bracket-alone", Severity.WARNING)
def bracket_alone(year: Year) -> Iterator[Problem]:
    """Find a bracket without its partner.

    What: each opening bracket has a closing one in the same paragraph. List marks such as “a)” need none.

    Why: nobody can tell where the remark ends.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Hồ sơ trực tuyến (mức độ 3, 4 chưa nhiều.

    Put right: add the missing bracket, or delete the one too many.

    Basis: practice.
    """
    for document in documents(year, _UNEVEN_BRACKETS):
        lone = [one for passage in document.passages for one in _lone_brackets(passage)]
        for passage, at in _without_partner(lone, "(["):
            yield Problem(
                passage.place(at, at + 1),
                _("This bracket has no partner."),
                _("Add the missing bracket, or delete this one."),
            )


def _lone_brackets(passage: Passage) -> Iterator[Mark]:
    opened: list[int] = []
    numbered = 0
    doubtful: list[int] = []
    for match in _BRACKETS.finditer(passage.text):
        if match[0] in "([":
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            near = passage.text[max(0, match.start() - _FAR) : match.start()]
            mark = _LIST_MARK.search(near)
            if mark is None:
                yield passage, match.start()
            else:
                numbered += passage.text[: match.start()].count(" ") > 0
                if not _BEFORE_LIST.search(near, 0, mark.end("before")):
                    doubtful.append(match.start())
    yield from ((passage, at) for at in opened)
    if numbered == len(doubtful) == 1:  # one alone numbers nothing
        yield passage, doubtful[0]


def _without_partner(lone: list[Mark], opening: str) -> Iterator[Mark]:
    """Yield the marks that find no partner in another text either: one at its beginning, the other at its end."""
    waiting: list[Mark] = []
    for passage, at in lone:
        begins = passage.text[at] in opening and not passage.text[:at].strip()
        ends = _AT_END.match(passage.text, at + 1) is not None
        if waiting and ends and not begins:
            waiting.clear()  # each paragraph of a quotation may open, only the last one closes
        elif begins:
            waiting.append((passage, at))
        else:
            yield passage, at
    yield from waiting
