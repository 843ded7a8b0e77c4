"""Finds words by a pattern, and says that some are not written in their right case. Knows no names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import Trait, documents_with_all
from dvk.diagnostics.model import Fix, Problem
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.words import _


def found(year: Year, sign: str, pattern: re.Pattern[str], *traits: Trait) -> Iterator[tuple[Passage, re.Match[str]]]:
    """Yield what a pattern finds at the start of a word, in texts that hold a sign, of documents with all traits."""
    for document in documents_with_all(year, *traits):
        for passage in document.passages:
            text = passage.text
            if sign in text:
                for match in pattern.finditer(text):
                    if not match.start() or not text[match.start() - 1].isalnum():
                        yield passage, match


def recased(passage: Passage, start: int, end: int, right: str, message: str, *, safe: bool = False) -> Problem:
    """Return the problem that some words of a text are not written in their right case."""
    written = passage.text[start:end]
    return Problem(
        passage.place(start, end),
        message.format(written=written, right=right),
        _("Write “{right}”.").format(right=right),
        fix=Fix.of(_("Write “{right}”").format(right=right), passage.edit(start, end, right), safe=safe),
    )
