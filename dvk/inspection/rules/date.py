"""The place and the date, and the issuer's level after 01/7/2025 (K10, K24)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unmeasured, Unsuited, rule
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import align, component, excerpt, pt
from dvk.text.dates import find_dates, long_date
from dvk.words import N_, _

_WHOLE = re.compile(
    r"[^,]*[^,\s], ngày (0[1-9]|[12][0-9]|3[01]) tháng (01|02|[3-9]|1[0-2]) năm [0-9]{4}",
)
_OPEN = "[ ._…]*"
_DRAFT = re.compile(
    rf"[^,]*[^,\s], ngày( [0-9]{{2}} |{_OPEN})tháng( (?:01|02|[3-9]|1[0-2]) |{_OPEN})"
    rf"năm( [0-9]{{4}}|(?: 20[0-9]?)?{_OPEN})"
)
_WRITTEN = re.compile(r"ngày\s+([0-9]{1,2})\s+tháng\s+([0-9]{1,2})\s+năm\s+([0-9]{4})", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]++(?:['’][^\W\d_]++)*+")
_SMALL = ("phố", "xã", "trấn", "khu", "đảo")
"""Words of names such as “Thành phố” and “Thị xã” that are written small."""
_BESIDE_THE_MIDDLE = 6.0
_BELOW = 5.0
_TWO_LEVELS = dt.date(2025, 7, 1)
"""From this day there is no level between the province and the commune."""
_GONE = re.compile(r"\b(huyện|quận|thị xã|thị trấn)\b(?! ủy| uỷ)", re.IGNORECASE)


@rule("K10", N_("place and date"), "II.4")
def place_date(case: Case) -> Iterator[Found]:
    """Read the place and the date letter by letter; a draft may leave the day and month open."""
    paragraph = case.parts.place_date
    style = case.profile.style("place-date")
    if paragraph is None:
        if case.is_form:
            yield Unsuited(_("a form has no place and date of its own"))
        else:
            yield Measure(component("place-date"), _("missing"), _model(), False, clause=style.clause)
        return
    if paragraph.to_fill_in:
        yield Unmeasured(_("a field for the day is still to be filled in"))
        return
    text = paragraph.text
    whole = _WHOLE.fullmatch(text) is not None
    drafted = _WRITTEN.search(text) is None and _DRAFT.fullmatch(text) is not None
    yield Measure(component("place-date"), excerpt(paragraph), _model(), whole or drafted, clause="II.4.b")
    written = _WRITTEN.search(text)
    if written is not None:
        found = find_dates(text)
        real = bool(found) and found[0].value is not None
        yield Measure(_("day of the calendar"), written[0], _("a day that exists"), real, clause="II.4.b")
    place = text.partition(",")[0] if "," in text else ""
    words = _WORD.findall(place)
    if words:
        small = any(word[0].islower() and word not in _SMALL for word in words)
        named = not small and any(word != word.upper() for word in words)
        yield Measure(_("name of the place"), excerpt(place), _("capital at the start of each word only"), named)
    slanted = paragraph.all("italic") and not paragraph.any("bold")
    yield Measure(
        _("{component}: look").format(component=component("place-date")),
        _("italic") if slanted else _("not italic throughout, or bold"),
        _("italic"),
        slanted,
        clause=style.clause,
    )
    yield from _set(case, paragraph)


def _set(case: Case, paragraph: Paragraph) -> Iterator[Found]:
    """Look at the place of the line: in the middle under the motto, level with the number."""
    clause = case.profile.style("place-date").clause
    above, number = case.parts.motto or case.parts.nation, case.parts.number
    what = _("{component}: place").format(component=component("place-date"))
    if paragraph.box and above and above.box:
        apart = abs(paragraph.box.left + paragraph.box.right - above.box.left - above.box.right) / 2
        shown = _("{points} from the middle").format(points=pt(apart))
        yield Measure(
            what, shown, _("in the middle under the motto"), apart <= _BESIDE_THE_MIDDLE, Severity.WARNING, clause
        )
    elif case.is_docx:
        shown, permitted = align(paragraph.align), _("in the middle under the motto")
        yield Measure(what, shown, permitted, paragraph.align == "centre", Severity.WARNING, clause)
    if number is None:
        return
    level = None
    if paragraph.box and number.box:
        level = abs(paragraph.box.bottom - number.box.bottom) <= _BELOW
    elif paragraph.cell and number.cell and paragraph.cell.table == number.cell.table:
        level = paragraph.cell.row == number.cell.row
    if level is not None:
        shown = _("same row") if level else _("another row")
        yield Measure(what, shown, _("in the row of the number"), level, Severity.WARNING, clause)


def _model() -> str:
    return _("“{model}”: comma, day below 10 and months 1 and 2 with a zero, other months without").format(
        model=long_date(dt.date(2020, 1, 5), place="Hà Nội")
    )


@rule("K24", N_("no level abolished on 01/7/2025"), "72/2025/QH15")
def level(case: Case) -> Iterator[Found]:
    """Find an issuer at a level that was abolished, in documents dated after that day."""
    place_date = case.parts.place_date
    found = find_dates(place_date.text) if place_date else []
    day = found[0].value if found else None
    if day is None:
        yield Unsuited(_("the document bears no whole date"))
        return
    if day < _TWO_LEVELS:
        yield Unsuited(_("the document is older than the change"))
        return
    # A name may go on in the next line: “… THỊ” and “TRẤN …”.
    named = (" ".join(line.text for line in lines) for lines in (case.parts.superior, case.parts.agency))
    gone = [text for text in (*named, place_date.text if place_date else "") if _GONE.search(text)]
    yield Measure(
        _("issuer and place") + (f": {excerpt(gone[0])}" if gone else ""),
        _("a district or township") if gone else _("none"),
        _("no huyện, quận, thị xã, thị trấn"),
        not gone,
        Severity.WARNING,
    )
