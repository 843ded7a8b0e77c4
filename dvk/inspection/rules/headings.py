"""The numbers of headings, clauses and points (K14)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.sheet import Paragraph
from dvk.inspection.shown import excerpt
from dvk.text.numbering import POINT_LETTERS, roman
from dvk.words import N_, _

_ROMAN = "[IVXLC]+"
_NAMED = re.compile(rf"(Phần|Chương|Mục|Tiểu mục) ((?:{_ROMAN})|[0-9]+|\w+)\b[.:]?(?=$| )", re.IGNORECASE)
_ARTICLE = re.compile(r"Điều ([0-9]+)(.?)", re.IGNORECASE)
_SECTION = re.compile(rf"({_ROMAN})([.\-/)]) ?(?=\S)")
_CLAUSE = re.compile(r"([0-9]{1,3})([.\-/)]) ?(?=[^\W\d_])")
_POINT = re.compile(rf"([{POINT_LETTERS}fjwz])([).]) (?=\S)")
_DECIMAL = re.compile(r"[0-9]+\.[0-9]+(\.[0-9]+)*\.? +(?=[^\W\d_])")
_RANK = {"Phần": 0, "Chương": 1, "Mục": 2, "Tiểu mục": 3, "Điều": 4, "section": 5, "clause": 6, "point": 7}
_IN_ROMAN = ("Phần", "Chương")
_CITED = 60
"""A heading of an article that is longer than this many letters and has no dot is a sentence about an article."""


@dataclass(frozen=True, slots=True)
class Label:
    """The number before a paragraph: its level, its value, the sign after it."""

    level: str
    value: int | None
    sign: str
    written: str


@rule("K14", N_("numbers of headings"), "II.6.d")
def headings(case: Case) -> Iterator[Found]:
    """Follow the numbers of each level, and the form each level has."""
    counts: dict[str, int] = {}
    labels = 0
    before: Label | None = None
    for paragraph in case.parts.body:
        above, before = before, None
        if _DECIMAL.match(paragraph.text):
            what = _("number of several levels")
            yield Measure(what, excerpt(paragraph), _("no such level"), False, Severity.WARNING)
            continue
        label = label_of(paragraph)
        if label is None:
            continue
        labels += 1
        before = label
        yield from _form(label, paragraph, party=case.party)
        yield from _order(label, paragraph, counts, begins_anew=above is None or above.level != label.level)
    if not labels:
        yield Unsuited(_("the text has no numbered headings"))


def label_of(paragraph: Paragraph) -> Label | None:
    """Read the number a paragraph begins with."""
    text = paragraph.text
    if match := _NAMED.match(text):
        level, written = match[1].capitalize(), match[2]
        if len(text) <= _CITED and (written.isdecimal() or re.fullmatch(_ROMAN, written)):
            return Label(level, _value(written), "", written)
        return None
    if match := _ARTICLE.match(text):
        is_heading = match[2] == "." or paragraph.any("bold")
        return Label("Điều", int(match[1]), match[2], match[1]) if is_heading else None
    for level, pattern in (("section", _SECTION), ("clause", _CLAUSE), ("point", _POINT)):
        if match := pattern.match(text):
            return Label(level, _value(match[1], level), match[2], match[1])
    return None


def is_heading(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is a heading: of a level that stands on its own line."""
    label = label_of(paragraph)
    if label is None:
        return False
    return _RANK[label.level] <= _RANK["section"] or paragraph.all("bold")


def _value(written: str, level: str = "") -> int | None:
    if level == "point":
        return POINT_LETTERS.index(written) + 1 if written in POINT_LETTERS else None
    if written.isdecimal():
        return int(written)
    return next((number for number in range(1, 200) if roman(number) == written), None)


def _form(label: Label, paragraph: Paragraph, *, party: bool) -> Iterator[Found]:
    level, what = label.level, excerpt(paragraph)
    if level == "section" and label.value is None:
        yield Measure(what, label.written, _("Roman numerals"), False)
        return
    if level in _IN_ROMAN or level in ("Mục", "Tiểu mục", "Điều"):
        fits = paragraph.text.startswith(level)
        yield Measure(what, paragraph.text[: len(level)], level, fits, Severity.WARNING)
        bold = paragraph.seen[0].look.bold
        yield Measure(what, _("bold") if bold else _("not bold throughout"), _("bold"), bold, Severity.WARNING)
    if level in _IN_ROMAN:
        yield Measure(what, label.written, _("Roman numerals"), not label.written.isdecimal())
    elif level in ("Mục", "Tiểu mục"):
        yield Measure(what, label.written, _("Arabic digits"), label.written.isdecimal())
    elif level == "point":
        letters = _("a letter of {letters} and “)”").format(letters=f"{POINT_LETTERS[:7]}…")
        yield Measure(what, f"{label.written}{label.sign}", letters, label.sign == ")" and label.value is not None)
    else:
        # The Party's own documents number both ways: I- and 1- before 2026, I. and 1. since.
        signs = (".", "-") if party and level != "Điều" else (".",)
        model = _("a number and a full stop or “-”") if len(signs) > 1 else _("a number and a full stop")
        yield Measure(what, f"{label.written}{label.sign}", model, label.sign in signs)
    if level == "section":
        bold = paragraph.all("bold")
        yield Measure(what, _("bold") if bold else _("not bold throughout"), _("bold"), bold)
        in_capitals = paragraph.in_capitals
        yield Measure(
            what, _("capitals") if in_capitals else _("not in capitals"), _("capitals"), in_capitals, Severity.WARNING
        )


def _order(label: Label, paragraph: Paragraph, counts: dict[str, int], *, begins_anew: bool) -> Iterator[Found]:
    """Compare a number with the one before it; clauses and points may begin anew, but not one after the other."""
    level, value = label.level, label.value
    if value is None:
        return
    before = counts.get(level)
    counts[level] = value
    for other in _RANK:
        # Articles count on through the chapters; everything else begins anew under a higher heading.
        if _RANK[other] > _RANK[level] and other != "Điều":
            counts.pop(other, None)
    wanted = 1 if before is None else before + 1
    first = begins_anew and value == 1 and level in ("clause", "point")
    yield Measure(excerpt(paragraph), _named(level, value), _named(level, wanted), value == wanted or first)


def _named(level: str, value: int) -> str:
    if level in (*_IN_ROMAN, "section"):
        return roman(max(value, 1))
    return POINT_LETTERS[(value - 1) % len(POINT_LETTERS)] if level == "point" else str(value)
