"""Where a word stands in its text: at the start of a sentence, in quotation marks; and what is said of its case.

Knows marks only, and nothing of names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import Document, Trait, documents
from dvk.diagnostics.model import Fix, Problem
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.words import _

CAPITALS = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2)))
"""The capitals of Vietnamese, for a class of a pattern."""

_ENDS = ".!?:;…“\"‘'«([{/|+*•"
_DASHES = "-–—"
_LIST_MARK = re.compile(r"[\s(]{0,4}(?:[-–—+*•]|(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[a-zđA-ZĐ])[.)]?)")
_MARK_WITHIN = re.compile(r"[\s(](?:[a-zđ]|\d{1,2})\)$")
_NEAR = 40
"""How far back is looked: no list mark and no word is longer."""

_OPENING = {"“": "”", "‘": "’", "«": "»"}


def begins_sentence(text: str, at: int) -> bool:
    """Tell whether a capital is due at an offset whatever the word: after a stop, a list mark or an opening mark."""
    before = text[max(0, at - _NEAR) : at].rstrip()
    if not before or before[-1] in _ENDS or _MARK_WITHIN.search(before):
        return True
    if before[-1] in _DASHES and text[at - 1].isspace():
        return True
    mark = _LIST_MARK.match(before) if at < _NEAR else None
    return mark is not None and mark.end() == len(before)


def in_quotes(text: str, at: int) -> bool:
    """Tell whether an offset lies in quotation marks: a quoted name keeps the capitals of its owner."""
    if text.count('"', 0, at) % 2:
        return True
    return any(text.rfind(opening, 0, at) > text.rfind(closing, 0, at) for opening, closing in _OPENING.items())


def word_before(text: str, at: int) -> str:
    """Return the word before an offset, where nothing but a space is between."""
    before = text[max(0, at - _NEAR) : at]
    return before[:-1].rpartition(" ")[2] if before.endswith(" ") else ""


def found(year: Year, sign: str, pattern: re.Pattern[str], *traits: Trait) -> Iterator[tuple[Passage, re.Match[str]]]:
    """Yield what a pattern finds at the start of a word, in texts that hold a sign, of documents with all traits."""
    for document in showing_all(year, *traits):
        for passage in document.passages:
            text = passage.text
            if sign in text:
                for match in pattern.finditer(text):
                    if not match.start() or not text[match.start() - 1].isalnum():
                        yield passage, match


def showing_all(year: Year, first: Trait, *others: Trait) -> Iterator[Document]:
    """Yield the documents of a year that show all of some traits."""
    showing = [{id(document) for document in documents(year, other)} for other in others]
    for document in documents(year, first):
        if all(id(document) in these for these in showing):
            yield document


def recased(passage: Passage, start: int, end: int, right: str, message: str, *, safe: bool = False) -> Problem:
    """Return the problem that some words of a text are not written in their right case."""
    written = passage.text[start:end]
    return Problem(
        passage.place(start, end),
        message.format(written=written, right=right),
        _("Write “{right}”.").format(right=right),
        fix=Fix.of(_("write “{right}”").format(right=right), passage.edit(start, end, right), safe=safe),
    )
