"""The citations in a year's records, read once for all rules on them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from dvk.checks.prose import Document, documents, trait
from dvk.citations import Citation, recognise
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.edit import Edit
from dvk.text.source import Place, Span

# The year from which documents were numbered the way they are today; the older ones are cited as they were numbered.
TODAYS_NUMBERS = 2005

_ENDS = "; "
_SIGNS = "/-\u2010\u2011\u2012\u2013\u2014\u2212"
_MARKS = " .,;:()“”\"'"


def _may_number(word: str) -> bool:
    if word in _SIGNS:
        return word == "/"
    if not any(sign in word for sign in _SIGNS):
        return False
    # What a space cuts a number into: 76/ NQ-CP, 76 /NQ-CP.
    return word != word.lower() or (word[-1] in _SIGNS and "0" in word)


_NUMBERED = trait(_may_number)
# “luật” in lower case would be every other record: pháp luật, kỷ luật.
_LAW = trait(lambda word: word.strip(_MARKS) in ("Luật", "LUẬT", "Pháp", "PHÁP", "Hiến", "HIẾN"))

_SAME_CITATION = re.compile(r"\s*+(?:$|[;.()“\"]|(?:,\s*+)?+(?:của|về|khóa)(?!\w))")
"""What goes on with a citation after its date, or ends it."""


class Cited(NamedTuple):
    """A citation where it stands: in a piece of a text, which begins at an offset; its spans are those of the piece.

    Records cite the same documents in the same words, so pieces are read once. A semicolon ends whatever it follows.
    """

    passage: Passage
    offset: int
    piece: str
    citation: Citation

    def place(self, span: Span) -> Place:
        """Return the place of one of its parts."""
        return self.passage.place(span.start + self.offset, span.end + self.offset)

    def text(self, span: Span | None) -> str:
        """Return one of its parts as it is written."""
        return self.piece[slice(*span)] if span is not None else ""

    def edit(self, span: Span, new: str) -> Edit | None:
        """Return the edit that writes a part anew."""
        return self.passage.edit(span.start + self.offset, span.end + self.offset, new)

    @property
    def head(self) -> Place:
        """Return where the document is named."""
        return self.place(self.citation.spans.head)

    @property
    def day(self) -> dt.date | None:
        """Return the day the citation gives, when the calendar has it."""
        return self.citation.date.value if self.citation.date is not None else None

    @property
    def sure_day(self) -> dt.date | None:
        """Return the day, unless that of another event may begin there, after a comma.

        “thực hiện Nghị định …, ngày 15/3/2021 Ủy ban …”
        """
        date, comma = self.citation.spans.date, self.citation.spans.comma
        if date is None or (comma is not None and not _SAME_CITATION.match(self.piece, date.end)):
            return None
        return self.day

    @property
    def is_of_today(self) -> bool:
        """Tell whether the document is numbered the way documents are today, as far as its year is told."""
        year = self.citation.year or (self.day.year if self.day is not None else TODAYS_NUMBERS)
        return year >= TODAYS_NUMBERS


@lru_cache(maxsize=1)
def _read(year: Year) -> tuple[tuple[Document, tuple[Cited, ...]], ...]:
    found = []
    for document in documents(year, _NUMBERED, _LAW):
        cited = tuple(one for passage in document.showing(_NUMBERED, _LAW) for one in _in(passage))
        if cited:
            found.append((document, cited))
    return tuple(found)


def _in(passage: Passage) -> Iterator[Cited]:
    offset = 0
    for piece in passage.text.split(_ENDS):
        for citation in recognise(piece):
            yield Cited(passage, offset, piece, citation)
        offset += len(piece) + len(_ENDS)


def by_document(year: Year) -> Iterator[tuple[Cited, ...]]:
    """Yield the citations of each document that has some."""
    for _document, cited in _read(year):
        yield cited


def all_cited(year: Year) -> Iterator[Cited]:
    """Yield all citations of a year."""
    for cited in by_document(year):
        yield from cited


@lru_cache(maxsize=1)
def alike(year: Year) -> tuple[tuple[Cited, ...], ...]:
    """Return the citations of a year by what is written: those of one group differ in their passages only."""
    found: dict[tuple[str, Span], list[Cited]] = {}
    for one in all_cited(year):
        found.setdefault((one.piece, one.citation.spans.head), []).append(one)
    return tuple(map(tuple, found.values()))


def cited_where(year: Year, test: Callable[[Cited], bool]) -> Iterator[Cited]:
    """Yield the citations for which a test holds that looks at what is written alone, once for all alike."""
    for group in alike(year):
        if test(group[0]):
            yield from group
