"""Rules on what a plan prints: its tables, its points, what an issued one holds (DVK113, DVK217, DVK410)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.plan import Block, Grid, Plan
from dvk.model.year import Entry, Year
from dvk.syntax.tree import Route
from dvk.text.numbers import group_digits
from dvk.words import _

_ISSUED_HOLDS = ("grounds", "sections", "signature")
_ROUND = (10, 100)


@rule("DVK113", "table-uneven")
def table_uneven(year: Year) -> Iterator[Problem]:
    """Find a table of the plan whose rows or widths do not fit its columns.

    What: each row of a table has as many cells as the table has columns; `widths`, where given, too.

    Why: cells would stand under the wrong heading, or under none.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        appendices:
          - title: Phân công
            content:
              - table:
                  columns: [STT, Nội dung, Đơn vị]
                  rows:
                    - [1, Tuyên truyền]

    Put right: add the missing cells, or delete the surplus ones; a text that holds a comma is put into quotes.

    Basis: practice.
    """
    if year.plan is None:
        return
    for route, grid in _grids(year.plan.value):
        expected = len(grid.columns)
        related = (_columns(year.plan, route),)
        if grid.widths and len(grid.widths) != expected:
            message = _("There are {found} widths, and {expected} columns.")
            yield Problem(
                year.plan.at(*route, "widths"),
                message.format(found=len(grid.widths), expected=expected),
                _("Give each column a width, or delete `widths`."),
                related,
            )
        for index, row in enumerate(grid.rows):
            if len(row) != expected:
                message = _("The row has {found} cells, the table {expected} columns.")
                yield Problem(
                    year.plan.at(*route, "rows", index),
                    message.format(found=len(row), expected=expected),
                    _("Give each column one cell; an empty cell is written `null`."),
                    related,
                )


def _columns(plan: Entry[Plan], table: Route) -> Related:
    return Related(plan.key(*table, "columns"), _("the columns"))


def _grids(plan: Plan) -> Iterator[tuple[Route, Grid]]:
    for key in ("sections", "appendices"):
        for index, part in enumerate(getattr(plan, key)):
            yield from _in_blocks((key, index, "content"), part.content)


def _in_blocks(route: Route, blocks: tuple[Block, ...]) -> Iterator[tuple[Route, Grid]]:
    for index, block in enumerate(blocks):
        if block.table is not None:
            yield (*route, index, "table"), block.table
        yield from _in_blocks((*route, index, "content"), block.content)


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
