"""Comments that tell a rule to be silent: what each of the two rules on them says."""

from __future__ import annotations

import pytest

from tests.builders import a_registration, a_year
from tests.checks.finding import found


@pytest.mark.parametrize(
    ("codes", "reported"),
    [
        ("DVK211", []),
        ("DVK204", ["DVK019"]),
        ("DVK999", ["DVK018"]),
        ("DVK999, DVK211", ["DVK018"]),
        ("DVK999, DVK204", ["DVK018", "DVK019"]),
    ],
)
def test_a_code_there_is_not_is_reported_once(codes: str, reported: list[str]) -> None:
    year = a_year(a_registration(f"# dvk: ignore {codes}: chưa phân loại\nfield:\n"))
    assert [finding.code for finding in found(year, "DVK018", "DVK019")] == reported
