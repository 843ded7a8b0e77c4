"""Places: every span slices to its scalar, whatever way YAML wrote it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.syntax.loader import parse_text

RECORD = """\
# chú thích 😀
name: Khéo vận động 😀 nhân dân
quoted: "một “hai” \\"ba\\" \\u0111"
single: 'nó''c'
folded: >-
  Nhân dân xã
  hiến đất

  làm đường
literal: |
  dòng một
  dòng hai
empty:
list:
  - một
  - {x: hai, y: [ba, bốn]}
multi: một
  hai
"""


@pytest.fixture(params=["\n", "\r\n"])
def parsed(request):
    parsed, faults = parse_text(RECORD.replace("\n", request.param))
    assert faults == ()
    return parsed


@pytest.mark.parametrize(
    ("route", "written"),
    [
        (("name",), "Khéo vận động 😀 nhân dân"),
        (("quoted",), '"một “hai” \\"ba\\" \\u0111"'),
        (("single",), "'nó''c'"),
        (("list", 0), "một"),
        (("list", 1, "x"), "hai"),
        (("list", 1, "y", 1), "bốn"),
        (("list", 1), "{x: hai, y: [ba, bốn]}"),
        (("empty",), "empty"),
    ],
)
def test_a_value_is_found_where_it_is_written(parsed, route, written):
    assert parsed.value(route).text == written


def test_a_block_begins_with_its_first_word_and_ends_with_its_last(parsed):
    for key in ("folded", "literal"):
        text = parsed.value((key,)).text
        assert text.split() == parsed.data[key].split()
        assert text == text.strip()


def test_lines_and_columns_count_code_points(parsed):
    assert parsed.value(("name",)).start == (2, 7)
    assert parsed.value(("list", 1, "y", 1)).start == (16, 22)
    assert parsed.key(("list", 1, "y")).start == (16, 14)


def test_a_route_that_leaves_the_tree_stops_at_its_last_step(parsed):
    assert parsed.value(("list", 1, "z", "w")).text == "{x: hai, y: [ba, bốn]}"
    assert not parsed.has(("list", 1, "z"))
    assert parsed.has(("list", 1, "y", 0))


@pytest.mark.parametrize(
    ("key", "word", "line"),
    [
        ("name", "nhân", 2),
        ("quoted", "hai", 3),
        ("quoted", "đ", 3),
        ("single", "c", 4),
        ("folded", "làm", 9),
        ("multi", "hai", 18),
    ],
)
def test_part_of_a_value_is_found_in_the_text(parsed, key, word, line):
    start = parsed.data[key].index(word)
    place = parsed.part((key,), start, start + len(word))
    assert place.start.line == line
    assert place.text == word or place.text.startswith("\\u0111"[: len(place.text)])


WORDS = st.lists(st.text("aăđế😀 '\"\\-:#", min_size=1, max_size=6), min_size=1, max_size=8)


@given(WORDS)
def test_every_character_of_a_quoted_value_has_its_place(words):
    value = "x" + " ".join(words) + "x"
    written = '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    parsed, faults = parse_text(f"k: {written}\n")
    assert faults == () and parsed.data == {"k": value}
    for index, character in enumerate(value):
        assert parsed.part(("k",), index, index + 1).text in (character, "\\")


@given(st.lists(st.text("aăđế😀.,;", min_size=1, max_size=6), min_size=1, max_size=12), st.integers(1, 5))
def test_every_word_of_a_folded_value_has_its_place(words, break_every):
    lines = [" ".join(words[at : at + break_every]) for at in range(0, len(words), break_every)]
    parsed, faults = parse_text("k: >-\n" + "".join(f"  {line}\n" for line in lines))
    assert faults == ()
    value = parsed.data["k"]
    assert value == " ".join(words)
    at = 0
    for word in words:
        at = value.index(word, at)
        assert parsed.part(("k",), at, at + len(word)).text == word
        at += len(word)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("end", ["\\\n  \\ ", " \\\n  ", "\n  "])
def test_lines_joined_by_a_backslash_keep_every_place(end, newline):
    parsed, _faults = parse_text(f'goal: "một hai{end}ba bốn"\n'.replace("\n", newline))
    value = parsed.data["goal"]
    start = value.index("ba")
    assert value.split() == ["một", "hai", "ba", "bốn"]
    assert parsed.part(("goal",), start, start + 2).text == "ba"
