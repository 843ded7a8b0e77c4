"""Writes one record as running text: wrapped at words to a width, or not at all."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.tables.cells import for_reader
from dvk.tables.model import Kind
from dvk.text.dates import short_date
from dvk.text.width import display_width
from dvk.views.record import Line, Part, Record
from dvk.words import _

_INDENT = "  "


def record_text(record: Record, path: str, width: int | None) -> str:
    """Write fields, journal and the record's file; without a width nothing is wrapped."""
    return "\n".join(line for piece in _pieces(record, path) for line in wrapped(*piece, width))


def wrapped(text: str, hang: str, width: int | None) -> list[str]:
    """Break a text at spaces into lines of at most `width` cells; a longer word keeps its line to itself.

    Lines after the first begin with `hang`.
    """
    if width is None or display_width(text) <= width:
        return [text]
    start = text[: len(text) - len(text.lstrip(" "))]
    lines = [start]
    for word in text[len(start) :].split(" "):
        fits = display_width(lines[-1]) + 1 + display_width(word) <= width
        if not lines[-1].strip(" "):
            lines[-1] += word
        elif fits:
            lines[-1] += f" {word}"
        else:
            lines.append(hang + word)
    return lines


def _pieces(record: Record, path: str) -> Iterator[tuple[str, str]]:
    """Yield each logical line with what its continuation begins with."""
    for part in record.parts:
        yield from _part(part, "")
    if record.empty:
        yield "", ""
        yield _("Not filled in: {titles}").format(titles=", ".join(record.empty)), _INDENT
    yield "", ""
    yield _("Journal"), ""
    if record.journal_unread:
        yield _INDENT + _("The journal cannot be read; `dvk validate` shows why."), _INDENT
    elif not record.journal:
        yield _INDENT + _("No entry yet."), _INDENT
    for note in record.journal:
        yield _shown(f"{_INDENT}{short_date(note.date)}", note.state or ""), _INDENT
        for part in note.parts:
            yield from _part(part, _INDENT * 2)
    yield "", ""
    yield _("File: {path}").format(path=path), _INDENT


def _part(part: Part, indent: str) -> Iterator[tuple[str, str]]:
    if len(part.lines) == 1 and part.lines[0].depth == 0:
        yield _shown(f"{indent}{part.title}:", part.lines[0].text), indent + _INDENT
        return
    yield f"{indent}{part.title}:", indent + _INDENT
    for line in part.lines:
        yield _line(line, indent)


def _line(line: Line, indent: str) -> tuple[str, str]:
    inner = indent + _INDENT * max(line.depth, 1)
    return _shown(f"{inner}{'- ' if line.dash else ''}", line.text, gap=""), inner + ("  " if line.dash else "")


def _shown(head: str, text: str, gap: str = " ") -> str:
    shown = for_reader(text, Kind.TEXT)
    return f"{head}{gap}{shown}".rstrip()
