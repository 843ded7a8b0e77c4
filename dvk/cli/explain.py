"""`dvk explain`: what a rule says and why."""

from __future__ import annotations

from typing import Annotated

import typer

from dvk import console
from dvk.checks.catalogue import find, rules
from dvk.checks.page import explanation, listing
from dvk.cli.details import details
from dvk.errors import ExitCode
from dvk.words import N_, _

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal."""


@details(N_("Without CODE, lists all rules. CODE is a rule's code or its name, as findings show them."))
def cli_explain(
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", help=_("A rule: DVK304, or unknown-department."), show_default=False),
    ] = None,
) -> int:
    if code is None:
        for line in listing(rules()):
            console.out(line)
    else:
        console.out(explanation(find(code), min(console.width(), WIDEST)))
    return ExitCode.CLEAN
