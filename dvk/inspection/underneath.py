"""Which drawn line belongs to which text: the one in its paragraph, or in the empty ones after it."""

from __future__ import annotations

from collections.abc import Callable

from dvk.inspection.docx.strokes import signs
from dvk.inspection.parts import Some
from dvk.inspection.sheet import Paragraph, Stroke


def strokes_under(everything: Some) -> Callable[[Paragraph | None], tuple[Stroke, ...]]:
    """Return a function from a paragraph to the lines drawn under it."""

    def under(paragraph: Paragraph | None) -> tuple[Stroke, ...]:
        if paragraph is None:
            return ()
        column = [p for p in everything if _column(p) == _column(paragraph)]
        found = list(paragraph.strokes)
        for following in column[column.index(paragraph) + 1 :]:
            if following.text and not signs(following.text):
                # Many draw the line in the paragraph after the text and move it up.
                if not found:
                    found += [stroke for stroke in following.strokes if stroke.drawn == "line"]
                break
            found += following.strokes
            if following.text and following.text not in ("*",):
                found.append(Stroke("signs", max(following.widths, default=None)))
        if not found and paragraph.any("underline"):
            found.append(Stroke("underline", max(paragraph.widths, default=None)))
        return tuple(found)

    return under


def _column(paragraph: Paragraph) -> tuple[int, int] | None:
    return None if paragraph.cell is None else (paragraph.cell.table, paragraph.cell.column)
