"""`dvk progress`: where each model of a year stands on a day."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

import typer

from dvk import console, context
from dvk.cli.details import details
from dvk.cli.options import RootOption, YearOption, open_repository, year_or_usual
from dvk.cli.tabular import TableFormatOption, is_for_eyes, put_table
from dvk.errors import ExitCode, UsageError
from dvk.tables.progress import counts_table, progress_table, summary
from dvk.text.dates import read_date, short_date
from dvk.views.counts import By, counts
from dvk.views.progress import Progress, progress
from dvk.words import N_, _

_DETAILS = N_(
    "Everything is computed from the plan, the registrations and their journals. A target can be measured when "
    "it has a value to reach; it is reached when the last value in the journal reaches it. The next step is the "
    "next date of the model's timetable or of the plan.\n\n"
    "A model is late when the last step of its timetable has passed and the model is neither completed, stopped "
    "nor carried over to the next year; when an earlier step has passed and the journal has no entry since the "
    "step before it; or when, in a running year, the last entry (without one: the registration) is more than "
    "90 days old.\n\n"
    "A sum stands under the counts on a terminal, in plain text and in Markdown; CSV and JSON hold the groups "
    "alone.\n\n"
    "Ends with 0, also when models are late."
)


def _day(written: str) -> dt.date:
    if (day := read_date(written)) is not None:
        return day
    raise UsageError(
        _("--as-of: “{written}” is not a date.").format(written=written),
        help=_("Write it as 2022-06-30 or 30/06/2022."),
    )


@details(_DETAILS)
def cli_progress(
    year: YearOption = None,
    as_of: Annotated[
        dt.date | None,
        typer.Option(
            "--as-of",
            parser=_day,
            metavar="DATE",
            help=_("Day the figures are of, as 2022-06-30 or 30/06/2022; today unless given."),
            show_default=False,
        ),
    ] = None,
    by: Annotated[
        By | None,
        typer.Option("--by", help=_("Count the models by this instead of listing them."), show_default=False),
    ] = None,
    standard: Annotated[
        bool, typer.Option("--standard", help=_("With --by: count local terms under the standard ones."))
    ] = False,
    late: Annotated[bool, typer.Option("--late", help=_("Only models that are late."))] = False,
    format: TableFormatOption = None,
    root: RootOption = None,
) -> int:
    if standard and by is None:
        raise UsageError(_("--standard only works together with --by."))
    repository = open_repository(root)
    records = repository.load(year_or_usual(repository, year))
    day = as_of or context.today()
    standings = progress(records, day)
    shown = standings.only_late() if late else standings
    table = counts_table(counts(records, shown.standings, by, standard=standard)) if by else progress_table(shown)
    if standings.standings or not is_for_eyes(format):
        put_table(table, format)
    if not standings.standings:
        console.err(_("No model is registered for {year} by {day}.").format(year=records.number, day=short_date(day)))
    elif is_for_eyes(format):
        console.out(summary(standings))
    _tell_left_out(standings)
    return ExitCode.CLEAN


def _tell_left_out(standings: Progress) -> None:
    if standings.later:
        console.err(
            _("Registered after {day}, so left out: {ids}.").format(
                day=short_date(standings.as_of), ids=", ".join(standings.later)
            )
        )
    if standings.unread:
        ids = ", ".join(standings.unread)
        console.err(_("Not all records could be read: {ids}. `dvk validate` shows why.").format(ids=ids))
