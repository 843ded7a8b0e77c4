"""Writes a table as CSV (RFC 4180) that spreadsheets open right and other programs read whole."""

from __future__ import annotations

import csv
import io
import re

from dvk.tables.cells import for_machine
from dvk.tables.model import Cell, Table

# A text that begins so is run as a formula by spreadsheets; an apostrophe in front makes it text.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def csv_bytes(table: Table) -> bytes:
    """Write header and rows in UTF-8 with a byte order mark: without it Excel on Windows garbles Vietnamese.

    A text that begins with = + - @, a tab or a carriage return gets an apostrophe in front. Nothing is
    lost by it: a text that already begins with apostrophes and one of these gets one more, so that taking
    one apostrophe from in front of such a text always gives the recorded one back (`recorded`). Numbers and
    dates are never touched. JSON carries every text as it is.
    """
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow([column.key for column in table.columns])
    writer.writerows([[_written(cell) for cell in row] for row in table.rows])
    return lines.getvalue().encode("utf-8-sig")


def recorded(cell: str) -> str:
    """Return the text that stands in the record for one that stands in a cell of the CSV."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _written(cell: Cell) -> str:
    written = for_machine(cell)
    return f"'{written}" if isinstance(cell, str) and _FORMULA.match(written) else written
