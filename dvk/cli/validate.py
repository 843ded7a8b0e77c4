"""`dvk validate`: every problem in the records, each with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dvk import console
from dvk.cli.details import details
from dvk.cli.finding_formats import Format, written
from dvk.cli.options import OnlyYearOption, RootOption
from dvk.cli.targets import targets
from dvk.diagnostics.fixes import side_by_side
from dvk.diagnostics.model import Severity
from dvk.diagnostics.report import Report
from dvk.errors import ExitCode, UsageError
from dvk.words import N_, _

_DETAILS = N_(
    "Without PATH, all records of the repository are checked. With `-`, one record is read from standard input; "
    "--stdin-filename says which file it stands for.\n\n"
    "Ends with 0 when nothing is wrong or only warnings were found, 1 on errors (with --strict on warnings too), "
    "2 when the command cannot run.\n\n"
    "`dvk explain CODE` tells more about a finding."
)


@details(_DETAILS)
def cli_validate(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH",
            help=_("Files or folders to report on; `-` reads standard input."),
            show_default=False,
        ),
    ] = None,
    year: OnlyYearOption = None,
    format: Annotated[Format, typer.Option("--format", help=_("How findings are written."))] = Format.FULL,
    select: Annotated[
        str,
        typer.Option(
            "--select",
            metavar="CODES",
            help=_("Only these rules: DVK3 means all of that family; separate with commas."),
        ),
    ] = "",
    ignore: Annotated[
        str, typer.Option("--ignore", metavar="CODES", help=_("Not these rules; separate with commas."))
    ] = "",
    strict: Annotated[bool, typer.Option("--strict", help=_("End with 1 on warnings too."))] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help=_("Put right what can be put right without changing what is said."))
    ] = False,
    unsafe: Annotated[
        bool, typer.Option("--unsafe", help=_("With --fix or --diff: make the fixes that somebody must judge, too."))
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help=_("Show what --fix would change, and write nothing."))] = False,
    changed_since: Annotated[
        str | None,
        typer.Option(
            "--changed-since",
            metavar="REV",
            help=_("Only findings in records that differ from a git revision; all records are read all the same."),
            show_default=False,
        ),
    ] = None,
    stdin_filename: Annotated[
        Path | None,
        typer.Option(
            "--stdin-filename",
            metavar="PATH",
            help=_("The record standard input stands for."),
            show_default=False,
        ),
    ] = None,
    root: RootOption = None,
) -> int:
    from dvk.api import choose, run_checks
    from dvk.cli.fixing import put_right

    if unsafe and not (fix or diff):
        raise UsageError(_("--unsafe goes with --fix or --diff."))
    chosen = targets(paths or [], year=year, stdin_filename=stdin_filename, root=root)
    if changed_since is not None:
        chosen = chosen.among(changed_since)
    rules = choose(chosen.repository, select, ignore)
    if fix or diff:
        changed = put_right(chosen, rules, unsafe=unsafe, write=not diff)
        if diff:
            return ExitCode.PROBLEMS if changed else ExitCode.CLEAN
    report = chosen.narrowed(run_checks(chosen.repository, chosen.years, rules))
    for line in written(report, format, strict=strict):
        console.out(line)
    if format.is_for_people:
        console.err(_summary(report, chosen.asked(report.records)))
        if fixes := _fixes(report):
            console.err(fixes)
    return ExitCode.PROBLEMS if report.fails(strict=strict) else ExitCode.CLEAN


def _summary(report: Report, asked: int) -> str:
    some = asked < report.records
    if not report.diagnostics:
        message = (
            _("Records checked: {asked} of {records}; nothing to put right.")
            if some
            else _("Records checked: {records}; nothing to put right.")
        )
        return message.format(asked=asked, records=report.records)
    message = (
        _("Records checked: {asked} of {records}; errors: {errors}, warnings: {warnings}, notes: {notes}.")
        if some
        else _("Records checked: {records}; errors: {errors}, warnings: {warnings}, notes: {notes}.")
    )
    return message.format(
        asked=asked,
        records=report.records,
        errors=report.count(Severity.ERROR),
        warnings=report.count(Severity.WARNING),
        notes=report.count(Severity.NOTE),
    )


def _fixes(report: Report) -> str:
    """Say how many fixes would be tried first: where two change the same words, one is enough; some may not help."""
    fixes = [found for found in report.diagnostics if found.problem.fix is not None]
    every = len(side_by_side(fixes))
    safe = len(side_by_side(found for found in fixes if found.problem.fix is not None and found.problem.fix.safe))
    if not fixes:
        return ""
    if safe == every:
        return _("`dvk validate --fix` tries to put {safe} of them right.").format(safe=safe)
    if not safe:
        return _("`dvk validate --fix --unsafe` tries to put {all} of them right; `--diff --unsafe` shows how.").format(
            all=every
        )
    message = _("`dvk validate --fix` tries to put {safe} of them right, `--fix --unsafe` {all}; `--diff` shows how.")
    return message.format(safe=safe, all=every)
