"""Appendices (K20)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.inspection.case import Case
from dvk.inspection.parts import Annex
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import align, component, excerpt
from dvk.text.dates import find_dates
from dvk.text.fold import fold
from dvk.text.numbering import roman
from dvk.words import N_, _

_OF = re.compile(r"\(Kèm theo ([^\W\d]+(?: [^\W\d]+){0,3}?) số\b")
_NUMBER = re.compile(r"[Ss]ố:?\s*([0-9]+)\s*[/-]\s*([\w-]+)")


@rule("K20", N_("appendices"), "III.1")
def appendix(case: Case) -> Iterator[Found]:
    """Look at labels, titles and references of the appendices, and whether the text mentions them."""
    annexes = case.parts.annexes
    mentions = [p for p in case.parts.body if re.search(r"\bphụ lục\b", p.text, re.IGNORECASE)]
    if not annexes:
        yield Unsuited(_("the document has no appendix"))
        return
    yield Measure(
        _("mention in the text"), excerpt(mentions[0]) if mentions else _("none"), _("“Phụ lục” named"), bool(mentions)
    )
    for index, annex in enumerate(annexes, 1):
        wanted = f"Phụ lục {roman(index)}" if len(annexes) > 1 else "Phụ lục"
        yield Measure(component("appendix-label"), excerpt(annex.label), f"“{wanted}”", annex.label.text == wanted)
        yield from _centred("appendix-label", annex.label, bold=True)
        yield from _title(annex)
        yield from _reference(case, annex)


def _title(annex: Annex) -> Iterator[Found]:
    if not annex.title:
        yield Measure(component("appendix-title"), _("missing"), _("capitals, bold, centred"), False)
    for line in annex.title:
        yield Measure(component("appendix-title"), excerpt(line), _("capitals"), line.in_capitals)
        yield from _centred("appendix-title", line, bold=True)


def _centred(name: str, line: Paragraph, *, bold: bool) -> Iterator[Found]:
    what = f"{component(name)}: {excerpt(line)}"
    yield Measure(what, align(line.align), align("centre"), line.align == "centre")
    if bold:
        shown = _("bold") if line.all("bold") else _("not bold throughout")
        yield Measure(what, shown, _("bold"), line.all("bold"))


def _reference(case: Case, annex: Annex) -> Iterator[Found]:
    line = annex.reference
    what = component("appendix-reference")
    if line is None:
        yield Measure(what, _("missing"), "“(Kèm theo …)”", False)
        return
    yield Measure(what, excerpt(line), "“(Kèm theo …)”", line.text.startswith("(Kèm theo ") and line.text.endswith(")"))
    slanted = line.all("italic")
    yield Measure(what, _("italic") if slanted else _("not italic throughout"), _("italic"), slanted)
    yield from _centred("appendix-reference", line, bold=False)
    own, parent = _NUMBER.search(line.text), case.parts.number and _NUMBER.search(case.parts.number.text)
    if own and parent:
        same = int(own[1]) == int(parent[1]) and fold(own[2]) == fold(parent[2])
        yield Measure(_("number of the document"), own[0], parent[0], same)
    kind = case.parts.type
    named = _OF.match(line.text)
    if named and kind is not None and kind.symbols:
        yield Measure(_("type of the document"), named[1], kind.name, fold(named[1]) == fold(kind.name))
    dates = find_dates(line.text)
    issued = find_dates(case.parts.place_date.text) if case.parts.place_date else []
    if dates and issued:
        same = dates[0].value == issued[0].value
        written = case.parts.place_date.text[issued[0].start : issued[0].end] if case.parts.place_date else ""
        yield Measure(_("date of the document"), line.text[dates[0].start : dates[0].end], written, same)
