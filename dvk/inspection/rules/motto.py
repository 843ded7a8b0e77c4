"""The national title and motto, or the title of the Party (K06)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, rule
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import align, component, excerpt, pt
from dvk.render.profiles import profile_of
from dvk.text.fold import fold
from dvk.words import N_, _

_CENTRE_TOLERANCE = 2.0
_BOTH_SPELLINGS = (("HOÀ", "HÒA"), ("Hoà", "Hòa"))


@rule("K06", N_("national title and motto"), "II.1")
def motto(case: Case) -> Iterator[Found]:
    """Compare the lines of the right column letter for letter, and look at their weight and place."""
    found = {"nation": case.parts.nation, "motto": case.parts.motto}
    wanted = dict(case.profile.motto)
    for name, text in wanted.items():
        yield from _line(case, name, text, found[name])
    for other in (profile_of("đảng"), profile_of("nhà nước")):
        if other.regime != case.regime:
            for name, text in other.motto:
                stranger = next((p for p in case.texts[:20] if fold(p.text) == fold(text)), None)
                if stranger is not None:
                    yield Measure(component(name), excerpt(stranger), _("nothing of the other regime"), False)
    if not case.is_docx and found["nation"] and found["motto"]:
        yield from _centres(found["nation"], found["motto"])


def _line(case: Case, name: str, text: str, paragraph: Paragraph | None) -> Iterator[Found]:
    style = case.profile.style(name)
    if paragraph is None:
        yield Measure(component(name), _("missing"), excerpt(text), False, clause=style.clause)
        return
    written = unicodedata.normalize("NFC", paragraph.text)
    for spelling, other in _BOTH_SPELLINGS:
        written = written.replace(spelling, other)
    yield Measure(component(name), excerpt(paragraph), excerpt(text), written == text, clause=style.clause)
    yield Measure(
        _("{component}: weight").format(component=component(name)),
        _weight(paragraph),
        _("bold upright"),
        paragraph.all("bold") and not paragraph.any("italic"),
        clause=style.clause,
    )
    centred = paragraph.align == style.align
    yield Measure(
        _("{component}: place").format(component=component(name)),
        align(paragraph.align) if paragraph.cell is None or paragraph.cell.column > 0 else _("left column"),
        _("centred in the right column"),
        centred and (paragraph.cell is None or paragraph.cell.column > 0),
        clause=style.clause,
    )
    if len(paragraph.widths) > 1:
        what = _("{component}: lines").format(component=component(name))
        yield Measure(what, str(len(paragraph.widths)), "1", False, clause=style.clause)


def _weight(paragraph: Paragraph) -> str:
    bold = _("bold") if paragraph.all("bold") else _("partly bold") if paragraph.any("bold") else _("regular")
    return f"{bold} {_('italic') if paragraph.any('italic') else _('upright')}"


def _centres(nation: Paragraph, motto: Paragraph) -> Iterator[Found]:
    if nation.box and motto.box:
        apart = abs((nation.box.left + nation.box.right) - (motto.box.left + motto.box.right)) / 2
        fits = apart <= _CENTRE_TOLERANCE
        yield Measure(_("middles of the two lines"), _("{points} apart").format(points=pt(apart)), "≤ 2 pt", fits)
