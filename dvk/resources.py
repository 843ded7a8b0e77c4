"""Where the files dvk ships beside its code are: in a wheel inside the package, in a checkout next to it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent


@cache
def templates_folder() -> Path:
    """Return the folder of the built-in templates."""
    inside = _PACKAGE / "templates"
    return inside if inside.is_dir() else _PACKAGE.parent / "templates"


def fonts_folder() -> Path:
    """Return the folder of the faces dvk ships, with their licence."""
    return _PACKAGE / "fonts"
