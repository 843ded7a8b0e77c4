"""Writes new characters into a text value the way YAML wrote the value."""

from __future__ import annotations

from collections.abc import Sequence

from dvk.syntax.loader import parse_text
from dvk.syntax.tree import Route, Tree
from dvk.text.edit import Edit
from dvk.text.source import Place, Span

_SIGNS = frozenset("\"'#:,[]{}&*!|>%@`\\\n")


def splice(tree: Tree, route: Route, start: int, end: int, new: str) -> Edit | None:
    """Return the edit that writes `new` in place of code points `start` to `end` of a text value.

    None where the value cannot be found character by character, or where YAML would read the edited text as something
    else. A line break that folds to a space of the range goes with the range.
    """
    whole, value = tree.value(route), tree.text(route)
    offsets = tree.offsets(route)
    if offsets is None or not 0 <= start <= end <= len(offsets) or "\n" in new:
        return None
    begin = whole.span.start
    first, last = begin + _bound(offsets, start), begin + _bound(offsets, end)
    span = Span(first, max(first, last))
    written = _written(tree.source.text[begin : begin + 1], new)
    edit = Edit(Place(tree.source, span), written)
    if _is_harmless(value, start, end, new):
        return edit
    return edit if _read_again(tree, route, span, written) == value[:start] + new + value[end:] else None


def _bound(offsets: Sequence[int], at: int) -> int:
    """Return where a character of a value begins as it is written, for the one after the last where the last ends."""
    if at < len(offsets):
        return offsets[at]
    return offsets[-1] + 1 if offsets else 0


def _is_harmless(value: str, start: int, end: int, new: str) -> bool:
    """Tell whether the new characters stand within a text and mean nothing to YAML in any style of it.

    Whatever this cannot tell is read again, which takes as long as the text is: a text with thousands of findings
    must not be read thousands of times.
    """
    if not 0 < start <= end < len(value) or not _SIGNS.isdisjoint(new):
        return False
    before, after = value[start - 1], value[end]
    if new == " ":
        return before not in " :\n" and after not in " #\n"
    if new:
        starts_well = new[0] not in " -?" or (new == "-" and after != "-")
        return starts_well and new[-1] != " " and "  " not in new
    return before != ":" and after != "#" and not (before in " \n" and after in " \n")


def _written(opening: str, new: str) -> str:
    if opening == '"':
        return new.replace("\\", "\\\\").replace('"', '\\"')
    if opening == "'":
        return new.replace("'", "''")
    return new


def _read_again(tree: Tree, route: Route, edited: Span, written: str) -> object:
    """Return what YAML reads in place of an edited value; the value is read alone, the rest stays as it is."""
    scalar, in_flow = tree.scalar(route)
    text = tree.source.text
    around = text[scalar.start : edited.start], text[edited.end : scalar.end]
    alone = f"x: [{written.join(around)}]" if in_flow else f"x: {written.join(around)}"
    read, _faults = parse_text(alone)
    match read.data:
        case {"x": [one]} if in_flow:
            return one
        case {"x": one} if not in_flow:
            return one
    return None
