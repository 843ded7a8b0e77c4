"""Rule on compounds that no dictionary has (DVK673)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dvk.checks.prose import documents, refined, trait
from dvk.checks.wording.misspelled import COMPOUNDS, CONTEXTS, SIGNS, Context
from dvk.checks.wording.words import words_of
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.text.source import Span
from dvk.words import _

_MARKS = ".,;:()“”\"'"
_ANYWHERE = Context()
_SIGN = trait(lambda word: word.lower().strip(_MARKS) in SIGNS)
_MISSPELLED = refined(_SIGN, lambda phrase: any(True for _found in _misspelled(phrase)))


def _misspelled(text: str) -> Iterator[tuple[Span, str]]:
    """Yield the places of misspelled compounds with what is meant, in the case of what is written."""
    words = words_of(text)
    plain = [word[0].lower() for word in words]
    for at, pair in enumerate(pairwise(plain)):
        right = COMPOUNDS.get(pair)
        if right is None or text[words[at].end() : words[at + 1].start()] not in (" ", "\n"):
            continue
        written = words[at][0], words[at + 1][0]
        if written[1][0].isupper() and not written[1].isupper():
            continue  # a name
        before, after = plain[at - 1] if at else "", plain[at + 2] if at + 2 < len(plain) else ""
        if CONTEXTS.get(pair, _ANYWHERE).fits(before, after):
            meant = " ".join(_as(one, other) for one, other in zip(written, right, strict=True))
            yield Span(words[at].start(), words[at + 1].end()), meant


def _as(written: str, right: str) -> str:
    if written.isupper() and len(written) > 1:
        return right.upper()
    return right.capitalize() if written[0].isupper() else right


@rule("DVK673", "compound-misspelled", Severity.WARNING)
def compound_misspelled(year: Year) -> Iterator[Problem]:
    """Find a word of two syllables that no dictionary has, where the usual one differs by a tone or a letter.

    What: “triễn khai”, “xữ lý”, “hổ trợ”, “bổ xung” and other slips of office language; what may be a word in passing,
    as in “hồ sơ xuất khẩu”, is left alone. Each is reported once a document.

    Why: each of the two syllables is spelled well, so that no eye stops there; the reader who does see it thinks less
    of the whole document.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Triễn khai việc hổ trợ người dân.

    Put right: write the usual word.

    Basis: practice; the dictionaries.
    """
    for document in documents(year, _MISSPELLED):
        found: dict[str, list[tuple[Passage, Span, str]]] = {}
        for passage in document.showing(_MISSPELLED):
            for span, right in _misspelled(passage.text):
                found.setdefault(right.lower(), []).append((passage, span, right))
        for places in found.values():
            passage, span, right = places[0]
            help = _("Write “{right}”.").format(right=right)
            if len(places) > 1:
                help += " " + _("It stands {count} times.").format(count=len(places))
            yield Problem(
                passage.place(*span),
                _("No dictionary has “{written}”.").format(written=" ".join(passage.text[slice(*span)].split())),
                help,
                fix=Fix.of(
                    _("Write “{word}”").format(word=right),
                    *(one.edit(*there, word) for one, there, word in places),
                ),
            )
