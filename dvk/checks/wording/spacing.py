"""Rules on the space around signs (DVK607, DVK608, DVK609)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import WIDE_SPACE, texts, trait
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.syllables import is_syllable
from dvk.words import _

# A full stop before another one, or before the stroke of an end mark, is no sign of a sentence.
_SPACE_BEFORE = re.compile(
    r"(?<=[\w”\")\]%]) (?=[,;!?](?:[\s”\")]|\Z)|\.(?!\s[./])(?:[\s”\")]|\Z)|:(?!\s[0-9])(?:\s|\Z))"
)
# A mark that touches the word on its outer side is the wrong mark; between two marks a blank is left to fill in.
_SPACE_INSIDE = re.compile(r"(?<=[“(\[])(?<!\w[“(\[]) (?=[^\s.…”)\]])|(?<=[^\s.…“(\[]) (?=[”)\]](?!\w))")
_SIGN_APART = trait(lambda word: word[0] in ",;:!?.”)]" or word[-1] in "“([")
_NO_SPACE = re.compile(r"(?<![^\W_])([^\W\d_]+|[0-9]+)([,;:!?.)”])(?=([^\W\d_]{2,})(?![\w@/]))")
_SIGN_BEFORE_LETTERS = re.compile(r"[^\W_][,;:!?.)”][^\W\d_]{2}")
_SIGN_WITHIN = trait(lambda word: _SIGN_BEFORE_LETTERS.search(word) is not None)
_WIDE = re.compile(r"(?<=\S) {2,3}(?=\S)")
# Blanks to be filled in by hand stand after these.
_BEFORE_BLANK = re.compile(r"(?:ngày|tháng|năm|[Ss]ố|[.:…/])\Z", re.IGNORECASE)


@rule("DVK607", "space-before-sign", Severity.WARNING)
def space_before_sign(year: Year) -> Iterator[Problem]:
    """Find a space where none belongs: before a sign, or inside quotation marks and brackets.

    What: comma, full stop, semicolon, colon, exclamation and question mark stand at the word; so do “ and ( before a
    word, ” and ) after it.

    Why: a line may break at that space, and the sign opens the next line.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Nâng cao chất lượng phục vụ , giữ đúng hẹn.

    Put right: delete the space.

    Basis: practice.
    """
    # A semicolon that stands alone parts phrases and is no word: what it leaves behind is a wide space.
    for passage in texts(year, _SIGN_APART, WIDE_SPACE):
        for pattern in (_SPACE_BEFORE, _SPACE_INSIDE):
            for match in pattern.finditer(passage.text):
                yield Problem(
                    passage.place(max(0, match.start() - 1), match.end() + 1),
                    _("There is a space where none belongs."),
                    _("Delete it."),
                    fix=Fix.of(_("Delete the space"), passage.edit(*match.span(), ""), safe=True),
                )


@rule("DVK608", "no-space-after-sign", Severity.WARNING)
def no_space_after_sign(year: Year) -> Iterator[Problem]:
    """Find a sign with no space after it.

    What: after comma, full stop, semicolon, colon, exclamation and question mark, closing bracket and closing
    quotation mark there is a space before the next word. Numbers, addresses and abbreviations are left alone.

    Why: two words run together; neither searching nor line breaking sees them.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Nâng cao chất lượng phục vụ,giữ đúng hẹn.

    Put right: put a space after the sign.

    Basis: practice.
    """
    for passage in texts(year, _SIGN_WITHIN):
        for match in _NO_SPACE.finditer(passage.text):
            before, sign, after = match.groups()
            if not is_syllable(after) or not _may_end_phrase(before, sign):
                continue
            if sign == "." and not (
                before.islower() and len(before) > 1 and after[0].isupper() and after[1:].islower()
            ):
                continue
            if (len(before) == 1 and sign in ").") or (before.isdecimal() and sign not in ",;"):
                continue
            yield Problem(
                passage.place(match.start(), match.end() + len(after)),
                _("There is no space after “{sign}”.").format(sign=sign),
                _("Put a space there."),
                fix=Fix.of(_("Put a space there"), passage.edit(match.end(), match.end(), " "), safe=True),
            )


def _may_end_phrase(before: str, sign: str) -> bool:
    return sign == ")" or before.isdecimal() or is_syllable(before) or (before.isupper() and sign in ",;")


@rule("DVK609", "wide-space", Severity.WARNING)
def wide_space(year: Year) -> Iterator[Problem]:
    """Find two or three spaces in a row within a line.

    What: words are parted by one space. Four and more are a blank to be filled in by hand.

    Why: a justified line shows a hole there, and searching for the phrase misses it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Nâng cao  chất lượng phục vụ.

    Put right: leave one space.

    Basis: practice.
    """
    for passage in texts(year, WIDE_SPACE):
        for match in _WIDE.finditer(passage.text):
            if _BEFORE_BLANK.search(passage.text, max(0, match.start() - 6), match.start()):
                continue
            yield Problem(
                passage.place(match.start() - 1, match.end() + 1),
                _("There are {count} spaces in a row.").format(count=match.end() - match.start()),
                _("Leave one of them."),
                fix=Fix.of(_("Leave one space"), passage.edit(*match.span(), " "), safe=True),
            )
