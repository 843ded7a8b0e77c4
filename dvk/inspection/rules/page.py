"""The sheet and its margins (K01)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unmeasured, rule
from dvk.inspection.sheet import Section
from dvk.inspection.shown import POINTS_PER_MM, between, mm
from dvk.words import N_, _

_SHEET_TOLERANCE = 1.0
_MARGIN_TOLERANCE = 6 / 20
"""The official files themselves are a twentieth of a point off; in points."""
_GLYPH_TOLERANCE = 1.5
"""In a PDF the margin is where letters begin, which lie a little inside the line's box."""
_SIDES = {
    "top": N_("top margin"),
    "bottom": N_("bottom margin"),
    "left": N_("left margin"),
    "right": N_("right margin"),
}


@rule("K01", N_("paper and margins"), "I.1-I.3")
def page(case: Case) -> Iterator[Found]:
    """Measure the sheet and the margins of every section."""
    wanted = case.profile.page
    for index, section in enumerate(case.sheet.sections):
        name = _("section {number}: {what}") if len(case.sheet.sections) > 1 else "{what}"
        sizes = sorted((section.width, section.height))
        fits = all(
            abs(found - mm_ * POINTS_PER_MM) <= _SHEET_TOLERANCE
            for found, mm_ in zip(sizes, sorted((wanted.width, wanted.height)), strict=True)
        )
        yield Measure(
            name.format(number=index + 1, what=_("paper")),
            f"{section.width / POINTS_PER_MM:.0f} × {section.height / POINTS_PER_MM:.0f} mm",
            f"{wanted.width:g} × {wanted.height:g} mm",
            fits,
            clause="I.1",
        )
        if section.width > section.height:
            tabled = _has_table(case, index)
            yield Measure(
                name.format(number=index + 1, what=_("direction of the sheet")),
                _("landscape, with a table") if tabled else _("landscape, without a table"),
                _("portrait; landscape for tables that are no appendix"),
                tabled,
                clause="I.2",
            )
        for side, title in _SIDES.items():
            points = getattr(section, side)
            what = name.format(number=index + 1, what=_(title))
            least, most = _permitted(case, section, side)
            if points is None and case.is_docx:
                yield Measure(what, _("not stated"), between(least, most, "mm"), False, clause=wanted.clause)
            elif points is None:
                yield Unmeasured(_("no page is full enough to tell every margin"))
            else:
                low, high = _tolerances(case, side)
                inside = least * POINTS_PER_MM - low <= points <= most * POINTS_PER_MM + high
                yield Measure(what, mm(points), between(least, most, "mm"), inside, clause=wanted.clause)


def _has_table(case: Case, index: int) -> bool:
    """Tell whether a section holds a table that shows its lines; of a PDF, whether any page does."""
    ruled = (paragraph for paragraph in case.sheet.paragraphs if paragraph.cell and paragraph.cell.ruled)
    return any(paragraph.section == index or not case.is_docx for paragraph in ruled)


def _permitted(case: Case, section: Section, side: str) -> tuple[float, float]:
    """Return the range of a margin; turning a page turns its margins with it, either way."""
    permitted = case.profile.page.permitted
    if section.width > section.height:
        return min(low for low, _high in permitted.values()), max(high for _low, high in permitted.values())
    return permitted[side]


def _tolerances(case: Case, side: str) -> tuple[float, float]:
    if case.is_docx:
        return _MARGIN_TOLERANCE, _MARGIN_TOLERANCE
    # Above the first letters of a page lies the leading of its line, below the last ones any room left over.
    return _GLYPH_TOLERANCE, {"top": 9.0, "bottom": float("inf")}.get(side, 3.0)
