"""Rules on the names of bodies (DVK650 to DVK654)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from dvk.checks.capitals.lexicon import Hit, Lexicon, Slip
from dvk.checks.capitals.names import bodies, party
from dvk.checks.capitals.names.bodies import BODIES, HEADS, HEADS_OF_MANY, KINDS, SEPARATED, SHORT
from dvk.checks.capitals.spots import found, recased
from dvk.checks.prose import refined, trait
from dvk.checks.wording.endings import small_starts
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.passage import Passage
from dvk.model.year import Year
from dvk.syntax.tree import Route
from dvk.text.sentences import begins_sentence, in_quotes
from dvk.text.tones import tone_key
from dvk.words import _

_BODIES = Lexicon(BODIES | KINDS | SHORT, bodies.IN_SMALL)
_PARTY_BODIES = Lexicon(party.PARTY_BODIES, party.IN_SMALL)
_HEADS = Lexicon(HEADS)

_ENDS_IN_TYPE = frozenset(
    "cán cơ trụ nội toàn đồng tiến phân một hai ba từng các những mỗi căn văn trưởng chánh".split()
)
"""Words that make another word with the type, as in cán bộ, cơ sở and trưởng phòng, and words of number."""

_GOES_ON = re.compile(r" (?:ban|viên|đồng|nghị)(?!\w)", re.IGNORECASE)
"""What makes another name with the second syllable of a short one: Ủy ban, Hội đồng."""

_Spot = tuple[int, Route, int]

_SEPARATOR = r"(?: ?[,–—/&-] ?| và | )"
_NOT_LONGER = r"(?!\w|, (?:đánh giá|xếp loại|kỷ luật|sáng kiến))"
_SEPARATED = {
    re.compile(_SEPARATOR.join(map(re.escape, re.split(r" - |, ", name))) + _NOT_LONGER, re.IGNORECASE): name
    for name in SEPARATED
}
_SEPARATED_WORD = refined(
    trait(lambda word: word.lower().strip('.,;:()“”"').rstrip("/&-–—") in ("khen", "binh", "thể")),
    lambda phrase: any(pattern.search(phrase) for pattern in _SEPARATED),
)


@rule("DVK650", "body-raised", Severity.WARNING)
def body_raised(year: Year) -> Iterator[Problem]:
    """Find the name of a State body with a capital too many.

    What: a known body, and one of a usual type and task, has capitals on its type and on the first syllable of its
    field: `Ủy ban nhân dân`, `Sở Tài chính`, not `Ủy ban Nhân dân`, `Sở Tài Chính`; so have `Chính phủ`, `Quốc hội`.

    Why: the decree gives capitals to the words of a name, not to each of its syllables.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Ủy ban Nhân dân tỉnh giao Sở Tài Chính hướng dẫn.

    Put right: write the syllables within a word small.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1, điểm a.
    """
    for hit in _raised(year):
        yield hit.problem(_("“{written}” has a capital too many."), safe=True)


def _raised(year: Year) -> Iterator[Hit]:
    return (hit for hit, _slip in _BODIES.slips(year, Slip.RAISED) if hit.right not in SHORT or _is_whole(hit))


def _is_whole(hit: Hit) -> bool:
    """Tell whether a short name stands for itself: neither do its syllables belong to others, nor to a person."""
    text, at = hit.passage.text, hit.start
    of_person = hit.before[:1].isupper() and hit.before.isalpha() and not begins_sentence(text, at)
    return hit.written[0].isupper() and not of_person and not _GOES_ON.match(text, hit.end)


@rule("DVK651", "body-sunk", Severity.WARNING)
def body_sunk(year: Year) -> Iterator[Problem]:
    """Find the name of a State body that lacks a capital.

    What: `Bộ tài chính`, `sở Tài chính`, `ủy ban nhân dân` lack the capital of the field or of the type. Names
    without any capital are reported of councils, committees and courts only, once a document: others may be meant in
    general.

    Why: the type and the field make the name of a body, and both have a capital.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Văn phòng chính phủ và ủy ban nhân dân tỉnh hướng dẫn thực hiện.

    Put right: write the type and the first syllable of the field with capitals.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1, điểm a.
    """
    for hit in _sunk(year):
        yield hit.problem(_("“{written}” lacks a capital."), safe=hit.slip is Slip.SUNK)


def _sunk(year: Year) -> Iterator[Hit]:
    lowered: set[tuple[int, str]] = set()
    for hit, slip in _BODIES.slips(year, Slip.SUNK, Slip.BEGUN_SMALL, Slip.LOWERED):
        known = tone_key(hit.right) in BODIES
        if not known or (hit.before.lower() in _ENDS_IN_TYPE and slip is not Slip.SUNK):
            continue
        if hit.written[1:] == hit.right[1:] and _spot(hit.passage, hit.start) in _starts(year):
            # DVK634 asks for the same capital, as that of the sentence.
            continue
        if slip is Slip.LOWERED:
            if (id(hit.passage.entry), hit.right) in lowered:
                continue
            lowered.add((id(hit.passage.entry), hit.right))
        yield hit


@lru_cache(maxsize=1)
def _starts(year: Year) -> frozenset[_Spot]:
    return frozenset(_spot(passage, start) for passage, start, _end in small_starts(year))


def _spot(passage: Passage, at: int) -> _Spot:
    return id(passage.entry), passage.route, at


@rule("DVK652", "party-body", Severity.WARNING)
def party_body(year: Year) -> Iterator[Problem]:
    """Find the name of a body of the Party that is not written in its usual case.

    What: `Ban Chấp hành Trung ương`, `Bộ Chính trị`, `Ban Bí thư`, `Ban Thường vụ Tỉnh ủy` and other known bodies.

    Why: the decree names the Central Committee as the model, and the Party's own documents follow it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ học tập Nghị quyết của Ban chấp hành Trung ương Đảng.

    Put right: write the name in its usual case.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1, điểm a and điểm b.
    """
    for hit in _of_the_party(year):
        yield hit.problem(_("This body of the Party is named “{right}”."))


def _of_the_party(year: Year) -> Iterator[Hit]:
    for hit, slip in _PARTY_BODIES.slips(year, Slip.RAISED, Slip.SUNK, Slip.BEGUN_SMALL, Slip.LOWERED):
        if slip not in (Slip.LOWERED, Slip.BEGUN_SMALL) or hit.before.lower() not in _ENDS_IN_TYPE:
            yield hit


@rule("DVK653", "body-two-ways", Severity.WARNING)
def body_two_ways(year: Year) -> Iterator[Problem]:
    """Find the name of a body written in two cases in one document.

    What: `Ban chỉ đạo` in a record that elsewhere writes `Ban Chỉ đạo`, and the like. The start of a sentence and a
    name without capitals are left alone: bodies in general may be meant. One finding a document and body.

    Why: who reads both asks whether two bodies are meant.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Theo kế hoạch của Ban Chỉ đạo, cán bộ được tập huấn.
        goal: Hoàn thành nhiệm vụ của Ban chỉ đạo giao.

    Put right: write the name in one case, with capitals on the type and on the first syllable of the task.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1, điểm a.
    """
    for other, hits in _in_two_ways(year):
        there = Related(other.passage.place(other.start, other.end), _("written otherwise here"))
        help = _("Write “{right}”.").format(right=other.right)
        if len(hits) > 1:
            help += " " + _("It stands {count} times.").format(count=len(hits))
        edits = [hit.passage.edit(hit.start, hit.end, hit.right) for hit in hits]
        problem = hits[0].problem(_("This document also writes “{right}”."))
        fix = Fix.of(_("Write “{right}”").format(right=other.right), *edits)
        yield replace(problem, help=help, related=(there,), fix=fix)


def _in_two_ways(year: Year) -> Iterator[tuple[Hit, list[Hit]]]:
    """Yield for each body of a document a place where its name is right, and those where it is written otherwise."""
    right: dict[tuple[int, str, str], Hit] = {}
    wrong: dict[tuple[int, str, str], list[Hit]] = {}
    for hit in _HEADS.hits(year):
        slip = hit.slip
        if slip is None and not hit.written.isupper():
            right.setdefault(_body(hit), hit)
        elif _otherwise(hit, slip):
            wrong.setdefault(_body(hit), []).append(hit)
    return ((right[body], hits) for body, hits in wrong.items() if body in right)


def _body(hit: Hit) -> tuple[int, str, str]:
    """Return the document and the body a name stands for; where there are many, the next word belongs to the name."""
    after = hit.passage.text[hit.end :].split(maxsplit=1) if hit.right in HEADS_OF_MANY else []
    return id(hit.passage.entry), hit.right, after[0].casefold() if after else ""


def _otherwise(hit: Hit, slip: Slip | None) -> bool:
    """Tell whether a name with a capital is written otherwise, where a body in general cannot be meant."""
    if slip is Slip.SUNK and begins_sentence(hit.passage.text, hit.start):
        return False
    return slip in (Slip.SUNK, Slip.RAISED) and hit.written[0].isupper() and not hit.quoted


@rule("DVK654", "body-joined-otherwise", Severity.WARNING)
def body_joined_otherwise(year: Year) -> Iterator[Problem]:
    """Find the name of a body whose parts are joined by another mark than usual.

    What: `Hội đồng Thi đua, Khen thưởng` instead of `Hội đồng Thi đua - Khen thưởng`, and the same for other known
    bodies with a dash or a comma in their names.

    Why: the mark belongs to the name; the law on emulation and the body's seal have the usual one.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        situation: Cán bộ gửi hồ sơ về Hội đồng Thi đua, Khen thưởng của cơ quan.

    Put right: write the usual name.

    Basis: practice; for the council Luật Thi đua, khen thưởng 2022.
    """
    for pattern, right in _SEPARATED.items():
        for passage, match in found(year, right[-5:], pattern, _SEPARATED_WORD):
            usual = match[0].casefold().replace("–", "-") == right.casefold()
            if not usual and not match[0].isupper() and not in_quotes(passage.text, match.start()):
                yield recased(passage, *match.span(), right, _("The usual name is “{right}”."))


def amiss(year: Year) -> Iterator[Hit]:
    """Yield the names of whose capitals these rules speak."""
    yield from _raised(year)
    yield from _sunk(year)
    yield from _of_the_party(year)
    for _right, hits in _in_two_ways(year):
        yield from hits
