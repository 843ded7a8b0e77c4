"""What every test stands on: a fixed language, a fixed day, and laws without a deadline."""

from __future__ import annotations

import os

os.environ["DVK_LANG"] = "en"
os.environ["DVK_TODAY"] = "2022-06-01"
os.environ["NO_COLOR"] = "1"

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is not a broken law.
settings.register_profile("dvk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("dvk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that records anew what the command line prints of each case."""
    parser.addoption("--update-cases", action="store_true", help="write tests/cases/*/bad.out anew")
