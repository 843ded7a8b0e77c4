"""Rules on the number and the symbol of a cited document (DVK701, DVK702, DVK708)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, repeat

from dvk.checks.citing.reading import Cited, cited_where
from dvk.citations import Citation, System
from dvk.citations.lexicon import ASSEMBLY_TYPES, CODES, LAWS, LOOSE_TYPES, PARTY_BODY, STATE_BODY
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.dated import wording
from dvk.model.year import Year
from dvk.text.source import Span
from dvk.words import _

_SIGN = re.compile(r"[/\-\u2010-\u2015\u2212\u2215\u2044]")
_BROKEN = re.compile(r"\s+|[\u2010-\u2015\u2212\u2215\u2044]")

_TYPES_WITH_CODE = frozenset(chain.from_iterable(CODES.values()))
# Offices have such abbreviations too: TC is also a finance office, CT a tax office.
_DOUBTFUL_CODES = frozenset("TC CT HĐ PC PG PB GM L CĐ DA TT".split())
_OUTGROWN_CODES = frozenset({"TTLT", "NQLT"})

_SIGNS_OF = {
    System.LEGAL: "//-",
    System.CONGRESS: "//",
    System.ADMINISTRATIVE: "/-",
    System.LETTER: "/-",
    System.PARTY: "-/",
}


@rule("DVK701", "citation-type")
def citation_type(year: Year) -> Iterator[Problem]:
    """Find a cited document called by another type than its symbol says.

    What: the word before the number and the abbreviation in the symbol name one type: NĐ is a Nghị định, NQ a
    Nghị quyết, CT a Chỉ thị. Where offices have the same abbreviation, and for documents before 2005, nothing is said.

    Why: a decree and a resolution with the same number are two documents; who looks for the wrong one finds another
    document or none.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị định số 76/NQ-CP ngày 15/7/2021 của Chính phủ.

    Put right: look the document up; write the type its symbol has, or correct the symbol.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I, the table of types and abbreviations.
    """
    for cited in cited_where(year, _has_other_type):
        citation = cited.citation
        meant = _types_of(citation)
        written = cited.text(citation.spans.type)
        is_open = citation.system is System.CONGRESS
        type = " / ".join(meant[:2]) if is_open else meant[0]
        yield Problem(
            cited.place(citation.spans.type),
            _("“{written}” is not what the symbol {symbol} says: that is a {type}.").format(
                written=written, symbol=citation.symbol, type=type
            ),
            _("Write “{type}”, or correct the symbol.").format(type=type),
            fix=None
            if is_open
            else Fix.of(_("Write “{type}”").format(type=type), cited.edit(citation.spans.type, _as(written, type))),
        )


def _has_other_type(cited: Cited) -> bool:
    citation = cited.citation
    meant = _types_of(citation) if cited.is_of_today or citation.system is System.LEGAL else ()
    return bool(meant) and citation.type not in meant


def _types_of(citation: Citation) -> tuple[str, ...]:
    """Return the types a citation's symbol allows; none where it does not tell."""
    if citation.type in LOOSE_TYPES:
        return ()
    if citation.system is System.CONGRESS:
        return ASSEMBLY_TYPES.get(citation.bodies.rstrip("0123456789"), ())
    if citation.type not in _TYPES_WITH_CODE and citation.type not in LAWS:
        return ()
    types = CODES.get(citation.code, ())
    if citation.system is System.LEGAL:
        return types[:1]
    return () if citation.code in _DOUBTFUL_CODES and not _is_known(citation.bodies) else types


def _is_known(bodies: str) -> bool:
    return any(PARTY_BODY.match(body) or STATE_BODY.match(body) for body in bodies.split("-"))


def _as(written: str, type: str) -> str:
    return type if written[:1].isupper() else type.lower()


@rule("DVK702", "citation-signs")
def citation_signs(year: Year) -> Iterator[Problem]:
    """Find a cited number whose signs are those of another system, or that lacks one.

    What: the state writes number/TYPE-BODY (76/NQ-CP) and number/year/TYPE-BODY (30/2020/NĐ-CP), the National
    Assembly number/year/QH15, the Party number-TYPE/BODY (18-NQ/TW). A sign that is missing is found between known
    types and bodies: 30/2020/NĐCP. Symbols that both sides share, joint circulars and documents before 2005 are left
    alone.

    Why: the signs show whether the state or the Party issued the document; swapped, they send the reader to the
    wrong register.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Chỉ thị số 05/CT-TW ngày 15/5/2016 của Bộ Chính trị.

    Put right: write the signs of the system, as the message shows them.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3; for the Party, Hướng dẫn 36-HD/VPTW.
    """
    own = _own_system(year)
    for cited in cited_where(year, lambda cited: cited.is_of_today and any(_wrong_signs(cited, _as_own(cited, own)))):
        citation = _as_own(cited, own)
        wrong = list(_wrong_signs(cited, citation))
        whole = citation.spans.reference
        if whole is None:
            continue
        decided = citation.system is not System.ADMINISTRATIVE or _is_own(citation, own) or _is_known(citation.bodies)
        right = citation.reference
        yield Problem(
            cited.place(whole),
            _("The signs in the number are not right: it reads {reference}.").format(reference=right)
            if decided
            else _("The signs in the number are neither those of the state nor those of the Party."),
            _("Write {reference}.").format(reference=right)
            if decided
            else _("The state writes 76/NQ-CP, the Party 18-NQ/TW."),
            fix=Fix.of(
                _("Write {reference}").format(reference=right),
                *(cited.edit(span, sign) for span, sign in wrong),
                safe=True,
            )
            if decided
            else None,
        )


_Own = tuple[str, System]
"""The symbol of the agency and the system it numbers its documents by."""


def _as_own(cited: Cited, own: _Own | None) -> Citation:
    """Return the citation, of the agency's own system where the symbol is the agency's."""
    citation = cited.citation
    return replace(citation, system=own[1]) if own is not None and _is_own(citation, own) else citation


def _is_own(citation: Citation, own: _Own | None) -> bool:
    return own is not None and citation.bodies == own[0] and citation.code != "" and citation.year is None


def _own_system(year: Year) -> _Own | None:
    if year.agency is None:
        return None
    agency = year.agency.value
    system = System.PARTY if agency.is_of_party else System.ADMINISTRATIVE
    return wording(agency.symbol, year.first_day), system


def _wrong_signs(cited: Cited, citation: Citation) -> Iterator[tuple[Span, str]]:
    """Yield the signs that are wrong and what stands for them."""
    whole = citation.spans.reference
    wanted = _SIGNS_OF.get(citation.system)
    if whole is None or wanted is None or citation.code in _OUTGROWN_CODES:
        return
    if citation.system is System.LETTER and not STATE_BODY.match(citation.bodies):
        return
    if citation.system in (System.ADMINISTRATIVE, System.PARTY):
        if citation.year is not None:
            return
        bodies = citation.bodies.split("-")
        # Joint documents keep the system of whichever side numbers them.
        if not citation.code or not citation.bodies or (len(bodies) > 1 and not all(map(PARTY_BODY.match, bodies))):
            return
    if citation.system is System.LEGAL and not (citation.code and citation.bodies):
        return
    if citation.system is System.CONGRESS and citation.year is None:
        return
    written = cited.text(whole)
    if citation.code and written.endswith(f"{citation.code}{citation.bodies}"):
        joint = whole.end - len(citation.bodies)
        yield Span(joint, joint), wanted[-1]
    for found, sign in zip(_SIGN.finditer(written), chain(wanted, repeat("-")), strict=False):
        if _level(found[0]) != sign and not written.endswith("/nb", found.start()):
            yield Span(whole.start + found.start(), whole.start + found.end()), sign


def _level(sign: str) -> str:
    return "/" if sign in "/\u2215\u2044" else "-"


@rule("DVK708", "citation-broken", Severity.WARNING)
def citation_broken(year: Year) -> Iterator[Problem]:
    """Find spaces or long dashes inside a cited number and symbol.

    What: number and symbol are one word, joined by the hyphen and the slash of the keyboard: 30/2020/NĐ-CP.

    Why: a space lets the symbol break at the end of a line, and a search for the document does not find it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị quyết số 76 / NQ-CP ngày 15/7/2021 của Chính phủ.

    Put right: take the spaces out and write plain hyphens.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm d: no space between the abbreviations.
    """
    for cited in cited_where(year, lambda cited: bool(_BROKEN.search(cited.text(cited.citation.spans.reference)))):
        whole = cited.citation.spans.reference
        if whole is None:
            continue
        edits = [
            cited.edit(
                Span(whole.start + found.start(), whole.start + found.end()),
                "" if found[0].isspace() else _level(found[0]),
            )
            for found in _BROKEN.finditer(cited.text(whole))
        ]
        message = _("Number and symbol are one word of hyphens and slashes: {reference}.")
        right = cited.citation.reference
        yield Problem(
            cited.place(whole),
            message.format(reference=right),
            fix=Fix.of(_("Write {reference}").format(reference=right), *edits, safe=True),
        )
