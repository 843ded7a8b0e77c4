"""What git tells of changed records, asked in real repositories."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from dvk.errors import EnvironmentProblem, UsageError
from dvk.store.history import changed_since
from tests.checks.cases import REGISTRATION, lay_over


def git(folder: Path, *words: str) -> None:
    name = ["-c", "user.name=Trần Văn Mẫu", "-c", "user.email=mau@vi-du.example"]
    subprocess.run(["git", *name, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Build a repository below the top folder of git, with one commit."""
    folder = tmp_path / "cơ quan"
    lay_over(folder, {})
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "đầu")
    return folder


def names(root: Path, revision: str = "HEAD") -> list[str]:
    return [path.relative_to(root / "records").as_posix() for path in changed_since(root, revision)]


def test_nothing_has_changed(root):
    assert names(root) == []


def test_changed_new_staged_and_deleted_records_are_told(root):
    records = root / "records"
    (records / "agency.yaml").write_text("name: a\n", encoding="utf-8")
    (records / "2022" / "registrations" / "mới.yaml").write_text("name: b\n", encoding="utf-8")
    (records / REGISTRATION).unlink()
    (records / "2022" / "plan.yaml").write_text("year: 2022\n", encoding="utf-8")
    git(root, "add", "records/2022/plan.yaml")
    (root / "ghi-chu.txt").write_text("không phải hồ sơ", encoding="utf-8")
    assert names(root) == ["2022/plan.yaml", REGISTRATION, "2022/registrations/mới.yaml", "agency.yaml"]


def test_an_older_revision_tells_more(root):
    (root / "records" / "agency.yaml").write_text("name: a\n", encoding="utf-8")
    git(root, "commit", "--quiet", "-am", "hai")
    assert names(root) == []
    assert names(root, "HEAD~1") == ["agency.yaml"]


@pytest.mark.parametrize("revision", ["khong-co", "--output=x", ""])
def test_a_revision_there_is_not_is_refused(root, revision):
    with pytest.raises(UsageError):
        changed_since(root, revision)


def test_a_folder_outside_git_is_refused(tmp_path):
    with pytest.raises(EnvironmentProblem):
        changed_since(lay_over(tmp_path, {}), "HEAD")


def test_a_machine_without_git_is_told(root, monkeypatch):
    monkeypatch.setenv("PATH", str(root))
    with pytest.raises(EnvironmentProblem):
        changed_since(root, "HEAD")
