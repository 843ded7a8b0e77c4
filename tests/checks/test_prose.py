"""Traits: no document is kept from a rule that its words would set off."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from dvk.checks import prose
from dvk.checks.prose import REPEATED_PAIR, REPEATED_WORD, WIDE_SPACE, Trait, documents, documents_with_all
from dvk.checks.wording.words import neighbours
from tests.builders import a_registration, a_year

HAS_ZERO = prose.trait(lambda word: "0" in word)
HAS_PERCENT = prose.trait(lambda word: word.endswith("%"))
BEGINS_SMALL = prose.first_word(lambda word: word[:1].islower())
ENDS_WITH_COMMA = prose.last_word(lambda word: word[-1] == ",")
SMALL_AFTER_STOP = prose.after_stop(lambda sentence: sentence[:1].islower())
SPEAKS_OF_HOPE = prose.refined(prose.trait(lambda word: word == "hy"), lambda phrase: "hy vọng" in phrase)

WORDS = st.sampled_from(["của", "Của", "và", "hồ sơ", "15%", "7", "(“", ",", "khéo”", "x%,", "không  để", "-", "của,"])
SPACES = st.sampled_from([" ", " ", " ", "  ", "\n", "\u00a0"])


@st.composite
def wordings(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.tuples(WORDS, SPACES), min_size=1, max_size=8))
    return "".join(word + space for word, space in pieces[:-1]) + pieces[-1][0]


def shows(trait: Trait, *texts: str) -> bool:
    solutions = "".join(f"  - {json.dumps(text, ensure_ascii=False)}\n" for text in texts)
    year = a_year(a_registration(f"solutions:\n{solutions}"))
    return any(True for _document in documents(year, trait))


@given(st.lists(wordings(), min_size=1, max_size=4))
def test_a_word_that_passes_the_test_is_never_missed(texts: list[str]) -> None:
    words = [word for text in texts for word in text.split()]
    if any(character.isdigit() for word in words for character in word):
        assert shows(HAS_ZERO, *texts)  # whatever the digit
    if any(word.endswith("%") for word in words):
        assert shows(HAS_PERCENT, *texts)


@given(st.lists(wordings(), min_size=1, max_size=4))
def test_the_first_and_the_last_word_of_a_text_are_never_missed(texts: list[str]) -> None:
    if any(text.split()[0][:1].islower() for text in texts):
        assert shows(BEGINS_SMALL, *texts)
    if any(text.split()[-1][-1] == "," for text in texts):
        assert shows(ENDS_WITH_COMMA, *texts)


def test_what_follows_a_full_stop_is_seen_and_nothing_else() -> None:
    assert shows(SMALL_AFTER_STOP, "Chưa xong. còn chờ.")
    assert not shows(SMALL_AFTER_STOP, "Chưa xong. Còn chờ; còn thiếu, v.v")


@given(st.lists(wordings(), min_size=1, max_size=4))
def test_a_word_said_twice_is_never_missed(texts: list[str]) -> None:
    if any(True for text in texts for _found in neighbours(text)):
        assert shows(REPEATED_WORD, *texts)
    if any("  " in text for text in texts):
        assert shows(WIDE_SPACE, *texts)


def test_two_words_said_twice_are_seen_whatever_their_case_and_signs() -> None:
    assert shows(REPEATED_PAIR, "Nâng cao nâng cao chất lượng.")
    assert shows(REPEATED_PAIR, "nhằm nâng cao “nâng cao”.")
    assert not shows(REPEATED_PAIR, "Nâng cao chất lượng, nâng cao nhận thức.")


def test_words_of_two_texts_are_no_neighbours() -> None:
    assert not shows(REPEATED_WORD, "Công khai thời hạn", "hạn trả hồ sơ")
    assert not shows(REPEATED_PAIR, "Thời hạn", "thời hạn")


def test_a_clean_document_shows_nothing() -> None:
    year = a_year(a_registration("goal: Nâng cao chất lượng phục vụ.\n"))
    traits = (HAS_ZERO, HAS_PERCENT, BEGINS_SMALL, ENDS_WITH_COMMA, SPEAKS_OF_HOPE, REPEATED_WORD, WIDE_SPACE)
    assert list(documents(year, *traits)) == []
    assert len(list(documents(year))) == 1


def test_a_test_of_the_whole_wording_sees_words_together() -> None:
    assert shows(SPEAKS_OF_HOPE, "Chúng tôi hy vọng nhiều.")
    assert not shows(SPEAKS_OF_HOPE, "Hy sinh và vọng tưởng.")


def test_documents_with_all_traits_show_each_of_them() -> None:
    both, one = a_registration("goal: 85% hồ sơ\n", id="mot"), a_registration("goal: 85 hồ sơ\n", id="hai")
    year = a_year(both, one)
    assert [document.entry.id for document in documents_with_all(year, HAS_ZERO, HAS_PERCENT)] == ["mot"]
    assert [document.entry.id for document in documents(year, HAS_ZERO, HAS_PERCENT)] == ["mot", "hai"]


def test_texts_are_offered_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "hòa giải hòa giải")
    assert shows(REPEATED_PAIR, unicodedata.normalize("NFC", decomposed))
