from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dvk.render.document import Cell, Item, Paragraph, Run, Table
from dvk.render.profiles import profile_of
from dvk.render.text.flow import flow
from dvk.render.text.table import fitted
from dvk.text.width import display_width

PROFILE = profile_of("nhà nước")


def a_cell(text: str, *, span: int = 1, heading: bool = False) -> Cell:
    return Cell((Paragraph((Run(text),)),) if text else (), span, heading)


def drawn(table: Table, width: int) -> str:
    return "\n".join(flow((table,), width, PROFILE, indent=0))


def test_cells_that_span_columns_join_the_borders():
    table = Table(
        (0.25, 0.25, 0.5),
        ((a_cell("Số lượng", span=2, heading=True), a_cell("Ghi chú", heading=True)),),
        ((a_cell("1"), a_cell("2"), a_cell("漢字 ổn")), (a_cell("Tổng"), a_cell("", span=2))),
    )
    assert drawn(table, 40) == (
        "┌────────────────────┬─────────────────┐\n"
        "│      Số lượng      │     Ghi chú     │\n"
        "├──────────┬─────────┼─────────────────┤\n"
        "│ 1        │ 2       │ 漢字 ổn         │\n"
        "├──────────┼─────────┴─────────────────┤\n"
        "│ Tổng     │                           │\n"
        "└──────────┴───────────────────────────┘"
    )


def test_items_hang_in_a_cell():
    cell = Cell((Paragraph((Run("* Chỉ tiêu:"),)), Item((Run("Đạt trên 85%."),), 1), Item((Run("Từng quý."),), 2)))
    assert drawn(Table((1.0,), (), ((cell,),)), 16) == (
        "┌──────────────┐\n"
        "│ * Chỉ tiêu:  │\n"
        "│ - Đạt trên   │\n"
        "│   85%.       │\n"
        "│   + Từng     │\n"
        "│     quý.     │\n"
        "└──────────────┘"
    )


def test_a_table_stands_in_a_cell():
    inner = Table((1.0,), (), ((a_cell("trong"),),))
    assert drawn(Table((1.0,), (), ((Cell((inner,)),),)), 9) == (
        "┌───────────┐\n│ ┌───────┐ │\n│ │ trong │ │\n│ └───────┘ │\n└───────────┘"
    )


@given(
    st.lists(st.tuples(st.integers(1, 100), st.integers(1, 20)), min_size=1, max_size=6),
    st.integers(1, 200),
)
def test_the_room_is_shared_out_whole_and_no_column_is_below_its_least(columns, room):
    total = sum(share for share, _least in columns)
    least = [low for _share, low in columns]
    widths = fitted([share / total for share, _low in columns], least, room)
    assert sum(widths) == max(room, sum(least))
    assert all(width >= low for width, low in zip(widths, least, strict=True))


@given(st.lists(st.lists(st.text("aệ漢👩 ", max_size=12), min_size=2, max_size=2), min_size=1), st.integers(10, 40))
def test_the_borders_are_straight(rows, width):
    table = Table((0.3, 0.7), (), tuple(tuple(a_cell(" ".join(text.split())) for text in row) for row in rows))
    lines = flow((table,), width, PROFILE, indent=0)
    assert len({display_width(line) for line in lines}) == 1
