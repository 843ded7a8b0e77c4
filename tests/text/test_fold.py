import unicodedata

import pytest
from hypothesis import given

from dvk.text.fold import closest, fold
from tests.text.strategies import LETTERS, anything


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Dân vận khéo", "dan van kheo"),
        ("ĐẮK LẮK, Ðảng, ðồng, Ɖức", "dak lak, dang, dong, duc"),
        ("H’Mông “ba không”", 'h\'mong "ba khong"'),
        ("Tie\u0302\u0301ng Vie\u0323\u0302t", "tieng viet"),
        ("straße, Ångström", "strasse, angstrom"),
        ("", ""),
    ],
)
def test_fold_drops_case_and_marks(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_vietnamese_letter_folds_to_ascii() -> None:
    assert len(LETTERS) == 12 * 6 * 2 + 17 * 2
    assert fold("".join(LETTERS)).isascii()


def test_folding_any_character_twice_changes_nothing_more() -> None:
    characters = map(chr, range(0x20000))
    assert [character for character in characters if fold(fold(character)) != fold(character)] == []


@given(anything)
def test_fold_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(anything)
def test_fold_does_not_see_how_letters_are_composed_or_capitalised(text: str) -> None:
    forms = {fold(unicodedata.normalize(form, text)) for form in ("NFC", "NFD")}
    assert forms | {fold(text.casefold())} == {fold(text)}


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("tap the", "tập thể"),
        ("Tập thê", "tập thể"),
        ("ca-nhan", "cá nhân"),
        ("cá nhân", "cá nhân"),
        ("quyết định", None),
        ("", None),
    ],
)
def test_closest_forgives_marks_and_slips(word: str, meant: str | None) -> None:
    assert closest(word, ["cá nhân", "tập thể", "hộ gia đình"]) == meant


def test_closest_prefers_the_same_marks_among_names_that_fold_alike() -> None:
    assert closest("Hồng", ["Hoàng", "Hong", "Hồng", "Hông"]) == "Hồng"
    assert closest("Hồn", ["Hong", "Hông", "Hồng"]) == "Hồng"


def test_closest_of_nothing_is_nothing() -> None:
    assert closest("cá nhân", []) is None
