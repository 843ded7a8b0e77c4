"""What is written is read back as it was, whatever the value."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dvk.syntax.loader import parse_text
from dvk.syntax.write import document, flow, pair, scalar
from dvk.text.unicode import first_forbidden

PIECES = [
    *"abcxyzđĐơưÀảĩỵ0123456789",
    *"\"'#:-%@`&*!|>?{}[],~=<\\/ \n\t\r\u00a0\u0323\u0301\u0338🎉…",
    ": ", " #", "- ", "  ", "\n\n", "\n ", " \n", "---", "...", "<<", "null", "true", "no", "1e3", "0x1f",
    "12:30", "2022-02-09", "-5", "3.14", "010", "Khéo vận động", "“Dân vận khéo”", "hồ sơ thủ tục ",
]  # fmt: skip


def _writable(text: str) -> bool:
    composed = unicodedata.is_normalized("NFC", text)
    return bool(text.strip()) and composed and "\t" not in text and first_forbidden(text) is None


joined = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
hostile = joined.map(lambda text: unicodedata.normalize("NFC", text)).filter(_writable)
texts = hostile | st.text().filter(_writable)
numbers = st.integers(-(10**17), 10**17) | st.floats(-1e9, 1e9).map(lambda number: round(number, 6) + 0.0)
scalars = texts | numbers | st.booleans() | st.none()
keys = texts.filter(lambda text: 0 < len(text) <= 200)
data = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)


def _read(text: str) -> Any:
    tree, faults = parse_text(text)
    assert faults == (), text
    return tree.data


@given(value=texts, indent=st.sampled_from([0, 2, 8]), width=st.sampled_from([20, 100]))
@example(value="a\n\u0301", indent=0, width=100)
@settings(max_examples=500)
def test_any_text_comes_back(value: str, indent: int, width: int) -> None:
    outer = "".join(f"{' ' * level}k:\n" for level in range(0, indent, 2))
    read = _read(f"{outer}{' ' * indent}k: {scalar(value, indent, width)}\nafter: 1\n")
    assert read["after"] == 1
    for _level in range(0, indent, 2):
        read = read["k"]
    assert read["k"] == value


@given(data=st.dictionaries(keys, data, min_size=1, max_size=5), width=st.sampled_from([30, 100]))
@settings(max_examples=300)
def test_any_record_comes_back(data: dict[str, Any], width: int) -> None:
    assert _read(document(data, width)) == data


@given(value=data)
def test_anything_comes_back_from_one_line(value: Any) -> None:
    written = flow(value)
    assert "\n" not in written
    assert _read(f"k: {written}\n")["k"] == value


@given(value=texts)
def test_other_yaml_readers_read_the_same_text(value: str) -> None:
    assert yaml.safe_load(pair("k", value)) == {"k": value}


@given(value=hostile.filter(lambda text: "\n" not in text and "  " not in text))
def test_no_line_is_longer_than_asked_when_words_allow(value: str) -> None:
    longest = max(len(word) for word in value.split(" "))
    written = pair("name", value)
    if ">-" in written:
        assert max(map(len, written.split("\n"))) <= max(100, longest + 2)


def test_a_plain_sentence_stays_plain() -> None:
    assert pair("name", "Khéo vận động nhân dân hiến đất") == "name: Khéo vận động nhân dân hiến đất"


def test_a_long_sentence_is_folded() -> None:
    assert pair("a", "một hai ba bốn", width=12) == "a: >-\n  một hai ba\n  bốn"


def test_lines_are_kept() -> None:
    assert pair("a", "một\n\nhai") == "a: |-\n  một\n\n  hai"


def test_what_reads_as_something_else_is_quoted() -> None:
    assert [scalar(text) for text in ("85", "no", "2022-02-09", "Lưu ý: a")] == [
        '"85"',
        '"no"',
        '"2022-02-09"',
        '"Lưu ý: a"',
    ]


def test_facts_stand_on_one_line_and_texts_in_a_list() -> None:
    record = {
        "date": dt.date(2022, 2, 9),
        "number": None,
        "measure": {"unit": "%", "baseline": None, "target": 85.0, "direction": "trên"},
        "widths": [20, 80],
        "solutions": ["Một.", "Hai."],
        "targets": [{"id": "a", "text": "b"}],
    }
    assert document(record) == (
        "date: 2022-02-09\nnumber:\n"
        'measure: {unit: "%", baseline: , target: 85, direction: trên}\nwidths: [20, 80]\n'
        "solutions:\n  - Một.\n  - Hai.\ntargets:\n  - id: a\n    text: b\n"
    )


@pytest.mark.parametrize("value", ["", " \n", "e\u0301", "a\x00", "a\x85b", "a\u2028b", "\u200b", "\ud800"])
def test_what_no_record_may_hold_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="record"):
        scalar(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 10**30, 1e-30, dt.datetime.now(dt.UTC), set()])
def test_numbers_and_things_outside_the_dialect_are_refused(value: Any) -> None:
    with pytest.raises(ValueError):
        scalar(value)
