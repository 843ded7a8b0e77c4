"""The list of recipients (K17)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import align, component, excerpt, pt
from dvk.inspection.split import TABBED
from dvk.text.fold import fold
from dvk.words import N_, _

_STATE_FILED = re.compile(r"- Lưu: (VT|VP)( ?\([^)]*\))?(, [^;]+)?\.")
_PARTY_FILED = re.compile(r"- Lưu [^:]+\.")
_FILED = re.compile(r"- ?luu\b")
AS_ABOVE = ("- nhu tren", "- nhu dieu", "- nhu kinh gui")
_LEVEL = 3.0
_LEVEL_IN_CELLS = 6.0
_LINE = 1.15
_FLUSH = 10.0


@rule("K17", N_("recipients"), "II.9.d")
def recipients(case: Case) -> Iterator[Found]:
    """Read the list of recipients, its order and punctuation, and look at its letters and place."""
    label = case.parts.recipients_label
    if label is None:
        if case.is_form:
            yield Unsuited(_("a form has no recipients"))
        else:
            yield Measure(component("recipients-label"), _("missing"), "“Nơi nhận:”", False)
        return
    yield Measure(component("recipients-label"), excerpt(label), "“Nơi nhận:”", label.text == "Nơi nhận:")
    yield _label_look(case, label)
    items = case.parts.recipients
    yield Measure(component("recipients-item"), str(len(items)), "≥ 1", bool(items))
    for item in items[:-1]:
        dash = item.text.startswith("- ")
        ends = item.text.endswith((";", ",") if case.party else ";")
        yield Measure(component("recipients-item"), excerpt(item), "“- …;”", dash and ends)
    yield from _filing(case, items)
    for item in items:
        plain = not item.any("bold") and not item.any("italic")
        shown = _("regular upright") if plain else _("bold or italic")
        yield Measure(f"{component('recipients-item')}: {excerpt(item)}", shown, _("regular upright"), plain)
    yield from _at_the_left(label, items)
    yield from _level(case, label)


def _at_the_left(label: Paragraph, items: tuple[Paragraph, ...]) -> Iterator[Found]:
    for paragraph in (label, *items):
        name = component("recipients-label" if paragraph is label else "recipients-item")
        flush = paragraph.align in ("left", "justify")
        if paragraph.box and label.box:
            flush = abs(paragraph.box.left - label.box.left) <= _FLUSH
        # Where tabs set the columns, nothing says how they stand.
        if paragraph.cell is None or paragraph.cell.table != TABBED:
            shown = align("left") if flush else align("centre") if paragraph.box else align(paragraph.align)
            yield Measure(f"{name}: {excerpt(paragraph)}", shown, align("left"), flush)


def _label_look(case: Case, label: Paragraph) -> Measure:
    style = case.profile.style("recipients-label")
    traits = {"bold": style.bold, "italic": style.italic, "underline": style.underline}
    found = {trait: _has(label, trait, throughout=wanted) for trait, wanted in traits.items()}
    fits = found == traits
    names = {"bold": _("bold"), "italic": _("italic"), "underline": _("underlined")}
    wanted = " ".join(names[trait] for trait, on in traits.items() if on)
    shown = " ".join(names[trait] for trait, on in found.items() if on) or _("regular")
    what = _("{component}: look").format(component=component("recipients-label"))
    return Measure(what, shown, wanted, fits, clause=style.clause)


def _has(label: Paragraph, trait: str, *, throughout: bool) -> bool:
    """Tell whether letters have a trait: all of them, or any; a PDF draws the line of underlined ones."""
    if trait == "underline" and any(stroke.drawn == "underline" for stroke in label.strokes):
        return True
    return label.all(trait) if throughout else label.any(trait)  # type: ignore[arg-type]


def _filing(case: Case, items: tuple[Paragraph, ...]) -> Iterator[Found]:
    if not items:
        return
    what, last = _("line of filing"), items[-1]
    early = [item for item in items[:-1] if _FILED.match(fold(item.text))]
    found = early[0] if early else last
    at_the_end = not early and _FILED.match(fold(last.text)) is not None
    yield Measure(what, excerpt(found), _("last of the list"), at_the_end)
    model = (
        _("“- Lưu Văn phòng …”, no colon, full stop") if case.party else _("“- Lưu: VT, …”, colon, comma, full stop")
    )
    pattern = _PARTY_FILED if case.party else _STATE_FILED
    yield Measure(what, excerpt(found), model, pattern.fullmatch(found.text.rstrip(";")) is not None)
    above = [index for index, item in enumerate(items) if fold(item.text).startswith(AS_ABOVE)]
    if above:
        yield Measure(_("order of recipients"), excerpt(items[above[0]]), _("first of the list"), above[0] == 0)


def _level(case: Case, label: Paragraph) -> Iterator[Found]:
    """Compare the heights of the label and the first line of the signature."""
    first = next((line for block in case.parts.signatures[-1:] for line in block.lines[:1]), None)
    what = _("label of the recipients beside the authority")
    if first is None:
        return
    if label.box and first.box:
        apart = abs(label.box.bottom - first.box.bottom) if label.box.page == first.box.page else float("inf")
        shown = _("{points} apart").format(points=pt(apart)) if apart < 1000 else _("on another page")
        yield Measure(what, shown, "≤ 3 pt", apart <= _LEVEL)
    elif label.cell is not None and first.cell is not None:
        same = (label.cell.table, label.cell.row) == (first.cell.table, first.cell.row)
        yield Measure(what, _("same row") if same else _("another row"), _("same row"), same)
        if same and label.cell.table != TABBED:
            apart = _above(case, label) - _above(case, first)
            shown = _("{points} apart").format(points=pt(abs(apart)))
            yield Measure(what, shown, "≤ 6 pt", abs(apart) <= _LEVEL_IN_CELLS, Severity.WARNING)


def _above(case: Case, paragraph: Paragraph) -> float:
    """Return how far below the top of its cell a line begins, what stands above it counted by its size."""
    room = paragraph.before or 0.0
    for other in case.sheet.paragraphs:
        if other.cell == paragraph.cell:
            # A paragraph of several lines was taken apart.
            if other.text.startswith(paragraph.text):
                break
            room += (other.before or 0.0) + (other.size or paragraph.size) * _LINE + (other.after or 0.0)
    return room
