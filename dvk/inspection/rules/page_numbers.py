"""Page numbers (K19)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.parts import Annex
from dvk.inspection.rule import Found, Measure, Unmeasured, Unsuited, rule
from dvk.inspection.sheet import PageNumber
from dvk.inspection.shown import align, between, component, listed, pt
from dvk.words import N_, _


@rule("K19", N_("page numbers"), "I.7")
def page_numbers(case: Case) -> Iterator[Found]:
    """Look for the number in the middle of the upper margin, from the second page on."""
    found = case.sheet.page_numbers
    main = [number for number in found if _is_of_the_document(case, number)]
    first = [number for number in main if number.first]
    if _pages(case) == 1 and not first:
        yield Unsuited(_("the document has one page"))
    else:
        if _pages(case) != 1:
            yield _later(case, [number for number in main if not number.first])
        yield Measure(_("page number on page 1"), _("shown") if first else _("none"), _("none"), not first)
        yield from _counted(case, main)
    for number in dict.fromkeys(replace(number, page=None, value=None) for number in found):
        yield from _look(case, number)
    yield from _appendices(case)


def _pages(case: Case) -> int | None:
    """Count the pages before the appendices, which are numbered on their own; a DOCX does not tell."""
    begun = [annex.label.box.page for annex in case.parts.annexes if annex.label.box and annex.label.box.page > 0]
    return None if case.sheet.pages is None else min([*begun, case.sheet.pages])


def _is_of_the_document(case: Case, number: PageNumber) -> bool:
    pages = _pages(case)
    return number.section == 0 and (pages is None or number.page is None or number.page < pages)


def _later(case: Case, later: list[PageNumber]) -> Measure:
    numbered = {number.page for number in later}
    written = {paragraph.box.page for paragraph in case.texts if paragraph.box}
    bare = [page + 1 for page in range(1, _pages(case) or 0) if page in written - numbered]
    if not later:
        shown = _("missing")
    elif bare:
        shown = _("missing on page {pages}").format(pages=listed(map(str, bare)))
    else:
        shown = _("there")
    return Measure(_("page number from page 2 on"), shown, _("in the header"), bool(later) and not bare)


def _counted(case: Case, main: list[PageNumber]) -> Iterator[Measure]:
    """Compare the first number of a PDF with the page it stands on, and what a DOCX gives its first page with 1."""
    if case.is_docx:
        first = case.sheet.sections[0].restart
    else:
        number = min((n for n in main if n.value is not None), key=lambda n: n.page or 0, default=None)
        first = None if number is None else (number.value or 0) - (number.page or 0)
    if first is not None:
        yield Measure(_("number of the first page"), str(first), "1", first == 1)


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
    shown = _("alone") if number.alone else _("beside other words")
    yield Measure(what, shown, _("the number alone"), number.alone, Severity.WARNING)


def _appendices(case: Case) -> Iterator[Found]:
    for annex in case.parts.annexes:
        if case.is_docx:
            section = case.sheet.sections[min(annex.section, len(case.sheet.sections) - 1)]
            restarts = annex.section > 0 and section.restart == 1
            if not any(number.section == annex.section and not number.first for number in case.sheet.page_numbers):
                what = _("pages of {label}").format(label=annex.label.text)
                yield Measure(what, _("missing"), _("in the header"), False, Severity.WARNING, "III.1.đ")
        else:
            counted = _restarts_in_print(case, annex)
            if counted is None:
                yield _unnumbered(case, annex)
                continue
            restarts = counted
        shown = _("from 1") if restarts else _("counts on")
        yield Measure(
            _("pages of {label}").format(label=annex.label.text), shown, _("from 1"), restarts, clause="III.1.đ"
        )


def _unnumbered(case: Case, annex: Annex) -> Found:
    if _end(case, annex) - _start(annex) > 1:
        what = _("pages of {label}").format(label=annex.label.text)
        return Measure(what, _("missing"), _("in the header"), False, clause="III.1.đ")
    return Unmeasured(_("no page of an appendix shows its number"))


def _start(annex: Annex) -> int:
    return annex.label.box.page if annex.label.box else 0


def _end(case: Case, annex: Annex) -> int:
    """Return the page after the last one of an appendix of a PDF."""
    later = [start for other in case.parts.annexes if (start := _start(other)) > _start(annex)]
    return min([*later, case.sheet.pages or 0])


def _restarts_in_print(case: Case, annex: Annex) -> bool | None:
    """Tell by the first number an appendix shows whether its pages are counted from 1, None where it shows none."""
    pages = range(_start(annex), _end(case, annex))
    shown = [n for n in case.sheet.page_numbers if n.page in pages and n.value is not None]
    return all(number.value == (number.page or 0) - pages.start + 1 for number in shown) if shown else None
