"""Recognises the components of a document by their words first and their place second."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from dvk.inspection.docx.strokes import signs
from dvk.inspection.foot import Foot, foot_of
from dvk.inspection.head import Head, head_of
from dvk.inspection.parts import Annex, Parts, Some
from dvk.inspection.sheet import Paragraph, Sheet, Stroke
from dvk.inspection.split import columns
from dvk.inspection.types import type_of
from dvk.inspection.underneath import strokes_under
from dvk.text.fold import fold

_ANNEX = re.compile(r"phụ lục( số)?(\s+[\wđ]{1,6})?[.:]?", re.IGNORECASE)
_GROUND = re.compile(r"(?:[-–+] ?)?(can cu|theo de nghi|xet) ")
_GROUND_AFTER = re.compile(r"(?:[-–+] ?)?(thuc hien|tren co so) ")
"""What begins a ground only after another one that ends with “;”: a text may begin so too."""
_ADDRESSED = re.compile(r"kinh (gui|trinh)\b")
_REFERENCE = re.compile(r"\(\s*kem theo|\(\s*ban hanh kem theo")
_OPENING_END = (":", "như sau")


def recognise(sheet: Sheet, *, party: bool) -> Parts:
    """Name the components of a document."""
    everything = tuple(columns(sheet.paragraphs))
    found = [paragraph for paragraph in everything if paragraph.text]
    main, annexes = _annexes(found)
    head = head_of(main)
    rest = main[head.end :]
    foot = foot_of(rest)
    middle = [paragraph for paragraph in rest[: foot.start] if paragraph is not head.title]
    return _assembled(everything, head, foot, middle, annexes, party)


def _assembled(
    everything: Some, head: Head, foot: Foot, middle: list[Paragraph], annexes: tuple[Annex, ...], party: bool
) -> Parts:
    subject, middle = _subject(middle) if head.title else ((), middle)
    addressees, middle = _addressees(middle)
    grounds, middle = _grounds(middle)
    body = tuple(p for p in middle if not (p.cell and p.cell.ruled) and not signs(p.text))
    under = strokes_under(everything)
    return Parts(
        nation=head.nation,
        motto=head.motto,
        superior=head.superior,
        agency=head.agency,
        number=head.number,
        place_date=head.place_date,
        letter_subject=head.letter_subject,
        stamps=head.stamps,
        title=head.title,
        subject=subject,
        type=type_of(head.title.text, party) if head.title else None,
        addressees=addressees or head.addressees,
        grounds=grounds,
        body=body,
        recipients_label=foot.label,
        recipients=foot.recipients,
        signatures=foot.signatures,
        annexes=annexes,
        under_nation=under(head.nation),
        under_motto=under(head.motto),
        under_agency=_under_last(under, head.agency),
        under_subject=_under_last(under, subject),
        signs=tuple((where, text) for where, text in _signs(everything, head, subject)),
    )


def _under_last(under: Callable[[Paragraph | None], tuple[Stroke, ...]], lines: Some) -> tuple[Stroke, ...]:
    """Return what is drawn under the last of several lines, or moved down from an earlier one."""
    return next((found for line in reversed(lines) if (found := under(line))), ())


def _signs(everything: Some, head: Head, subject: Some) -> Iterable[tuple[str, str]]:
    """Yield the signs that follow the agency and the subject in their column."""
    for component, last in (("agency", head.agency[-1:]), ("subject", subject[-1:])):
        for paragraph in last:
            column = [p for p in everything if _column(p) == _column(paragraph)]
            for following in column[column.index(paragraph) + 1 :]:
                if following.text:
                    yield component, following.text
                    break


def _column(paragraph: Paragraph) -> tuple[int, int] | None:
    return None if paragraph.cell is None else (paragraph.cell.table, paragraph.cell.column)


def _annexes(found: list[Paragraph]) -> tuple[list[Paragraph], tuple[Annex, ...]]:
    """Split off the appendices: a label that stands alone, in the second half of what a page holds."""
    starts = [
        index
        for index, paragraph in enumerate(found)
        if index > 3 and _ANNEX.fullmatch(paragraph.text) and not (paragraph.cell and paragraph.cell.ruled)
    ]
    annexes = tuple(_annex(found[start:end]) for start, end in zip(starts, [*starts[1:], None], strict=False))
    return (found[: starts[0]] if starts else found), annexes


def _annex(paragraphs: list[Paragraph]) -> Annex:
    label, *rest = paragraphs
    title: list[Paragraph] = []
    reference = None
    for paragraph in rest[:8]:
        if _REFERENCE.match(fold(paragraph.text)):
            reference = paragraph
            break
        if paragraph.align != "centre" or (paragraph.cell and paragraph.cell.ruled) or signs(paragraph.text):
            break
        title.append(paragraph)
    return Annex(label, tuple(title), reference, label.section)


def _subject(middle: list[Paragraph]) -> tuple[Some, list[Paragraph]]:
    subject: list[Paragraph] = []
    for index, paragraph in enumerate(middle):
        folded = fold(paragraph.text)
        if signs(paragraph.text) or _REFERENCE.match(folded):
            continue
        stands_apart = paragraph.align == "centre" or (not subject and paragraph.all("bold"))
        begins_body = _GROUND.match(folded) or _ADDRESSED.match(folded) or paragraph.in_capitals
        if not stands_apart or begins_body or paragraph.cell is not None:
            return tuple(subject), middle[index:]
        subject.append(paragraph)
    return tuple(subject), []


def _addressees(middle: list[Paragraph]) -> tuple[Some, list[Paragraph]]:
    for index, paragraph in enumerate(middle[:4]):
        if _ADDRESSED.match(fold(paragraph.text)):
            end = index + 1
            while end < len(middle) and re.match(r"[-–+]\s?", middle[end].text) and len(middle[end].text) < 120:
                end += 1
            return tuple(middle[index:end]), [*middle[:index], *middle[end:]]
    return (), middle


def _grounds(middle: list[Paragraph]) -> tuple[Some, list[Paragraph]]:
    start = next((i for i, p in enumerate(middle[:4]) if _GROUND.match(fold(p.text))), None)
    if start is None:
        return (), middle
    end = start
    while end < len(middle) and (_GROUND.match(fold(middle[end].text)) or _goes_on(middle[start:end], middle[end])):
        if middle[end].text.endswith(_OPENING_END):
            # “Căn cứ …, Ban … xây dựng Kế hoạch như sau:” is the opening of the text, not a list of grounds.
            break
        end += 1
    return tuple(middle[start:end]), [*middle[:start], *middle[end:]]


def _goes_on(grounds: list[Paragraph], paragraph: Paragraph) -> bool:
    """Tell whether a list of grounds goes on with a plan that is carried out, as “Thực hiện Kế hoạch số …”."""
    return bool(grounds) and grounds[-1].text.endswith(";") and _GROUND_AFTER.match(fold(paragraph.text)) is not None
