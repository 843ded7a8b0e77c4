"""Rules on how words are spelled (DVK604, DVK605, DVK606)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import Document, documents, documents_with_all, trait
from dvk.checks.wording.slips import meant, slip
from dvk.checks.wording.words import WORD
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.edit import Edit
from dvk.text.source import Place, Span
from dvk.text.syllables import is_syllable
from dvk.text.tones import MovableTone, movable_tones
from dvk.words import _

_JOINS = frozenset("-/@_.’'+&")
_DEBRIS = trait(lambda word: any(map(slip, WORD.findall(word))))
_EARLY = trait(lambda word: any(not tone.late for tone in movable_tones(word)))
_LATE = trait(lambda word: any(tone.late for tone in movable_tones(word)))
_SHORT_CITY = re.compile(r"(?<![\w.])(?:T\.?[Pp]|tp)\.?(?=\s?[^\W\d_])(?!\.[A-Z])")
_SHORT_WORD = re.compile(r"\W*(?:T\.?[Pp]|tp)(?![^\W_])")
_SHORT = trait(lambda word: _SHORT_WORD.match(word) is not None)
_FULL_CITY = re.compile(r"[Tt]hành phố (?=(\w+))")
_NAME = re.compile(r"\s?(\w+)")


@rule("DVK604", "not-a-syllable", Severity.WARNING)
def not_a_syllable(year: Year) -> Iterator[Problem]:
    """Find a word that is spelled like no Vietnamese syllable.

    What: a word in small letters with Vietnamese marks whose onset and rime do not go together, or whose tone does
    not go with its final (“thườg”, “nghành”, “viêt”); letters of the Telex keyboard left over. Names, abbreviations,
    loan words, addresses and words in capitals are left alone. Each is reported once a document.

    Why: a slip of the fingers that nobody sees on the screen is printed, and the document goes back.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Nâng cao chất lượng phục vụ thườg xuyên.

    Put right: write the word again.

    Basis: practice.
    """
    for document in documents(year, _DEBRIS):
        found: dict[str, list[tuple[Passage, Span]]] = {}
        for passage in document.passages:
            for match in _slips(passage.text):
                found.setdefault(match[0], []).append((passage, Span(*match.span())))
        for written, places in found.items():
            word = meant(written)
            passage, span = places[0]
            help = _("Did you mean “{nearest}”?").format(nearest=word) if word else _("Write the word again.")
            if len(places) > 1:
                help += " " + _("It stands {count} times.").format(count=len(places))
            edits = [one.edit(*there, word) for one, there in places]
            yield Problem(
                passage.place(*span),
                _("“{word}” is no Vietnamese syllable.").format(word=written),
                help,
                fix=Fix.of(_("Write “{word}”").format(word=word), *edits) if word else None,
            )


def _slips(text: str) -> list[re.Match[str]]:
    """Return the words of a text that look like debris of typing; none where the text is no Vietnamese prose."""
    words = [match for match in WORD.finditer(text) if not _is_part(text, match)]
    wrong = [match for match in words if slip(match[0])]
    if len(wrong) > 1 and sum(not is_syllable(match[0]) for match in words) > len(words) // 3:
        return []
    return wrong


def _is_part(text: str, match: re.Match[str]) -> bool:
    """Tell whether letters belong to a code, an address, a foreign name or an abbreviation."""
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 2]
    if before in _JOINS or before.isdigit() or after[:1].isdigit():
        return True
    return after[:1] in _JOINS and (after[:1] != "." or after[1:].isalnum())


@rule("DVK605", "tone-marks-mixed", Severity.NOTE)
def tone_marks_mixed(year: Year) -> Iterator[Problem]:
    """Find a document that sets the tone marks of oa, oe and uy in two ways.

    What: “hòa, khỏe, thủy” and “hoà, khoẻ, thuỷ” are both in use; one document keeps to one of them. Words with a
    capital are not counted: a name is written as its bearer writes it.

    Why: searching finds half of the places, and the document looks pasted together.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Đơn giản hóa thủ tục.
        situation: Chưa số hoá hồ sơ.

    Put right: choose one way, except in names.

    Basis: practice.
    """
    for document in documents_with_all(year, _EARLY, _LATE):
        early: list[tuple[Passage, MovableTone]] = []
        late: list[tuple[Passage, MovableTone]] = []
        for passage in document.passages:
            for tone in movable_tones(passage.text):
                if _is_common_word(passage.text, tone):
                    (late if tone.late else early).append((passage, tone))
        if early and late:
            rarer, other = (early, late) if len(early) < len(late) else (late, early)
            passage, tone = rarer[0]
            first, other_tone = other[0]
            yield Problem(
                passage.place(*_whole_word(passage.text, tone)),
                _("Tone marks are set in two ways: {rarer} to {other} words.").format(
                    rarer=len(rarer), other=len(other)
                ),
                _("Choose one way for the whole document, except in names."),
                related=(Related(first.place(*_whole_word(first.text, other_tone)), _("the other way")),),
            )


def _whole_word(text: str, tone: MovableTone) -> tuple[int, int]:
    start = tone.start
    while start and text[start - 1].isalpha():
        start -= 1
    return start, tone.end


def _is_common_word(text: str, tone: MovableTone) -> bool:
    start, end = _whole_word(text, tone)
    return text[start:end].islower() or text[start : end + 4].lower() in ("ủy ban", "uỷ ban")


@rule("DVK606", "city-shortened", Severity.WARNING)
def city_shortened(year: Year) -> Iterator[Problem]:
    """Find “thành phố” shortened in a way of one's own, or shortened and written out before the same name.

    What: the short form is “TP.”; “Tp”, “Tp.”, “TP”, “T.P” are others. A document that writes a city out does not
    shorten it elsewhere.

    Why: one name written two ways is two names to whoever searches, and offices send such documents back.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        area: Các phường của Tp Phú Mẫu.

    Put right: write “thành phố”, or “TP.” throughout.

    Basis: practice.
    """
    for document in documents(year, _SHORT):
        full = _cities_in_full(document)
        for passage in document.passages:
            for match in _SHORT_CITY.finditer(passage.text):
                name = _NAME.match(passage.text, match.end())
                if name is None or not name[1][0].isupper():
                    continue
                elsewhere = full.get(name[1])
                if (match[0] == "TP." and elsewhere is None) or (match[0] == "TP" and name[0] == "HCM"):
                    continue
                yield Problem(
                    passage.place(*match.span()),
                    _("“{short}” stands for “thành phố”.").format(short=match[0]),
                    _("Write “thành phố”, or “TP.” throughout."),
                    related=(Related(elsewhere, _("written out")),) if elsewhere is not None else (),
                    fix=Fix.of(_("Write “thành phố”"), _written_out(passage, match)),
                )


def _written_out(passage: Passage, match: re.Match[str]) -> Edit | None:
    space = "" if passage.text[match.end()].isspace() else " "
    return passage.edit(*match.span(), f"thành phố{space}")


def _cities_in_full(document: Document) -> dict[str, Place]:
    found: dict[str, Place] = {}
    for passage in document.passages:
        for match in _FULL_CITY.finditer(passage.text):
            found.setdefault(match[1], passage.place(match.start(), match.end() - 1))
    return found
