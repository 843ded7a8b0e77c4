from __future__ import annotations

import pytest

from dvk.errors import UsageError
from dvk.views.choice import choose

FIELDS = {name: [name] for name in ("kinh tế", "văn hóa - xã hội", "quốc phòng - an ninh")}


@pytest.mark.parametrize("word", ["kinh tế", "kinh te", "KINH TE", "Kinh tế"])
def test_a_term_is_known_without_diacritics_and_in_any_case(word):
    assert choose(word, FIELDS) == "kinh tế"


def test_a_name_stands_for_its_id():
    assert choose("phong ke hoach", {"ke-hoach": ["ke-hoach", "Phòng Kế hoạch"]}) == "ke-hoach"


def test_the_nearest_term_is_suggested_before_all_of_them():
    with pytest.raises(UsageError, match="“kinh tee” is not known") as caught:
        choose("kinh tee", FIELDS)
    assert caught.value.help == ("Did you mean “kinh tế”? It may be: kinh tế, văn hóa - xã hội, quốc phòng - an ninh.")


def test_without_a_near_term_all_are_named():
    with pytest.raises(UsageError) as caught:
        choose("xyz", FIELDS)
    assert caught.value.help == "It may be: kinh tế, văn hóa - xã hội, quốc phòng - an ninh."


def test_a_word_that_may_mean_two_things_is_refused_unless_it_is_exact():
    known = {"hoa-1": ["Phòng Hòa"], "hoa-2": ["Phòng Hoa"]}
    assert choose("Phòng Hoa", known) == "hoa-2"
    with pytest.raises(UsageError, match="may be hoa-1, hoa-2"):
        choose("phong hoa", known)


def test_one_thing_under_two_spellings_is_no_doubt():
    assert choose("van phong", {"vp": ["Văn phòng", "Văn Phòng"]}) == "vp"
