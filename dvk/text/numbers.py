"""Knows how numbers are written in Vietnamese words and in grouped digits.

Knows nothing of money or other units.
"""

from decimal import Decimal
from functools import cache

from dvk.text.unicode import nfc

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_MILLION, _BILLION = 10**6, 10**9

_SPELLINGS = {"linh": "lẻ", "ngàn": "nghìn", "tỉ": "tỷ", "tư": "bốn", "nhăm": "lăm"}
POINTS_FOR_COMMAS = str.maketrans(",.", ".,")
"""From the English way of writing digits to the Vietnamese, and back."""
_UNGROUPED = {ord("."): None, ord(","): "."}


def _group(number: int, *, padded: bool, zero: str) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, unit = divmod(rest, 10)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or padded else []
    if tens == 1:
        words.append("mười")
    elif tens:
        words += [_DIGITS[tens], "mươi"]
    elif words and unit:
        words.append(zero)
    if unit == 5 and tens:
        words.append("lăm")
    elif unit == 1 and tens > 1:
        words.append("mốt")
    elif unit:
        words.append(_DIGITS[unit])
    return words


def _spell(number: int, *, padded: bool, zero: str, thousand: str) -> list[str]:
    for name, size in (("tỷ", _BILLION), ("triệu", _MILLION), (thousand, 1000)):
        if number >= size:
            high, low = divmod(number, size)
            head = _spell(high, padded=padded, zero=zero, thousand=thousand)
            tail = _spell(low, padded=True, zero=zero, thousand=thousand) if low else []
            return [*head, name, *tail]
    return _group(number, padded=padded, zero=zero)


def to_words(number: int, *, zero: str = "lẻ", thousand: str = "nghìn") -> str:
    """Write an integer in words, as in một nghìn không trăm lẻ năm."""
    if number < 0:
        return f"âm {to_words(-number, zero=zero, thousand=thousand)}"
    return " ".join(_spell(number, padded=False, zero=zero, thousand=thousand)) or _DIGITS[0]


@cache
def _groups(*, leading: bool) -> dict[tuple[str, ...], int]:
    if leading:
        return {tuple(_group(number, padded=False, zero="lẻ")): number for number in range(1, 1000)}
    # A lone digit after a larger unit is not read: một nghìn năm is 1 500 to some and 1 005 to others.
    unpadded = {words: number for words, number in _groups(leading=True).items() if number >= 10}
    padded = {tuple(_group(number, padded=True, zero="lẻ")): number for number in range(1, 1000)}
    units = {("lẻ", digit): number for number, digit in enumerate(_DIGITS) if number}
    return unpadded | padded | units


def _read(words: list[str], *, leading: bool) -> int:
    for name, size in (("triệu", _MILLION), ("nghìn", 1000)):
        if name in words:
            cut = words.index(name)
            high = _read(words[:cut], leading=leading)
            low = _read(words[cut + 1 :], leading=False) if words[cut + 1 :] else 0
            if high >= 1000 or low >= size:
                raise LookupError(name)
            return high * size + low
    return _groups(leading=leading)[tuple(words)]


def _split(words: list[str], separator: str) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for word in words:
        if word == separator:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def from_words(text: str) -> int:
    """Read an integer written in words, with lẻ or linh, nghìn or ngàn, tỷ or tỉ, bốn or tư."""
    words = [_SPELLINGS.get(word, word) for word in nfc(text).casefold().split()]
    sign = 1
    if words[:1] == ["âm"]:
        sign, words = -1, words[1:]
    if words == [_DIGITS[0]]:
        return 0
    first, *rest = _split(words, "tỷ")
    try:
        number = _read(first, leading=True)
        for part in rest:
            number = number * _BILLION + (_read(part, leading=False) if part else 0)
    except LookupError:
        raise ValueError(f"not a number in words: {text!r}") from None
    return sign * number


def group_digits(number: int | float | Decimal) -> str:
    """Write a number in digits with a dot between thousands and a comma before decimals."""
    if isinstance(number, float):
        number = int(number) if number.is_integer() else Decimal(repr(number))
    if isinstance(number, Decimal) and not number.is_finite():
        raise ValueError(f"{number} cannot be written in digits")
    grouped = f"{number:,f}" if isinstance(number, Decimal) else f"{number:,}"
    return grouped.translate(POINTS_FOR_COMMAS)


def ungroup_digits(written: str) -> float:
    """Read a number in digits with dots between thousands and a comma before decimals."""
    return float(written.translate(_UNGROUPED))
