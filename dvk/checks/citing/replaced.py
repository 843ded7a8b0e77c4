"""Rules on documents that others took the place of, and on the register's own entries (DVK724 to DVK727)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.checks.citing.reading import Cited
from dvk.checks.citing.registered import Known, cited, meant, written_on
from dvk.citations import recognise
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.citation import UNCONFIRMED
from dvk.model.year import Year
from dvk.text.dates import short_date
from dvk.text.fold import closest, fold_words
from dvk.words import _

_OF_ITS_END = ("thay the", "het hieu luc", "bai bo", "huy bo", "truoc day", "nay la")
"""Words by which a text says itself that the document belongs to the past."""


@rule("DVK724", "replaced-document-cited", Severity.WARNING)
def replaced_document_cited(year: Year) -> Iterator[Problem]:
    """Find a citation of a document that another one had replaced on the day of the record.

    What: on the day of the record, or of the journal's entry, the cited document was in force. Texts that speak of
    its replacement, or cite the successor beside it, are left alone.

    Why: what rests on a document no longer in force has no ground.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư;

    Put right: cite the successor, and check that what is said still holds there.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a; the register says what was replaced.
    """
    yield from (problem for sure, problem in _replaced(year) if sure)


@rule("DVK725", "replaced-document-perhaps-cited", Severity.NOTE)
def replaced_document_perhaps_cited(year: Year) -> Iterator[Problem]:
    """Find a citation of a document that, as far as is known unconfirmed, another one had replaced.

    What: as DVK724, where the register has the replacement with grade C.

    Why: it was read in copies only; it is worth a look into the gazette.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        date: 2026-02-10
        grounds:
          - Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;

    Put right: look the document up in the gazette; cite the successor, or leave the citation as it is.

    Basis: practice; the register says what was replaced.
    """
    yield from (problem for sure, problem in _replaced(year) if not sure)


def _replaced(year: Year) -> Iterator[tuple[bool, Problem]]:
    for group in cited(year):
        known = meant(year, group[0])
        if known is None or known.document.replaced is None:
            continue
        since = year.register.replaced_since(known.document)
        for found in group:
            day = written_on(year, found.passage)
            if day is not None and since is not None and day >= since and not _of_the_past(year, found, known):
                yield known.document.replaced.grade != UNCONFIRMED, _problem(year, found, known)


def _of_the_past(year: Year, found: Cited, known: Known) -> bool:
    text = found.passage.text
    folded = fold_words(text)
    if any(words in folded for words in _OF_ITS_END):
        return True
    successors = {successor.number for successor in year.register.successors(known.document)}
    return any(other.reference in successors for other in recognise(text) if other.number)


def _problem(year: Year, found: Cited, known: Known) -> Problem:
    document = known.document
    since = year.register.replaced_since(document)
    assert since is not None
    successors = "; ".join(successor.in_full for successor in year.register.successors(document))
    shown = document.in_full if document.is_law else document.later
    message = _("{document} was replaced on {day}.").format(document=shown, day=short_date(since))
    help = _("Its place took: {documents}.").format(documents=successors) if successors else ""
    return Problem(found.head, message, help, known.related(year))


@rule("DVK726", "unknown-successor")
def unknown_successor(year: Year) -> Iterator[Problem]:
    """Find a document of records/citations.yaml that is replaced by one the register does not have.

    What: `by` under `replaced` holds ids of the register: the one that ships with dvk, or records/citations.yaml.

    Why: nobody could be told what to cite instead.

    Example (citations.yaml):

        documents:
          08-kh-ubnd-2025:
            type: Kế hoạch
            number: 08/KH-UBND
            date: 2025-01-10
            replaced: {by: [khong-co]}

    Put right: correct the id, or enter the successor.

    Basis: practice; a reference must lead somewhere.
    """
    own = year.own_register
    if own is None:
        return
    for id, document in own.value.documents.items():
        for index, successor in enumerate(document.replaced.by if document.replaced is not None else ()):
            if successor not in year.register.documents:
                nearest = closest(successor, year.register.documents)
                yield Problem(
                    own.at("documents", id, "replaced", "by", index),
                    _("The register has no document with the id “{id}”.").format(id=successor),
                    _("Did you mean “{nearest}”?").format(nearest=nearest) if nearest else "",
                )


@rule("DVK727", "registered-twice", Severity.WARNING)
def registered_twice(year: Year) -> Iterator[Problem]:
    """Find a document of records/citations.yaml that the register has under another id, too.

    What: no two entries have the same number, symbol and date; an entry that is to correct a shipped one has its id.

    Why: of two entries for one document nobody knows which one counts.

    Example (citations.yaml):

        documents:
          nghi-dinh-30:
            type: Nghị định
            number: 30/2020/NĐ-CP
            date: 2020-03-05
            issuer: Chính phủ

    Put right: give the entry the other one's id, which lays it over that one, or delete it.

    Basis: practice; one entry for one document.
    """
    own = year.own_register
    if own is None:
        return
    ids: dict[object, list[str]] = {}
    for id, document in year.register.documents.items():
        if document.number is not None:
            ids.setdefault((document.number, document.date, document.issuer), []).append(id)
    for same in ids.values():
        for id in same[1:]:
            if id in own.value.documents:
                yield Problem(
                    own.at("documents", id, "number"),
                    _("The register has this document as “{id}”, too.").format(id=same[0]),
                    _("Use that id, and this entry lies over the other."),
                )
