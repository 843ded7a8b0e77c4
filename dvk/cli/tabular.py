"""Puts a table where the output goes: for eyes on a terminal, complete off it."""

from __future__ import annotations

from typing import Annotated

import typer

from dvk import console
from dvk.tables.formats import TableFormat, file_bytes
from dvk.tables.model import Table
from dvk.words import _

TableFormatOption = Annotated[
    TableFormat | None,
    typer.Option(
        "--format",
        help=_("How the table is written: a table on a terminal, else CSV, unless given."),
        show_default=False,
    ),
]

MOST_ROWS = 200
"""The rows above which even a terminal gets plain text: colours do not help to read a thousand lines."""


def is_for_eyes(format: TableFormat | None) -> bool:
    """Tell whether a reader in front of a terminal gets the table."""
    return console.is_terminal() and format in (None, TableFormat.TABLE)


def put_table(table: Table, format: TableFormat | None) -> None:
    """Write a table to standard output."""
    if not is_for_eyes(format):
        console.out_bytes(file_bytes(table, format or TableFormat.CSV))
    elif len(table.rows) > MOST_ROWS:
        console.out_bytes(file_bytes(table, TableFormat.TABLE))
    else:
        _put_on_terminal(table)


def _put_on_terminal(table: Table) -> None:
    from dvk.tables.terminal import terminal_text

    text, left_out = terminal_text(table, width=console.width(), colours=console.colours())
    console.out(text)
    if left_out:
        columns = ", ".join(column.heading for column in left_out)
        console.out(
            _("The terminal is too narrow for: {columns}. `--format csv` shows all columns.").format(columns=columns)
        )
