"""Names that are the same, nearly the same, and different after all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.checks.across.models import LONGEST_SERIES
from tests.builders import a_registration, a_year
from tests.checks.finding import found

LONG = "Khéo vận động hội viên phụ nữ trồng và chăm sóc hàng cây xanh dọc tuyến đường"


def pairs(code: str, *names: str) -> list[tuple[str, str]]:
    year = a_year(*(a_registration(id=f"m{index:02}", name=name) for index, name in enumerate(names)))
    return [
        (diagnostic.place.text, related.place.text)
        for diagnostic in found(year, code)
        for related in diagnostic.problem.related
    ]


@pytest.mark.parametrize(
    "other",
    [
        LONG,
        LONG.upper(),
        LONG.replace("phụ nữ", "phu nu"),
        f"“{LONG}”",
        LONG.replace("trồng và", "trồng  và").replace("viên", "viên,"),
        LONG.replace("trồng", "– trồng"),
    ],
)
def test_case_marks_spaces_and_punctuation_do_not_tell_names_apart(other: str) -> None:
    assert pairs("DVK301", LONG, f'"{other}"') == [(f'"{other}"', LONG)]
    assert pairs("DVK302", LONG, f'"{other}"') == []


def test_the_later_one_points_at_the_first() -> None:
    assert len(pairs("DVK301", LONG, LONG, LONG)) == 2


@pytest.mark.parametrize(
    "other",
    [
        LONG.replace("xanh ", ""),
        LONG.replace("trồng và", "trồng mới và"),
        LONG.replace("trồng và chăm sóc", "chăm sóc và trồng"),
        LONG.replace("đường", "đườngg"),
        LONG.replace("chăm", "chăn"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_word_left_out_misspelt_or_moved_makes_a_name_nearly_another(other: str, first: bool) -> None:
    names = (LONG, other) if first else (other, LONG)
    assert pairs("DVK302", *names) == [(names[1], names[0])]
    assert pairs("DVK301", *names) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{LONG} ấp 1", f"{LONG} ấp 2"),
        (f"{LONG} ấp 1", f"{LONG} ấp 1A"),
        (f"{LONG} ấp A", f"{LONG} ấp B"),
        (f"{LONG} ấp Tân An", f"{LONG} ấp Tân Lập"),
        (f"{LONG} ấp Tân", f"{LONG} ấp"),
        (f"{LONG} năm 2022", f"{LONG} năm"),
        (LONG, LONG.replace("phụ nữ", "cựu chiến binh")),
        (LONG, LONG.replace("xanh", "hoa")),
        ("Khéo vận động hiến đất", "Khéo vận động hiến"),
    ],
)
def test_numbers_proper_nouns_and_other_words_tell_names_apart(one: str, other: str) -> None:
    assert pairs("DVK302", one, other) == []
    assert pairs("DVK301", one, other) == []


def test_a_series_is_no_slip() -> None:
    series = [LONG.replace("xanh", word) for word in ("xanhh", "xanhs", "xanhf", "xanhr", "xanhj")]
    assert len(series) > LONGEST_SERIES
    assert pairs("DVK302", *series) == []
    assert pairs("DVK302", *series[:2]) != []


WORDS = st.sampled_from(
    ["khéo", "vận", "động", "nhân", "dân", "hiến", "đất", "làm", "đường", "ấp", "1", "2", "An", "-"]
)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=9).map(" ".join), min_size=1, max_size=9))
def test_no_name_is_nearly_itself_or_a_later_one(names: list[str]) -> None:
    year = a_year(*(a_registration(id=f"m{index:02}", name=f'"{name}"') for index, name in enumerate(names)))
    for diagnostic in found(year, "DVK301", "DVK302"):
        (related,) = diagnostic.problem.related
        assert related.place.source.path.stem < diagnostic.place.source.path.stem
