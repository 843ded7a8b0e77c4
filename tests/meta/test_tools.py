"""What checks the code finds nothing, where it is installed; continuous integration installs neither."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        (["ruff", "check", "."], ["ruff"]),
        (["ruff", "format", "--check", "."], ["ruff"]),
        (["mypy"], ["mypy", "lxml-stubs", "types-PyYAML"]),
    ],
    ids=" ".join,
)
def test_tools_find_nothing_to_say(words: list[str], needed: list[str]) -> None:
    for name in needed:
        try:
            distribution(name)
        except PackageNotFoundError:
            pytest.skip(f"{name} is not installed: pip install -e '.[lint]'")
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
