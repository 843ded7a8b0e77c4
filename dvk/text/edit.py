"""Edits of a text by span, and how a change looks as a unified diff."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from itertools import pairwise

from dvk.text.source import Place, Source


@dataclass(frozen=True, slots=True)
class Edit:
    """New characters for those of a place; an empty place is where they are put in."""

    place: Place
    new: str

    def overlaps(self, other: Edit) -> bool:
        """Tell whether both change the same characters, or put something in at one place."""
        if self.place.source.path != other.place.source.path:
            return False
        one, two = sorted((self.place.span, other.place.span))
        return one.end > two.start or one == two


def apply(source: Source, edits: Iterable[Edit]) -> str:
    """Return the text of a source with its edits done; raises ValueError when two of them overlap."""
    text = source.text
    ordered = sorted(edits, key=lambda edit: edit.place.span)
    if any(one.overlaps(two) for one, two in pairwise(ordered)):
        raise ValueError("two edits overlap")
    for edit in reversed(ordered):
        start, end = edit.place.span
        text = f"{text[:start]}{edit.new}{text[end:]}"
    return text


def diff(path: str, old: str, new: str) -> Iterator[str]:
    """Yield the lines of the unified diff of a file's two texts, without line ends; nothing when they are equal."""
    before, after = old.splitlines(), new.splitlines()
    yield from unified_diff(before, after, f"a/{path}", f"b/{path}", lineterm="")
