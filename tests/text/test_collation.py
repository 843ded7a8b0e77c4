import random
import unicodedata

import pytest
from hypothesis import given

from dvk.text.collation import person_sort_key, sort_key
from tests.text.strategies import anything

IN_ORDER = [
    ["a", "A", "à", "À", "ả", "ã", "á", "ạ", "ă", "ằ", "ắ", "ặ", "â", "ầ", "ẩ", "ẫ", "ấ", "ậ", "b"],
    list("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"),
    ["e", "ẹ", "ê", "ệ", "i", "o", "ọ", "ô", "ộ", "ơ", "ợ", "p", "u", "ự", "v", "y", "ỵ", "z"],
    ["ma", "mà", "mả", "mã", "má", "mạ", "mạc", "mai", "măng", "mâm"],
    ["ca", "cả", "cả cái", "ca cao", "cà phê", "cá thu", "can"],
    ["mà ma", "má ma", "mạ ma"],
    ["hoa", "Hoa", "hoà", "hòa", "hoá", "hóa", "hoàn"],
    ["Tổ 1", "Tổ 02", "Tổ 2", "Tổ 10", "Tổ 10a", "Tổ 100", "Tổ dân phố"],
    ["Tân An", "Tân Bình", "Tấn Bình", "Tâng"],
    ["(a)", "1", "2", "10", "An", "đ", "đa", "e", "жук", "中"],
    ["Khu phố 2 - tổ 9", "Khu phố 2 - tổ 10", "Khu phố 11 - tổ 1"],
    ["Đăk", "Đắk", "Đâk"],
]


@pytest.mark.parametrize("words", IN_ORDER)
def test_vietnamese_order(words: list[str]) -> None:
    assert len(words) > 1
    for seed in range(5):
        assert sorted(random.Random(seed).sample(words, len(words)), key=sort_key) == words


@given(anything, anything)
def test_order_is_total_and_antisymmetric(one: str, other: str) -> None:
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (sort_key(one) == sort_key(other)) == same
    assert (sort_key(one) < sort_key(other)) + (sort_key(one) > sort_key(other)) + same == 1


@given(anything)
def test_order_does_not_see_how_letters_are_composed(text: str) -> None:
    assert sort_key(unicodedata.normalize("NFD", text)) == sort_key(unicodedata.normalize("NFC", text))


def test_long_numbers_sort_by_value() -> None:
    numbers = [0, 7, 10**3, 10**20, 10**20 + 1, 10**600]
    assert sorted(map(str, reversed(numbers)), key=sort_key) == list(map(str, numbers))


def test_look_alikes_and_curly_quotes_sort_with_what_they_mean() -> None:
    assert sorted(["e", "Ðức", "Đào", "d"], key=sort_key) == ["d", "Đào", "Ðức", "e"]
    assert sorted(["H’Nga", "H'Mai", "H'Ơi"], key=sort_key) == ["H'Mai", "H’Nga", "H'Ơi"]


def test_a_roll_goes_by_given_name_then_family_then_middle() -> None:
    roll = [
        "Lê An",
        "Nguyễn An",
        "Nguyễn Thị An",
        "Nguyễn Văn An",
        "Trần Thị An",
        "Phạm Ân",
        "Bình",
        "Đỗ Văn Bình",
        "Vũ Văn Đức",
    ]
    for seed in range(5):
        assert sorted(random.Random(seed).sample(roll, len(roll)), key=person_sort_key) == roll


def test_a_name_may_carry_its_own_given_name() -> None:
    assert person_sort_key("Nguyễn Thị Minh Khai", given="Minh Khai") == (
        sort_key("Minh Khai"),
        sort_key("Nguyễn"),
        sort_key("Thị"),
    )
    assert person_sort_key("H'Hen Niê", given="H'Hen")[:2] == (sort_key("H'Hen"), sort_key("Niê"))
    assert person_sort_key("Ama Kông", given="Y Prông")[0] == sort_key("Y Prông")
    assert person_sort_key("")[0] == sort_key("")
