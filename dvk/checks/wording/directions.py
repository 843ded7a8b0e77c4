"""Rule on figures that go up where the words go down (DVK672)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.prose import refined, texts, trait
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.numbers import ungroup_digits
from dvk.words import _

_NUMBER = r"(?:[0-9]{1,3}(?:\.[0-9]{3}){1,4}|[0-9]{1,9})(?:,[0-9]{1,3})?(?![\w/.-]*[0-9]|,[0-9])"
_UNIT = r"\s?%|(?: [^\W\d_]{1,9}){1,2}?"
_CHANGE = re.compile(
    rf"(?<!\w)từ (?P<before>{_NUMBER})(?P<unit>{_UNIT})?(?: \(?(?:năm|cuối năm|đầu năm) [0-9]{{4}}\)?)? "
    rf"(?P<way>lên|xuống) (?:(?:chỉ|còn|mức|tới|đến|khoảng|gần|dưới|trên) ){{0,2}}(?P<after>{_NUMBER})"
    rf"(?P<its_unit>\s?%|(?: [^\W\d_]{{1,9}}){{0,2}})"
)
_COUNTED_THE_OTHER_WAY = frozenset("hạng bậc vị thứ cấp giờ phút".split())
"""Units of which a smaller number is higher or earlier: from rank 45 one rises to 30."""
_WAY = refined(
    trait(lambda word: word in ("lên", "xuống")), lambda phrase: any(True for _change in _contradictions(phrase))
)


def _contradictions(text: str) -> Iterator[re.Match[str]]:
    for match in _CHANGE.finditer(text):
        before, after = (ungroup_digits(match[name]) for name in ("before", "after"))
        if (after <= before if match["way"] == "lên" else after >= before) and _is_of_one_unit(match):
            yield match


def _is_of_one_unit(match: re.Match[str]) -> bool:
    """Tell whether both numbers count the same thing; the first may leave its unit to the second."""
    unit, its_unit = (match["unit"] or "").split(), match["its_unit"].split()
    if not its_unit or _COUNTED_THE_OTHER_WAY.intersection((*unit, *its_unit)):
        return False
    return its_unit[: len(unit)] == unit


@rule("DVK672", "rises-where-it-falls", Severity.WARNING)
def rises_where_it_falls(year: Year) -> Iterator[Problem]:
    """Find a number that rises where the words say it falls, or the other way round.

    What: in “từ … lên …” the second number is the larger one, in “từ … xuống …” the smaller, where both are of one
    unit. Ranks and hours, which are counted the other way, are left alone.

    Why: a number or a word is wrong, and the reader takes a setback for progress.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        goal: Giảm tỷ lệ hồ sơ trễ hạn từ 2,5% xuống 3,2%.

    Put right: correct the number or the word.

    Basis: arithmetic.
    """
    for passage in texts(year, _WAY):
        for match in _contradictions(passage.text):
            share = "%" in match["its_unit"]
            words = {name: match[name] + "%" * share for name in ("before", "after")}
            yield Problem(
                passage.place(match.start(), match.end("its_unit" if share else "after")),
                _("From {before} to {after} is no rise.").format(**words)
                if match["way"] == "lên"
                else _("From {before} to {after} is no fall.").format(**words),
                _("Correct the number or the word."),
            )
