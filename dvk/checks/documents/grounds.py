"""The rule on grounds given twice (DVK511)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.fold import fold_words
from dvk.words import _


@rule("DVK511", "ground-repeated", Severity.WARNING)
def ground_repeated(year: Year) -> Iterator[Problem]:
    """Find a ground that is given twice.

    What: no two grounds of a plan have the same words; case, marks and punctuation do not count.

    Why: it is a line left over from copying, and mostly the ground that should stand there is missing.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        grounds:
          - Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;
          - Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003.

    Put right: delete one of the two, or write the ground that was meant.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a.
    """
    if year.plan is None:
        return
    first: dict[str, int] = {}
    for index, ground in enumerate(year.plan.value.grounds):
        earlier = first.setdefault(fold_words(ground), index)
        if earlier != index:
            yield Problem(
                year.plan.at("grounds", index),
                _("This ground is given twice."),
                _("Delete one of the two, or write the ground that was meant."),
                (Related(year.plan.at("grounds", earlier), _("the first time")),),
            )
