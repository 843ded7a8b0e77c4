"""`dvk new-registration`: one more model, exemplar or work for a year."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from dvk.cli.details import details
from dvk.cli.drafts import finish
from dvk.cli.options import RootOption, open_repository
from dvk.cli.prompt import terminal
from dvk.cli.record_options import with_options_of
from dvk.scaffold.demands import FIELDS
from dvk.scaffold.registration import Request, draft_registration
from dvk.words import N_, _

_DETAILS = N_(
    "Every field of a registration is an option. What the year's form demands and no option says is asked for on a "
    "terminal; without one the command ends with 2 and names the missing options.\n\n"
    "The record is checked before it is written, and an existing file is never overwritten."
)


@details(_DETAILS)
@with_options_of(FIELDS)
def cli_new_registration(
    *,
    id: Annotated[
        str | None,
        typer.Option(
            "--id",
            metavar="ID",
            help=_("File name of the record; made from the name unless given."),
            show_default=False,
        ),
    ] = None,
    origin: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="[YEAR/]ID",
            help=_("Start from another registration; its year, date and renewal are adapted."),
            show_default=False,
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_("Show the record and write nothing."))] = False,
    root: RootOption = None,
    **given: Any,
) -> int:
    draft = draft_registration(open_repository(root), Request(given, id, origin), terminal())
    return finish(draft, dry_run=dry_run)
