"""Properties of runs and paragraphs as one place states them: None where it says nothing."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TypeVar

from dvk.inspection.docx.names import Element, is_on, local, number, twips, w
from dvk.inspection.sheet import Align, Pitch

_ALIGN: dict[str, Align] = {
    "center": "centre",
    "right": "right",
    "end": "right",
    "both": "justify",
    "distribute": "justify",
    "left": "left",
    "start": "left",
}
_PITCH: dict[str, Pitch] = {"exact": "exact", "atLeast": "least"}
_DARK = ("text1", "dark1")


@dataclass(frozen=True, slots=True)
class RunProps:
    """What one place says of letters."""

    ascii: str | None = None
    other: str | None = None
    """The face of letters beyond ASCII, most Vietnamese ones."""
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    small_caps: bool | None = None
    hidden: bool | None = None
    underline: bool | None = None
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class ParagraphProps:
    """What one place says of a paragraph; lengths in points."""

    align: Align | None = None
    first: float | None = None
    left: float | None = None
    right: float | None = None
    before: float | None = None
    after: float | None = None
    pitch: float | None = None
    pitch_kind: Pitch | None = None
    stops: tuple[tuple[str, float], ...] | None = None
    """Its tab stops from left to right: kind and place."""
    contextual: bool | None = None
    numbering: str | None = None
    level: int | None = None
    new_page: bool | None = None
    below: bool | None = None
    """Whether a line is drawn under it."""
    above: bool | None = None
    dashed: bool | None = None
    framed: bool | None = None
    frame: Align | None = None
    """Where a frame that floats in the margin stands: Word sets page numbers that way."""


TOGGLES = ("bold", "italic", "caps", "small_caps", "hidden")

P = TypeVar("P", RunProps, ParagraphProps)


def over(upper: P, lower: P) -> P:
    """Lay what `upper` says over what `lower` says."""
    stated = {f.name: value for f in fields(upper) if (value := getattr(upper, f.name)) is not None}
    return replace(lower, **stated)


def run_props(element: Element | None, fonts: dict[str, str]) -> RunProps:
    """Read a w:rPr; `fonts` are the faces of the theme by their slots."""
    if element is None:
        return RunProps()
    found: dict[str, object] = {}
    for child in element:
        match local(child):
            case "rFonts":
                found["ascii"] = fonts.get(child.get(w("asciiTheme")) or "") or child.get(w("ascii"))
                found["other"] = fonts.get(child.get(w("hAnsiTheme")) or "") or child.get(w("hAnsi"))
            case "sz":
                size = number(child.get(w("val")))
                found["size"] = size / 2 if size else None
            case "u":
                found["underline"] = child.get(w("val"), "single") != "none"
            case "color":
                found["colour"] = _colour(child)
            case "b" | "i" | "caps" | "smallCaps" | "vanish" as name:
                key = {"b": "bold", "i": "italic", "caps": "caps", "smallCaps": "small_caps", "vanish": "hidden"}[name]
                found[key] = is_on(child)
    return RunProps(**found)  # type: ignore[arg-type]


def paragraph_props(element: Element | None) -> ParagraphProps:
    """Read a w:pPr."""
    if element is None:
        return ParagraphProps()
    found: dict[str, object] = {}
    for child in element:
        match local(child):
            case "jc":
                found["align"] = _ALIGN.get(child.get(w("val")) or "")
            case "ind":
                found |= _indents(child)
            case "spacing":
                found |= _spacing(child)
            case "tabs":
                found["stops"] = _stops(child)
            case "contextualSpacing":
                found["contextual"] = is_on(child)
            case "pageBreakBefore":
                found["new_page"] = is_on(child)
            case "numPr":
                id, level = child.find(w("numId")), child.find(w("ilvl"))
                found["numbering"] = None if id is None else id.get(w("val"))
                found["level"] = None if level is None else int(number(level.get(w("val"))) or 0)
            case "pBdr":
                found |= _borders(child)
            case "framePr":
                found["frame"] = _ALIGN.get(child.get(w("xAlign")) or "left")
    return ParagraphProps(**found)  # type: ignore[arg-type]


def _colour(element: Element) -> str | None:
    if element.get(w("themeColor")) in _DARK:
        return "000000"
    written = element.get(w("val"))
    return "000000" if written in (None, "auto") else str(written).upper()


def _indents(element: Element) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, names in {"left": ("left", "start"), "right": ("right", "end")}.items():
        for name in names:
            if (points := twips(element.get(w(name)))) is not None:
                found[key] = points
    first, hanging = twips(element.get(w("firstLine"))), twips(element.get(w("hanging")))
    if hanging is not None:
        found["first"] = -hanging
    elif first is not None:
        found["first"] = first
    return found


def _spacing(element: Element) -> dict[str, object]:
    found: dict[str, object] = {}
    for key in ("before", "after"):
        if element.get(w(f"{key}Autospacing")) in ("1", "true", "on"):
            found[key] = 14.0
        elif (lines := number(element.get(w(f"{key}Lines")))) is not None:
            # Hundredths of a line of 12 points.
            found[key] = lines * 0.12
        elif (points := twips(element.get(w(key)))) is not None:
            found[key] = points
    line = number(element.get(w("line")))
    if line is not None:
        kind = _PITCH.get(element.get(w("lineRule")) or "auto", "multiple")
        found |= {"pitch_kind": kind, "pitch": line / 240 if kind == "multiple" else line / 20}
    return found


def _stops(element: Element) -> tuple[tuple[str, float], ...]:
    stops = [(stop.get(w("val")) or "left", twips(stop.get(w("pos")))) for stop in element]
    return tuple(sorted(((kind, at) for kind, at in stops if at is not None and kind != "clear"), key=lambda s: s[1]))


def _borders(element: Element) -> dict[str, object]:
    shown = {local(side): side.get(w("val"), "none") for side in element}
    shown = {side: kind for side, kind in shown.items() if kind not in ("none", "nil")}
    return {
        "below": "bottom" in shown and len(shown) < 4,
        "above": "top" in shown and len(shown) < 4,
        "dashed": any("dash" in kind.lower() or "dot" in kind.lower() for kind in shown.values()),
        "framed": len(shown) == 4,
    }
