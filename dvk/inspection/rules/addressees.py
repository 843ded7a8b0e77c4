"""Whom a letter addresses (K18)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.rules.recipients import AS_ABOVE
from dvk.inspection.shown import component, excerpt
from dvk.text.fold import fold
from dvk.words import N_, _


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
        if len(items) == 1:
            permitted = _("a single addressee in the line of “Kính gửi:”")
            yield Measure(component("addressees"), excerpt(items[0]), permitted, False)
        yield Measure(component("addressees"), excerpt(items[-1]), "“- ….”", items[-1].text.endswith("."))
        alone = label.text.rstrip().endswith(":")
        yield Measure(component("addressees"), excerpt(label), _("several addressees begin on a new line"), alone)
    if not case.party:
        plain = not any(line.any("bold") or line.any("italic") for line in found)
        shown = _("regular upright") if plain else _("bold or italic")
        yield Measure(
            _("{component}: look").format(component=component("addressees")),
            shown,
            _("regular upright"),
            plain,
            Severity.WARNING,
        )
    if may and case.parts.recipients:
        first = case.parts.recipients[0]
        fits = fold(first.text).startswith(AS_ABOVE)
        yield Measure(_("first recipient"), excerpt(first), "“- Như trên;”", fits)
