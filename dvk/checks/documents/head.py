"""Rules on the head of a plan: its symbol and its subject line (DVK501 to DVK505)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Part, Passage, passages
from dvk.model.year import Entry, Year
from dvk.text.fold import fold
from dvk.words import _

_TYPE = "KH"
_GROUP = r"(?<![\w&])[A-ZĐƯÔ][A-Za-zĐđƯưÔô0-9&]*+"
_AGENCY_SYMBOL = re.compile(rf"{_GROUP}(?:-{_GROUP})*+")
_STATE_SYMBOL = re.compile(rf"(?P<type>{_GROUP})-{_AGENCY_SYMBOL.pattern}")
_PARTY_SYMBOL = re.compile(rf"(?P<type>{_GROUP})/{_AGENCY_SYMBOL.pattern}")
_MARKS = ".;,:"
_OPEN_ENDS = ("v.v.", "...", "…")
_LETTER_SUBJECT = re.compile(r"V\s*/\s*v\b\.?", re.IGNORECASE)


@rule("DVK501", "symbol-ill-formed")
def symbol_ill_formed(year: Year) -> Iterator[Problem]:
    """Find a symbol that is not written the way the regime prescribes.

    What: the symbol of a plan is the type's abbreviation, a hyphen and the agency's symbol, in documents of the
    Party with a slash in place of the hyphen; no spaces, no number, no marks but Đ, Ư, Ô and &.

    Why: a document is filed, found and cited by its number and symbol.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        symbol: KH - BQLKM

    Put right: write the symbol without spaces, as in `KH-BQLKM`; the number has its own key.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3; for the Party Hướng dẫn 36-HD/VPTW.
    """
    party = year.is_of_party
    prescribed = _PARTY_SYMBOL if party else _STATE_SYMBOL
    help = _("Write it as in {example}, without spaces.").format(example="KH/ĐU" if party else "KH-BQLKKTPQ")
    message = _("The symbol “{symbol}” is not written as prescribed.")
    symbol = year.plan.value.symbol if year.plan is not None else None
    if year.plan is not None and symbol is not None and not prescribed.fullmatch(symbol):
        yield Problem(year.plan.at("symbol"), message.format(symbol=symbol), help)
    if year.agency is None:
        return
    for index, version in enumerate(year.agency.value.symbol):
        if not _AGENCY_SYMBOL.fullmatch(version.text):
            yield Problem(
                year.agency.part(("symbol", index, "text"), 0, len(version.text)),
                message.format(symbol=version.text),
                _("An agency's symbol is capitals, with hyphens between groups and no spaces."),
            )


@rule("DVK502", "symbol-of-another-type")
def symbol_of_another_type(year: Year) -> Iterator[Problem]:
    """Find a plan whose symbol is that of another type of document.

    What: the symbol of a plan begins with KH.

    Why: the symbol says what the document is; under another one it is filed and cited as what it is not.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        symbol: HD-BQLKM

    Put right: begin the symbol with KH, or leave `symbol` empty: it is then made of KH and the agency's symbol.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I: the abbreviations of types.
    """
    symbol = year.plan.value.symbol if year.plan is not None else None
    match = (_PARTY_SYMBOL if year.is_of_party else _STATE_SYMBOL).fullmatch(symbol or "")
    if year.plan is not None and match is not None and match["type"] != _TYPE:
        yield Problem(
            year.plan.part(("symbol",), *match.span("type")),
            _("“{written}” is not the abbreviation of a plan.").format(written=match["type"]),
            _("Begin the symbol with KH."),
        )


def _subjects(year: Year) -> Iterator[Passage]:
    entries: tuple[Entry[Any] | None, ...] = (year.plan, year.own_forms)
    for entry in entries:
        if entry is not None:
            yield from (passage for passage in passages(entry) if passage.part is Part.SUBJECT)


@rule("DVK503", "subject-ends-with-mark", Severity.WARNING)
def subject_ends_with_mark(year: Year) -> Iterator[Problem]:
    """Find a subject line that ends with a mark.

    What: the subject line under the type of a document ends without full stop, comma, semicolon or colon.

    Why: the subject line is a title, and no sample form of the decree ends it with a mark.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022.

    Put right: delete the mark.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4.
    """
    for passage in _subjects(year):
        text = passage.text.rstrip()
        start = len(text.rstrip(_MARKS))
        if start < len(text) and not text.endswith(_OPEN_ENDS):
            yield Problem(
                passage.place(start, len(text)),
                _("The subject line ends with a mark."),
                fix=Fix.of(_("Delete the mark"), passage.edit(start, len(text), ""), safe=True),
            )


@rule("DVK504", "subject-in-capitals", Severity.WARNING)
def subject_in_capitals(year: Year) -> Iterator[Problem]:
    """Find a subject line written in capitals.

    What: the subject line is written in small letters; capitals are for the type of the document above it.

    Why: the layout sets the type in capitals by itself; a subject in capitals is not what the decree shows.

    Example (plan.yaml):

        year: 2022
        subject: THỰC HIỆN PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” NĂM 2022

    Put right: write it in small letters, names with their capitals.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5.
    """
    for passage in _subjects(year):
        words = [word for word in passage.text.split() if word.isalpha()]
        if len(words) > 2 and all(word.isupper() for word in words):
            yield Problem(
                passage.whole,
                _("The subject line is written in capitals."),
                _("Write it in small letters: only the type of the document is in capitals."),
            )


@rule("DVK505", "subject-repeats-type", Severity.WARNING)
def subject_repeats_type(year: Year) -> Iterator[Problem]:
    """Find a subject line that begins with what is printed above it, or with what belongs to letters.

    What: the subject of a plan does not begin with “Kế hoạch”, nor with “V/v”.

    Why: the type is printed in the line above; V/v is for official letters, which have no type.

    Example (plan.yaml):

        year: 2022
        subject: Kế hoạch thực hiện phong trào thi đua “Dân vận khéo” năm 2022

    Put right: begin with what the plan is about: “Thực hiện phong trào …”.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5.
    """
    if year.plan is None:
        return
    subject = year.plan.value.subject
    folded = f"{fold(subject)} "
    if match := _LETTER_SUBJECT.match(subject):
        yield Problem(
            year.plan.part(("subject",), *match.span()),
            _("“V/v” is for official letters only."),
            _("Begin with what the plan is about."),
        )
    elif folded.startswith("ke hoach ") and not folded.startswith("ke hoach hoa "):
        yield Problem(
            year.plan.part(("subject",), 0, len("Kế hoạch")),
            _("The subject line repeats the type printed above it."),
            _("Begin with what the plan is about."),
        )
