import random
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.text.numbers import from_words, group_digits, to_words

integers = st.integers(min_value=-(10**15), max_value=10**15)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (4, "bốn"),
        (10, "mười"),
        (11, "mười một"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi bốn"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (105, "một trăm lẻ năm"),
        (111, "một trăm mười một"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm lẻ năm"),
        (1_500, "một nghìn năm trăm"),
        (10_010, "mười nghìn không trăm mười"),
        (1_050_000, "một triệu không trăm năm mươi nghìn"),
        (1_000_001, "một triệu không trăm lẻ một"),
        (5_000_000_000, "năm tỷ"),
        (10**12, "một nghìn tỷ"),
        (1_001 * 10**9 + 21, "một nghìn không trăm lẻ một tỷ không trăm hai mươi mốt"),
        (10**18, "một tỷ tỷ"),
        (-12, "âm mười hai"),
    ],
)
def test_numbers_in_words(number: int, words: str) -> None:
    assert to_words(number) == words
    assert from_words(words) == number


def test_words_follow_the_usage_of_the_region() -> None:
    assert to_words(1_005, zero="linh", thousand="ngàn") == "một ngàn không trăm linh năm"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Một ngàn không trăm linh năm", 1_005),
        ("một nghìn lẻ năm", 1_005),
        ("hai mươi tư tỉ", 24 * 10**9),
        (" Hai  mươi\nlăm ", 25),
        (unicodedata.normalize("NFD", "một triệu"), 10**6),
    ],
)
def test_other_spellings_are_read(words: str, number: int) -> None:
    assert from_words(words) == number


@pytest.mark.parametrize(
    "words",
    [
        "",
        "âm",
        "âm âm hai",
        "năm trăm hai",
        "hai mươi năm",
        "một nghìn năm",
        "nghìn",
        "một triệu hai triệu",
        "một nghìn triệu",
        "một nghìn hai trăm nghìn",
        "mười đồng",
        "tỷ",
        "lẻ năm",
        "1005",
        "một không",
    ],
)
def test_what_is_no_number_or_more_than_one_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="not a number in words"):
        from_words(words)


def test_words_round_trip_below_100_000() -> None:
    numbers = [*range(2_000), *random.Random(30).sample(range(100_001), 5_000), 100_000]
    assert [from_words(to_words(number)) for number in numbers] == numbers


@given(integers, st.sampled_from(["lẻ", "linh"]), st.sampled_from(["nghìn", "ngàn"]))
def test_words_round_trip(number: int, zero: str, thousand: str) -> None:
    assert from_words(to_words(number, zero=zero, thousand=thousand)) == number


@given(st.integers(min_value=10**15, max_value=10**40))
def test_words_round_trip_beyond_any_budget(number: int) -> None:
    assert from_words(to_words(number)) == number


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        (0, "0"),
        (999, "999"),
        (1_050_000, "1.050.000"),
        (-1_234, "-1.234"),
        (87.5, "87,5"),
        (1_050_000.0, "1.050.000"),
        (1e22, "10.000.000.000.000.000.000.000"),
        (0.00001, "0,00001"),
        (Decimal("1234.50"), "1.234,50"),
        (Decimal("1E+3"), "1.000"),
    ],
)
def test_digits_are_grouped_by_dots(number: int | float | Decimal, digits: str) -> None:
    assert group_digits(number) == digits


@pytest.mark.parametrize("number", [float("nan"), float("inf"), Decimal("-Infinity")])
def test_what_is_no_number_has_no_digits(number: float | Decimal) -> None:
    with pytest.raises(ValueError, match="cannot be written in digits"):
        group_digits(number)


@given(integers)
def test_grouping_only_adds_dots(number: int) -> None:
    assert int(group_digits(number).replace(".", "")) == number
