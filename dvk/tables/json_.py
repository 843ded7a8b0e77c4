"""Writes a table as JSON: an array of objects, Vietnamese as it is, ISO dates, null for what is empty."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from dvk.tables.model import Table


def json_text(table: Table) -> str:
    """Write the rows as objects, without a line end."""
    return dumped(list(table.records()))


def dumped(value: Any) -> str:
    """Write any value of mappings, lists, texts, numbers and dates the way dvk writes JSON."""
    return json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False, default=_iso)


def _iso(value: object) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no place in JSON")
