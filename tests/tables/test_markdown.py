from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from markdown_it import MarkdownIt

from dvk.tables.cells import for_reader
from dvk.tables.markdown import markdown_text
from dvk.tables.model import Column, Kind, Table
from tests.tables.strategies import tables


def cells_of(markdown: str) -> list[str]:
    """Return the text of each cell as a Markdown reader shows it; markup would be lost by it."""
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    return [
        "".join(child.content for child in token.children or [])
        for before, token in pairwise(tokens)
        if before.type in ("th_open", "td_open")
    ]


@given(tables())
def test_a_markdown_reader_shows_every_cell(table):
    headings = [column.heading for column in table.columns]
    expected = [for_reader(cell, c.kind) for row in table.lines for c, cell in zip(table.columns, row, strict=True)]
    assert cells_of(markdown_text(table)) == headings + expected


def test_markup_in_a_name_stays_text():
    table = Table((Column("name", "Name"),), (("*khéo* | _vận_ <b> &amp; [x](y) `c` a\\b ~d~",),))
    assert cells_of(markdown_text(table))[1] == "*khéo* | _vận_ <b> &amp; [x](y) `c` a\\b ~d~"


def test_the_sum_is_bold_and_numbers_stand_right():
    table = Table((Column("name", "Name"), Column("count", "Count", Kind.COUNT)), (("a", 1050),), ("Total", 1050))
    assert markdown_text(table).splitlines() == [
        "| Name | Count |",
        "| --- | ---: |",
        "| a | 1.050 |",
        "| **Total** | **1.050** |",
    ]
