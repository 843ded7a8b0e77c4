"""Syllables: which onsets, rimes and tones go together."""

from __future__ import annotations

import pytest
from hypothesis import given

from dvk.text.syllables import is_syllable
from dvk.text.tones import movable_tones, tone_key
from tests.text.strategies import vietnamese

SOUND = (
    "quốc giếng gì gìn khuỷu ngoèo quýt thuở giữa nghiêng nghề Yên yếu uy huyện kỹ quyền Nguyễn khuya "
    "quẩn hươu rượu khuếch ĐƯỢC"
)
DEBRIS = "thườg trìnhh nguwời kông nghành ngề viêt cêm ddường ghà nge đựơc vịêc nộị cưú tryền knông quôc"


@pytest.mark.parametrize("word", SOUND.split())
def test_words_of_the_language_are_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", DEBRIS.split())
def test_debris_of_typing_is_none(word: str) -> None:
    assert not is_syllable(word)


@given(vietnamese)
def test_a_tone_that_moves_leaves_the_syllable_one(text: str) -> None:
    for word in text.split():
        assert is_syllable(word) == is_syllable(tone_key(word))


@given(vietnamese)
def test_late_tones_are_those_that_the_key_moves(text: str) -> None:
    late = [tone for tone in movable_tones(text) if tone.late]
    assert bool(late) == (tone_key(text) != text)


@pytest.mark.parametrize(
    ("text", "late"), [("hoà", [True]), ("hòa", [False]), ("quý hoàn khuỷu", []), ("Thuỷ, khỏe", [True, False])]
)
def test_movable_tones_are_found(text: str, late: list[bool]) -> None:
    assert [tone.late for tone in movable_tones(text)] == late
