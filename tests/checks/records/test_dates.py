"""Days on the edge of the year."""

from __future__ import annotations

import pytest

from tests.builders import a_plan, a_registration, a_year
from tests.checks.finding import places


@pytest.mark.parametrize(
    ("day", "belongs"), [("2021-09-30", False), ("2021-10-01", True), ("2022-12-31", True), ("2023-01-01", False)]
)
def test_a_year_reaches_from_october_to_december(day: str, belongs: bool) -> None:
    for year in (a_year(a_registration(f"date: {day}\n")), a_year(plan=a_plan(f"date: {day}\n"))):
        assert places(year, "DVK201") == ([] if belongs else [day])
