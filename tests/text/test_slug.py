import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.text.slug import SHORTEST_LIMIT, slug
from tests.text.strategies import anything

NUMBERED = {f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)}
DEVICES = {"con", "prn", "aux", "nul"} | NUMBERED

limits = st.integers(min_value=SHORTEST_LIMIT, max_value=60)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tổ dân phố số 5, phường Ðống Đa", "to-dan-pho-so-5-phuong-dong-da"),
        ("  “Dân vận khéo” – 2026  ", "dan-van-kheo-2026"),
        ("H’Mông m²", "h-mong-m2"),
        ("中文", "u4e2d-u6587"),
        ("– …", ""),
        ("Con", "con-1"),
        ("LPT9", "lpt9-1"),
        ("con đường", "con-duong"),
    ],
)
def test_slug_joins_folded_words(text: str, name: str) -> None:
    assert slug(text) == name


def test_slug_is_cut_between_words() -> None:
    assert slug("Hiến đất làm đường giao thông", limit=16) == "hien-dat-lam"
    assert slug("Hiến đất làm đường giao thông", limit=18) == "hien-dat-lam-duong"
    assert slug("supercalifragilistic", limit=10) == "supercalif"
    assert slug("con supercalifragilistic", limit=8) == "con-1"


def test_slug_refuses_a_limit_without_room_for_a_word() -> None:
    with pytest.raises(ValueError, match="at least 8"):
        slug("Dân vận", limit=7)


@given(anything)
def test_slug_of_a_slug_is_itself(text: str) -> None:
    assert slug(slug(text)) == slug(text)


@given(anything, limits)
def test_cut_slug_fits_and_stays(text: str, limit: int) -> None:
    name = slug(text, limit=limit)
    assert len(name) <= limit
    assert slug(name, limit=limit) == slug(name) == name


@given(anything, st.none() | limits)
def test_slug_is_a_safe_name(text: str, limit: int | None) -> None:
    name = slug(text, limit=limit)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", name)
    assert name not in DEVICES


@given(anything.filter(lambda text: any(map(str.isalnum, text))))
def test_slug_of_any_letter_or_digit_is_not_empty(text: str) -> None:
    assert slug(text)


def test_slug_of_each_letter_is_not_empty() -> None:
    letters = [chr(code) for code in range(0x20000) if chr(code).isalnum()]
    assert len(letters) > 40_000
    assert [letter for letter in letters if not slug(letter)] == []
