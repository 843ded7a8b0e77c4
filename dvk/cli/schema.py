"""`dvk schema`: the files that let an editor complete records."""

from __future__ import annotations

from typing import Annotated

import typer

from dvk import console, context
from dvk.cli.details import details
from dvk.cli.options import RootOption, open_repository
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import ExitCode
from dvk.store.schemas import stale_schemas, write_schemas
from dvk.words import N_, _


@details(
    N_(
        "Writes records/schema/*.schema.json from the record types and your vocabulary. Editors with YAML support "
        "then offer keys and terms, with explanations in Vietnamese. Run it again after changing vocabulary.yaml."
    )
)
def cli_schema(
    check: Annotated[
        bool, typer.Option("--check", help=_("Write nothing; end with 1 when a schema is stale."))
    ] = False,
    root: RootOption = None,
) -> int:
    repository = open_repository(root)
    if check:
        stale = stale_schemas(repository)
        for path in stale:
            console.out(_("{path} is stale.").format(path=path_shown(path, context.working_folder())))
        return ExitCode.PROBLEMS if stale else ExitCode.CLEAN
    for path in write_schemas(repository):
        console.out(_("Written: {path}").format(path=path_shown(path, context.working_folder())))
    return ExitCode.CLEAN
