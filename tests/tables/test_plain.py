from __future__ import annotations

from hypothesis import given

from dvk.tables.model import Column, Kind, Table
from dvk.tables.plain import plain_text, reader_rows
from dvk.text.width import display_width
from tests.tables.strategies import tables

NAME, COUNT = Column("name", "Name"), Column("count", "Count", Kind.COUNT)


def test_columns_are_aligned_and_numbers_to_the_right():
    table = Table((NAME, COUNT, NAME_TOO), (("Hòa", 5, "x"), ("Bến Mẫu", 1050, None)), ("Total", 1055, None))
    assert plain_text(table).splitlines() == [
        "Name     Count  Too",
        "-------  -----  ---",
        "Hòa          5  x",
        "Bến Mẫu  1.050",
        "-------  -----  ---",
        "Total    1.055",
    ]


NAME_TOO = Column("too", "Too")


def test_alignment_counts_cells_and_not_code_points():
    table = Table((NAME, COUNT), (("Hoà".encode().decode(), 1), ("東京", 1), ("e\u0301", 1)))
    assert {display_width(line) for line in plain_text(table).splitlines()} == {11}


def test_a_name_of_two_thousand_characters_stays_whole():
    name = "Khéo vận động " * 142 + "và giữ gìn"
    assert len(name) > 1990
    line = plain_text(Table((NAME, COUNT), ((name, 1),))).splitlines()[2]
    assert line.startswith(name)


@given(tables())
def test_every_row_is_one_line_that_holds_every_cell(table):
    lines = plain_text(table).split("\n")
    rules = 1 + (table.footer is not None)
    assert len(lines) == 1 + rules + len(table.lines)
    for row in reader_rows(table):
        assert any(all(cell in line for cell in row) for line in lines)
