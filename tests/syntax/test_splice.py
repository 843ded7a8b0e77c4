"""Edits inside a value: what YAML reads afterwards is the value with the range replaced, and nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dvk.syntax.loader import parse_text
from dvk.syntax.splice import splice
from dvk.syntax.tree import Route
from dvk.text.edit import apply

RECORD = """\
# chú thích 😀
plain: Khéo vận động 😀 nhân dân của của tỉnh # còn lại
quoted: "một “hai” \\"ba\\" \\u0111 của
  của bốn"
joined: "một \\
  hai"
single: 'nó''c của của tỉnh'
folded: >-
  Nhân dân xã của
  của tỉnh hiến đất

  làm đường: # không phải chú thích
clipped: >
  của của
  tỉnh
literal: |
  dòng một
  dòng hai của của
list:
- một hai
  ba bốn
- {x: hai ba, y: [bốn năm, sáu], z: 'bảy''tám'}
- dash: |-
      thụt sâu hơn
      của của
number: 12
"""
NEW = st.lists(st.sampled_from([*"ab của,:;#'\"\\[]{}&*!|>%@`-?~0đ😀“”", ": ", " #", "- "]), max_size=6).map("".join)


def texts(data: Any, route: Route = ()) -> Iterator[tuple[Route, str]]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from texts(value, (*route, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from texts(value, (*route, index))
    elif isinstance(data, str):
        yield route, data


def replaced(data: Any, route: Route, new: str) -> Any:
    if not route:
        return new
    step, *rest = route
    if isinstance(data, list):
        return [replaced(value, tuple(rest), new) if index == step else value for index, value in enumerate(data)]
    return {key: replaced(value, tuple(rest), new) if key == step else value for key, value in data.items()}


PARSED = {end: parse_text(RECORD.replace("\n", end))[0] for end in ("\n", "\r\n")}
VALUES = [(end, *pair) for end, tree in PARSED.items() for pair in texts(tree.data)]


def test_values_of_every_kind_were_found() -> None:
    assert len(VALUES) == 2 * 13
    assert all(tree.data["number"] == 12 for tree in PARSED.values())


@given(st.sampled_from(VALUES), st.integers(0, 60), st.integers(0, 12), NEW)
def test_an_edit_changes_its_range_and_nothing_else(
    value: tuple[str, Route, str], start: int, length: int, new: str
) -> None:
    line_end, route, text = value
    end = start + length
    assume(end <= len(text))
    tree = PARSED[line_end]
    edit = splice(tree, route, start, end, new)
    assume(edit is not None)
    assert edit is not None
    after, _faults = parse_text(apply(tree.source, [edit]))
    assert after.data == replaced(tree.data, route, text[:start] + new + text[end:])


@pytest.mark.parametrize(("line_end", "route", "text"), VALUES, ids=str)
def test_any_range_of_a_value_can_be_written_anew_with_letters(line_end: str, route: Route, text: str) -> None:
    tree = PARSED[line_end]
    for start in range(len(text)):
        for end in range(start, len(text) + 1):
            if "\n" not in text[start:end] and "\n" not in text[max(0, start - 1) : end + 1]:
                assert splice(tree, route, start, end, "xã") is not None, text[start:end]


@pytest.mark.parametrize("key", ["plain", "quoted", "single", "folded", "clipped", "literal"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_word_said_twice_goes_with_the_line_break_before_it(key: str, line_end: str) -> None:
    tree = PARSED[line_end]
    text = tree.data[key]
    start = text.index("của của") + len("của")
    edit = splice(tree, (key,), start, start + len(" của"), "")
    assert edit is not None
    assert parse_text(apply(tree.source, [edit]))[0].data[key] == text.replace("của của", "của")


@pytest.mark.parametrize(("old", "new"), [("của ", ""), (" của", ""), ("  ", " "), ("–", "-"), ("cũ", "mới")])
@pytest.mark.parametrize(("opening", "closing"), [("", ""), ("'", "'"), ('"', '"'), (">-\n  ", ""), ("|-\n  ", "")])
def test_a_long_text_is_not_read_again_for_every_edit(
    opening: str, closing: str, old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    value = "Là của của dân  cũ – mới"
    tree, _faults = parse_text(f"a: {opening}{value}{closing}\n")
    start = value.index(old)
    edit = splice(tree, ("a",), start, start + len(old), new)
    assert edit is not None
    assert parse_text(apply(tree.source, [edit]))[0].data == {"a": value.replace(old, new, 1)}
    monkeypatch.setattr("dvk.syntax.splice.parse_text", None)
    assert splice(tree, ("a",), start, start + len(old), new) == edit


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("a: một\n", ":"),
        ("a: một\n", ": hai"),
        ("a: một\n", " # hai"),
        ("a: {b: một}\n", ", c"),
        ("a: một\n", "\nb: hai"),
    ],
)
def test_what_yaml_would_read_as_something_else_is_not_written(text: str, new: str) -> None:
    tree, _faults = parse_text(text)
    ((route, value),) = texts(tree.data)
    assert splice(tree, route, len(value), len(value), new) is None


def test_a_value_that_would_become_a_number_is_not_written() -> None:
    tree, _faults = parse_text("a: 12x\n")
    assert splice(tree, ("a",), 2, 3, "") is None
