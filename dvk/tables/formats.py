"""The formats a table can be asked for, and which of them suits where it goes."""

from __future__ import annotations

import enum

from dvk.tables.csv_ import csv_bytes
from dvk.tables.json_ import json_text
from dvk.tables.markdown import markdown_text
from dvk.tables.model import Table
from dvk.tables.plain import plain_text


class TableFormat(enum.StrEnum):
    """How a table is written."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    MARKDOWN = "markdown"


def file_bytes(table: Table, format: TableFormat) -> bytes:
    """Write a table complete, as a file or a pipe gets it."""
    match format:
        case TableFormat.CSV:
            return csv_bytes(table)
        case TableFormat.JSON:
            text = json_text(table)
        case TableFormat.MARKDOWN:
            text = markdown_text(table)
        case TableFormat.TABLE:
            text = plain_text(table)
    return f"{text}\n".encode("utf-8", "backslashreplace")
