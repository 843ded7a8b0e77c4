from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.tables.model import Column, Kind, Table, Tone
from dvk.tables.plain import reader_rows
from dvk.tables.progress import progress_table
from dvk.tables.terminal import fitted, terminal_text
from dvk.text.width import display_width
from dvk.views.progress import progress
from tests import demonstration
from tests.tables.strategies import phrases, tables

NAME, COUNT = Column("name", "Name"), Column("count", "Count", Kind.COUNT)


def letters(text: str) -> Counter[str]:
    return Counter("".join(text.split()).replace("─", ""))


@given(tables(text=phrases), st.integers(20, 200))
def test_nothing_is_lost_and_no_line_is_too_long(table, width):
    text, left_out = terminal_text(table, width=width, colours=False)
    shown = Table(
        tuple(column for column in table.columns if column not in left_out),
        tuple(tuple(row[i] for i, c in enumerate(table.columns) if c not in left_out) for row in table.rows),
        table.footer and tuple(cell for cell, c in zip(table.footer, table.columns, strict=True) if c not in left_out),
    )
    assert letters(text) == letters("".join(cell for row in reader_rows(shown) for cell in row))
    assert max(map(display_width, text.split("\n"))) <= width


def test_words_stay_whole_where_there_is_room():
    name = "Khéo vận động công chức nâng cao chất lượng phục vụ"
    text, _ = terminal_text(Table((NAME, COUNT), ((name, 7),)), width=24, colours=False)
    assert " ".join(line[:17].strip() for line in text.splitlines()[2:]) == name


def test_a_name_of_two_thousand_characters_wraps_and_stays_whole():
    name = "Khéo vận động " * 142 + "và giữ gìn"
    text, _ = terminal_text(Table((NAME, COUNT), ((name, 1),)), width=80, colours=False)
    assert letters(text) == letters("Name Count 1" + name)
    assert "…" not in text


def test_a_word_longer_than_the_terminal_is_folded():
    text, _ = terminal_text(Table((NAME,), (("x" * 95,),)), width=40, colours=False)
    assert letters(text) == letters("Name" + "x" * 95)


def test_an_id_breaks_behind_its_hyphens():
    table = Table((Column("id", "Id"), NAME), (("khéo-van-dong-nhan-dan-hien-dat", "Khéo vận động nhân dân hiến đất"),))
    text, _ = terminal_text(table, width=44, colours=False)
    assert [line.split("  ")[0].rstrip() for line in text.splitlines()[2:]] == ["khéo-van-dong-nhan-", "dan-hien-dat"]


def test_details_go_first_where_it_is_narrow():
    table = Table(
        (NAME, Column("field", "Field", detail=1), Column("kind", "Kind", detail=2)), (("a" * 12, "b" * 12, "c" * 12),)
    )
    assert [column.key for column in terminal_text(table, width=44, colours=False)[1]] == []
    assert [column.key for column in terminal_text(table, width=30, colours=False)[1]] == ["kind"]
    assert [column.key for column in terminal_text(table, width=20, colours=False)[1]] == ["field", "kind"]


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (100, ["id", "name", "owner_name", "state", "share_percent", "next_date", "late_reason"]),
        (80, ["name", "owner_name", "state", "next_date", "late_reason"]),
    ],
)
def test_whom_to_press_and_for_what_stays_where_it_is_narrow(tmp_path, width, shown):
    table = progress_table(progress(demonstration.written_to(tmp_path).load(demonstration.YEAR), demonstration.DAY))
    _, left_out = terminal_text(table, width=width, colours=False)
    assert [column.key for column in table.columns if column not in left_out] == shown


def test_a_state_is_coloured_and_markup_is_not():
    table = Table((Column("state", "State", tones={"[bold]": Tone.BAD}),), (("[bold]",),))
    assert "\x1b[31m[bold]" in terminal_text(table, width=40, colours=True)[0]
    assert "\x1b" not in terminal_text(table, width=40, colours=False)[0]


def test_the_sum_stands_under_a_rule():
    text, _ = terminal_text(Table((NAME, COUNT), (("a", 1), ("b", 2)), ("Total", 3)), width=40, colours=False)
    assert [line.strip() for line in text.splitlines()] == [
        "Name   Count", "────────────", "a          1", "b          2", "────────────", "Total      3",
    ]  # fmt: skip


@pytest.mark.parametrize("room", [10, 20, 40, 90])
def test_the_widest_columns_give_way(room):
    widths = fitted([60, 20, 5], [8, 6, 5], room)
    assert sum(widths) <= room
    assert room < 19 or all(width >= floor for width, floor in zip(widths, [8, 6, 5], strict=True))
