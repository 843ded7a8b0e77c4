"""The number and symbol, and what a single file cannot show of it (K09, K23)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unmeasured, Unsuited, rule
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import align, component, excerpt
from dvk.inspection.types import LETTER, symbols
from dvk.words import N_, _

_LETTERS = "A-ZĐƯƠÔĂÂÊ"
_STATE = re.compile(rf"Số: ?([0-9]*) ?/([{_LETTERS}]\w*(?:-[{_LETTERS}][\w&]*(?:\.[\w&]+)*)*)")
_PARTY = re.compile(rf"Số ?([0-9]*) ?-([{_LETTERS}][\w]*)/([{_LETTERS}][\w]*(?:-[{_LETTERS}][\w]*)*)")
_UNPADDED = re.compile(r"[1-9]|0+|00[0-9]+")


@rule("K09", N_("number and symbol"), "II.3")
def number(case: Case) -> Iterator[Found]:
    """Read the number letter by letter and compare its symbol with the type of the document."""
    paragraph = case.parts.number
    if paragraph is None:
        yield from _missing(case)
        return
    what = component("number")
    clause = case.profile.style("number").clause
    pattern = _PARTY if case.party else _STATE
    model = _("“Số 05-NQ/ĐU”") if case.party else _("“Số: 05/KH-UBND”, no space around “/” and “-”")
    match = pattern.fullmatch(_blanks_closed(paragraph.text))
    yield Measure(what, excerpt(paragraph), model, match is not None, clause=clause)
    if match is not None:
        yield from _figures(match[1], paragraph)
        yield from _symbol(case, match[2].partition("-")[0])
        if not case.party and case.parts.type is not None and case.parts.type.symbols:
            named = match[2].partition("-")[2] or _("missing")
            yield Measure(_("symbol of the agency"), named, _("after the type, as in KH-UBND"), "-" in match[2])
    yield Measure(
        _("{component}: look").format(component=what),
        _look(paragraph),
        _("regular upright"),
        not paragraph.any("bold") and not paragraph.any("italic"),
        clause=clause,
    )
    yield Measure(
        _("{component}: place").format(component=what),
        align(paragraph.align),
        align("centre"),
        paragraph.align == "centre",
        clause=clause,
    )


def _blanks_closed(text: str) -> str:
    """Close the room left for the number of a draft, and only that."""
    return re.sub(r"^(Số:?) +(?=[/-])", r"\1 ", re.sub(r"^(Số:?)[ .…]+(?=[/-])", r"\1 ", text))


def _missing(case: Case) -> Iterator[Found]:
    if case.is_form:
        yield Unsuited(_("a form has no number of its own"))
    else:
        yield Measure(component("number"), _("missing"), _("“Số: …/…”"), False)


def _figures(figures: str, paragraph: Paragraph) -> Iterator[Found]:
    if figures:
        fits = _UNPADDED.fullmatch(figures) is None
        yield Measure(_("number below 10"), figures, _("with a leading zero: 05"), fits)


def _symbol(case: Case, first: str) -> Iterator[Found]:
    kind = case.parts.type
    named = component("number") + ", " + _("symbol of the type")
    if kind is None:
        if not case.party and case.parts.letter_subject is not None:
            fits = first not in (*symbols(False), LETTER)
            yield Measure(named, first, _("none: a letter has the agency's symbol first"), fits)
        elif case.parts.title is not None:
            yield Unmeasured(_("the type of the document was not recognised"))
        return
    if kind.symbols:
        permitted = _(" or ").join(kind.symbols) + f" ({kind.name})"
        yield Measure(named, first, permitted, first in kind.symbols)


def _look(paragraph: Paragraph) -> str:
    bold = _("bold") if paragraph.any("bold") else _("regular")
    return f"{bold} {_('italic') if paragraph.any('italic') else _('upright')}"


@rule("K23", N_("number used once in the year"), "Đ15.1")
def used_once(case: Case) -> Iterator[Found]:
    """Say that one file does not show it: the register of the year does."""
    yield Unmeasured(_("one file does not show it; the register of the year does"))
