"""The house layout: what is read without the YAML parser is what the YAML parser reads."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.syntax.guard import MAX_DEPTH
from dvk.syntax.house import read_house_layout
from dvk.syntax.loader import parse_any_layout
from dvk.syntax.write import document
from dvk.text.repertoire import is_usual
from dvk.text.source import Source

RECORDS = sorted((Path(__file__).parents[2] / "records").rglob("*.yaml"))


def assert_the_parser_agrees(text):
    """What is read without the parser, the parser must read the same, without a fault."""
    read = read_house_layout(text) if is_usual(text) else None
    if read is not None:
        parsed, faults = parse_any_layout(Source(Path("x.yaml"), text), text.encode())
        # repr tells 1 from 1.0 and from true, and shows the order of keys.
        assert (repr(read), []) == (repr(parsed), faults)


def assert_in_house_layout(text):
    assert is_usual(text)
    assert read_house_layout(text) is not None, text
    assert_the_parser_agrees(text)


def test_the_records_of_this_repository_are_in_the_house_layout():
    assert RECORDS
    for path in RECORDS:
        assert_in_house_layout(path.read_text(encoding="utf-8"))


def test_the_line_ends_of_windows_are_no_other_layout():
    for path in RECORDS:
        assert_in_house_layout(path.read_text(encoding="utf-8").replace("\n", "\r\n"))


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\n",
        "a:\nb: ~\n",
        "a: true\nb: '-5'\nc: 2.5\n",
        "a: \"85%\"\nb: 'có: dấu # này'\n",
        "a: mười hai:30 giờ#\n",
        "a:\n  b:\n    c: d\n  e: f\n",
        "a:\n  - một\n  - hai\n\n# chú thích\n  # nữa\nb: c\n",
        "a:\n  - b: c\n    d:\n  - e: >-\n      một\n      hai\n",
        "a:\n    - b\nc:\n      d: e\n",
        "a: {b: c, d: , e: \"%\", g-h: 5, i: '1,5'}\nf: [một, 'hai']\n",
        "a: {b: c, d: [e], f: [g, h], i: {j: k, l: m}}\nj: [{k: l}, {m: n, o: p}, [q, r], s]\n",
        "a: >-\n  một\n  # hai\n  ba: bốn\n\nb: |\n  năm  \n  - sáu\n",
        "a: |-\n  một\n  hai",
        "a: >-\n    một\n  # chú thích, kém lề\nb: c\n",
        "a: >-\n  một\n  hai\n\n\n  ba\n\nb: |-\n  bốn\n\n  năm\n",
        "a: []\nb: [{}, c]\n",
    ],
)
def test_the_house_layout_is_read_without_the_parser(text):
    assert_in_house_layout(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# chỉ có chú thích\n",
        "- một\n",
        "một\n",
        " a: b\n",
        "---\na: b\n",
        "a: b\n---\nc: d\n",
        "a: b\n...\n",
        "%YAML 1.1\n",
        "a: b: c\n",
        "a: b:\n",
        "a: b # c\n",
        "a: b \n",
        "a:  b\n",
        "a : b\n",
        "a:b\n",
        "a: b\n  c\n",
        "a: b\n c: d\n",
        "a:\n  b: c\n d: e\n",
        "a:\n  b: c\n   d: e\n",
        "a:\n- b\n",
        "a:\n  - b\n  c: d\n",
        "a:\n  - - b\n",
        "a:\n  -\n    b: c\n",
        "a: b\na: c\n",
        "a: {b: c, b: d}\n",
        "a: {b: [{c: d}]}\n",
        "a: {b: 'c, d'}\n",
        "a: [b, 'c]', [d]]\n",
        "a: [b[c], d]\n",
        "a: [b, [c]d]\n",
        f"a: {'b' * 4000}\n",
        "a: {b: c,d: e}\n",
        "a: {b: c:d}\n",
        "a: [b: c]\n",
        "a: [b, ]\n",
        "a: [b,\n  c]\n",
        'a: ""\n',
        "a: ' '\n",
        'a: "b\\n"\n',
        "a: 'b''c'\n",
        'a: "b" c\n',
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "a: <<\n",
        "a: @b\n",
        "a: `b\n",
        "a: - b\n",
        "a: >-\n",
        "a: >-\n\n  b\n",
        "a: >-\n  b\n\n    c\n",
        "a: >-\n  b\n \n  c\n",
        "a: >-\n  b\n    c\n",
        "a: >-\n    b\n  c\n",
        "a: >-\n    b\n  c: d\n",
        "a: >2-\n  b\n",
        "a: >+\n  b\n\n",
        "a: b >-\n  c\n",
        "# a >-\n  b\nc: d\n",
        "a:\n  b: >-\n  c\n",
        "a: b\n   \nc: d\n",
        f"{'a' * 1025}: b\n",
        f"a: {{{'b' * 1025}: c}}\n",
        "".join(" " * level + "a:\n" for level in range(30)),
        "a: b\rc: d\n",
    ],
)
def test_another_layout_is_declined(text):
    assert is_usual(text)
    assert read_house_layout(text) is None


def test_the_deepest_text_read_is_no_deeper_than_any_may_be():
    text = "".join(" " * indent + "a:\n" for indent in range(20)) + " " * 20 + "- b: [[c]]\n"
    assert_in_house_layout(text)
    assert depth_of(read_house_layout(text)) == MAX_DEPTH


def depth_of(value):
    match value:
        case dict():
            return 1 + max(map(depth_of, value.values()))
        case list():
            return 1 + max(map(depth_of, value))
        case _:
            return 0


WORDS = st.text("aăđếÂ19.;/()“”–-", min_size=1, max_size=8).filter(lambda word: word[0] not in "-–.")
LINES = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
TEXTS = LINES | st.lists(LINES, min_size=1, max_size=4).map("\n\n".join)
SCALARS = st.none() | st.booleans() | st.integers(0, 10**9) | LINES
KEYS = st.from_regex(r"[a-z]{1,8}([-_][a-z]{1,8})?", fullmatch=True).filter(
    lambda key: document({key: 1}).startswith(key)  # not `no`, which is written in quotes
)
FACTS = st.dictionaries(KEYS, SCALARS, min_size=1, max_size=5)
FILLED_RECORDS = st.dictionaries(
    KEYS,
    SCALARS | TEXTS | FACTS | st.lists(TEXTS, max_size=4) | st.lists(FACTS, min_size=1, max_size=4),
    min_size=1,
    max_size=5,
)


@given(FILLED_RECORDS)
def test_what_dvk_writes_is_in_the_house_layout(value):
    assert_in_house_layout(document(value))


SCALAR_PIECES = ["a", "key", "b-c", "Đ", "é", "1", "-5", "2.5", "null", "~", "true", '"x"', "'y z'", "<<", "---", "..."]
SIGNS = [*"-:,#?!&*%@`>|{}[]\"'\\“", ">-", "|-", ">+", ">2-", ": ", ", ", " #", "- "]
SPACES = [" ", "  ", "    ", "\n", "\n\n", "\n  ", "\n    ", "\r", "\r\n"]
WHOLES = ["a: b", "a:\n", "{a: b}", "[a, b]", "[[a, b], 'c']", "# c\n", " >-\n  ", "a: >-\n  b\n  c\n", "- a: b\n"]
PIECES = st.sampled_from(SCALAR_PIECES) | st.sampled_from(SIGNS) | st.sampled_from(SPACES) | st.sampled_from(WHOLES)

MARGINS = st.sampled_from(["", "", "  ", "  ", "    ", " ", "   "])
ENTRIES = st.sampled_from(
    ["a:", "b: x", "c: >-", "d: |", "e: {a: b, c: }", "f: [x, 'y']", "g: {a: [b, c], d: {e: f}}", "m: -1"]
)
ITEMS = st.sampled_from(["- x", "- a: b", "- >-", "- e:", "- c: >", "- {a: 1}", "- - a", "-"])
OTHERS = st.sampled_from(["lời", "# lời", "", "h: # c", "i: l >", "k:  x", "l: x "])
ODD_LINES = st.builds("{}{}".format, MARGINS, ENTRIES | ITEMS | OTHERS)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_no_text_is_read_otherwise_than_by_the_parser(text):
    assert_the_parser_agrees(text)


@given(st.lists(ODD_LINES, max_size=9).map("\n".join))
def test_no_lines_are_read_otherwise_than_by_the_parser(text):
    assert_the_parser_agrees(text)


@given(st.data())
def test_no_change_to_a_record_is_read_otherwise_than_by_the_parser(data):
    lines = data.draw(st.sampled_from(RECORDS)).read_text(encoding="utf-8").splitlines(keepends=True)
    start = data.draw(st.integers(0, len(lines) - 1))
    text = "".join(lines[start : start + 16])
    at = data.draw(st.integers(0, len(text)))
    gone = data.draw(st.integers(0, 6))
    assert_the_parser_agrees(text[:at] + data.draw(PIECES) + text[at + gone :])
