"""Writes one spelling of ủy through a document, where an agency of the Party chose one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Literal, cast

from dvk.render.document import Document, Run, SignatureBlock

Tone = Literal["ủy", "uỷ"]

_SPELLED = {"ủy": "uỷ", "Ủy": "Uỷ", "ỦY": "UỶ"}
_REPLACED: Mapping[Tone, Mapping[str, str]] = {
    "uỷ": _SPELLED,
    "ủy": {new: old for old, new in _SPELLED.items()},
}


def respelled(document: Document, tone: Tone) -> Document:
    """Return a document whose every syllable ủy has its mark there; the names of people stay as they are."""
    words = _REPLACED[tone]
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)")
    return cast(Document, _changed(document, lambda text: pattern.sub(lambda found: words[found[0]], text)))


def _changed(value: Any, spell: Callable[[str], str]) -> Any:
    if isinstance(value, Run):
        return replace(value, text=spell(value.text))
    if isinstance(value, tuple):
        return tuple(_changed(one, spell) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = {"name"} if isinstance(value, SignatureBlock) else set()
        names = [one.name for one in fields(value) if one.name not in kept]
        return replace(value, **{name: _changed(getattr(value, name), spell) for name in names})
    return value
