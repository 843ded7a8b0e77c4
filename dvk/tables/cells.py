"""How one cell is written: for a reader in the Vietnamese way, for a machine in the way of ISO.

Knows nothing of rows.
"""

from __future__ import annotations

import datetime as dt
import re

from dvk.tables.model import Cell, Kind
from dvk.text.dates import short_date
from dvk.text.numbers import group_digits
from dvk.words import _

# A record may name these by an escape; on a terminal they would move the cursor or turn the line around.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def for_reader(cell: Cell, kind: Kind) -> str:
    """Write a cell on one line: 1.050, 09/02/2022; nothing of a text is left out."""
    match cell:
        case None:
            return ""
        case bool():
            return _("yes") if cell else _("no")
        case int() | float():
            return str(cell) if kind is Kind.LABEL else group_digits(cell)
        case dt.date():
            return short_date(cell)
        case _:
            return _UNPRINTABLE.sub("\ufffd", " ".join(cell.split()))


def for_machine(cell: Cell) -> str:
    """Write a cell with a decimal point, an ISO date, and `true` or `false`."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case dt.date():
            return cell.isoformat()
        case _:
            return str(cell)
