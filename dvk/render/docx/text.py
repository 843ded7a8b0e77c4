"""Knows how a component's text becomes runs: slant, weight, blanks for the hand, spaces that must not break."""

from __future__ import annotations

from collections.abc import Sequence

from dvk.render.binding import NO_BREAK, bound
from dvk.render.document import Blank, Break, Inline, Run
from dvk.render.docx.xml import XML_SPACE, Element, add
from dvk.render.lines import written


def add_text(paragraph: Element, text: Inline, *, caps: bool = False, binding: bool = False, prefix: str = "") -> None:
    """Add a text to a paragraph; `prefix` is the sign of an item."""
    if prefix:
        add_run(paragraph, prefix)
    for piece in text:
        if isinstance(piece, Run):
            words = piece.text.upper() if caps else piece.text
            add_run(paragraph, bound(words) if binding else words, bold=piece.bold, italic=piece.italic)
        elif isinstance(piece, Break):
            add(add(paragraph, "r"), "br")
        elif isinstance(piece, Blank):
            _add_blank(paragraph, written(piece))


def add_run(paragraph: Element, text: str, *, bold: bool = False, italic: bool = False) -> None:
    """Add a run of text."""
    run = add(paragraph, "r")
    if bold or italic:
        properties = add(run, "rPr")
        for there, names in ((bold, ("b", "bCs")), (italic, ("i", "iCs"))):
            if there:
                for name in names:
                    add(properties, name)
    words = add(run, "t")
    words.text = text
    if text != text.strip() or "  " in text:
        words.set(XML_SPACE, "preserve")


def _add_blank(paragraph: Element, room: str) -> None:
    """Add room for the hand, upright: LibreOffice widens every slanted no-break space by the lean of a letter."""
    run = add(paragraph, "r")
    properties = add(run, "rPr")
    for name in ("i", "iCs"):
        add(properties, name, 0)
    add(run, "t").text = room


def words_of(text: Inline) -> str:
    """Return a text as it is measured."""
    return "".join(" " if isinstance(piece, Break) else written(piece) for piece in text)


def held_together(text: Inline, ends: Sequence[int]) -> Inline:
    """Put no-break spaces in the place of the spaces at some offsets of a line."""
    made: list[Run | Break | Blank] = []
    offset = 0
    for piece in text:
        if isinstance(piece, Run):
            letters = list(piece.text)
            for end in ends:
                if 0 <= end - offset < len(letters):
                    letters[end - offset] = NO_BREAK
            made.append(Run("".join(letters), piece.bold, piece.italic))
            offset += len(letters)
        else:
            made.append(piece)
            offset += len(words_of((piece,)))
    return tuple(made)
