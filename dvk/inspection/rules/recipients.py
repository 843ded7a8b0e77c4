"""The recipients, and whom a letter addresses (K17, K18)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import component, excerpt, pt
from dvk.text.fold import fold
from dvk.words import N_, _

_STATE_FILED = re.compile(r"- Lưu: (VT|VP)\b[^,.;]*(, [^;]+)?\.")
_PARTY_FILED = re.compile(r"- Lưu [^:]+\.")
_FILED = re.compile(r"- ?luu\b")
_AS_ABOVE = ("- nhu tren", "- nhu dieu", "- nhu kinh gui")
_LEVEL = 3.0


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
    yield from _level(case, label)


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
    above = [index for index, item in enumerate(items) if fold(item.text).startswith(_AS_ABOVE)]
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


@rule("K18", N_("addressees"), "II.9.b")
def addressees(case: Case) -> Iterator[Found]:
    """Look at `Kính gửi:`: in which documents, and with which punctuation."""
    found = case.parts.addressees
    kind = case.parts.type
    is_letter = case.parts.title is None
    if not found:
        if is_letter and case.parts.letter_subject is not None:
            yield Measure(component("addressees"), _("missing"), "“Kính gửi: …”", False)
        else:
            yield Unsuited(_("the document addresses nobody"))
        return
    may = is_letter or (kind is not None and kind.name in ("Tờ trình", "Báo cáo"))
    title = kind.name if kind else _("letter") if is_letter else excerpt(case.parts.title)
    if not case.is_form:
        # What a form prints is not the office's choice.
        yield Measure(_("addressees in this type"), title, _("letter, tờ trình, báo cáo"), may)
    label, *items = found
    opening = ("Kính gửi:", "Kính trình:") if case.party else ("Kính gửi:",)
    models = _(" or ").join(f"“{word}”" for word in opening)
    yield Measure(component("addressees"), excerpt(label), models, label.text.startswith(opening))
    for item in items[:-1]:
        yield Measure(component("addressees"), excerpt(item), "“- …;”", item.text.endswith(";"))
    if not items:
        bare = not label.text.endswith((";", ","))
        yield Measure(component("addressees"), excerpt(label.text[-24:]), _("no “;” after a single one"), bare)
    else:
        yield Measure(component("addressees"), excerpt(items[-1]), "“- ….”", items[-1].text.endswith("."))
        alone = label.text.rstrip().endswith(":")
        yield Measure(component("addressees"), excerpt(label), _("several addressees begin on a new line"), alone)
    if may and case.parts.recipients:
        first = case.parts.recipients[0]
        fits = fold(first.text).startswith(_AS_ABOVE)
        yield Measure(_("first recipient"), excerpt(first), "“- Như trên;”", fits)
