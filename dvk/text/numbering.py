"""Knows the labels that number the parts of a document.

Knows nothing of the parts.
"""

# Nghị định 30/2020/NĐ-CP runs from a to i without f (Điều 8, khoản 2); practice goes on to y.
POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"

_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD")),
    *((100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def roman(number: int) -> str:
    """Write 1 to 3999 in Roman numerals, as phần, chương and phụ lục are numbered."""
    if not 1 <= number <= 3999:
        raise ValueError(f"no Roman numeral for {number}")
    letters = ""
    for value, symbol in _ROMAN:
        count, number = divmod(number, value)
        letters += symbol * count
    return letters


_NUMBERS = {roman(number): number for number in range(1, 100)}


def number_of(label: str) -> int:
    """Read the label of a part, 3 or III; 0 for one that is none.

    No document has a hundred parts of a kind: a lone C or D is a letter, as in Phụ lục C.
    """
    return int(label) if label.isdecimal() else _NUMBERS.get(label, 0)


def point_letter(number: int) -> str:
    """Return the letter of the given điểm of a khoản, counting from 1: a, b, c, d, đ, e, g."""
    if not 1 <= number <= len(POINT_LETTERS):
        raise ValueError(f"no letter for điểm {number}")
    return POINT_LETTERS[number - 1]
