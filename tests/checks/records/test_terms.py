"""Terms that come and go with the law."""

from __future__ import annotations

from dvk.model.terms import Term, Vocabulary
from dvk.model.year import Entry
from dvk.store.defaults import default_vocabulary
from dvk.syntax.loader import parse_text
from tests.builders import a_registration, a_year
from tests.checks.finding import found, places


def test_levels_of_2025_change_on_1_july() -> None:
    for level, day, in_use in (
        ("huyện", "2025-06-30", True),
        ("huyện", "2025-07-01", False),
        ("cấp trên cơ sở", "2025-06-30", False),
        ("cấp trên cơ sở", "2025-07-01", True),
    ):
        year = a_year(a_registration(f"level: {level}\ndate: {day}\n"))
        assert places(year, "DVK205") == ([] if in_use else [level])


def test_a_vocabulary_without_terms_judges_nothing() -> None:
    vocabulary = Vocabulary.model_construct(levels={"khác": Term.model_construct(since=None, until=None)})
    year = a_year(a_registration("level: huyện\n"), vocabulary=vocabulary)
    assert found(year, "DVK205") == []


def test_terms_that_ship_with_dvk_count_as_each_other() -> None:
    shipped = Entry("vocabulary", default_vocabulary(), parse_text("levels: {}\n")[0])
    assert found(a_year(own_vocabulary=shipped), "DVK310") == []
