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


@pytest.mark.parametrize("revision", ["khong-co", "--output=x", "^HEAD", ""])
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


def test_a_repository_of_somebody_else_starts_no_program(root):
    """Its settings may name programs that git would run to read what has changed."""
    left = root.parent / "đã chạy"
    program = root.parent / "program"
    program.write_text(f'#!/bin/sh\ntouch "{left}"\ncat\n', encoding="utf-8")
    program.chmod(0o755)
    hook = root.parent / ".git" / "hooks" / "post-index-change"
    hook.parent.mkdir(exist_ok=True)
    hook.write_bytes(program.read_bytes())
    hook.chmod(0o755)
    for key in ("core.fsmonitor", "diff.external", "diff.a.textconv", "diff.a.command", "filter.a=b.clean"):
        git(root, "config", key, str(program))
    git(root, "config", "filter.c.process", str(program))
    git(root, "config", "filter.c.required", "true")
    (root / ".gitattributes").write_text("agency.yaml diff=a filter=a=b\nplan.yaml filter=c\n", encoding="utf-8")
    for path in (root / "records" / "agency.yaml", root / "records" / "2022" / "plan.yaml"):
        path.write_text(path.read_text(encoding="utf-8") + "# thêm\n", encoding="utf-8")
    assert names(root) == ["2022/plan.yaml", "agency.yaml"]
    assert not left.exists()


def test_settings_given_by_the_environment_stay(root, monkeypatch):
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "core.excludesFile")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", str(root / "bo-qua"))
    (root / "bo-qua").write_text("nhap.yaml\n", encoding="utf-8")
    (root / "records" / "nhap.yaml").write_text("name: a\n", encoding="utf-8")
    assert names(root) == []


def test_a_git_that_cannot_tell_is_not_taken_for_nothing_changed(root):
    (root / "records" / "agency.yaml").write_text("name: a\n", encoding="utf-8")
    (root.parent / ".git" / "index").write_bytes(b"DIRC hong")
    with pytest.raises(EnvironmentProblem, match="index"):
        names(root)
