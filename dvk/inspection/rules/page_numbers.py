"""Page numbers (K19)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dvk.inspection.case import Case
from dvk.inspection.parts import Annex
from dvk.inspection.rule import Found, Measure, Unmeasured, Unsuited, rule
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
    for number in dict.fromkeys(replace(number, page=None, value=None) for number in found):
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
    for annex in case.parts.annexes:
        if case.is_docx:
            section = case.sheet.sections[min(annex.section, len(case.sheet.sections) - 1)]
            restarts = annex.section > 0 and section.restart == 1
        else:
            counted = _restarts_in_print(case, annex)
            if counted is None:
                yield Unmeasured(_("no page of an appendix shows its number"))
                continue
            restarts = counted
        shown = _("from 1") if restarts else _("counts on")
        yield Measure(
            _("pages of {label}").format(label=annex.label.text), shown, _("from 1"), restarts, clause="III.1.đ"
        )


def _restarts_in_print(case: Case, annex: Annex) -> bool | None:
    """Tell by the first number an appendix shows whether its pages are counted from 1, None where it shows none."""
    first = annex.label.box.page if annex.label.box else 0
    shown = [n for n in case.sheet.page_numbers if n.page is not None and n.page >= first and n.value is not None]
    number = min(shown, key=lambda number: number.page or 0, default=None)
    if number is None or number.page is None:
        return None
    later = [other.label.box.page for other in case.parts.annexes if other.label.box and other.label.box.page > first]
    if later and number.page >= min(later):
        return None
    return number.value == number.page - first + 1
