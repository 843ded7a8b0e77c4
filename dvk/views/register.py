"""The register of citable documents as somebody looks a document up: by words, without marks, best first."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from dvk.model.citation import Citable, Register
from dvk.text.fold import closest, fold

_WORD = re.compile(r"[^\W_]+")
_GLUED = re.compile(r"(?<=[^\W\d_])(?=\d)")
_NEAR = 0.6


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document of the register with what took its place."""

    id: str
    document: Citable
    successors: tuple[Citable, ...]
    replaced_since: dt.date | None

    def data(self) -> dict[str, Any]:
        """Return everything known of it as JSON holds it."""
        document, replaced = self.document, self.document.replaced
        return {
            "id": self.id,
            "citation": document.in_full,
            "later": document.later,
            **{name: getattr(document, name) for name in ("type", "number", "date", "issuer", "title", "about")},
            "grade": document.grade,
            "unconfirmed": list(document.unconfirmed),
            "source": document.source,
            "replaced": replaced
            and {
                "by": list(replaced.by),
                "citations": [successor.in_full for successor in self.successors],
                "from": self.replaced_since,
                "grade": replaced.grade,
            },
            "note": document.note,
        }


def look_up(register: Register, search: str) -> tuple[FoundDocument, ...]:
    """Return the documents that have all words asked for, best first.

    Zeros before digits do not count. Where no document has the words themselves, those are returned that have words
    beginning with them. First comes the document whose number and symbol, or type and name, were asked for, then those
    that have the words together in their title; documents in force before replaced ones, newer before older ones.
    Where nothing is found, letters and the digits after them are two words: “NĐ30” is “NĐ 30”.
    """
    return _found_by(register, _words(search)) or _found_by(register, _words(_GLUED.sub(" ", search)))


def _found_by(register: Register, asked: list[str]) -> tuple[FoundDocument, ...]:
    if not asked:
        return ()
    words = {id: _all_words(document) for id, document in register.documents.items()}
    whole = [id for id, written in words.items() if set(asked) <= set(written)]
    found = whole or [id for id, written in words.items() if _begin(written, asked)]
    found.sort(key=lambda id: (*_rank(register.documents[id], asked), id))
    return tuple(_found(register, id) for id in found)


def nearest(register: Register, search: str) -> str | None:
    """Return the number, name or subject that was probably meant."""
    known = [
        text
        for document in register.documents.values()
        for text in (document.number, document.later if document.is_law else document.title, document.about)
        if text
    ]
    return closest(search, known, _NEAR)


def _found(register: Register, id: str) -> FoundDocument:
    document = register.documents[id]
    return FoundDocument(id, document, register.successors(document), register.replaced_since(document))


def _words(text: str) -> list[str]:
    words: list[str] = _WORD.findall(fold(text))
    return [word.lstrip("0") or "0" if word[0].isdigit() else word for word in words]


def _all_words(document: Citable) -> list[str]:
    year = str(document.date.year) if document.date is not None else None
    texts = (document.type, document.number, year, document.issuer, document.title, document.about)
    return [word for text in texts for word in _words(text or "")]


def _begin(written: list[str], asked: list[str]) -> bool:
    return all(
        any(word == start or (word.startswith(start) and not start[0].isdigit()) for word in written) for start in asked
    )


def _rank(document: Citable, asked: list[str]) -> tuple[Any, ...]:
    """Return what a found document is sorted by, smallest first."""
    number, wanted = _words(document.number or ""), " ".join(asked)
    subject = _words(f"{document.title or ''} {document.about or ''}")
    return (
        asked != number and not " ".join(_words(document.later)).startswith(wanted),
        f" {wanted} " not in f" {' '.join(subject)} ",
        not set(asked) <= {*_words(document.type), *number, *subject},
        document.replaced is not None,
        -document.date.toordinal() if document.date is not None else 0,
    )
