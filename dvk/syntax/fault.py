"""A fault of form found while reading: a kind, a place and what a sentence about it needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dvk.text.source import Place


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with the form of a file; the rule of the same name puts it into words."""

    kind: str
    place: Place
    values: Mapping[str, Any] = field(default_factory=dict)
    related: Place | None = None
