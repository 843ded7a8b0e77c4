"""The case folders: what lies in `tests/cases`, laid over the base records and run through the command line.

`tests/cases/CODE/` holds `bad` and `good`, each a `.yaml` that takes the place of the base's only registration, or a
folder that is laid over `records/`. `bad.out` is what the command line prints. A file that says `# no such file` is
deleted from the base.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from dvk.checks.page import Part
from dvk.cli.run import run
from dvk.store.survey import ROOT_FILES

CASES = Path(__file__).parents[1] / "cases"
BASE = CASES / "base" / "records"
REGISTRATION = "2022/registrations/mau.yaml"
NO_FILE = "# no such file\n"


@dataclass(frozen=True, slots=True)
class Case:
    """The two sides of a rule's case."""

    folder: Path

    @property
    def code(self) -> str:
        """Return the code of the rule the case belongs to."""
        return self.folder.name

    @property
    def expected(self) -> Path:
        """Return the file that holds what the command line prints of the bad side."""
        return self.folder / "bad.out"

    def side(self, name: str) -> dict[str, bytes]:
        """Return the files of `bad` or `good` by their paths under `records/`."""
        if (single := self.folder / f"{name}.yaml").exists():
            return {REGISTRATION: single.read_bytes()}
        folder = self.folder / name
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def all_cases() -> list[Case]:
    """Return the case folders by code."""
    return [Case(folder) for folder in sorted(CASES.iterdir()) if folder.is_dir() and folder.name != "base"]


def example_files(example: Part) -> dict[str, bytes]:
    """Return the record of a page's example by its path under `records/`."""
    path = example.path if example.path in ROOT_FILES else f"2022/{example.path}"
    return {path: example.record.encode()}


def lay_over(root: Path, files: Mapping[str, bytes]) -> Path:
    """Copy the base records to a folder and lay files over them."""
    records = root / "records"
    shutil.copytree(BASE, records)
    for name, data in files.items():
        path = records / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if data == NO_FILE.encode():
            path.unlink()
        else:
            path.write_bytes(data)
    return root


def validate(root: Path, code: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Return what the command line prints on standard output about one rule."""
    capsys.readouterr()
    run(["validate", "--select", code, "--format", "full", "--root", str(root)])
    return capsys.readouterr().out
