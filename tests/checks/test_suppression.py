"""Comments that tell a rule to be silent: what each of the two rules on them says."""

from __future__ import annotations

import pytest

from tests.builders import a_registration, a_year
from tests.checks.finding import found


@pytest.mark.parametrize(
    ("codes", "reported"),
    [
        ("DVK211", []),
        ("dvk211", []),
        ("DVK204", ["DVK019"]),
        ("DVK999", ["DVK018"]),
        ("DVK999, DVK211", ["DVK018"]),
        ("DVK999, DVK204", ["DVK018", "DVK019"]),
    ],
)
def test_a_code_there_is_not_is_reported_once(codes: str, reported: list[str]) -> None:
    year = a_year(a_registration(f"# dvk: ignore {codes}: chưa phân loại\nfield:\n"))
    assert [finding.code for finding in found(year, "DVK018", "DVK019")] == reported


@pytest.mark.parametrize(
    ("comment", "way_out"),
    [
        ("ignore DVK211", "Write: # dvk: ignore DVK211: reason"),
        ("ignore DVK2111: vì thế", "Write: # dvk: ignore DVK211: vì thế"),
        ("bỏ qua", "Write: # dvk: ignore DVK204: reason"),
    ],
)
def test_the_way_out_keeps_the_code_and_the_reason_that_were_meant(comment: str, way_out: str) -> None:
    year = a_year(a_registration(f"# dvk: {comment}\nfield:\n"))
    assert [finding.problem.help for finding in found(year, "DVK018")] == [way_out]
