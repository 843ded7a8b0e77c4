"""The mark at the end of the text, and marks of urgency, secrecy and circulation (K21, K22)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.shown import excerpt
from dvk.words import N_, _

_STATE = (
    "TUYỆT MẬT",
    "TỐI MẬT",
    "MẬT",
    "HỎA TỐC",
    "HOẢ TỐC",
    "THƯỢNG KHẨN",
    "KHẨN",
    "XEM XONG TRẢ LẠI",
    "LƯU HÀNH NỘI BỘ",
)
_PARTY = (*_STATE, "XONG HỘI NGHỊ TRẢ LẠI", "TÀI LIỆU HỘI NGHỊ", "HỎA TỐC HẸN GIỜ")


@rule("K21", N_("mark at the end"), "III")
def end_mark(case: Case) -> Iterator[Found]:
    """Look at the end of the last paragraph of the text."""
    body = case.parts.body
    if not body or case.is_form:
        yield Unsuited(_("no running text was recognised") if not body else _("a form has no end mark"))
        return
    last = body[-1].text
    if case.party:
        fits = last.endswith(".") and not last.endswith("./.")
        yield Measure(_("end of the text"), excerpt(last[-24:]), "“.”", fits, Severity.WARNING)
    else:
        yield Measure(_("end of the text"), excerpt(last[-24:]), "“./.”", last.endswith("./."), Severity.WARNING)


@rule("K22", N_("urgency, secrecy, circulation"), "III.2")
def stamps(case: Case) -> Iterator[Found]:
    """Compare the marks with the closed lists, and look for their frame."""
    found = case.parts.stamps
    if not found:
        yield Unsuited(_("the document bears none"))
        return
    known = _PARTY if case.party else _STATE
    for paragraph in found:
        yield Measure(_("mark"), excerpt(paragraph), _("one of the list"), paragraph.text in known)
        framed = paragraph.framed or (paragraph.cell is not None and paragraph.cell.ruled)
        if case.is_docx and not case.party:
            yield Measure(_("mark"), _("framed") if framed else _("without a frame"), _("framed"), framed)
