"""Rules on how the body of a plan is divided and numbered (DVK541 to DVK545)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import texts, trait
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.pieces import NUMBERED, Piece, pieces, titles
from dvk.model.plan import Block, Plan
from dvk.model.year import Entry, Year
from dvk.syntax.splice import splice
from dvk.syntax.tree import Route
from dvk.text.numbering import POINT_LETTERS
from dvk.words import _

_SECTION_NUMBER = re.compile(r"(?:(?:Phần|Mục)\s+)?(?:[IVXLC]{1,6}|\d{1,2})\s*[.)/:-](?!\d)\s*(?=\S)")
_APPENDIX_NUMBER = re.compile(r"Phụ lục(?:\s+(?:số\s+)?(?:[IVXLC]{1,6}|\d{1,2}))?\s*[.:–-]\s*(?=\S)", re.IGNORECASE)
_ITEM_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)/]|\d{1,2}\.\d{1,2})(?!\d)\s+(?=[^\W\d_])")
_POINT_LETTER = re.compile(r"[a-zđ]{1,2}\s*[.)]\s+(?=\S)")
_DASH = re.compile(r"[-–+•*]\s+(?=\S)")
_OWN_NUMBER = {"title": _ITEM_NUMBER, "item": _ITEM_NUMBER, "point": _POINT_LETTER, "dash": _DASH}
_ANY_MARK = re.compile(r"(?:[-–+•*]\s+(?=\S)|(?:\d{1,2}[.)]|[a-zđ]\))\s+(?=[^\W\d_]))")
_LONGEST_TITLE = 15

_FOREIGN = trait(lambda word: word.strip(",;.)").lower() in ("f", "j", "w", "z"))
_POINT_CITED = re.compile(r"\bđiểm (?P<letter>[fjwzFJWZ])(?=,? khoản\b|,? [Đđ]iều \d)")


@rule("DVK541", "own-number", Severity.WARNING)
def own_number(year: Year) -> Iterator[Problem]:
    """Find a title, a clause or a point that carries its number though the number is printed by itself.

    What: titles of sections and annexes, clauses, points and dashes are written without number, letter or dash; nor
    does a dash begin with a number, or a clause with a dash.

    Why: the number would be printed twice: “I. I. Mục đích”.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: I. Mục đích, yêu cầu
            content:
              - Nâng cao chất lượng phục vụ Nhân dân.

    Put right: delete the number.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6.
    """
    if year.plan is None:
        return
    found = []
    for route, text, label in titles(year.plan):
        pattern = _SECTION_NUMBER if route[0] == "sections" else _APPENDIX_NUMBER
        found.append((route, pattern.match(text), label))
    for piece in pieces(year.plan.value):
        if piece.block.kind in _OWN_NUMBER:
            text = piece.block.text
            match = _OWN_NUMBER[piece.block.kind].match(text)
            found.append((piece.text_route, match, piece.label))
            if match is None and (other := _ANY_MARK.match(text)) is not None:
                yield _second_mark(year.plan, piece, other)
    for route, match, label in found:
        if match is None:
            continue
        written = match[0].strip()
        yield Problem(
            year.plan.part(route, match.start(), match.start() + len(written)),
            _("“{written}” is printed by itself.").format(written=written),
            fix=Fix.of(
                _("Delete it"),
                splice(year.plan.tree, route, *match.span(), ""),
                safe=written.rstrip(".):–-") == label.rstrip("."),
            ),
        )


def _second_mark(plan: Entry[Plan], piece: Piece, match: re.Match[str]) -> Problem:
    written = match[0].strip()
    return Problem(
        plan.part(piece.text_route, 0, len(written)),
        _("“{written}” comes after another mark, which is printed by itself.").format(written=written),
        _("Delete it, or write the line as what it is: `item`, `point` or `dash`."),
        fix=Fix.of(_("Delete it"), splice(plan.tree, piece.text_route, *match.span(), "")),
    )


@rule("DVK542", "section-empty", Severity.WARNING)
def section_empty(year: Year) -> Iterator[Problem]:
    """Find a section or a titled clause under which nothing stands.

    What: once one section of a plan is written, each section and each title has something under it.

    Why: a heading without text is a heading somebody forgot to fill or to delete.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Mục đích, yêu cầu
            content:
              - Nâng cao chất lượng phục vụ Nhân dân.
          - title: Tổ chức thực hiện

    Put right: write the section, or delete its title.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6.
    """
    if year.plan is None:
        return
    plan = year.plan.value
    empty: list[Route] = []
    if any(section.content for section in plan.sections):
        for index, section in enumerate(plan.sections):
            if not section.content and len(section.title.split()) < _LONGEST_TITLE:
                empty.append(("sections", index, "title"))
    empty += [piece.text_route for piece in pieces(plan) if piece.block.kind == "title" and _is_bare(piece)]
    for route in empty:
        yield Problem(
            year.plan.at(*route),
            _("Nothing stands under this title."),
            _("Write what stands there, or delete the title."),
        )


def _is_bare(piece: Piece) -> bool:
    """Tell whether a title has nothing under it and nothing after it that could stand under it."""
    after = piece.siblings[piece.position + 1 : piece.position + 2]
    short = len(piece.block.text.split()) < _LONGEST_TITLE and piece.block.text[-1:] not in ".;:"
    return short and not piece.block.content and (not after or after[0].kind == "title")


@rule("DVK543", "lone-clause", Severity.NOTE)
def lone_clause(year: Year) -> Iterator[Problem]:
    """Find a clause that is numbered though it is the only one.

    What: where there is a 1. there is a 2., and where there is an a) there is a b).

    Why: a number promises a second one; the reader looks for what is missing.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Mục đích, yêu cầu
            content:
              - item: Nâng cao chất lượng phục vụ Nhân dân.

    Put right: write it as a paragraph, or number what follows too.

    Basis: practice; a division has two parts at least.
    """
    if year.plan is None:
        return
    for piece in pieces(year.plan.value):
        kind = piece.block.kind
        alike = NUMBERED if kind in NUMBERED else ("point",) if kind == "point" else ()
        if alike and _count(piece.siblings, alike) == 1:
            yield Problem(
                year.plan.key(*piece.text_route),
                _("This is the only numbered clause here."),
                _("Write it as a paragraph, or number what follows too."),
            )


def _count(blocks: tuple[Block, ...], kinds: tuple[str, ...]) -> int:
    return sum(block.kind in kinds for block in blocks)


@rule("DVK544", "level-below-decree", Severity.NOTE)
def level_below_decree(year: Year) -> Iterator[Problem]:
    """Find clauses numbered 1.1, a level the decree does not have.

    What: below a clause (1.) stand points (a), below points dashes; the first clause inside a clause is reported.

    Why: 1.1 can be cited neither as khoản nor as điểm. It is common all the same.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Nội dung thi đua
            content:
              - item: Xây dựng mô hình.
                content:
                  - item: Đăng ký.
                  - item: Thực hiện.

    Put right: write points (`point`) in place of the inner clauses.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6: phần, chương, mục, tiểu mục, điều, khoản, điểm.
    """
    if year.plan is None:
        return
    deep = next((piece for piece in pieces(year.plan.value) if piece.label and piece.level), None)
    if deep is not None:
        yield Problem(
            year.plan.key(*deep.text_route),
            _("“{label}” is a level the decree does not have.").format(label=deep.label),
            _("Write points, a) b) c), in place of clauses inside a clause."),
        )


@rule("DVK545", "point-letter-unknown", Severity.WARNING)
def point_letter_unknown(year: Year) -> Iterator[Problem]:
    """Find a point under a letter that no point has.

    What: points run through the Vietnamese alphabet: no f, j, w or z, in a citation either; a clause has 22 at most.

    Why: no law has a điểm f: after e comes g. A citation of one leads nowhere.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Nội dung thi đua
            content:
              - Thực hiện điểm f khoản 2 Điều 10 Luật Thi đua, khen thưởng.

    Put right: look the letter up in the text cited; divide a clause that has too many points.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6.
    """
    for passage in texts(year, _FOREIGN):
        for match in _POINT_CITED.finditer(passage.text):
            yield Problem(
                passage.place(*match.span("letter")),
                _("No text has a “điểm {letter}”.").format(letter=match["letter"]),
                _("Look the letter up: points run a, b, c, d, đ, e, g, h, i, k."),
            )
    if year.plan is None:
        return
    for piece in pieces(year.plan.value):
        before = _count(piece.siblings[: piece.position], ("point",))
        if piece.block.kind == "point" and before == len(POINT_LETTERS):
            yield Problem(
                year.plan.key(*piece.text_route),
                _("There is no letter left for this point."),
                _("Divide the clause: the alphabet of points has {count} letters.").format(count=len(POINT_LETTERS)),
            )
