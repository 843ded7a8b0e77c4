"""The public face: what `dvk` exports is what other programs can call."""

from __future__ import annotations

from pathlib import Path

import dvk

ROOT = Path(__file__).parents[2]


def test_exported_names_exist():
    assert dvk.__all__ == sorted(dvk.__all__)
    assert all(getattr(dvk, name) is not None for name in dvk.__all__)
    assert not hasattr(dvk, "anything_else")


def test_a_program_can_check_and_render_a_year():
    repository = dvk.open_repository(ROOT / "records" / "2022")
    report = dvk.check(repository, [2022], select="DVK402")
    assert [found.code for found in report.diagnostics] == ["DVK402"]
    (plan,) = dvk.render_year(repository, 2022, document="plan").files
    assert plan.path == "plan.txt"
    assert "KẾ HOẠCH" in plan.text
