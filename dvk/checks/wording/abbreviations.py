"""Rules on abbreviations: those nobody has explained, and words shortened in haste (DVK635, DVK671)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.abbreviations import IN_PROSE, is_abbreviated, own_symbols
from dvk.checks.prose import Document, documents, texts, trait
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.agency import Agency
from dvk.model.passage import Part, Passage
from dvk.model.plan import Plan
from dvk.model.year import Year
from dvk.text.sentences import begins_sentence
from dvk.text.syllables import is_syllable
from dvk.words import _

_LARGE = "A-ZĐƯƠÔÂÊĂ"  # abbreviations bear no tone marks
_CAPITALS = re.compile(rf"(?<![\w./&’'-])[{_LARGE}]{{2,10}}(?![\w/&’'-])")
_EXPLAINED = re.compile(
    rf"(?:\(|gọi tắt là:? |viết tắt là:? |gọi là )[“\"]?(?P<short>[{_LARGE}]{{2,10}})(?=[”\"]?[),.;:\s])"
)
_ROMAN = re.compile(r"[IVXLCDM]+[A-E]?")
_LINE_OF_COPIES = re.compile(r"-?\s?(?:Lưu\s?:|Như trên|Kính gửi)")
_UNKNOWN = trait(lambda word: any(_is_unknown(match[0]) for match in _CAPITALS.finditer(word)))
_SHORTENED = re.compile(
    r"(?<![\w/])(?:(?P<comrade>[đĐ]/[cC])(?= (?!số |nhà |liên |nơi |thường trú|email)\w)|[vV]/[vV](?= \w))"
)
_SLASHED = trait(lambda word: word.strip('(“"').lower() in ("đ/c", "v/v"))
_NEAR = 30
_SIGNS = ".,;:()“”\"'-–"


def _is_unknown(word: str) -> bool:
    return word not in IN_PROSE and not _ROMAN.fullmatch(word) and not is_syllable(word)


@rule("DVK635", "abbreviation-unexplained", Severity.NOTE)
def abbreviation_unexplained(year: Year) -> Iterator[Problem]:
    """Find an abbreviation that its document does not explain.

    What: an abbreviation in capitals is a common one, a symbol of agency.yaml, or explained where it is first used:
    “cải cách hành chính (CCHC)”. Each is reported once a document. Of a recipient that is nothing else DVK526 speaks.

    Why: readers outside the office do not know it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Hồ sơ TTHC còn trễ hạn.

    Put right: write the words in full, at least at the first place.

    Basis: practice.
    """
    own = own_symbols(year.agency.value) if year.agency is not None else frozenset()
    for document in documents(year, _UNKNOWN):
        if isinstance(document.entry.value, Agency):
            continue
        explained = own | _explained(document)
        seen: set[str] = set()
        for passage in document.passages:
            if _is_passed_over(passage):
                continue
            for match in _CAPITALS.finditer(passage.text):
                word = match[0]
                if not _is_unknown(word) or word in seen or word in explained or _in_capitals(passage.text, match):
                    continue
                seen.add(word)
                yield Problem(
                    passage.place(*match.span()),
                    _("“{abbreviation}” is not explained in this document.").format(abbreviation=word),
                    _("Write the words in full at the first place: “… ({abbreviation})”.").format(abbreviation=word),
                )


def _is_passed_over(passage: Passage) -> bool:
    """Tell whether a text is a heading in capitals, or a line of recipients."""
    if passage.part in (Part.TITLE, Part.NAME):
        return passage.text.isupper()
    if _LINE_OF_COPIES.match(passage.text):
        return True
    return passage.part is Part.LINE and isinstance(passage.entry.value, Plan) and is_abbreviated(passage.text)


def _explained(document: Document) -> set[str]:
    """Return the abbreviations that stand alone in brackets or after words that explain them."""
    return {match["short"] for passage in document.passages for match in _EXPLAINED.finditer(passage.text)}


def _in_capitals(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word stands in a heading in capitals rather than being an abbreviation."""
    near = [*text[max(0, match.start() - _NEAR) : match.start()].split()[-1:]]
    near += text[match.end() : match.end() + _NEAR].split()[:1]
    return any(
        len(word) > 1 and word.isupper() and word not in IN_PROSE for word in (one.strip(_SIGNS) for one in near)
    )


@rule("DVK671", "word-shortened", Severity.NOTE)
def word_shortened(year: Year) -> Iterator[Problem]:
    """Find “đồng chí” and “về việc” shortened in running text.

    What: a document has “đồng chí” for “đ/c” and “về việc” for “v/v”. “Đ/c:” before an address is another word, and
    of a subject that begins with “V/v” DVK505 speaks.

    Why: what saves the hand in a notebook looks careless in print; “V/v” belongs under the number of a letter only.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        solutions:
          - Giao các đ/c trưởng phòng kiểm tra.

    Put right: write the words out.

    Basis: practice; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 for “V/v”.
    """
    for passage in texts(year, _SLASHED):
        for match in _SHORTENED.finditer(passage.text):
            start, end = match.span()
            if passage.part is Part.SUBJECT and not start:
                continue
            word = "đồng chí" if match["comrade"] else "về việc"
            if begins_sentence(passage.text, start):
                word = word.capitalize()
            yield Problem(
                passage.place(start, end),
                _("“{short}” stands for “{word}”.").format(short=match[0], word=word),
                fix=Fix.of(_("Write “{word}”").format(word=word), passage.edit(start, end, word)),
            )
