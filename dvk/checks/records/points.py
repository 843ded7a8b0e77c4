"""The rule on the points of criteria (DVK217)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.numbers import group_digits
from dvk.words import _

_ROUND = (10, 100)


@rule("DVK217", "points-not-round", Severity.NOTE)
def points_not_round(year: Year) -> Iterator[Problem]:
    """Find criteria whose points do not add up to 10 or 100.

    What: on the scale “điểm” the points of all criteria together are 10 or 100.

    Why: scoring sheets are out of 10 or 100; another sum mostly means that a criterion was changed or forgotten.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        criteria:
          scale: điểm
          items:
            - {text: Có kết quả đo được, weight: 60}
            - {text: Có khả năng nhân rộng, weight: 30}

    Put right: correct the points of the criteria; leave them where the guidance has another sum.

    Basis: practice; the scoring sheets of the movement.
    """
    criteria = year.plan.value.criteria if year.plan is not None else None
    if year.plan is None or criteria is None or criteria.scale != "điểm" or not criteria.items:
        return
    total = round(sum(item.weight or 0 for item in criteria.items), 6)
    if total not in _ROUND:
        yield Problem(
            year.plan.key("criteria", "items"),
            _("The points of the criteria add up to {total}, not to 10 or 100.").format(total=group_digits(total)),
            _("Check the `weight` of each criterion."),
        )
