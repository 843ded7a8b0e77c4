"""Sizes of components, and whether they belong to one set (K04, K05)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.shown import between, component, excerpt, listed, pt
from dvk.words import N_, _

_GLYPH_TOLERANCE = 0.3
_HEAD = ("nation", "motto", "place-date")


@rule("K04", N_("size of each component"), "II")
def sizes(case: Case) -> Iterator[Found]:
    """Measure the letters of each component that was recognised."""
    tolerance = 0.01 if case.is_docx else _GLYPH_TOLERANCE
    for name, paragraphs in case.parts.by_component().items():
        style = case.profile.style(name)
        least, most = style.permitted
        runs = [(p, run) for p in paragraphs for run in p.seen if not run.prompt]
        wrong = [(p, run) for p, run in runs if not least - tolerance <= run.look.size <= most + tolerance]
        if runs:
            what = component(name) + (f": {excerpt(wrong[0][0])}" if wrong else "")
            found = listed(pt(run.look.size) for _p, run in (wrong or runs))
            yield Measure(what, found, between(least, most, "pt"), not wrong, clause=style.clause)
    if not any(case.parts.by_component().values()):
        yield Unsuited(_("no component was recognised"))


@rule("K05", N_("sizes that go together"), "V")
def size_set(case: Case) -> Iterator[Found]:
    """Compare the three sizes of the head with the sets that go together."""
    head = (case.parts.nation, case.parts.motto, case.parts.place_date)
    if case.party:
        yield Unsuited(_("the Party gives one size for each component"))
        return
    if None in head:
        yield Unsuited(_("the head is not complete"))
        return
    found = tuple(round(paragraph.size, 1) for paragraph in head if paragraph)
    profile = case.profile
    sets = (
        tuple(profile.style(name).size for name in _HEAD),
        tuple(profile.smaller.get(name, profile.style(name).size) for name in _HEAD),
    )
    tolerance = 0.01 if case.is_docx else _GLYPH_TOLERANCE
    fits = any(all(abs(a - b) <= tolerance for a, b in zip(found, one, strict=True)) for one in sets)
    yield Measure(
        _("top line, motto, place and date"),
        _shown(found),
        _(" or ").join(_shown(one) for one in sets),
        fits,
        Severity.WARNING,
    )


def _shown(sizes: tuple[float, ...]) -> str:
    return "/".join(f"{size:g}" for size in sizes) + " pt"
