"""The grounds of a document (K13)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.rules.body import is_justified
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import component, excerpt
from dvk.words import N_, _


@rule("K13", N_("grounds"), "II.6.a")
def grounds(case: Case) -> Iterator[Found]:
    """Look at the punctuation, slant and setting of each ground."""
    found = case.parts.grounds
    if not found:
        yield Unsuited(_("the document lists no grounds"))
        return
    for paragraph in found[:-1]:
        yield _ends(paragraph, (";",))
    # A ground that goes on in the sentence that enacts ends with a comma; the Party's own regulations do.
    yield _ends(found[-1], (".", ",") if case.party else (".",), last=True)
    if case.party:
        for paragraph in found:
            dashed = paragraph.text.startswith("- ")
            yield Measure(excerpt(paragraph), _beginning(paragraph), "“- Căn cứ …”", dashed, Severity.WARNING)
    else:
        for paragraph in found:
            bare = paragraph.text[:1].isalpha()
            yield Measure(excerpt(paragraph), _beginning(paragraph), "“Căn cứ …”", bare, Severity.WARNING)
    slant = not case.party
    for paragraph in found:
        right = paragraph.all("italic") if slant else not paragraph.any("italic")
        shown = _("italic") if paragraph.all("italic") else _("not italic throughout")
        wanted = _("italic") if slant else _("upright")
        severity = Severity.ERROR if slant else Severity.WARNING
        yield Measure(f"{component('ground')}: {excerpt(paragraph)}", shown, wanted, right, severity)
    for paragraph in found:
        right = is_justified(case, paragraph) and (paragraph.indent or 0.0) > 0
        shown = _("justified, indented") if right else _("not both justified and indented")
        yield Measure(f"{component('ground')}: {excerpt(paragraph)}", shown, _("justified, indented"), right)


def _ends(paragraph: Paragraph, permitted: tuple[str, ...], *, last: bool = False) -> Measure:
    what = _("last ground") if last else component("ground")
    shown = _(" or ").join(f"“{sign}”" for sign in permitted)
    fits = paragraph.text.endswith(permitted)
    return Measure(f"{what}: {excerpt(paragraph)}", f"“{paragraph.text[-1:]}”", shown, fits)


def _beginning(paragraph: Paragraph) -> str:
    return f"“{paragraph.text[:9]}…”"
