from datetime import date
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.text.dates import FoundDate, cited_date, find_dates, long_date, short_date
from tests.text.strategies import anything

days = st.dates(min_value=date(1000, 1, 1))


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 2, 5), "ngày 05 tháng 02 năm 2026"),
        (date(2020, 1, 10), "ngày 10 tháng 01 năm 2020"),
        (date(2026, 3, 5), "ngày 05 tháng 3 năm 2026"),
        (date(2026, 9, 30), "ngày 30 tháng 9 năm 2026"),
        (date(2026, 11, 23), "ngày 23 tháng 11 năm 2026"),
    ],
)
def test_long_date_pads_as_the_decree_says(day: date, written: str) -> None:
    assert long_date(day) == written
    assert long_date(day, place="Hà Nội", year=1) == f"Hà Nội, {written}"


def test_long_date_leaves_room_for_the_hand() -> None:
    assert long_date(None, year=2022) == "ngày      tháng      năm 2022"
    assert long_date(None, year=2022, place="Hòa Bình") == "Hòa Bình, ngày      tháng      năm 2022"


def test_long_date_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="a day or a year"):
        long_date(None)


def test_short_date() -> None:
    assert short_date(date(2022, 2, 9)) == "09/02/2022"


@pytest.mark.parametrize(
    ("day", "sign", "written"),
    [
        (date(2022, 2, 9), "/", "ngày 09/02/2022"),
        (date(2021, 7, 15), "-", "ngày 15-7-2021"),
        (date(2021, 12, 5), ".", "ngày 05.12.2021"),
    ],
)
def test_a_cited_date_has_the_zeros_of_a_long_one(day: date, sign: str, written: str) -> None:
    assert cited_date(day, sign) == written


@pytest.mark.parametrize(
    "written",
    [
        "15/07/2021",
        "15/7/2021",
        "15-4-2021",
        "15.7.2021",
        "ngày 15 tháng 7 năm 2021",
        "Ngày  5\ntháng\xa007 năm 2021",
    ],
)
def test_dates_are_found_where_they_stand(written: str) -> None:
    text = f"Căn cứ ({written}), ước đạt 15/20 và 1.050.000"
    [found] = find_dates(text)
    assert text[found.start : found.end] == written
    assert found.value is not None
    assert found.value.year == 2021


def test_impossible_dates_are_found_without_a_value() -> None:
    assert find_dates("31/02/2021; ngày 1 tháng 13 năm 2021") == [
        FoundDate(0, 10, None),
        FoundDate(12, 36, None),
    ]


def test_both_ends_of_a_range_are_found() -> None:
    assert [found.value for found in find_dates("15/7/2021-20/7/2021, 10-12/8/2021")] == [
        date(2021, 7, 15),
        date(2021, 7, 20),
        date(2021, 8, 12),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1.15.7.2021",
        "15.7.2021.3",
        "15/7-2021",
        "15/7/21",
        "115/7/2021",
        "15/7/20211",
        "7/2021",
        "12.15.7.2021",
        "tháng 7 năm 2021",
        "ngày      tháng      năm 2022",
        "chuyểnngày 15 tháng 7 năm 2021",
        "15/123/2021",
    ],
)
def test_what_only_resembles_a_date_is_left_alone(text: str) -> None:
    assert find_dates(text) == []


@given(days, st.booleans(), anything)
def test_written_dates_are_found_again(day: date, long: bool, tail: str) -> None:
    written = long_date(day) if long else short_date(day)
    assert find_dates(f"{written} {tail}")[0] == FoundDate(0, len(written), day)


@pytest.mark.parametrize("piece", ["ngày ", "ngày 1 tháng ", "11/11/", "1/", "1", " ", "n", "ngày 1 tháng 1 năm"])
def test_finding_takes_linear_time(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    start = perf_counter()
    find_dates(text)
    assert perf_counter() - start < 2
