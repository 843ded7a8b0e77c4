"""The forms that ship with dvk, and one that could not be read."""

from __future__ import annotations

from dvk.model.year import Entry
from dvk.store.defaults import default_forms
from dvk.syntax.loader import parse_text
from tests.builders import a_plan, a_year
from tests.checks.finding import found


def test_forms_that_ship_with_dvk_are_sound() -> None:
    assert default_forms().forms
    shipped = Entry("forms", default_forms(), parse_text("forms: {}\n")[0])
    assert found(a_year(own_forms=shipped), "DVK110", "DVK111", "DVK112") == []


def test_a_form_that_could_not_be_read_is_not_missing() -> None:
    plan = a_plan("form: mau-cua-toi\n")
    assert len(found(a_year(plan=plan), "DVK309")) == 1
    assert found(a_year(plan=plan, unread=["forms"]), "DVK309") == []
