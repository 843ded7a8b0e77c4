"""`dvk init`: a record repository for an agency."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from dvk import console, context
from dvk.cli.details import details
from dvk.cli.drafts import write_unless_there
from dvk.cli.prompt import terminal
from dvk.cli.record_options import with_options_of, year_option
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import ExitCode
from dvk.scaffold.repository import FIELDS, TO_FILL, NewRepository, draft_repository
from dvk.words import N_, _

_DETAILS = N_(
    "Writes the agency, a first plan, explained examples for terms and forms of your own, schemas for editors and "
    "what git needs. What no option says about the agency is asked for on a terminal.\n\n"
    "Nothing that exists is overwritten; run again to add what is missing."
)


@details(_DETAILS)
@with_options_of(FIELDS)
def cli_init(
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="DIR", help=_("Where; the current folder unless given."), show_default=False),
    ] = None,
    *,
    year: Annotated[int | None, year_option(_("Year of the first plan; this year unless given."))] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_("Name the files and write nothing."))] = False,
    **given: Any,
) -> int:
    base = context.working_folder()
    new = draft_repository(Path(base, folder or "."), given, year, terminal())
    if new.owner:
        console.out(_("The records here are those of {agency}.").format(agency=new.owner))
    if new.existing:
        console.out(_("Files that exist and stay as they are: {count}.").format(count=len(new.existing)))
    for draft in new.drafts:
        if dry_run:
            line = _("Would be written: {path}")
        else:
            line = _("Written: {path}") if write_unless_there(draft) else _("Exists already: {path}")
        console.out(line.format(path=path_shown(draft.path, base)))
    for note in new.notes:
        console.err(_("note: {note}").format(note=note))
    if new.drafts and not dry_run:
        _say_next(new, base)
    return ExitCode.CLEAN


def _say_next(new: NewRepository, base: Path) -> None:
    if not new.in_git:
        console.out(_("Next: run `git init` once in this folder, that git keeps the history of the records."))
    to_fill = [path_shown(draft.path, base) for draft in new.drafts if draft.path.name in TO_FILL]
    if to_fill:
        files = _(" and ").join(to_fill)
        console.out(_("Next: fill in {files}, then run `dvk new-registration`.").format(files=files))
