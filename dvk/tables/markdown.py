"""Writes a table as GitHub-flavoured Markdown."""

from __future__ import annotations

import re

from dvk.tables.model import Table
from dvk.tables.plain import reader_rows

# What Markdown would take for markup inside a cell; an ampersand only where it begins an entity.
_MARKUP = re.compile(r"[\\|<*_`\[~]|&(?=#?\w+;)|(?<=:)/(?=/)|(?<=www)\.")


def markdown_text(table: Table) -> str:
    """Write headings, alignment, rows and footer; without a last line end."""
    headings, *rows = reader_rows(table)
    marks = tuple("---:" if column.right else "---" for column in table.columns)
    body = [tuple(map(_escaped, row)) for row in rows]
    if table.footer is not None:
        body[-1] = tuple(f"**{cell}**" if cell else "" for cell in body[-1])
    return "\n".join(_line(row) for row in (tuple(map(_escaped, headings)), marks, *body))


def _escaped(text: str) -> str:
    return _MARKUP.sub(lambda match: f"\\{match[0]}", text)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
