"""Rules on dashes, hyphens and dots (DVK614, DVK615)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import Document, documents, documents_with_all, trait
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Part, Passage
from dvk.model.year import Year
from dvk.text.source import Place
from dvk.words import _

Found = tuple[Passage, int]

_DASH = trait(lambda word: "–" in word or "—" in word)
_BETWEEN_WORDS = re.compile(r"(?<=[\w”)]) ([-–—])(?= [\w“(])")
_BETWEEN_YEARS = re.compile(r"(?<![0-9/.-])(?:19|20)[0-9]{2}([-–—])(?=(?:19|20)[0-9]{2}(?![0-9/-]))")
_THREE_DOTS = trait(lambda word: "..." in word)
_ONE_SIGN = trait(lambda word: "…" in word)
_ELLIPSIS = re.compile(r"(?<=\w)(?:,? )?(…|\.\.\.)(?![.…])")


@rule("DVK614", "hyphen-and-dash-mixed", Severity.NOTE)
def hyphen_and_dash_mixed(year: Year) -> Iterator[Problem]:
    """Find a document that joins with a hyphen here and with a dash there.

    What: between words with spaces (“văn hóa - xã hội”) and between years (“2021-2025”) one document uses one sign.
    Lines that are printed after a “-” count as hyphens.

    Why: searching for a name or a period finds half of the places.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Giữ gìn văn hóa - xã hội, quốc phòng – an ninh.

    Put right: use the hyphen throughout; the decree prints “Độc lập - Tự do - Hạnh phúc” with it.

    Basis: practice; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1.
    """
    for document in documents(year, _DASH):
        for pattern in (_BETWEEN_WORDS, _BETWEEN_YEARS):
            hyphens, dashes = _split(document, pattern)
            if not dashes:
                continue
            listed = None if hyphens or pattern is _BETWEEN_YEARS else _printed_with_hyphen(document)
            if not hyphens and listed is None:
                continue
            rarer, other = (hyphens, dashes) if hyphens and len(hyphens) < len(dashes) else (dashes, hyphens)
            passage, at = rarer[0]
            place = other[0][0].place(other[0][1], other[0][1] + 1) if other else listed
            yield Problem(
                passage.place(at, at + 1),
                _("Hyphen and dash are mixed: {hyphens} to {dashes}.").format(hyphens=len(hyphens), dashes=len(dashes))
                if hyphens
                else _("A dash stands here, and the lines are printed with hyphens."),
                _("Use the hyphen throughout."),
                related=(Related(place, _("the other sign")),) if place is not None else (),
                fix=Fix.of(_("Use the hyphen"), *(one.edit(at, at + 1, "-") for one, at in dashes), safe=True),
            )


def _split(document: Document, pattern: re.Pattern[str]) -> tuple[list[Found], list[Found]]:
    hyphens: list[Found] = []
    dashes: list[Found] = []
    for passage in document.passages:
        for match in pattern.finditer(passage.text):
            (hyphens if match[1] == "-" else dashes).append((passage, match.start(1)))
    return hyphens, dashes


def _printed_with_hyphen(document: Document) -> Place | None:
    """Return a line that documents print after “- ”, if there is one."""
    for passage in document.passages:
        if passage.part is Part.LINE or passage.route[-1] == "dash":
            return passage.whole
    return None


@rule("DVK615", "ellipsis-mixed", Severity.NOTE)
def ellipsis_mixed(year: Year) -> Iterator[Problem]:
    """Find a document with three dots here and the single sign of an ellipsis there.

    What: “...” and “…” look alike; one document uses one of them. Rows of dots to be filled in are left alone.

    Why: searching finds half of the places.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Phục vụ người dân, tổ chức...
        situation: Còn thiếu máy, mạng…

    Put right: write three dots throughout.

    Basis: practice.
    """
    for document in documents_with_all(year, _THREE_DOTS, _ONE_SIGN):
        found: dict[str, list[Found]] = {"…": [], "...": []}
        for passage in document.passages:
            for match in _ELLIPSIS.finditer(passage.text):
                found[match[1]].append((passage, match.start(1)))
        signs, dots = found["…"], found["..."]
        if signs and dots:
            (passage, at), (other, elsewhere) = signs[0], dots[0]
            yield Problem(
                passage.place(at, at + 1),
                _("An ellipsis is written in two ways: {signs} to {dots}.").format(signs=len(signs), dots=len(dots)),
                _("Write three dots throughout."),
                related=(Related(other.place(elsewhere, elsewhere + 3), _("the other way")),),
                fix=Fix.of(
                    _("Write three dots throughout"), *(one.edit(at, at + 1, "...") for one, at in signs), safe=True
                ),
            )
