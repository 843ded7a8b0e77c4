"""The lines drawn under the motto, the agency and the subject (K07, K08)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.parts import Some
from dvk.inspection.rule import Found, Measure, Unmeasured, Unsuited, rule
from dvk.inspection.sheet import Stroke
from dvk.inspection.shown import component, excerpt, pt
from dvk.render.profiles.model import Rule as Line
from dvk.words import N_, _

_WHOLE_TOLERANCE = 0.05
_SHARE_TOLERANCE = 0.05
_LEAST_SHARE_TOLERANCE = 0.034
_CENTRE_TOLERANCE = 3.0
_FURTHEST = 14.0


@rule("K07", N_("line under the motto"), "II.1.b")
def under_motto(case: Case) -> Iterator[Found]:
    """Measure the line as long as the motto (in Party documents, as the title of the Party)."""
    name, _text = case.profile.motto[-1]
    paragraph = case.parts.by_component()[name]
    strokes = case.parts.under_motto if name == "motto" else case.parts.under_nation
    line = case.profile.style(name).rule
    if not paragraph or line is None:
        yield Unsuited(_("the text above the line is missing"))
        return
    yield from _measured(case, name, paragraph, strokes, line, _WHOLE_TOLERANCE, Severity.ERROR)


@rule("K08", N_("lines under the agency and the subject"), "II.2.b, II.5.b")
def under_names(case: Case) -> Iterator[Found]:
    """Measure the lines of a third to a half of the text, or the signs the Party puts there."""
    parts = case.parts
    for name, paragraphs, strokes in (
        ("agency", parts.agency, parts.under_agency),
        ("subject", parts.subject, parts.under_subject),
    ):
        line = case.profile.style(name).rule
        if not paragraphs or line is None:
            yield Unsuited(_("there is no text to draw a line under"))
        elif line.signs:
            yield _signs(case, name, line.signs)
        else:
            yield from _measured(case, name, paragraphs, strokes, line, _SHARE_TOLERANCE, Severity.WARNING)


def _signs(case: Case, name: str, signs: str) -> Measure:
    written = next((text for component, text in case.parts.signs if component == name), "")
    fits = "".join(written.split()) == signs
    what = _("signs under {component}").format(component=component(name))
    return Measure(what, excerpt(written) if fits or len(written) < 12 else _("none"), excerpt(signs), fits)


def _measured(
    case: Case, name: str, texts: Some, strokes: tuple[Stroke, ...], line: Line, tolerance: float, severity: Severity
) -> Iterator[Found]:
    clause = case.profile.style(name).clause
    what = _("line under {component}").format(component=component(name))
    permitted = _share(line)
    if not strokes:
        yield Measure(what, _("none"), permitted, False, severity, clause)
        return
    stroke = strokes[0]
    if stroke.drawn in ("signs", "underline"):
        drawn = _("faked with signs") if stroke.drawn == "signs" else _("underlined letters")
        yield Measure(what, drawn, _("a drawn line"), False, severity, clause)
        if stroke.drawn == "underline":
            return
    if not stroke.solid:
        yield Measure(what, _("dashed"), _("a solid line"), False, severity, clause)
    widths = [width for paragraph in texts for width in paragraph.widths if width > 0]
    if stroke.length is None or not widths:
        yield Unmeasured(_("the length of the line or of the text is not known"))
        return
    # Of several lines the decree does not say which one counts: the longest and the last both may.
    shares = [stroke.length / width for width in (max(widths), widths[-1])]
    low = line.least - (tolerance if line.least == 1 else _LEAST_SHARE_TOLERANCE)
    fits = any(low <= share <= line.most + tolerance for share in shares)
    found = _("{share:.0%} of the text ({length})").format(share=shares[0], length=pt(stroke.length))
    yield Measure(what, found, permitted, fits, severity, clause)
    if stroke.shift is not None:
        fits = abs(stroke.shift) <= _CENTRE_TOLERANCE
        moved = _("{points} from the middle").format(points=pt(abs(stroke.shift)))
        yield Measure(what, moved, "≤ 3 pt", fits, Severity.WARNING, clause)
    if stroke.drop is not None:
        yield Measure(
            what,
            _("{points} below the text").format(points=pt(stroke.drop)),
            "≤ 14 pt",
            stroke.drop <= _FURTHEST,
            Severity.WARNING,
            clause,
        )


def _share(line: Line) -> str:
    if line.least == line.most:
        return _("{share:.0%} of the text").format(share=line.least)
    return _("{least:.0%}-{most:.0%} of the text").format(least=line.least, most=line.most)
