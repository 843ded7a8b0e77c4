"""Writes a profile as the numbers the Typst source lays a document out with; points, unless millimetres are said.

What the regulation leaves open is decided here, once: the lines drawn and the room around a table's text.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from dvk.render.pdf.faces import Face
from dvk.render.pdf.tree import PADDING
from dvk.render.profiles.model import Profile, Style

ROOM = {"foot": 12.0, "rule": 2.0, "line": 0.75, "grid": 0.5, "cell": PADDING}
TALL = 0.6
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
        "room": ROOM,
        "tall": TALL,
        "styles": {component: _style(style) for component, style in profile.styles.items()},
    }


def _style(style: Style) -> dict[str, Any]:
    return {key: value for key, value in asdict(style).items() if key not in ("permitted", "clause", "rule")}
