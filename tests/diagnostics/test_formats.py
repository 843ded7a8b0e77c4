"""Formats: the caret stands under what is meant, long lines keep it, and no text acts on the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.diagnostics.formats.full import full
from dvk.diagnostics.formats.shown import visible
from dvk.diagnostics.model import Diagnostic, Problem, Related, Severity
from dvk.diagnostics.report import Report
from dvk.text.source import Source
from dvk.text.width import display_width

BASE = Path("/kho")


def finding(text, start, end, message="sai"):
    source = Source(BASE / "a.yaml", text)
    return Diagnostic("DVK001", "name", Severity.ERROR, Problem(source.place(start, end), message))


def lines(*found, width=80):
    return list(full(Report(found, 1), BASE, width))


def caret(shown):
    """Return the cells before the caret and under it, and the line above it."""
    (at,) = [number for number, line in enumerate(shown) if "^" in line]
    mark = shown[at].partition("| ")[2]
    return display_width(mark.partition("^")[0]), mark.count("^"), shown[at - 1].partition("| ")[2]


@pytest.mark.parametrize("word", ["nhân", "漢字", "😀"])
def test_the_caret_counts_cells(word):
    text = f"漢 ệ {word} sau\n"
    start = text.index(word)
    before, marked, line = caret(lines(finding(text, start, start + len(word))))
    assert line == text.rstrip("\n")
    assert (before, marked) == (display_width(text[:start]), display_width(word))


LONG = "".join("漢" if number % 7 == 0 else "a" for number in range(460)) + "\n"


@given(st.integers(0, 400), st.integers(1, 40), st.integers(40, 120))
def test_a_long_line_shows_the_marked_place_within_the_width(start, length, width):
    shown = lines(finding(LONG, start, start + length), width=width)
    before, marked, line = caret(shown)
    assert "^" in "".join(shown)
    assert display_width(line) <= width
    assert before + marked <= display_width(line) + 1


def test_both_places_of_a_problem_are_shown():
    source = Source(BASE / "b.yaml", "một\nhai\n")
    problem = Problem(source.place(0, 3), "hai nơi", related=(Related(source.place(4, 7), "nơi kia"),))
    shown = lines(Diagnostic("DVK001", "name", Severity.ERROR, problem))
    assert any("b.yaml:2:1: nơi kia" in line for line in shown)
    assert sum("^^^" in line for line in shown) == 2


def test_a_place_at_the_very_end_has_its_line():
    assert caret(lines(finding("một\n", 4, 4)))[2] == ""


@given(st.text())
def test_no_character_of_a_record_reaches_the_terminal_as_a_command(text):
    assert not [sign for sign in visible(text) if ord(sign) < 32 or 0x7F <= ord(sign) < 0xA0 or sign in "\u202e\u200b"]


def test_findings_are_sorted_and_shared_ones_told_once():
    one, two = finding("một hai\n", 4, 7), finding("một hai\n", 0, 3)
    assert Report.of([one, two, one], 1).diagnostics == (two, one)
