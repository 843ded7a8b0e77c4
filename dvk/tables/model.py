"""What a table is: columns with a machine's name and a reader's title, rows of plain values.

Knows no output and no domain.
"""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from dvk.words import _

Cell: TypeAlias = str | int | float | bool | dt.date | None

_KEY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


class Kind(enum.Enum):
    """What the cells of a column hold; a cell of any kind may be empty."""

    TEXT = enum.auto()
    COUNT = enum.auto()
    LABEL = enum.auto()
    """A number that names and does not count, such as a year: its digits are not grouped."""
    DATE = enum.auto()
    FLAG = enum.auto()


class Tone(enum.Enum):
    """What a cell tells at a glance; a terminal shows it as a colour."""

    GOOD = enum.auto()
    BAD = enum.auto()
    QUIET = enum.auto()


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `key` is stable and machine-readable, `title` a message of the catalogue.

    Where a terminal is too narrow for every column, those with a `detail` are left out, the highest first.
    """

    key: str
    title: str
    kind: Kind = Kind.TEXT
    detail: int = 0
    tones: Mapping[Cell, Tone] = field(default_factory=dict)
    otherwise: Tone | None = None
    """The tone of a cell that `tones` does not know and that is not empty."""

    @property
    def heading(self) -> str:
        """Return the title in the language of this run."""
        return _(self.title)

    @property
    def right(self) -> bool:
        """Tell whether the column is aligned to the right, as numbers that are compared are."""
        return self.kind is Kind.COUNT

    def tone(self, cell: Cell) -> Tone | None:
        """Return the tone of a cell."""
        return self.tones.get(cell, None if cell is None else self.otherwise)


_TYPES: Mapping[Kind, tuple[type, ...]] = {
    Kind.TEXT: (str,),
    Kind.COUNT: (int, float),
    Kind.LABEL: (int,),
    Kind.DATE: (dt.date,),
    Kind.FLAG: (bool,),
}


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows; `footer` sums the rows up for readers.

    Machines get the rows alone: whoever adds up a column of CSV or JSON must not count twice.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    footer: tuple[Cell, ...] | None = None

    def __post_init__(self) -> None:
        keys = [column.key for column in self.columns]
        if len(set(keys)) < len(keys) or not all(map(_KEY.fullmatch, keys)):
            raise ValueError(f"columns need keys of their own, in snake_case: {keys}")
        for row in self.lines:
            for column, cell in zip(self.columns, row, strict=True):
                if cell is not None and not _fits(cell, column.kind):
                    raise ValueError(f"{cell!r} is no {column.kind.name} for column {column.key}")

    @property
    def lines(self) -> tuple[tuple[Cell, ...], ...]:
        """Return what a reader sees: the rows and the footer."""
        return self.rows if self.footer is None else (*self.rows, self.footer)

    def records(self) -> Iterator[dict[str, Cell]]:
        """Yield the rows as mappings from key to cell."""
        for row in self.rows:
            yield {column.key: cell for column, cell in zip(self.columns, row, strict=True)}

    def without_details(self, rank: int) -> Table:
        """Return the table without the columns that are details of a rank or above."""
        kept = [index for index, column in enumerate(self.columns) if column.detail < rank]
        return Table(
            tuple(self.columns[index] for index in kept),
            tuple(tuple(row[index] for index in kept) for row in self.rows),
            None if self.footer is None else tuple(self.footer[index] for index in kept),
        )


def _fits(cell: Cell, kind: Kind) -> bool:
    return isinstance(cell, _TYPES[kind]) and isinstance(cell, bool) == (kind is Kind.FLAG)
