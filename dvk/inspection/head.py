"""Recognises the head of the first page: motto, agency, number, place and date, and the title after it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from dvk.inspection.docx.strokes import signs
from dvk.inspection.parts import Some
from dvk.inspection.sheet import Paragraph
from dvk.inspection.types import type_of
from dvk.text.fold import fold

_NATIONS = ("cong hoa xa hoi chu nghia viet nam", "dang cong san viet nam")
_MOTTO = "doc lap - tu do - hanh phuc"
_NUMBER = re.compile(r"so\b\s*:?\s*.{0,60}$")
_OPEN = r"(?:.{0,12}|[ ._…]*)"
_PLACE_DATE = re.compile(rf"(?:.{{0,60}}|[ ._…]*,? ?)\bngay\b{_OPEN}\bthang\b{_OPEN}\bnam\b{_OPEN}$")
_ASKED_DATE = re.compile(r"[^,]*, ?\W?ngay\b")
"""The place with a field that asks for the day."""
_LETTER = re.compile(r"(v/v|ve viec|v/ v)\b")
_ADDRESSED = re.compile(r"kinh (gui|trinh)\b")
STAMP_WORDS = ("tuyet mat", "toi mat", "mat", "hoa toc", "thuong khan", "khan", "luu hanh noi bo", "xem xong tra lai")
_STAMPED = re.compile(r"\b(khan|mat|hoa toc|luu hanh|tra lai|thu hoi)$")
_ASIDE = ("(mau", "du thao", "dia chi", "dien thoai", "website", "email", "fax")
_FAR = 40
"""A head ends within this many paragraphs."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the text; `end` is the index of the first paragraph after it."""

    end: int
    nation: Paragraph | None
    motto: Paragraph | None
    superior: Some
    agency: Some
    number: Paragraph | None
    place_date: Paragraph | None
    letter_subject: Paragraph | None
    addressees: Some
    stamps: Some
    title: Paragraph | None


def head_of(found: list[Paragraph]) -> Head:
    """Recognise the head among paragraphs that hold text."""
    near = found[:_FAR]
    nation = next((p for p in near if any(_near(p.text, nation) for nation in _NATIONS)), None)
    motto = next((p for p in near if _near(p.text, _MOTTO)), None)
    title = _title(near)
    end = near.index(title) + 1 if title else 0
    above = near[: end - 1] if title else near
    place_date = next((p for p in above if _is_place_date(p)), None)
    number = next((p for p in above if _NUMBER.match(fold(p.text)) and re.search(r"[/-]", p.text)), None)
    letter = next((p for p in above if _LETTER.match(fold(p.text))), None)
    last = [near.index(p) for p in (nation, motto, place_date, number, letter) if p is not None]
    end = max([end, *(index + 1 for index in last)])
    known = {id(p) for p in (nation, motto, place_date, number, letter, title)}
    free = [p for p in near[: max(last, default=-1) + 1] if id(p) not in known]
    stamps = tuple(p for p in near[:end] if fold(p.text).strip(" .") in STAMP_WORDS or _is_like_a_stamp(p))
    left = _left(free, nation or motto or place_date, number, {id(p) for p in stamps})
    superior, agency = _issuer(left)
    return Head(end, nation, motto, superior, agency, number, place_date, letter, (), stamps, title)


def _near(text: str, model: str) -> bool:
    folded = fold(text)
    return len(folded) < 2 * len(model) and SequenceMatcher(None, folded, model).ratio() >= 0.85


def _is_place_date(paragraph: Paragraph) -> bool:
    folded = fold(paragraph.text)
    if paragraph.to_fill_in and _ASKED_DATE.match(folded):
        return True
    return len(folded) < 120 and _PLACE_DATE.match(folded) is not None


def _title(near: list[Paragraph]) -> Paragraph | None:
    """Return the name of the type: known words standing alone, else capitals in the middle of the page."""
    candidates = [p for p in near if len(p.text) <= 60 and not (p.cell and p.cell.ruled)]
    for paragraph in candidates:
        text = paragraph.text
        if _ADDRESSED.match(fold(text)):
            break
        kind = type_of(text, False) or type_of(text, True)
        if kind and fold(text).strip(" :.") == fold(kind.name) and (paragraph.cell is None or paragraph.in_capitals):
            return paragraph
    for paragraph in candidates:
        if _ADDRESSED.match(fold(paragraph.text)):
            return None
        is_named = type_of(paragraph.text, False) is not None
        if paragraph.cell is None and paragraph.in_capitals and paragraph.align == "centre" and is_named:
            return paragraph
    return None


def _left(free: list[Paragraph], right: Paragraph | None, number: Paragraph | None, aside: set[int]) -> list[Paragraph]:
    """Return the lines that name the issuer: in the column of the number, left of the motto, or in capitals."""
    lines = [p for p in _without_address(free) if id(p) not in aside and not signs(p.text) and p.text != "*"]
    if right is not None and right.cell is not None:
        in_cells = [p for p in lines if p.cell is not None and p.cell.column < right.cell.column]
        if in_cells:
            return in_cells
    if number is not None and number.cell is not None:
        return [p for p in lines if p.cell is not None and p.cell.column == number.cell.column]
    return [p for p in lines if p.in_capitals]


def _without_address(free: list[Paragraph]) -> list[Paragraph]:
    """Drop an address and the like, with the lines it goes on in."""
    kept: list[Paragraph] = []
    dropping = False
    for paragraph in free:
        dropping = fold(paragraph.text).startswith(_ASIDE) or (dropping and not paragraph.in_capitals)
        if not dropping:
            kept.append(paragraph)
    return kept


def _issuer(left: list[Paragraph]) -> tuple[Some, Some]:
    """Split the lines into the superior body and the issuer, which is bold; without bold the last line is it."""
    first = next((index for index, line in enumerate(left) if line.any("bold")), len(left) - 1)
    return tuple(left[: max(first, 0)]), tuple(left[max(first, 0) :])


def _is_like_a_stamp(paragraph: Paragraph) -> bool:
    folded = fold(paragraph.text)
    short = len(folded) < 30 and paragraph.in_capitals
    return short and (paragraph.framed or _STAMPED.search(folded) is not None)
