"""Regular expressions: none of the rules' patterns takes more than a moment on a long text made to hurt it."""

from __future__ import annotations

import importlib
import re
import time
from pathlib import Path

import pytest

import dvk

ROOMS = ("checks", "citations", "text")
LENGTH = 100_000
UNITS = (
    *(" ", "  a", "a", "A", "1", "0", ".", ",", "…", "-", "/", "“", "”", '"', "(", ")", "\n", "\t", "ă", "Đ", "_"),
    *("1/", "1.", "1-", "1 ", "1/1/", "1.1.", "a ", "A ", "a, ", "A, ", "a. ", "1/A-", "1 1/", ". .", ", ,", "- -"),
    *("ngày ", "ngày 1 tháng 1 ", "năm 2021-", "Luật ", "Nghị quyết ", "Điều 1 ", "khoản ", "khóa X ", "TP. ", "của "),
)


def patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Return the module-level patterns of the rules and of what they stand on, by name."""
    package = Path(dvk.__file__).parent
    found = []
    for room in ROOMS:
        for path in sorted((package / room).rglob("*.py")):
            name = ".".join(["dvk", *path.relative_to(package).with_suffix("").parts]).removesuffix(".__init__")
            module = importlib.import_module(name)
            own = vars(module).items()
            found += [(f"{name}.{key}", value) for key, value in own if isinstance(value, re.Pattern)]
    return [(name, pattern) for name, pattern in found if isinstance(pattern.pattern, str)]


PATTERNS = patterns()


def test_patterns_were_found() -> None:
    assert len(PATTERNS) > 20


@pytest.mark.parametrize("pattern", [pattern for _, pattern in PATTERNS], ids=[name for name, _ in PATTERNS])
def test_no_pattern_can_be_driven_into_the_ground(pattern: re.Pattern[str]) -> None:
    for unit in UNITS:
        text = unit * (LENGTH // len(unit))
        started = time.perf_counter()
        for _match in pattern.finditer(text):
            pass
        assert time.perf_counter() - started < 1.5, unit
