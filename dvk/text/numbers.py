"""Knows how numbers are written in digits, grouped the Vietnamese way; nothing of money or other units."""

from decimal import Decimal

POINTS_FOR_COMMAS = str.maketrans(",.", ".,")
"""From the English way of writing digits to the Vietnamese, and back."""
_UNGROUPED = {ord("."): None, ord(","): "."}


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
