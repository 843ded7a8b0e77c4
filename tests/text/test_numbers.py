from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.text.numbers import group_digits

integers = st.integers(min_value=-(10**15), max_value=10**15)


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
