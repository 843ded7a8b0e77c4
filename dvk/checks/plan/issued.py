"""The rule on issued plans that lack a part (DVK410)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.plan import Plan
from dvk.model.year import Year
from dvk.words import _

_ISSUED_HOLDS = ("grounds", "sections", "signature")


@rule("DVK410", "issued-incomplete", Severity.WARNING)
def issued_incomplete(year: Year) -> Iterator[Problem]:
    """Find a plan with a number or a date that lacks a part every issued plan has.

    What: a plan that has its number or its date also has grounds, sections and a signature.

    Why: a number and a date say that the document was signed; a print of it would not be what was signed.

    Example (plan.yaml):

        year: 2022
        date: 2022-01-10
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022

    Put right: copy the missing parts from the signed document, or empty number and date until it is signed.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I, Phần I, Mục II, khoản 6 and 7.
    """
    if year.plan is None or (year.plan.value.date is None and year.plan.value.number is None):
        return
    missing = [key for key in _ISSUED_HOLDS if not getattr(year.plan.value, key)]
    if not missing:
        return
    titles = [f"{_(str(Plan.model_fields[key].title))} (`{key}`)" for key in missing]
    dated = year.plan.value.date is not None
    yield Problem(
        year.plan.key(missing[0]),
        _("The plan is issued and lacks: {missing}.").format(missing=", ".join(titles)),
        _("Copy them from the signed document, or empty `number` and `date` until it is signed."),
        (
            Related(
                year.plan.at("date" if dated else "number"),
                _("the plan's date") if dated else _("the plan's number"),
            ),
        ),
    )
