import pytest
from hypothesis import given

from dvk.text.fold import fold
from dvk.text.tones import split_tones, tone_key
from tests.text.strategies import anything


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("hoà", "hòa"),
        ("HOÀ BÌNH", "HÒA BÌNH"),
        ("Thuỷ", "Thủy"),
        ("uỷ ban", "ủy ban"),
        ("khoẻ", "khỏe"),
        ("hoạ, toả", "họa, tỏa"),
        ("Hoá-Thuý", "Hóa-Thúy"),
        ("ho\u00e0", "ho\u0300a"),
    ],
)
def test_placement_of_the_tone_does_not_matter_in_open_oa_oe_uy(new: str, old: str) -> None:
    assert tone_key(new) == tone_key(old) == tone_key(tone_key(new))


@pytest.mark.parametrize(
    "text", ["quý", "Quỳ Hợp", "hoàn", "khuỷu", "ngoèo", "toán", "huyện", "của", "mía", "khoái", "hoa"]
)
def test_fixed_tones_stay(text: str) -> None:
    assert tone_key(text) == text


def test_different_tones_stay_different() -> None:
    assert len({tone_key(word) for word in ("hoa", "hoà", "hoả", "hoã", "hoá", "hoạ")}) == 6


@given(anything)
def test_tone_key_is_idempotent_and_keeps_letters(text: str) -> None:
    key = tone_key(text)
    assert tone_key(key) == key
    assert fold(key) == fold(text)


def test_tones_are_split_from_letters_in_reading_order() -> None:
    assert split_tones("Nguyễn Văn Thuỷ") == ("Nguyên Văn Thuy", "\u0303\u0309")
    assert split_tones("dan van") == ("dan van", "")
