"""The usual characters: each stands for itself, alone and beside any other."""

from __future__ import annotations

import unicodedata

from dvk.text.repertoire import _LETTERS, _SIGNS, is_usual
from dvk.text.unicode import first_forbidden, look_alikes

CHARACTERS = "\n\r" + "".join(map(chr, range(0x20, 0x7F))) + _LETTERS + _SIGNS


def test_the_letters_are_those_of_vietnamese():
    assert len(_LETTERS) == len(set(_LETTERS)) == 2 * 67
    assert _LETTERS[67:].lower() == _LETTERS[:67]


def test_none_is_forbidden_hidden_or_an_impostor():
    assert is_usual(CHARACTERS)
    assert first_forbidden(CHARACTERS) is None
    assert look_alikes(CHARACTERS) == []
    assert len(CHARACTERS.splitlines()) == len("\n\r".splitlines()) + 1
    assert all(character.isprintable() for character in CHARACTERS if character not in "\n\r")
    assert [character for character in CHARACTERS if character.isspace()] == ["\n", "\r", " "]


def test_no_two_compose():
    assert all(unicodedata.is_normalized("NFC", one + other) for one in CHARACTERS for other in CHARACTERS)


def test_one_unusual_character_is_enough():
    for character in "\t\0\x85\xa0\u200b\u2028\ufeffÐðƉ\u0301":
        assert not is_usual(f"Khéo{character}")
