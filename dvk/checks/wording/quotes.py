"""Rules on quotation marks and brackets (DVK611, DVK612, DVK613)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import documents, documents_with_all, refined, trait
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.syntax.tree import Route
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
_INCHES = re.compile(r'[0-9]"')
_BRACKETS = re.compile(r"[()\[\]]")
# a), 1), iii) and +) are list marks; so are they in “các điểm a), b) và c)”.
_LIST_MARK = re.compile(r"(?:\A|[\s;,.(“\"])(?:[^\W_]{1,4}|[-+*]|[0-9.]{1,8})\Z")
_AT_END = re.compile(r"[.,;:…\s]*\Z")
_FAR = 10


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
        straight: list[Mark] = []
        curly: list[Mark] = []
        for passage in document.passages:
            for match in _MARKS.finditer(passage.text):
                if match[0] != '"':
                    curly.append((passage, match.start()))
                elif not _INCHES.match(passage.text, match.start() - 1):
                    straight.append((passage, match.start()))
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
            fix=Fix.of(_("Write “ and ” throughout"), *_curled(straight), safe=True),
        )


def _curled(straight: list[Mark]) -> Iterator[Edit | None]:
    """Yield the edits that curl marks, opening and closing in turn; None where a text has an odd number of them."""
    by_text: dict[Route, list[Mark]] = {}
    for passage, at in straight:
        by_text.setdefault(passage.route, []).append((passage, at))
    for marks in by_text.values():
        if len(marks) % 2:
            yield None
        for number, (passage, at) in enumerate(marks):
            yield passage.edit(at, at + 1, "”" if number % 2 else "“")


@rule("DVK612", "quotation-mark-alone", Severity.WARNING)
def quotation_mark_alone(year: Year) -> Iterator[Problem]:
    """Find a quotation mark without its partner.

    What: each opening mark has a closing one in the same paragraph. A quotation of several paragraphs may open at
    the beginning of one and close at the end of another.

    Why: nobody can tell where the quoted name or sentence ends.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Phong trào thi đua “Dân vận khéo còn hình thức.

    Put right: add the missing mark, or delete the one too many.

    Basis: practice.
    """
    for document in documents(year, _UNEVEN_QUOTES):
        lone = [one for passage in document.passages for one in _lone_quotes(passage)]
        for passage, at in _without_partner(lone, '“"'):
            yield Problem(
                passage.place(at, at + 1),
                _("This quotation mark has no partner."),
                _("Add the missing mark, or delete this one."),
            )


def _lone_quotes(passage: Passage) -> Iterator[Mark]:
    """Yield the marks without partner in one text."""
    opened: list[int] = []
    straight = [match.start() for match in _MARKS.finditer(passage.text) if match[0] == '"']
    for match in _MARKS.finditer(passage.text):
        if match[0] == "“":
            opened.append(match.start())
        elif match[0] == "”":
            if opened:
                opened.pop()
            else:
                yield passage, match.start()
    yield from ((passage, at) for at in opened)
    if len(straight) % 2 and not _INCHES.search(passage.text):
        yield passage, straight[0] if not passage.text[: straight[0]].strip() else straight[-1]


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
    for match in _BRACKETS.finditer(passage.text):
        if match[0] in "([":
            opened.append(match.start())
        elif opened:
            opened.pop()
        elif not _LIST_MARK.search(passage.text, max(0, match.start() - _FAR), match.start()):
            yield passage, match.start()
    yield from ((passage, at) for at in opened)


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
