"""What programs read: CSV and JSON hold the values of the table, all of them."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json

import pytest
from hypothesis import given

from dvk.tables.cells import for_machine
from dvk.tables.csv_ import csv_bytes, recorded
from dvk.tables.json_ import json_text
from dvk.tables.model import Column, Kind, Table
from tests.tables.strategies import tables

TEXT = Column("text", "Text")


def rows_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


@given(tables())
def test_csv_holds_every_value(table):
    header, *rows = rows_of(csv_bytes(table))
    assert header == [column.key for column in table.columns]
    assert len(rows) == len(table.rows)
    for row, written in zip(table.rows, rows, strict=True):
        for column, cell, text in zip(table.columns, row, written, strict=True):
            assert (recorded(text) if column.kind is Kind.TEXT else text) == for_machine(cell)


@given(tables())
def test_json_holds_every_value(table):
    assert json.loads(json_text(table)) == [
        {key: cell.isoformat() if isinstance(cell, dt.date) else cell for key, cell in record.items()}
        for record in table.records()
    ]


@given(tables())
def test_no_text_of_a_csv_is_a_formula(table):
    for row in rows_of(csv_bytes(table)):
        for column, text in zip(table.columns, row, strict=True):
            if column.kind is Kind.TEXT:
                assert not text.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_negative_numbers_are_no_formulas():
    assert rows_of(csv_bytes(Table((Column("count", "Count", Kind.COUNT),), ((-2.5,),))))[1] == ["-2.5"]


def test_csv_is_what_excel_expects():
    data = csv_bytes(Table((TEXT, Column("day", "Day", Kind.DATE)), (("Đăng ký, “mới”", dt.date(2022, 2, 9)),)))
    assert data == '\ufefftext,day\r\n"Đăng ký, “mới”",2022-02-09\r\n'.encode()


def test_json_is_read_by_people_too():
    text = json_text(Table((TEXT, Column("day", "Day", Kind.DATE)), (("Đăng ký", None),)))
    assert text == '[\n  {\n    "text": "Đăng ký",\n    "day": null\n  }\n]'


@pytest.mark.parametrize("write", [csv_bytes, json_text])
def test_machines_do_not_get_the_sum(write):
    rows = (("a", 1), ("b", 2))
    columns = (TEXT, Column("count", "Count", Kind.COUNT))
    assert write(Table(columns, rows, ("sum", 3))) == write(Table(columns, rows))
