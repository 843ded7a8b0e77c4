"""Laws of all rules: whatever valid records say, rules return findings in the records and never fail."""

from __future__ import annotations

from hypothesis import given

from dvk.checks import catalogue
from dvk.model.year import Year
from tests.checks.strategies import years


@given(years())
def test_rules_never_fail_and_point_into_the_records(year: Year) -> None:
    for diagnostic in catalogue.run(year):
        span, text = diagnostic.place.span, diagnostic.place.source.text
        assert 0 <= span.start < span.end <= len(text)
        assert diagnostic.problem.message
        assert all(related.place.source.text for related in diagnostic.problem.related)


@given(years())
def test_a_second_run_finds_the_same(year: Year) -> None:
    assert catalogue.run(year) == catalogue.run(year)
