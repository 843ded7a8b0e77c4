"""Knows how a table is drawn with box characters, its columns by their shares; what stands in a cell it is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dvk.render.cells import placed
from dvk.render.document import Cell, Row, Table
from dvk.text.width import display_width

_FRAME = 3
"""Cells a column needs beside its text: a line and a space at each side."""

_JOINTS = {(True, True): "┼", (True, False): "┴", (False, True): "┬", (False, False): "─"}
_LEFT = {(True, True): "├", (True, False): "└", (False, True): "┌"}
_RIGHT = {(True, True): "┤", (True, False): "┘", (False, True): "┐"}

Least = Callable[[Cell], int]
"""Says how many display cells the text of a cell needs at least."""
Filled = Callable[[Cell, int], list[str]]
"""Says which lines the text of a cell fills in a width."""


def table_lines(table: Table, width: int, least: Least, filled: Filled) -> list[str]:
    """Return the lines of a table; it grows past the width rather than break a word."""
    room = width - _FRAME * len(table.shares) - 1
    columns = fitted(table.shares, _least_columns(table, least), room)
    lines: list[str] = []
    above: Row = ()
    for row in (*table.head, *table.body):
        lines += [_rule(columns, above, row), *_row(row, columns, filled)]
        above = row
    return [*lines, _rule(columns, above, ())]


def table_least_width(table: Table, least: Least) -> int:
    """Return the width below which a word of the table would break."""
    return sum(_least_columns(table, least)) + _FRAME * len(table.shares) + 1


def fitted(shares: Sequence[float], least: Sequence[int], room: int) -> list[int]:
    """Share out the room, no column below its least width; where the least do not fit, they stand."""
    wanted = [share * room for share in shares]
    columns = [max(low, int(want)) for low, want in zip(least, wanted, strict=True)]
    while sum(columns) > room:
        index = max(range(len(columns)), key=lambda column: columns[column] - least[column])
        if columns[index] == least[index]:
            break
        columns[index] -= 1
    while sum(columns) < room:
        columns[max(range(len(columns)), key=lambda column: wanted[column] - columns[column])] += 1
    return columns


def _least_columns(table: Table, least: Least) -> list[int]:
    columns = [1] * len(table.shares)
    spanning: list[tuple[slice, int]] = []
    for row in (*table.head, *table.body):
        for cell, span in placed(row):
            need = least(cell)
            if cell.colspan == 1:
                columns[span.start] = max(columns[span.start], need)
            else:
                spanning.append((span, need))
    for span, need in spanning:
        columns[span.stop - 1] += max(0, need - _room(columns, span))
    return columns


def _row(row: Row, columns: Sequence[int], filled: Filled) -> list[str]:
    widths = [_room(columns, span) for _cell, span in placed(row)]
    texts = [filled(cell, width) for cell, width in zip(row, widths, strict=True)]
    height = max(1, *map(len, texts))
    columns_of_lines = [
        [_padded(line, width) for line in (*text, *[""] * (height - len(text)))]
        for text, width in zip(texts, widths, strict=True)
    ]
    return [f"│ {' │ '.join(line)} │" for line in zip(*columns_of_lines, strict=True)]


def _room(columns: Sequence[int], span: slice) -> int:
    """Return how wide the text of a cell over some columns is: it takes the frames between them, too."""
    spanned = columns[span]
    return sum(spanned) + _FRAME * (len(spanned) - 1)


def _padded(line: str, width: int) -> str:
    return line + " " * (width - display_width(line))


def _rule(columns: Sequence[int], above: Row, below: Row) -> str:
    """Draw the line between two rows; its joints follow the cells above and below."""
    over, under = _ends(above), _ends(below)
    side = (bool(above), bool(below))
    drawn = [_LEFT[side]]
    for column, width in enumerate(columns, 1):
        drawn.append("─" * (width + _FRAME - 1))
        last = column == len(columns)
        drawn.append(_RIGHT[side] if last else _JOINTS[column in over, column in under])
    return "".join(drawn)


def _ends(row: Row) -> set[int]:
    """Return the columns after which a cell of the row ends."""
    return {span.stop for _cell, span in placed(row)}
