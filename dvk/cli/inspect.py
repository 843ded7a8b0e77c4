"""`dvk inspect`: a DOCX or PDF measured against the rules of format."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dvk import console, context
from dvk.cli.details import details
from dvk.errors import ExitCode
from dvk.words import N_, _

if TYPE_CHECKING:
    from dvk.inspection.report import Report
    from dvk.model.agency import Regime


class Format(enum.StrEnum):
    """How the measures are written."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"


class Asked(enum.StrEnum):
    """Whose rules to measure against."""

    STATE = "state"
    PARTY = "party"


_REGIMES: dict[Asked, Regime] = {Asked.STATE: "nhà nước", Asked.PARTY: "đảng"}


@details(
    N_(
        "FILE is a Word document (DOCX) or a PDF, whoever made it; its content tells which, not its name. Nothing in "
        "it is run and nothing is fetched: a document with macros, embedded objects or links to outside files is "
        "refused.\n\n"
        "Ends with 0 when no rule failed, 1 when one did (with --strict also on warnings), 2 when the file cannot be "
        "inspected."
    )
)
def cli_inspect(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=_("The document to measure."), show_default=False)],
    format: Annotated[Format, typer.Option("--format", help=_("How the measures are written."))] = Format.FULL,
    regime: Annotated[
        Asked | None,
        typer.Option(
            "--regime", help=_("Whose rules to measure against; told by the document's head."), show_default=False
        ),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help=_("End with 1 on warnings too."))] = False,
) -> int:
    from dvk.inspection import inspect

    report = inspect(context.working_folder() / file, _REGIMES[regime] if regime else None)
    for line in _written(report, format):
        console.out(line)
    return ExitCode.PROBLEMS if report.fails(strict=strict) else ExitCode.CLEAN


def _written(report: Report, format: Format) -> Iterator[str]:
    base = context.working_folder()
    match format:
        case Format.FULL:
            from dvk.inspection.formats.full import full

            yield from full(report)
        case Format.CONCISE:
            from dvk.inspection.formats.concise import concise
            from dvk.inspection.formats.full import summary

            yield from concise(report, base)
            yield summary(report)
        case Format.JSON:
            from dvk.inspection.formats.json_ import as_json

            yield as_json(report, base)
