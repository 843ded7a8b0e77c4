from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.render.blocks import blocks
from dvk.render.markup import FLOW, parse
from dvk.render.sharing import shares_by_words
from tests.render.documents import SENTENCE, a_cell

WORK = ("Tổ chức phát động phong trào thi đua trong toàn cơ quan", "Văn phòng", "Quý I")


def a_row(*texts, heading=False):
    return tuple(a_cell(text, heading=heading) for text in texts)


def test_a_column_of_numbers_is_narrow_and_one_of_sentences_wide():
    head = a_row("STT", "Nội dung", "Đơn vị", "Thời hạn", heading=True)
    number, work, unit, until = shares_by_words(4, [head, a_row("1", *WORK), a_row("2", *WORK)])
    assert number < 0.1
    assert work > 0.5
    assert number < until < unit < work


def test_columns_of_equal_words_are_equal():
    assert shares_by_words(3, [a_row(SENTENCE, SENTENCE, SENTENCE)]) == pytest.approx((1 / 3,) * 3)


def test_a_much_longer_text_leaves_the_others_room_for_their_words():
    short, long = shares_by_words(2, [a_row("Thực hiện tốt", SENTENCE * 20)])
    assert 0.15 < short < long


def test_a_cell_over_several_columns_widens_none_of_them():
    rows = [a_row("1", "Một"), (a_cell(SENTENCE, colspan=2),)]
    assert shares_by_words(2, rows) == shares_by_words(2, rows[:1])


def test_empty_columns_have_room_too():
    assert shares_by_words(2, [a_row("", "")]) == (0.5, 0.5)


@given(st.lists(st.text("aă ệW\N{NO-BREAK SPACE}1", max_size=60), min_size=1, max_size=9))
def test_shares_are_parts_of_one_whole(texts):
    shares = shares_by_words(len(texts), [a_row(*texts)])
    assert sum(shares) == pytest.approx(1)
    assert min(shares) > 0.02


def table_of(head):
    html = f"<table><thead><tr>{head}</tr></thead><tbody><tr><td>1</td><td>Nội dung công việc</td></tr></tbody></table>"
    (table,) = blocks(parse(html, "x:1", allowed=FLOW))
    return table


def test_widths_are_found_where_the_template_gives_none():
    first, second = table_of("<th>STT</th><th>Nội dung</th>").shares
    assert first < second / 2
    given = table_of('<th data-width="30">STT</th><th data-width="60">Nội dung</th>').shares
    assert given == pytest.approx((1 / 3, 2 / 3))
