"""The name of the type and the subject; the subject of a letter (K11, K12)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import align, between, component, excerpt, pt
from dvk.text.fold import fold
from dvk.text.tones import tone_key
from dvk.words import N_, _

_LETTER_SIZE = {False: (12.0, 13.0), True: (12.0, 12.0)}
"""Phụ lục I, Mục II, khoản 5, điểm b; for Party documents the guidance gives one size. By whether it is the Party's."""
_LETTER_GAP = 6.0


@rule("K11", N_("name of the type and subject"), "II.5")
def title(case: Case) -> Iterator[Found]:
    """Look at the case, weight and place of the title, and at the end of the subject."""
    parts = case.parts
    if parts.title is None:
        if parts.letter_subject is not None or parts.addressees:
            yield Unsuited(_("a letter has no name of its type"))
        else:
            yield Measure(component("title"), _("missing"), _("a name of one of the types, or “V/v …”"), False)
        return
    yield _capitals(parts.title)
    bare = not parts.title.text.endswith((".", ":", ";", ","))
    yield Measure(_("end of the name of the type"), excerpt(parts.title.text[-24:]), _("no sign"), bare)
    yield from _spelled(case, parts.title)
    yield from _look("title", parts.title)
    if not parts.subject:
        yield Measure(component("subject"), _("missing"), _("under the name of the type"), False)
        return
    for line in parts.subject:
        yield from _look("subject", line)
    small = not all(line.in_capitals for line in parts.subject)
    yield Measure(component("subject"), excerpt(parts.subject[0]), _("not in capitals"), small)
    last = parts.subject[-1].text
    # What a form prints is not the office's choice.
    severity = Severity.WARNING if case.is_form else Severity.ERROR
    fits = not last.endswith((".", ";", ",", ":"))
    yield Measure(_("end of the subject"), excerpt(last[-24:]), _("no full stop"), fits, severity)


def _capitals(paragraph: Paragraph) -> Measure:
    return Measure(component("title"), excerpt(paragraph), _("capitals"), paragraph.in_capitals)


def _spelled(case: Case, paragraph: Paragraph) -> Iterator[Found]:
    """Compare the letters of a name that was recognised without its marks; where tones stand may differ."""
    kind = case.parts.type
    if kind is None:
        return
    named = kind.name.upper()
    written = paragraph.text.upper()[: len(named)]
    if fold(written) == fold(named):
        fits = tone_key(written) == tone_key(named)
        yield Measure(_("letters of the name of the type"), excerpt(written), excerpt(named), fits)


def _look(name: str, paragraph: Paragraph) -> Iterator[Found]:
    bold = paragraph.all("bold") and not paragraph.any("italic")
    shown = _("bold upright") if bold else _("not bold upright throughout")
    yield Measure(f"{component(name)}: {excerpt(paragraph)}", shown, _("bold upright"), bold)
    centred = paragraph.align == "centre"
    yield Measure(f"{component(name)}: {excerpt(paragraph)}", align(paragraph.align), align("centre"), centred)


@rule("K12", N_("subject of a letter"), "II.5.b")
def letter(case: Case) -> Iterator[Found]:
    """Look at `V/v …` under the number of a letter."""
    paragraph = case.parts.letter_subject
    what = component("letter-subject")
    if paragraph is None:
        if case.party or case.parts.title is not None or not case.parts.addressees:
            yield Unsuited(_("the document is not a letter"))
        else:
            yield Measure(what, _("missing"), "“V/v …”", False)
        return
    if case.party:
        fits = not paragraph.text.startswith(("V/v", "V/V"))
        yield Measure(what, excerpt(paragraph), _("without “V/v”"), fits)
    else:
        yield Measure(what, excerpt(paragraph), "“V/v …”", paragraph.text.startswith("V/v "))
    if case.parts.title is not None and case.parts.type is not None:
        yield Measure(_("name of the type"), excerpt(case.parts.title), _("none in a letter"), False)
    least, most = _LETTER_SIZE[case.party]
    tolerance = 0.01 if case.is_docx else 0.3
    fits = all(least - tolerance <= run.look.size <= most + tolerance for run in paragraph.seen)
    yield Measure(_("{component}: size").format(component=what), pt(paragraph.size), between(least, most, "pt"), fits)
    slanted = paragraph.any("italic")
    yield Measure(
        _("{component}: look").format(component=what),
        (_("bold") if paragraph.any("bold") else _("regular")) + " " + (_("italic") if slanted else _("upright")),
        _("regular italic") if case.party else _("regular upright"),
        not paragraph.any("bold") and slanted == case.party,
    )
    yield Measure(what, excerpt(paragraph.text[-24:]), _("no full stop"), not paragraph.text.endswith((".", ";")))
    if case.is_docx:
        centred = paragraph.align == "centre"
        where = _("{component}: place").format(component=what)
        yield Measure(where, align(paragraph.align), align("centre"), centred, Severity.WARNING)
    if case.is_docx and not case.party:
        gap = paragraph.before or 0.0
        number_gap = (case.parts.number.after or 0.0) if case.parts.number else 0.0
        room = max(gap, number_gap)
        fits = room >= _LETTER_GAP
        yield Measure(_("{component}: room above").format(component=what), pt(room), "≥ 6 pt", fits)
