"""Writes a table for a terminal: wrapped at words to its width, coloured, never cut.

Knows Rich; imported only where a terminal is written to.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence

from rich.box import SIMPLE
from rich.console import Console, detect_legacy_windows
from rich.table import Table as RichTable
from rich.text import Text

from dvk.tables.model import Cell, Column, Kind, Table, Tone
from dvk.tables.plain import GAP, natural_widths, reader_rows
from dvk.text.width import display_width

_STYLES = {Tone.GOOD: "green", Tone.BAD: "red", Tone.QUIET: "dim"}

# What stays on one line: a word, or a part of one up to its hyphen.
_PIECE = re.compile(r"[^\s-]*-+|[^\s-]+")

_WIDEST_LETTER = 2
_COMFORTABLE = 15
"""The cells below which a column of running text is tiring to read."""
_COMFORTABLE_ID = 12
"""The same for ids, which break behind their hyphens and are looked up more than read."""


def terminal_text(table: Table, *, width: int, colours: bool) -> tuple[str, tuple[Column, ...]]:
    """Write a table, and return the columns left out because the terminal is too narrow for all of them."""
    shown = table
    for rank in sorted({column.detail for column in table.columns if column.detail}, reverse=True):
        if sum(_comfortable(shown)) <= _room(shown, width):
            break
        shown = table.without_details(rank)
    left_out = tuple(column for column in table.columns if column not in shown.columns)
    return _laid_out(shown, width, colours), left_out


def fitted(natural: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Narrow the widest columns until all fit: first to their longest words, then, if need be, below."""
    widths = list(natural)
    for floors in (least, [_WIDEST_LETTER] * len(widths)):
        reducible = [index for index, width in enumerate(widths) if width > floors[index]]
        while sum(widths) > room and reducible:
            widest = max(reducible, key=widths.__getitem__)
            widths[widest] -= 1
            if widths[widest] == floors[widest]:
                reducible.remove(widest)
    return widths


def _room(table: Table, width: int) -> int:
    return width - len(GAP) * (len(table.columns) - 1)


def _least(table: Table) -> list[int]:
    """Return the cells each column needs: its longest word."""
    return [*map(_longest_word, zip(*reader_rows(table), strict=True))]


def _comfortable(table: Table) -> list[int]:
    """Return the cells each column needs to be read with ease."""
    rows = reader_rows(table)
    columns = zip(table.columns, natural_widths(rows), _least(table), strict=True)
    return [
        max(least, min(natural, _COMFORTABLE_ID if column.key == "id" else _COMFORTABLE))
        if column.kind is Kind.TEXT
        else least
        for column, natural, least in columns
    ]


def _longest_word(cells: Sequence[str]) -> int:
    return max((display_width(word) for cell in cells for word in _PIECE.findall(cell)), default=0)


def _broken(text: str, width: int) -> str:
    """Break words wider than the column behind their hyphens, as ids need it; other text is left to Rich."""
    return " ".join(_broken_word(word, width) if display_width(word) > width else word for word in text.split(" "))


def _broken_word(word: str, width: int) -> str:
    lines = [""]
    for piece in _PIECE.findall(word):
        if lines[-1] and display_width(lines[-1] + piece) > width:
            lines.append("")
        lines[-1] += piece
    return "\n".join(lines)


def _laid_out(table: Table, width: int, colours: bool) -> str:
    headings, *rows = reader_rows(table)
    footer = rows.pop() if table.footer is not None else [""] * len(headings)
    least = _least(table)
    widths = fitted(natural_widths(reader_rows(table)), least, _room(table, width))
    rich = RichTable(
        box=SIMPLE,
        show_edge=False,
        show_footer=table.footer is not None,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        header_style="bold",
        footer_style="bold",
    )
    for column, heading, total, room in zip(table.columns, headings, footer, widths, strict=True):
        justify = "right" if column.right else "left"
        rich.add_column(Text(heading), Text(total), justify=justify, width=room, overflow="fold")  # type: ignore[arg-type]
    for row, values in zip(rows, table.rows, strict=True):
        cells = zip(table.columns, row, values, strict=True)
        texts = (
            Text(_broken(text, room), _style(column, value))
            for (column, text, value), room in zip(cells, widths, strict=True)
        )
        rich.add_row(*texts)
    written = io.StringIO()
    # Every width is decided above: Rich must not decide again.
    console = Console(
        file=written,
        width=sum(widths) + 4 * len(widths),
        color_system="standard" if colours and not detect_legacy_windows() else None,
        force_terminal=colours,
        no_color=not colours,
        legacy_windows=False,
    )
    console.print(rich, crop=False)
    return "\n".join(line.rstrip() for line in written.getvalue().splitlines())


def _style(column: Column, value: Cell) -> str:
    tone = column.tone(value)
    return _STYLES[tone] if tone is not None else ""
