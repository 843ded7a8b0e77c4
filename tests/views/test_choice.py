from __future__ import annotations

import pytest

from dvk.errors import UsageError
from dvk.views.choice import chosen

FIELDS = ("kinh tế", "văn hóa - xã hội", "quốc phòng - an ninh")


@pytest.mark.parametrize("word", ["kinh tế", "kinh te", "KINH TE", "Kinh tế"])
def test_a_term_is_known_without_diacritics_and_in_any_case(word):
    assert chosen(word, FIELDS, "--field") == "kinh tế"


def test_a_name_stands_for_its_id():
    assert chosen("phong ke hoach", {"Phòng Kế hoạch": "ke-hoach", "ke-hoach": "ke-hoach"}, "--owner") == "ke-hoach"


def test_the_nearest_term_is_suggested():
    with pytest.raises(UsageError, match="--field: there is no “kinh tee”") as caught:
        chosen("kinh tee", FIELDS, "--field")
    assert caught.value.help == "Did you mean “kinh tế”?"


def test_without_a_near_term_all_are_named():
    with pytest.raises(UsageError) as caught:
        chosen("xyz", FIELDS, "--field")
    assert caught.value.help == "There is: kinh tế, văn hóa - xã hội, quốc phòng - an ninh."


def test_a_word_that_may_mean_two_things_is_refused_unless_it_is_exact():
    known = {"Phòng Hòa": "hoa-1", "Phòng Hoa": "hoa-2"}
    assert chosen("Phòng Hoa", known, "--owner") == "hoa-2"
    with pytest.raises(UsageError, match="more than one thing: Phòng Hòa, Phòng Hoa"):
        chosen("phong hoa", known, "--owner")


def test_one_thing_under_two_spellings_is_no_doubt():
    assert chosen("van phong", {"Văn phòng": "vp", "Văn Phòng": "vp"}, "--owner") == "vp"
