import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.text.width import _NARROW, display_width
from tests.text.strategies import LETTERS, anything


def cells(text: str) -> int:
    shown = [letter for letter in text if unicodedata.category(letter) not in {"Mn", "Me", "Cc", "Cf"}]
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in shown)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("Dân vận khéo", 12),
        ("Da\u0302n", 3),
        ("“—” … ₫", 7),
        ("中文", 4),
        ("a\tb\n", 2),
        ("Đ\u200b", 1),
    ],
)
def test_width_in_cells(text: str, width: int) -> None:
    assert display_width(text) == width


def test_each_vietnamese_letter_takes_one_cell() -> None:
    assert display_width("".join(LETTERS)) == len(LETTERS)


@given(anything | st.text(st.characters(min_codepoint=0x300, max_codepoint=0x3100)))
def test_width_agrees_with_the_unicode_database(text: str) -> None:
    assert display_width(text) == cells(text)


def test_the_short_cut_takes_only_characters_of_one_cell() -> None:
    short_cut = [chr(code) for code in range(sys.maxunicode + 1) if re.fullmatch(_NARROW, chr(code))]
    assert set(LETTERS) < set(short_cut)
    assert {cells(letter) for letter in short_cut} == {1}
