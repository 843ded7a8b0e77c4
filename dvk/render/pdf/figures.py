"""Writes a profile as the numbers the Typst source lays a document out with; points, unless millimetres are said."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from dvk.render import room
from dvk.render.pdf.faces import Face
from dvk.render.profiles.model import Profile, Style

_BELOW = 2.0
"""Between a text and the line under it."""
_TALL = 0.6
"""The part of a page above which the list of recipients may run over two pages."""


def figures(profile: Profile, face: Face, family: str) -> dict[str, Any]:
    """Return a profile's numbers as data that JSON can carry; `face` says how high its lines are."""
    return {
        "font": family,
        "line": {
            "ascent": face.ascent,
            "descent": face.descent,
            "single": face.ascent + face.descent + face.gap,
        },
        "page": {key: value for key, value in asdict(profile.page).items() if isinstance(value, (int, float))},
        "spacing": {
            "gap": profile.spacing.gap,
            "pitch": profile.spacing.pitch,
            "exact": profile.spacing.pitch_exact,
        },
        "room": {"foot": room.FOOT, "rule": _BELOW, "line": room.RULE, "grid": room.GRID, "cell": room.CELL},
        "tall": _TALL,
        "styles": {component: _style(style) for component, style in profile.styles.items()},
    }


def _style(style: Style) -> dict[str, Any]:
    return {key: value for key, value in asdict(style).items() if key not in ("permitted", "clause", "rule")}
