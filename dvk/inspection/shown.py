"""How measures are written: lengths, sizes, excerpts, ranges."""

from __future__ import annotations

from collections.abc import Iterable

from dvk.inspection.sheet import Paragraph
from dvk.words import N_, _

POINTS_PER_MM = 72 / 25.4
_LONGEST = 48

COMPONENTS = {
    "nation": N_("top line of the right column"),
    "motto": N_("motto"),
    "superior": N_("superior body"),
    "agency": N_("issuing agency"),
    "number": N_("number and symbol"),
    "place-date": N_("place and date"),
    "letter-subject": N_("subject of the letter"),
    "title": N_("name of the type"),
    "subject": N_("subject"),
    "addressees": N_("addressees"),
    "ground": N_("grounds"),
    "body": N_("text"),
    "office": N_("authority and office"),
    "name": N_("name of the signer"),
    "recipients-label": N_("label of the recipients"),
    "recipients-item": N_("recipients"),
    "appendix-label": N_("label of the appendix"),
    "appendix-title": N_("title of the appendix"),
    "appendix-reference": N_("reference of the appendix"),
    "page-number": N_("page number"),
}
ALIGNS = {"left": N_("left"), "centre": N_("centred"), "right": N_("right"), "justify": N_("justified")}


def component(name: str) -> str:
    """Return what a component is called."""
    return _(COMPONENTS[name])


def align(name: str) -> str:
    """Return what an alignment is called."""
    return _(ALIGNS[name])


def mm(points: float) -> str:
    """Write a length in millimetres."""
    return f"{points / POINTS_PER_MM:.1f} mm"


def pt(points: float) -> str:
    """Write a size in points."""
    return f"{points:.4g} pt"


def between(least: float, most: float, unit: str) -> str:
    """Write a permitted range."""
    return f"{least:g} {unit}" if least == most else f"{least:g}-{most:g} {unit}"


def excerpt(text: str | Paragraph | None) -> str:
    """Quote the beginning of a text, on one line."""
    written = "" if text is None else text if isinstance(text, str) else text.text
    words = " ".join(written.split())
    return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + '…'}”"


def listed(words: Iterable[str]) -> str:
    """Join words that are different from each other."""
    return ", ".join(dict.fromkeys(words))
