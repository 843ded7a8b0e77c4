"""`dvk explain`: what a rule says and why."""

from __future__ import annotations

import enum
from typing import Annotated

import typer

from dvk import console
from dvk.checks.catalogue import family, find, rules
from dvk.checks.page import explanation, listing, markdown
from dvk.cli.details import details
from dvk.errors import ExitCode, UsageError
from dvk.words import N_, _

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal."""


class PageFormat(enum.StrEnum):
    """How pages are written."""

    TEXT = "text"
    MARKDOWN = "markdown"


@details(
    N_(
        "Without CODE, lists all rules. CODE is a rule's code or its name, as findings show them; the beginning of "
        "codes, as DVK2, lists the rules of that family.\n\n"
        "`dvk explain --all --format markdown` writes the whole catalogue."
    )
)
def cli_explain(
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", help=_("A rule: DVK304, or unknown-department."), show_default=False),
    ] = None,
    all: Annotated[bool, typer.Option("--all", help=_("The pages of all rules."))] = False,
    format: Annotated[PageFormat, typer.Option("--format", help=_("How pages are written."))] = PageFormat.TEXT,
) -> int:
    if all and code is not None:
        raise UsageError(_("--all goes without a code."))
    chosen = rules() if all else () if code is None else family(code) or (find(code),)
    if format is PageFormat.MARKDOWN:
        for line in markdown(chosen or rules()):
            console.out(line)
    elif all or len(chosen) == 1:
        width = min(console.width(), WIDEST)
        console.out("\n\n\n".join(explanation(rule, width) for rule in chosen))
    else:
        for line in listing(chosen or rules()):
            console.out(line)
    return ExitCode.CLEAN
