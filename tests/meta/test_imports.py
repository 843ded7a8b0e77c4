"""Start-up: what a command does not need is not imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = ("jinja2", "docx", "typst", "xlsxwriter", "lxml", "rich", "babel", "openpyxl", "pdfminer")


def modules_loaded_by(*arguments: str) -> set[str]:
    program = (
        "import sys\n"
        "from dvk.cli.run import run\n"
        f"code = run({list(arguments)!r})\n"
        "sys.stderr.write('MODULES ' + ' '.join(sorted(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    return set(done.stderr.split("MODULES ")[1].split())


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        (),
        ("validate", "--help"),
        ("validate", "records/2022/plan.yaml"),
        ("validate", "records/2022/registrations/nang-cao-chat-luong-phuc-vu.yaml", "--format", "json"),
    ],
    ids=" ".join,
)
def test_heavy_packages_are_left_alone(arguments):
    loaded = modules_loaded_by(*arguments)
    assert "typer" in loaded
    assert not loaded & set(HEAVY)


def test_help_does_not_read_the_models():
    assert "dvk.model.registration" not in modules_loaded_by("--help")


def test_looking_a_citation_up_needs_no_templates():
    loaded = modules_loaded_by("cite", "76/NQ-CP")
    assert "dvk.views.register" in loaded
    assert not loaded & set(HEAVY)
