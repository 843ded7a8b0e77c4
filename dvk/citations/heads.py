"""Where citations begin: the type of a document and its number, or the name of a law and its date.

Numbers with symbols are rare and types of documents are not, so the number is looked for first and the type before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dvk.citations.dated import DATE
from dvk.citations.laws import LAW_WORD, law_before
from dvk.citations.lexicon import ADDITIONS, BY_LOWER_CASE, TYPES
from dvk.citations.symbols import REFERENCE, Reference
from dvk.text.source import Span

_REACH = 80

_ALL_TYPES = "|".join(sorted(TYPES, key=len, reverse=True)).replace("Quy ", "Qu[yi] ").replace(" ", r"\s++")
_ADDITION = rf"(?i:{'|'.join(ADDITIONS)})".replace(" ", r"\s++")
_SO = r"(?P<so>(?i:số))\s*+:?+\s*+"
_TYPE_BEFORE = re.compile(rf"(?<!\w)(?P<words>(?P<type>(?i:{_ALL_TYPES}))(?:\s++{_ADDITION})?+)\s++(?:{_SO})?+$")
_SO_BEFORE = re.compile(rf"(?<!\w){_SO}$")

_UNIT = r"(?i:điểm|khoản|điều|tiểu\s++mục|mục|chương|phần|phụ\s++lục|tiết)\s++"
_MARK = r"(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[a-zđ]?|[IVXLC]++|[a-zđ])(?!\w)"
_LOCATOR = re.compile(
    rf"(?<!\w)(?P<locator>{_UNIT}{_MARK}(?:(?:\s*+,)?+\s*+(?:(?:và|hoặc)\s++)?+(?:{_UNIT})?+{_MARK})*+)"
    r"(?:\s*+,)?+\s*+(?:(?:của|tại|trong)\s++)?+$"
)


@dataclass(frozen=True, slots=True)
class Head:
    """What a citation is recognised by, with its number or without; offsets are those of the levelled text."""

    type: str
    type_span: Span
    end: int
    so: Span | None = None
    name: Span | None = None
    match: re.Match[str] | None = None
    locator: Span | None = None

    @property
    def start(self) -> int:
        """Return where the citation begins."""
        return self.locator.start if self.locator is not None else self.type_span.start


def heads(text: str) -> Iterator[Head]:
    """Yield the heads of the citations in a levelled text, in order."""
    anchors: list[re.Match[str]] = list(REFERENCE.finditer(text))
    if LAW_WORD.search(text):
        anchors += DATE.finditer(text)
        anchors.sort(key=re.Match.start)
    after = 0
    for anchor in anchors:
        head = _numbered(text, anchor, after) if anchor.re is REFERENCE else _named(text, anchor.start(), after)
        if head is not None:
            yield _located(text, head, after)
            after = head.end


def _numbered(text: str, match: re.Match[str], after: int) -> Head | None:
    reference = Reference.of(match)
    if not reference.is_symbol:
        return None
    window = max(after, match.start() - _REACH)
    before = _TYPE_BEFORE.search(text, window, match.start())
    if before is None:
        said = _SO_BEFORE.search(text, window, match.start()) if reference.is_of_the_assembly else None
        law = _named(text, said.start(), after) if said is not None else None
        return replace(law, end=match.end(), so=Span(*said.span("so")), match=match) if said and law else None
    type = _house(before["type"])
    if before["so"] is None:
        if reference.spaced or not reference.known_of(type):
            return None
        return Head(type, Span(*before.span("words")), match.end(), match=match)
    return Head(type, Span(*before.span("words")), match.end(), Span(*before.span("so")), match=match)


def _named(text: str, end: int, after: int) -> Head | None:
    """Return the law whose name ends where its number or its date begins."""
    law = law_before(text, after, end)
    return Head(_house(text[slice(*law.type)]), law.type, law.name.end, name=law.name) if law is not None else None


def _located(text: str, head: Head, after: int) -> Head:
    """Add the article or clause that is cited of the document."""
    found = _LOCATOR.search(text, max(after, head.start - _REACH), head.start)
    return replace(head, locator=Span(*found.span("locator"))) if found is not None else head


def _house(written: str) -> str:
    return BY_LOWER_CASE[" ".join(written.lower().split()).replace("qui ", "quy ")]
