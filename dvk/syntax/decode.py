"""From the bytes of a file to its text, with what stands in the way: encodings, tabs, characters nobody sees."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from dvk.syntax.fault import Fault
from dvk.text.encodings import decode_legacy, legacy_guess
from dvk.text.source import Source
from dvk.text.unicode import first_forbidden, look_alikes

MAX_BYTES = 4 * 1024 * 1024
"""Largest record read, in bytes: a thousand times the usual one; a larger file is refused unread."""


def decode(path: Path, data: bytes) -> tuple[Source, tuple[Fault, ...]]:
    """Decode a file; one that is not UTF-8 gives one fault, marked `fatal`, at its first wrong byte."""
    body = data.removeprefix(codecs.BOM_UTF8)
    try:
        source = Source(path, body.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _undecodable(path, data, len(body[: error.start].decode("utf-8")))
    if b"\0" in body and (guess := legacy_guess(body)) is not None:
        return _undecodable(path, data, 0, guess)
    return source, () if source.is_usual else tuple(hidden_characters(source))


def _undecodable(path: Path, data: bytes, offset: int, guess: str | None = None) -> tuple[Source, tuple[Fault, ...]]:
    guess = guess or legacy_guess(data)
    text = data.decode("utf-8", "replace")
    if guess is not None:
        try:
            text = decode_legacy(data, guess)
        except UnicodeDecodeError:
            guess = None
    if guess is not None and guess.startswith("utf"):
        offset = 0
    source = Source(path, text)
    return source, (Fault("encoding", source.place(offset), {"guess": guess, "fatal": True}),)


def hidden_characters(source: Source) -> Iterator[Fault]:
    """Yield tabs, characters without a shape and look-alike letters, the first of each kind in a line."""
    text = source.text
    if "\t" not in text and first_forbidden(text) is None and not look_alikes(text):
        return
    start = 0
    for line in text.split("\n"):
        yield from _line_characters(source, line, start)
        start += len(line) + 1


def _line_characters(source: Source, line: str, start: int) -> Iterator[Fault]:
    if (tab := line.find("\t")) >= 0:
        stop = tab
        while stop < len(line) and line[stop] == "\t":
            stop += 1
        yield Fault("tab", source.place(start + tab, start + stop))
    if (at := first_forbidden(line)) is not None:
        values = {"code": f"U+{ord(line[at]):04X}", "name": unicodedata.name(line[at], "")}
        yield Fault("invisible-character", source.place(start + at), values)
    for found in look_alikes(line):
        place = source.place(start + found.offset)
        yield Fault("look-alike", place, {"written": line[found.offset], "meant": found.replacement})
