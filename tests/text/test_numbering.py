import pytest

from dvk.text.numbering import number_of, point_letter, roman


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (9, "IX"), (40, "XL"), (1994, "MCMXCIV"), (3999, "MMMCMXCIX")],
)
def test_roman(number: int, numeral: str) -> None:
    assert roman(number) == numeral


def test_roman_numerals_add_up_and_differ() -> None:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    for number in range(1, 4000):
        digits = [values[letter] for letter in roman(number)]
        following = [*digits[1:], 0]
        assert sum(-one if one < two else one for one, two in zip(digits, following, strict=True)) == number


def test_labels_are_read_back() -> None:
    for number in range(1, 100):
        assert number_of(roman(number)) == number_of(str(number)) == number


@pytest.mark.parametrize("label", ["C", "D", "IIII", "iv", "a", ""])
def test_letters_and_numerals_nobody_writes_are_no_number(label: str) -> None:
    assert number_of(label) == 0


def test_points_go_by_the_decrees_letters() -> None:
    assert "".join(map(point_letter, range(1, 24))) == "abcdđeghiklmnopqrstuvxy"


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_numbers_without_a_numeral_are_refused(number: int) -> None:
    with pytest.raises(ValueError, match="no Roman numeral"):
        roman(number)


@pytest.mark.parametrize("number", [0, -1, 24])
def test_numbers_without_a_letter_are_refused(number: int) -> None:
    with pytest.raises(ValueError, match="no letter"):
        point_letter(number)
