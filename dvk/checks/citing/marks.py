"""Rules on the small words and marks of a citation (DVK706, DVK707)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.checks.citing.reading import cited_where
from dvk.citations import System
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.source import Span
from dvk.words import _


@rule("DVK706", "citation-without-so", Severity.NOTE)
def citation_without_so(year: Year) -> Iterator[Problem]:
    """Find a cited document without the word “số” before its number.

    What: “số” stands between the type of a document and its number.

    Why: the decree writes it in all its own citations, and so do nineteen of twenty citations in the official gazette.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ.

    Put right: write “số”.

    Basis: practice; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b names number and symbol only.
    """
    for cited in cited_where(year, lambda cited: cited.citation.spans.so is None):
        spans = cited.citation.spans
        if spans.number is not None:
            before = Span(spans.number.start, spans.number.start)
            yield Problem(
                cited.place(Span(spans.type.start, spans.number.end)),
                _("“số” is missing before the number."),
                fix=Fix.of(_("Write “số”"), cited.edit(before, "số "), safe=True),
            )


@rule("DVK707", "citation-comma", Severity.NOTE)
def citation_comma(year: Year) -> Iterator[Problem]:
    """Find a comma between the symbol of a state document and its date.

    What: state documents are cited without a comma before “ngày”. The Party's documents often have one, and an agency
    of the Party may write it everywhere.

    Why: number and date name the document together; the official gazette has the comma once in eight hundred citations.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Thực hiện Nghị quyết số 76/NQ-CP, ngày 15/7/2021 của Chính phủ.

    Put right: leave the comma out.

    Basis: practice; the citations in Nghị định 30/2020/NĐ-CP itself.
    """
    if year.is_of_party:
        return
    for cited in cited_where(year, lambda cited: cited.citation.spans.comma is not None):
        comma = cited.citation.spans.comma
        if comma is not None and cited.citation.system is not System.PARTY:
            yield Problem(
                cited.place(comma),
                _("No comma stands before the date of a cited document."),
                fix=Fix.of(_("Leave the comma out"), cited.edit(comma, ""), safe=True),
            )
