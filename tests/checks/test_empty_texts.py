"""Texts that say nothing have a finding of form, and no rule stumbles over them."""

from __future__ import annotations

import re

import pytest

from dvk.cli.run import run
from tests.checks.cases import BASE, lay_over

PLAN = "2022/plan.yaml"
TEXT = re.compile(r"(?m)(?<=: |- )[A-ZĐ“][^\n:{]*$")


@pytest.mark.parametrize("empty", ['""', "' '", '"\\_"'])
def test_a_plan_of_empty_texts_is_reported(empty, tmp_path, capsys):
    written = (BASE / PLAN).read_text(encoding="utf-8")
    emptied, count = TEXT.subn(lambda _match: empty, written)
    assert count > 5
    lay_over(tmp_path, {PLAN: emptied.encode()})
    assert run(["validate", "--root", str(tmp_path), "--format", "concise"]) == 1
    assert "plan.yaml" in capsys.readouterr().out
