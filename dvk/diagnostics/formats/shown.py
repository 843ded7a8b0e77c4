"""How paths and texts of a finding are shown, whatever the format."""

from __future__ import annotations

import re
from pathlib import Path

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)


def path_shown(path: Path, base: Path) -> str:
    """Return a path relative to the base where it lies below it, with forward slashes on every system."""
    return visible((path.relative_to(base) if path.is_relative_to(base) else path).as_posix())


def visible(text: str) -> str:
    """Spell out characters that would act on a terminal or hide in it."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
