"""Writes documents of the register as running text: the citation, and under it how far it can be relied on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dvk.model.citation import UNCONFIRMED, Citable
from dvk.tables.reading import wrapped
from dvk.text.dates import short_date
from dvk.views.register import FoundDocument
from dvk.words import N_, _

_INDENT = "  "

_GRADES = {
    "A": N_("read in the official gazette or the document itself"),
    "B": N_("read on a public web page"),
    "C": N_("unconfirmed: compare it with the document itself"),
}
_FIELDS = {
    "number": N_("number and symbol"),
    "date": N_("date"),
    "issuer": N_("issuer"),
    "title": N_("title"),
}


def register_text(found: Sequence[FoundDocument], width: int | None) -> str:
    """Write documents one under another; without a width nothing is wrapped."""
    blocks = []
    for each in found:
        lines = wrapped(each.document.in_full, _INDENT, width)
        for text in _remarks(each):
            lines += wrapped(_INDENT + text, _INDENT * 2, width)
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _remarks(found: FoundDocument) -> Iterator[str]:
    document = found.document
    if document.title is None and document.about is not None:
        yield _("About: {about}").format(about=document.about)
    if missing := [_(_FIELDS[name]) for name in _expected(document) if getattr(document, name) is None]:
        yield _("Not in the register: {fields}").format(fields=", ".join(missing))
    if document.is_law and document.number is not None:
        yield _("Number: {number}").format(number=document.number)
    if document.replaced is not None:
        yield _status(found)
    source = _(_GRADES[document.grade])
    yield _("Source: {source}").format(source=f"{source} ({document.source})" if document.source else source)
    if document.unconfirmed and document.grade != UNCONFIRMED:
        fields = ", ".join(_(_FIELDS[name]) for name in document.unconfirmed)
        yield _("Unconfirmed: {fields}").format(fields=fields)
    if document.note is not None:
        yield _("Note: {note}").format(note=document.note)


def _expected(document: Citable) -> Sequence[str]:
    return ("date", "title") if document.is_law else ("number", "date", "issuer", "title")


def _status(found: FoundDocument) -> str:
    replaced = found.document.replaced
    assert replaced is not None
    by = "; ".join(successor.in_full for successor in found.successors) or ", ".join(replaced.by)
    if replaced.grade == UNCONFIRMED:
        by = _("{documents} (unconfirmed)").format(documents=by)
    if replaced.since is None:
        return _("Replaced by: {documents}").format(documents=by)
    return _("Replaced since {day} by: {documents}").format(day=short_date(replaced.since), documents=by)
