"""Edits of a source: they change their spans and nothing else, whatever order they come in."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.text.edit import Edit, apply, diff
from dvk.text.source import Source
from tests.text.strategies import vietnamese


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[str], list[str]]:
    """Draw the pieces a text consists of, every second one to be replaced, and what replaces them."""
    pieces = draw(st.lists(vietnamese, min_size=1, max_size=9))
    return "".join(pieces), pieces, [draw(vietnamese) for _ in pieces[1::2]]


def edits_of(source: Source, pieces: list[str], new: list[str]) -> list[Edit]:
    edits, start = [], 0
    for index, piece in enumerate(pieces):
        if index % 2:
            edits.append(Edit(source.place(start, start + len(piece)), new[index // 2]))
        start += len(piece)
    return edits


@given(edited(), st.randoms(use_true_random=False))
def test_edits_replace_their_spans_and_keep_the_rest(case: tuple[str, list[str], list[str]], dice: object) -> None:
    text, pieces, new = case
    source = Source(Path("a.yaml"), text)
    edits = edits_of(source, pieces, new)
    distinct = {(edit.place.span.start, edit.place.span.end) for edit in edits}
    if len(distinct) < len(edits):
        return  # two empty places at one offset have no order
    dice.shuffle(edits)  # type: ignore[attr-defined]
    expected = [new[index // 2] if index % 2 else piece for index, piece in enumerate(pieces)]
    assert apply(source, edits) == "".join(expected)


@given(vietnamese)
def test_no_edit_changes_nothing(text: str) -> None:
    assert apply(Source(Path("a.yaml"), text), []) == text
    assert list(diff("a.yaml", text, text)) == []


@pytest.mark.parametrize(("one", "two"), [((0, 3), (2, 4)), ((0, 4), (1, 2)), ((1, 1), (1, 1)), ((0, 2), (0, 2))])
def test_overlapping_edits_are_refused(one: tuple[int, int], two: tuple[int, int]) -> None:
    source = Source(Path("a.yaml"), "abcdef")
    for pair in ((one, two), (two, one)):
        edits = [Edit(source.place(*span), "x") for span in pair]
        assert edits[0].overlaps(edits[1])
        with pytest.raises(ValueError, match="overlap"):
            apply(source, edits)


def test_edits_that_touch_do_not_overlap() -> None:
    source = Source(Path("a.yaml"), "abcdef")
    edits = [Edit(source.place(2, 4), "Y"), Edit(source.place(0, 2), "X"), Edit(source.place(4, 4), "-")]
    assert apply(source, edits) == "XY-ef"


def test_edits_of_two_files_do_not_overlap() -> None:
    one, two = (Source(Path(name), "abc") for name in ("a.yaml", "b.yaml"))
    assert not Edit(one.place(0, 2), "x").overlaps(Edit(two.place(0, 2), "x"))


@given(vietnamese, vietnamese)
def test_a_diff_tells_every_changed_line(old: str, new: str) -> None:
    lines = list(diff("a.yaml", old, new))
    assert bool(lines) == (old.splitlines() != new.splitlines())
    removed = [line[1:] for line in lines[2:] if line.startswith("-")]
    added = [line[1:] for line in lines[2:] if line.startswith("+")]
    assert set(removed) <= set(old.splitlines())
    assert set(added) <= set(new.splitlines())
