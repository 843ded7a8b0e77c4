"""`dvk new-plan`: the plan of a year, from last year's or from a skeleton."""

from __future__ import annotations

from typing import Annotated

import typer

from dvk.cli.details import details
from dvk.cli.drafts import finish
from dvk.cli.options import RootOption, open_repository
from dvk.cli.record_options import year_option
from dvk.scaffold.plan import draft_plan
from dvk.words import N_, _

_DETAILS = N_(
    "With --from the text of another year's plan is taken over; its number and dates are left empty, and every place "
    "that still speaks of that year is named. Without it a skeleton with explanations is written.\n\n"
    "An existing plan is never overwritten, except by --from a skeleton nobody has touched yet."
)


@details(_DETAILS)
def cli_new_plan(
    year: Annotated[int, year_option(_("Year of the new plan."))],
    origin: Annotated[
        int | None,
        typer.Option(
            "--from", metavar="YEAR", help=_("Year whose plan is taken over."), show_default=False, min=1, max=9999
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_("Show the record and write nothing."))] = False,
    root: RootOption = None,
) -> int:
    draft = draft_plan(open_repository(root), year, origin)
    return finish(draft, dry_run=dry_run)
