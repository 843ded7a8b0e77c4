"""Page numbers (K19)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.sheet import PageNumber
from dvk.inspection.shown import align, between, component, pt
from dvk.words import N_, _


@rule("K19", N_("page numbers"), "I.7")
def page_numbers(case: Case) -> Iterator[Found]:
    """Look for the number in the middle of the upper margin, from the second page on."""
    found = case.sheet.page_numbers
    main = [number for number in found if number.section == 0]
    later = [number for number in main if not number.first]
    if case.sheet.pages == 1:
        on_first = [number for number in found if number.first]
        if not on_first:
            yield Unsuited(_("the document has one page"))
            return
    else:
        what = _("page number from page 2 on")
        yield Measure(what, _("there") if later else _("missing"), _("in the header"), bool(later))
    first = [number for number in main if number.first]
    yield Measure(_("page number on page 1"), _("shown") if first else _("none"), _("none"), not first)
    for number in dict.fromkeys(found):
        yield from _look(case, number)
    yield from _appendices(case)


def _look(case: Case, number: PageNumber) -> Iterator[Found]:
    style = case.profile.style("page-number")
    least, most = style.permitted
    what = component("page-number")
    slack = 0.01 if case.is_docx else 0.3
    in_header = number.place == "header"
    yield Measure(what, _("upper margin") if in_header else _("lower margin"), _("upper margin"), in_header)
    yield Measure(what, align(number.align), align("centre"), number.align == "centre")
    inside = least - slack <= number.look.size <= most + slack
    yield Measure(what, pt(number.look.size), between(least, most, "pt"), inside, clause=style.clause)
    shown = _("italic") if number.look.italic else _("upright")
    yield Measure(what, shown, _("upright"), not number.look.italic)
    yield Measure(what, _("Arabic") if number.arabic else _("Roman"), _("Arabic"), number.arabic)


def _appendices(case: Case) -> Iterator[Found]:
    if not case.is_docx:
        return
    for annex in case.parts.annexes:
        section = case.sheet.sections[min(annex.section, len(case.sheet.sections) - 1)]
        own = annex.section > 0
        restarts = own and section.restart == 1
        shown = _("from 1") if restarts else _("counts on")
        yield Measure(
            _("pages of {label}").format(label=annex.label.text), shown, _("from 1"), restarts, clause="III.1.đ"
        )
