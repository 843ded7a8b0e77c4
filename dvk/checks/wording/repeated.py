"""Rules on what stands twice (DVK601, DVK602, DVK603)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.abbreviations import IN_PROSE
from dvk.checks.prose import REPEATED_PAIR, REPEATED_WORD, texts, trait
from dvk.checks.wording.lexicon import (
    BEFORE_NOUN,
    DOERS,
    GOES_ON,
    NOT_AFTER_REDUPLICATION,
    NOUN_AND_VERB,
    ONLY_BEFORE,
    PHRASES_TWICE,
    REDUPLICATIONS,
)
from dvk.checks.wording.seams import is_seam
from dvk.checks.wording.words import Token, is_capital, neighbours
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.sentences import begins_sentence
from dvk.text.syllables import is_syllable
from dvk.words import _

_ONE_YEAR = re.compile(r"\s+(?:19|20)[0-9]{2}(?![0-9]|\s?[-–—])")
_JOINS = frozenset("-/@_")
_PHRASE_TWICE = re.compile(r"(?<![\w-])(?P<phrase>[^\W\d_]{1,9} [^\W\d_]{1,9}) (?P<again>(?i:(?P=phrase)))(?![\w-])")
# The dot of an abbreviation may stand before another sign: what stands before two full stops is looked at, too.
_SIGN_TWICE = re.compile(r"(?<![,;:.])(?:[,;:] ?[,;:](?! ?[,;:.])|[,;:]\.(?!\.)|(?<![.v])(?<=\w)\.\.(?![.\w]))(?!/)")
_SIGNS_IN_WORD = re.compile(r"[,;:.][,;:.]|\A[,;:]")
_SIGNS_MEET = trait(lambda word: _SIGNS_IN_WORD.search(word) is not None)


@rule("DVK601", "word-doubled", Severity.WARNING)
def word_doubled(year: Year) -> Iterator[Problem]:
    """Find a word written twice in a row.

    What: the same syllable twice, where the language does not double it (“luôn luôn”, “ngày ngày”) and no two words
    meet at it (“quyết định định hướng”). “năm năm” counts before a single year: “năm năm 2022”.

    Why: a word left standing while correcting is the commonest slip of typing, and a document goes back for it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Một số hồ sơ của của người dân còn trả sát hạn.

    Put right: delete one of the two.

    Basis: practice.
    """
    for passage in texts(year, REPEATED_WORD):
        for words, index in neighbours(passage.text):
            if _is_slip(passage.text, words, index):
                first, second = words[index], words[index + 1]
                yield Problem(
                    passage.place(first.start(), second.end()),
                    _("“{word}” stands twice.").format(word=second[0]),
                    _("Delete one of the two."),
                    fix=Fix.of(
                        _("Delete the second “{word}”").format(word=second[0]),
                        passage.edit(first.end(), second.end(), ""),
                        safe=True,
                    ),
                )


def _is_slip(text: str, words: list[Token], index: int) -> bool:
    first, second = words[index], words[index + 1]
    word = second[0].casefold()
    if word == "năm":
        return _ONE_YEAR.match(text, second.end()) is not None
    if len(word) < 2 or _is_joined(text, first.start(), second.end()):
        return False
    if not is_syllable(word):
        return first[0] == second[0] and second[0] in IN_PROSE
    before, after = _before(text, words, index), _after(text, words, index + 1)
    if word in ONLY_BEFORE and after and after.casefold() not in ONLY_BEFORE[word]:
        return True
    if word in REDUPLICATIONS:
        return after.casefold() in NOT_AFTER_REDUPLICATION.get(word, ()) or _is_day(word, text, second.end())
    if is_seam(before.casefold(), word, after.casefold()):
        return False
    if first[0] != second[0]:
        # “của tỉnh Tỉnh ủy”, “lãnh đạo Ban ban hành”: a name meets a word.
        return is_capital(first[0]) and begins_sentence(text, first.start())
    before_that = _before(text, words, index - 1) if before else ""
    return not (is_capital(second[0]) and is_capital(before) and is_capital(before_that) and not is_capital(after))


def _before(text: str, words: list[Token], index: int) -> str:
    """Return the word before another in the same phrase."""
    if index and text[words[index - 1].end() : words[index].start()].isspace():
        return words[index - 1][0]
    return ""


def _after(text: str, words: list[Token], index: int) -> str:
    """Return the word after another in the same phrase."""
    if index + 1 < len(words) and text[words[index].end() : words[index + 1].start()].isspace():
        return words[index + 1][0]
    return ""


def _is_day(word: str, text: str, end: int) -> bool:
    return word in ("ngày", "từ") and text[end : end + 2].strip().isdecimal()


def _is_joined(text: str, start: int, end: int) -> bool:
    """Tell whether a sign of codes, foreign names or addresses touches the words."""
    return text[max(0, start - 1) : start] in _JOINS or text[end : end + 1] in _JOINS


@rule("DVK602", "phrase-doubled", Severity.WARNING)
def phrase_doubled(year: Year) -> Iterator[Problem]:
    """Find a word of two syllables written twice in a row.

    What: the same two syllables twice. Words that are noun and verb at once are left alone, as in “các tổ
    chức tổ chức thực hiện”, “người yêu cầu yêu cầu”.

    Why: a word left standing while correcting is the commonest slip of typing, and a document goes back for it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Nâng cao nâng cao chất lượng phục vụ Nhân dân.

    Put right: delete one of the two.

    Basis: practice.
    """
    for passage in texts(year, REPEATED_PAIR):
        end_of_last = 0
        for match in _PHRASE_TWICE.finditer(passage.text):
            phrase = match["phrase"].casefold()
            first, second = phrase.split()[:2]
            if phrase in PHRASES_TWICE or first == second or match.start() < end_of_last:
                continue
            if phrase in NOUN_AND_VERB and _is_noun_at(passage.text, match.start()):
                continue
            if _is_doer(passage.text, match.start()) or passage.text[match.end() + 1 :].startswith(
                GOES_ON.get(phrase, ())
            ):
                continue
            end_of_last = match.end("again")
            yield Problem(
                passage.place(match.start("phrase"), match.end("again")),
                _("“{word}” stands twice.").format(word=match["again"]),
                _("Delete one of the two."),
                fix=Fix.of(
                    _("Delete the second “{word}”").format(word=match["again"]),
                    passage.edit(match.end("phrase"), match.end("again"), ""),
                    safe=True,
                ),
            )


def _is_noun_at(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start].split()
    return not before or before[-1].endswith((",", ";")) or before[-1].casefold() in BEFORE_NOUN


def _is_doer(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start].split()
    return bool(before) and before[-1].casefold() in DOERS


@rule("DVK603", "sign-doubled", Severity.WARNING)
def sign_doubled(year: Year) -> Iterator[Problem]:
    """Find two signs where one belongs.

    What: two commas, semicolons, colons or full stops in a row, or two of these in an order that no sentence needs.
    Three dots are an ellipsis; “v.v.,” and “TP.,” keep the dot of the abbreviation.

    Why: one of them is left from an earlier wording, and the reader cannot tell which was meant.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Nâng cao chất lượng phục vụ,, giữ đúng hẹn.

    Put right: keep the sign that is meant.

    Basis: practice.
    """
    for passage in texts(year, _SIGNS_MEET):
        for match in _SIGN_TWICE.finditer(passage.text):
            signs = match[0].replace(" ", "")
            same = signs[0] == signs[1]
            yield Problem(
                passage.place(*match.span()),
                _("Two signs stand where one belongs: “{signs}”.").format(signs=match[0]),
                _("Keep the sign that is meant."),
                fix=Fix.of(
                    _("Write one “{sign}”").format(sign=signs[0]),
                    passage.edit(*match.span(), signs[0]),
                    safe=True,
                )
                if same
                else None,
            )
