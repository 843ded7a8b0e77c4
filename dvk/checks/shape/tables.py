"""The rule on tables whose rows do not fit their columns (DVK113)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Problem, Related
from dvk.diagnostics.rule import rule
from dvk.model.pieces import grids
from dvk.model.plan import Plan
from dvk.model.year import Entry, Year
from dvk.syntax.tree import Route
from dvk.words import _


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
    for route, grid in grids(year.plan.value):
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
                    _('Give each column one cell; an empty cell is written `null` or `""`.'),
                    related,
                )


def _columns(plan: Entry[Plan], table: Route) -> Related:
    return Related(plan.key(*table, "columns"), _("the columns"))
