"""The paragraphs of the text: justified, indented, apart, at the pitch of lines permitted (K15)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unmeasured, Unsuited, rule
from dvk.inspection.rules.headings import is_heading
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import POINTS_PER_MM, align, excerpt, listed, mm, pt
from dvk.words import N_, _

_INDENT_TOLERANCE = {"docx": 0.6, "pdf": 1.5}
_EDGE = 3.0
_LONG = 100
_PITCH = (1.0, 1.5)
"""From single to one and a half lines (Phụ lục I, Mục II, khoản 6, điểm e)."""
_PITCH_POINTS = {False: (15.0, 24.0), True: (18.0, 22.0)}
"""The same in points for letters of 13 and 14; for Party documents the guidance's own. By whether it is the Party's."""
_PITCH_OF_GLYPHS = (1.14, 1.75)
"""Pitch of lines as a part of the letters' size: single is 1.15 times it in Times New Roman."""


def is_justified(case: Case, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is justified; of a single line of a PDF nobody can tell."""
    return paragraph.align == "justify" or (not case.is_docx and len(paragraph.widths) == 1)


@rule("K15", N_("paragraphs of the text"), "II.6.e")
def body(case: Case) -> Iterator[Found]:
    """Measure every paragraph of the text and tell how many fit."""
    everything = [p for p in case.parts.body if not _stands_in_the_middle(p)]
    running = [p for p in everything if not is_heading(p)]
    if not running:
        yield Unsuited(_("no running text was recognised"))
        return
    yield _all(_("alignment"), running, lambda p: is_justified(case, p), lambda p: align(p.align), align("justify"))
    yield from _indents(case, running)
    yield from _at_the_edges(running)
    yield _all(_("look"), running, _is_plain, _worn, _("regular upright"), Severity.WARNING)
    if any(p.before is not None for p in running):
        apart = list(_set_apart(case, [*case.parts.grounds, *everything], everything))
        least = case.profile.spacing.gap
        slack = 0.01 if case.is_docx else 0.6
        yield _all(
            _("room between paragraphs"),
            apart,
            lambda p: (p.before or 0.0) + (p.after or 0.0) >= least - slack,
            lambda p: pt((p.before or 0.0) + (p.after or 0.0)),
            f"≥ {least:g} pt",
        )
    pitched = [p for p in [*case.parts.grounds, *running] if p.pitch is not None]
    if pitched:
        yield _all(_("pitch of lines"), pitched, lambda p: _pitch_fits(case, p), _pitch, _pitch_range(case))
    else:
        yield Unmeasured(_("no paragraph of several lines shows the pitch"))


def _at_the_edges(running: list[Paragraph]) -> Iterator[Found]:
    """Look whether lines run from one edge of the text to the other; lists of Word's own stand further in."""
    known = [p for p in running if p.left is not None]
    if known:
        yield _all(
            _("edges of the lines"),
            known,
            lambda p: abs(p.left or 0.0) <= _EDGE and abs(p.right or 0.0) <= _EDGE,
            lambda p: mm(max(p.left or 0.0, p.right or 0.0, key=abs)),
            _("both margins"),
            Severity.WARNING,
        )


def _is_plain(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is no whole one in bold, italic or capitals; a short one may be a heading or a note."""
    long = len(paragraph.text) > _LONG and not paragraph.text.startswith("(")
    return not long or not (paragraph.all("bold") or paragraph.all("italic") or paragraph.in_capitals)


def _worn(paragraph: Paragraph) -> str:
    if paragraph.in_capitals:
        return _("capitals")
    return _("bold") if paragraph.all("bold") else _("italic") if paragraph.all("italic") else _("regular upright")


def _set_apart(case: Case, running: list[Paragraph], everything: list[Paragraph]) -> Iterator[Paragraph]:
    """Yield the running paragraphs whose room above is known.

    In a PDF only under another paragraph of the text: under a title nobody can tell which of the two lines the gap
    belongs to.
    """
    known = {id(paragraph) for paragraph in (*running, *everything)}
    above: dict[int, Paragraph] = {id(below): paragraph for paragraph, below in pairwise(case.texts)}
    for paragraph in running:
        if paragraph.before is not None and (case.is_docx or id(above.get(id(paragraph))) in known):
            yield paragraph


def _stands_in_the_middle(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is a formula such as QUYẾT ĐỊNH: or the heading of a chapter."""
    return paragraph.align == "centre" and (paragraph.in_capitals or paragraph.all("bold") or is_heading(paragraph))


def _all(
    what: str,
    paragraphs: list[Paragraph],
    fits: Callable[[Paragraph], bool],
    shown: Callable[[Paragraph], str],
    permitted: str,
    severity: Severity = Severity.ERROR,
) -> Measure:
    wrong = [paragraph for paragraph in paragraphs if not fits(paragraph)]
    if not wrong:
        return Measure(what, listed(map(shown, paragraphs)), permitted, True, severity)
    found = _("{shown} in {count} of {all} paragraphs, first {text}").format(
        shown=listed(map(shown, wrong)), count=len(wrong), all=len(paragraphs), text=excerpt(wrong[0])
    )
    return Measure(what, found, permitted, False, severity)


def _indents(case: Case, running: list[Paragraph]) -> Iterator[Found]:
    choices = case.profile.spacing.indents
    slack = _INDENT_TOLERANCE[case.sheet.kind]
    permitted = _(" or ").join(f"{choice:g} mm" for choice in choices)
    known = [p for p in running if p.indent is not None]
    if not known:
        yield Unmeasured(_("the indent of the first line is not known"))
        return

    def near(paragraph: Paragraph) -> float | None:
        points = paragraph.indent or 0.0
        return next((c for c in choices if abs(points - c * POINTS_PER_MM) <= slack), None)

    yield _all(
        _("indent of the first line"), known, lambda p: near(p) is not None, lambda p: mm(p.indent or 0), permitted
    )
    used = sorted({choice for p in known if (choice := near(p)) is not None})
    shown = listed(f"{choice:g} mm" for choice in used) or _("none")
    yield Measure(_("one indent in the whole text"), shown, _("one value"), len(used) <= 1)


def _pitch_fits(case: Case, paragraph: Paragraph) -> bool:
    pitch = paragraph.pitch or 0.0
    if not case.is_docx:
        least, most = _PITCH_OF_GLYPHS
        return least - 0.02 <= pitch <= most + 0.02
    if paragraph.pitch_kind == "multiple":
        least, most = _PITCH
        return not case.party and least - 0.001 <= pitch <= most + 0.001
    least, most = _PITCH_POINTS[case.party]
    return least - 0.01 <= pitch <= most + 0.01 and (not case.party or paragraph.pitch_kind == "exact")


def _pitch(paragraph: Paragraph) -> str:
    if paragraph.pitch_kind == "multiple":
        return _("{times:.3g} lines").format(times=paragraph.pitch)
    kind = _("exactly {points}") if paragraph.pitch_kind == "exact" else _("at least {points}")
    return kind.format(points=pt(paragraph.pitch or 0.0))


def _pitch_range(case: Case) -> str:
    if not case.is_docx:
        return _("{least}-{most} times the size of the letters").format(
            least=_PITCH_OF_GLYPHS[0], most=_PITCH_OF_GLYPHS[1]
        )
    least, most = _PITCH_POINTS[case.party]
    if case.party:
        return _("exactly {least:g}-{most:g} pt").format(least=least, most=most)
    return _("{one:g}-{two:g} lines, or {least:g}-{most:g} pt").format(
        one=_PITCH[0], two=_PITCH[1], least=least, most=most
    )
