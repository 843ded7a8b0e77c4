"""Tables for laws: every kind of cell, texts as people and programs write them."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from dvk.tables.model import Column, Kind, Table

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặÀĐỮ09,.%-"
words = st.text(VIETNAMESE, min_size=1, max_size=9)
phrases = st.lists(words, max_size=8).map(" ".join)
texts = st.one_of(phrases, st.text(max_size=12), st.sampled_from(["=1+1", "'=1", "''@x", "+84", "-", "a\nb", '"', ";"]))
dates = st.dates(dt.date(1945, 1, 1), dt.date(2100, 12, 31))

CELLS = {
    Kind.TEXT: texts,
    Kind.COUNT: st.one_of(st.integers(-(10**9), 10**9), st.floats(-1e6, 1e6).map(lambda value: round(value, 2))),
    Kind.LABEL: st.integers(1945, 2100),
    Kind.DATE: dates,
    Kind.FLAG: st.booleans(),
}


@st.composite
def tables(draw, text=texts, kinds=tuple(Kind)):
    """Draw a table with one to five columns and any cells, with or without a footer."""
    chosen = draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=5))
    columns = tuple(
        Column(f"column_{number}", f"Column {number}", kind, detail=draw(st.integers(0, 2)))
        for number, kind in enumerate(chosen)
    )
    row = st.tuples(*(st.none() | (text if kind is Kind.TEXT else CELLS[kind]) for kind in chosen))
    return Table(columns, tuple(draw(st.lists(row, max_size=5))), draw(st.none() | row))
