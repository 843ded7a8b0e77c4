from __future__ import annotations

import datetime as dt

import pytest

from dvk.tables.cells import for_machine, for_reader
from dvk.tables.model import Column, Kind, Table, Tone

NAME = Column("name", "Name")
COUNT = Column("count", "Count", Kind.COUNT)


def test_rows_are_mappings_for_machines():
    table = Table((NAME, COUNT), (("Khéo", 2), (None, None)), footer=("Total", 2))
    assert list(table.records()) == [{"name": "Khéo", "count": 2}, {"name": None, "count": None}]


@pytest.mark.parametrize("key", ["Name", "tên", "a b", "a__b", "_a", "1a", ""])
def test_keys_are_snake_case(key):
    with pytest.raises(ValueError, match="snake_case"):
        Table((Column(key, "x"),), ())


def test_keys_are_used_once():
    with pytest.raises(ValueError, match="keys of their own"):
        Table((NAME, NAME), ())


@pytest.mark.parametrize(
    ("kind", "cell"),
    [
        (Kind.TEXT, 1),
        (Kind.COUNT, "1"),
        (Kind.COUNT, True),
        (Kind.FLAG, 1),
        (Kind.LABEL, 1.5),
        (Kind.DATE, "2022-01-01"),
    ],
)
def test_a_cell_is_of_its_columns_kind(kind, cell):
    with pytest.raises(ValueError, match="for column x"):
        Table((Column("x", "x", kind),), ((cell,),))


def test_every_row_has_every_column():
    with pytest.raises(ValueError, match="zip"):
        Table((NAME, COUNT), (("x",),))


def test_readers_see_the_footer_below_the_rows():
    assert Table((NAME,), (("a",),), ("b",)).lines == (("a",), ("b",))


def test_details_are_left_out_by_rank():
    table = Table((NAME, Column("a", "A", detail=1), Column("b", "B", detail=2)), (("x", "y", "z"),), ("1", "2", "3"))
    assert [column.key for column in table.without_details(2).columns] == ["name", "a"]
    assert table.without_details(1).lines == (("x",), ("1",))


def test_an_empty_cell_has_no_tone():
    column = Column("why", "Why", tones={"ổn": Tone.GOOD}, otherwise=Tone.BAD)
    assert [column.tone(cell) for cell in ("ổn", "trễ", None)] == [Tone.GOOD, Tone.BAD, None]


@pytest.mark.parametrize(
    ("cell", "kind", "reader", "machine"),
    [
        (None, Kind.TEXT, "", ""),
        (1050, Kind.COUNT, "1.050", "1050"),
        (87.5, Kind.COUNT, "87,5", "87.5"),
        (2022, Kind.LABEL, "2022", "2022"),
        (dt.date(2022, 2, 9), Kind.DATE, "09/02/2022", "2022-02-09"),
        (True, Kind.FLAG, "yes", "true"),
        (False, Kind.FLAG, "no", "false"),
        ("  Khéo\n vận động ", Kind.TEXT, "Khéo vận động", "  Khéo\n vận động "),
    ],
)
def test_readers_and_machines_get_their_own_writing(cell, kind, reader, machine):
    assert for_reader(cell, kind) == reader
    assert for_machine(cell) == machine


def test_a_text_cannot_steer_the_terminal():
    assert for_reader("a\x1b[31mb\u202ec", Kind.TEXT) == "a\ufffd[31mb\ufffdc"
