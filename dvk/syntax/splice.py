"""Writes new characters into a text value the way YAML wrote the value."""

from __future__ import annotations

from dvk.syntax.tree import Route, Tree
from dvk.text.edit import Edit
from dvk.text.source import Place, Span


def splice(tree: Tree, route: Route, start: int, end: int, new: str) -> Edit | None:
    """Return the edit that writes `new` in place of code points `start` to `end` of a text value.

    None where the value cannot be found character by character, or where YAML would read `new` as something else.
    A line break that folds to a space of the range goes with the range.
    """
    whole = tree.value(route)
    offsets = tree.offsets(route)
    if offsets is None or not 0 <= start <= end <= len(offsets):
        return None
    written = _written(whole.text[:1], new)
    if written is None:
        return None
    bounds = [*offsets, offsets[-1] + 1]
    first, last = whole.span.start + bounds[start], whole.span.start + bounds[end]
    return Edit(Place(tree.source, Span(first, max(first, last))), written)


def _written(opening: str, new: str) -> str | None:
    if "\n" in new:
        return None
    if opening == '"':
        return new.replace("\\", "\\\\").replace('"', '\\"')
    if opening == "'":
        return new.replace("'", "''")
    # Beside a space these end a plain text; whoever edits reads the file again and sees the rest.
    return None if ": " in new or " #" in new else new
