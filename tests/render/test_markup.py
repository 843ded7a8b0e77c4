from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from dvk.errors import DvkError, TemplateProblem
from dvk.render.blocks import blocks, inline
from dvk.render.document import Blank, Break, Cell, Heading, Item, Paragraph, Run, Table
from dvk.render.markup import FLOW, PHRASING, parse
from dvk.render.stamping import stamped


def body(html: str) -> list[object]:
    return list(blocks(parse(html, "t:1", allowed=FLOW)))


def text(words: str) -> tuple[Run, ...]:
    return (Run(words),)


def test_blocks_become_a_flat_list_in_order():
    assert body('<h2>I. Một</h2><h3>1. Hai</h3><p class="ground">Căn cứ;</p><p>Ba</p>') == [
        Heading(text("I. Một"), 1),
        Heading(text("1. Hai"), 2),
        Paragraph(text("Căn cứ;"), "ground"),
        Paragraph(text("Ba"), "body"),
    ]


def test_items_know_their_depth_and_what_stands_under_them_follows():
    assert body("<ul><li>một<ul><li><p>hai</p><p>thêm</p></li></ul></li><li>ba</li></ul>") == [
        Item(text("một"), 1),
        Item(text("hai"), 2),
        Paragraph(text("thêm")),
        Item(text("ba"), 1),
    ]


def test_a_table_has_shares_and_cells_with_blocks():
    (table,) = body(
        '<table><thead><tr><th data-width="30">a</th><th data-width="60">b</th><th>c</th></tr></thead>'
        '<tbody><tr><td colspan="2"><p>d</p><ul><li>e</li></ul></td><td></td></tr></tbody></table>'
    )
    assert isinstance(table, Table)
    assert table.shares == pytest.approx((30 / 135, 60 / 135, 45 / 135))
    assert table.body == ((Cell((Paragraph(text("d")), Item(text("e"), 1)), 2), Cell(())),)
    assert all(cell.heading for cell in table.head[0])


def test_white_space_is_reduced_as_html_does():
    html = '  một\n  <strong> hai</strong> <em>ba</em>  <br>  bốn<span class="blank"></span>năm\u00a0 '
    assert inline(parse(html, "t:1", allowed=PHRASING)) == (
        Run("một "),
        Run("hai", bold=True),
        Run(" "),
        Run("ba", italic=True),
        Break(),
        Run("bốn"),
        Blank(),
        Run("năm\u00a0"),
    )


@pytest.mark.parametrize("character", ["\0", "\x07", "\x0b", "\x1b", "\x7f", "\x85", "\ufffe"])
def test_a_character_no_document_can_hold_is_named_with_its_place(character):
    with pytest.raises(DvkError, match=f"U\\+{ord(character):04X}; it stands in “một hai”"):
        list(blocks([f"một {character}hai"]))


def test_empty_blocks_print_nothing():
    assert body("<p> </p><h2></h2><ul><li></li></ul>") == []


@given(st.text())
def test_an_escaped_text_is_a_text(value):
    nodes = parse(f"<p>{escape(value)}</p>", "t:1", allowed=FLOW)
    assert "".join(nodes[0].children) == value


@pytest.mark.parametrize(
    "html",
    [
        "<p>một",
        "<p>một</ul>",
        "<ul>\n<p>!một</p></ul>",
        "<ul>\n<li>!một</ul>",
        "<p>một</p></p>",
        "<script>x</script>",
        "<p>\n<p>!một</p></p>",
        '<p class="big">một</p>',
        '<p class="authority">một</p>',
        '<p style="color: red">một</p>',
        "<ul>một</ul>",
        "<table></table>",
        "<table>\n<tr>!<td>một</td></tr></table>",
        '<table><tbody><tr>\n<td colspan="x">!một</td></tr></tbody></table>',
        '<table><tbody><tr>\n<td colspan="0">!một</td></tr></tbody></table>',
        "<table><thead><tr><th>một</th><th>hai</th></tr>\n<tr>!<td>ba</td></tr></thead></table>",
        '<p class="ground opening">một</p>',
        "<p class='ground'>một</p>",
        "một",
        "<h1>một</h1>",
        "<p><a>một</a></p>",
        '<span class="blank"></span>',
    ],
)
def test_what_is_not_in_the_vocabulary_is_an_error_with_its_line(html):
    line = html[: html.index("!")].count("\n") + 3 if "!" in html else 3
    source = stamped(f"\n\n{html}", "t")
    with pytest.raises(TemplateProblem) as caught:
        list(blocks(parse(source, "t:3", allowed=FLOW)))
    assert caught.value.where == f"t:{line}"
