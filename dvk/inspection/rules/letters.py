"""Faces, colour and characters (K02, K03)."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from dvk.diagnostics.model import Severity
from dvk.inspection.case import Case
from dvk.inspection.rule import Found, Measure, Unsuited, rule
from dvk.inspection.sheet import BLACK, Paragraph, Run
from dvk.inspection.shown import excerpt, listed
from dvk.text.unicode import first_forbidden, look_alikes
from dvk.words import N_, _

_EXPECTED = ("timesnewroman", "timesnewromanps", "timesnewromanpsmt", "timesnewromanmt")
_SAME_WIDTHS = ("liberationserif", "tinos", "thorndale", "timesroman", "times", "nimbusroman", "nimbusromno9l")
_OF_DVK = "tinos"
"""The face dvk brings along for a PDF."""
_RED = re.compile(r"[C-F][0-9A-F][0-3][0-9A-F][0-3][0-9A-F]")
_LATIN = "[A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]"
_CYRILLIC = re.compile(f"(?<={_LATIN})[\u0400-\u052f]|[\u0400-\u052f](?={_LATIN})")
_SPACES = re.compile(r"[\t\n\u00a0]")


@rule("K02", N_("font and colour"), "I.4")
def font(case: Case) -> Iterator[Found]:
    """Look at the face and the colour of every letter."""
    runs = [(paragraph, run) for paragraph in case.texts for run in paragraph.seen if not run.prompt]
    if not runs:
        yield Unsuited(_("the document holds no text"))
        return
    faces = Counter[str]()
    for _paragraph, run in runs:
        faces[run.look.font] += len(run.text)
    for face, count in faces.most_common():
        plain = _plain(face)
        expected = plain.startswith(_EXPECTED)
        where = next(run.text for _paragraph, run in runs if run.look.font == face)
        clone = plain.startswith(_SAME_WIDTHS)
        yield Measure(
            _("font of {count} letters, as in {text}").format(count=count, text=excerpt(where)),
            _("{face} (a substitute of the same widths)").format(face=face) if clone and not expected else face,
            case.profile.font,
            expected,
            Severity.WARNING if clone else Severity.ERROR,
            help="" if case.is_docx or not plain.startswith(_OF_DVK) else _rendered_with_the_font(),
        )
    yield from _numbers(case)
    yield _colour(case, runs)


def _plain(face: str) -> str:
    return re.sub(r"[^a-z0-9]", "", face.lower()).removesuffix("italic").removesuffix("bold")


def _numbers(case: Case) -> Iterator[Found]:
    """Look at the face of the page numbers, where it is none of those the text may have."""
    for face in dict.fromkeys(number.look.font for number in case.sheet.page_numbers):
        fits = _plain(face).startswith((*_EXPECTED, *_SAME_WIDTHS))
        yield Measure(_("font of the page number"), face, case.profile.font, fits)


def _rendered_with_the_font() -> str:
    return _(
        "If dvk wrote this PDF, render it again with `--font-dir DIR`, the folder that holds Times New Roman; "
        "on Windows that is C:\\Windows\\Fonts."
    )


def _colour(case: Case, runs: list[tuple[Paragraph, Run]]) -> Measure:
    """Measure the colour; the marks of urgency and secrecy are red by rule."""
    stamps = {paragraph.text for paragraph in case.parts.stamps}
    odd = [
        run
        for paragraph, run in runs
        if run.look.colour != BLACK and not (paragraph.text in stamps and _RED.fullmatch(run.look.colour))
    ]
    shown = listed(f"#{run.look.colour}" for run in odd) if odd else _("black")
    subject = _("colour of {text}").format(text=excerpt(odd[0].text)) if odd else _("colour of letters")
    return Measure(subject, shown, _("black"), not odd)


@rule("K03", N_("composed Unicode, nothing invisible"), "I.4")
def characters(case: Case) -> Iterator[Found]:
    """Find letters typed as pieces, invisible characters, and glyphs that stand for none."""
    loose = [p for p in case.texts if not unicodedata.is_normalized("NFC", p.raw)]
    yield Measure(
        _("letters and their marks") + (f": {excerpt(loose[0])}" if loose else ""),
        _("typed apart in {count} paragraphs").format(count=len(loose)) if loose else _("composed"),
        _("composed (Unicode NFC)"),
        not loose,
    )
    stray = [(p, at) for p in case.texts if (at := first_forbidden(_SPACES.sub(" ", p.raw))) is not None]
    codes = listed(f"U+{ord(p.raw[at]):04X}" for p, at in stray)
    yield Measure(
        _("invisible and private characters") + (f": {excerpt(stray[0][0])}" if stray else ""),
        codes or _("none"),
        _("none"),
        not stray,
    )
    typed = [(p, letter) for p in case.texts if (letter := _impostor(p.raw)) is not None]
    yield Measure(
        _("letters that only look Vietnamese") + (f": {excerpt(typed[0][0])}" if typed else ""),
        listed(f"U+{ord(letter):04X}" for _p, letter in typed) or _("none"),
        _("none"),
        not typed,
    )
    if not case.is_docx:
        count = case.sheet.unmapped
        yield Measure(_("glyphs that say no character"), str(count), "0", count == 0)


def _impostor(text: str) -> str | None:
    """Return the first letter that is another alphabet's: one typed for đ, or a Cyrillic one beside Latin ones."""
    for found in look_alikes(text):
        return text[found.offset]
    match = _CYRILLIC.search(text)
    return match[0] if match else None
