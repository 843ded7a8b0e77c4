import sys
import unicodedata

import pytest

from dvk.text.unicode import LookAlike, first_forbidden, look_alikes, nfc


def test_nfc_composes_letters_typed_in_parts() -> None:
    assert nfc("Da\u0302n va\u0323\u0302n khe\u0301o") == "Dân vận khéo"


def test_look_alikes_are_found_with_the_letter_meant() -> None:
    assert look_alikes("Ðảng, ðồng, Ɖắk, Đắk") == [LookAlike(0, "Đ"), LookAlike(6, "đ"), LookAlike(12, "Đ")]


@pytest.mark.parametrize(
    "character",
    [
        "\x00",
        "\x0b",
        "\x1b",
        "\x7f",
        "\x85",
        "\u200b",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\ue000",
        "\u202e",
        "\u2066",
        "\ufdd0",
        "\ufffe",
        "\U0001fffe",
        "\U0001ffff",
        "\U000f0000",
        "\U0010ffff",
        "\ud800",
    ],
)
def test_characters_without_a_shape_are_forbidden(character: str) -> None:
    assert first_forbidden(f"Đắk{character}Lắk{character}") == 3


@pytest.mark.parametrize("text", ["", "Hà Nội,\n\tngày 05\r\n", "“thi đua” – 87,5 %\xa0₫ …", "𠀀 😀 Ðảng"])
def test_ordinary_text_is_allowed(text: str) -> None:
    assert first_forbidden(text) is None


def test_forbidden_agrees_with_the_unicode_database_for_every_code_point() -> None:
    shapeless = {0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, *range(0x180B, 0x1810), 0x3164, 0xFEFF, 0xFFA0}
    directed = {0x61C, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2060, 0x2070)}
    named = shapeless | directed | {*range(0xFFF0, 0x10000), *range(0xE0000, 0xF0000)}

    def forbidden(code: int) -> bool:
        if unicodedata.category(chr(code)) in {"Cc", "Cs", "Co"}:
            return chr(code) not in "\n\t\r"
        return code in named or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE

    found = {code for code in range(sys.maxunicode + 1) if first_forbidden(chr(code)) is not None}
    assert found == {code for code in range(sys.maxunicode + 1) if forbidden(code)}
