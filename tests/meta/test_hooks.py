"""What lets git and the servers of others run dvk: the manifest, the examples, the hook itself in a real repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from pre_commit import clientlib

from dvk.cli.run import run

ROOT = Path(__file__).parents[2]
ANSWERS = ["--name", "Ủy ban nhân dân xã Mẫu", "--symbol", "UBND", "--place", "Mẫu"]
BROKEN = "name: Khéo vận động\nyear: 2022\nowner: khong-co\n"


def test_the_manifest_of_hooks_is_one_pre_commit_takes():
    (hook,) = clientlib.load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))
    assert hook["entry"] == "dvk validate"


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """Build what `dvk init` writes, in git, with a `dvk` on the path."""
    folder = tmp_path / "kho"
    assert run(["init", str(folder), "--year", "2022", *ANSWERS]) == 0
    scripts = tmp_path / "bin"
    scripts.mkdir()
    command = scripts / "dvk"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m dvk "$@"\n', encoding="utf-8", newline="\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{scripts}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    git(folder, "init", "--quiet")
    git(folder, "config", "user.name", "Trần Văn Mẫu")
    git(folder, "config", "user.email", "mau@vi-du.example")
    return folder


def git(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *words], cwd=folder, capture_output=True, encoding="utf-8", check=False)


def test_the_example_for_pre_commit_is_one_it_takes(repository):
    config = clientlib.load_config(str(repository / "ci" / "pre-commit.yml"))
    assert config["repos"][0]["hooks"][0]["id"] == "dvk-validate"


@pytest.mark.parametrize(("name", "job"), [("github.yml", "jobs"), ("gitlab.yml", "dvk")])
def test_the_examples_for_servers_run_a_command_there_is(repository, name, job):
    example = yaml.safe_load((repository / "ci" / name).read_text(encoding="utf-8"))
    commands = [line for line in yaml.safe_dump(example[job], width=1000).splitlines() if "dvk validate" in line]
    (command,) = commands
    words = command.partition("dvk ")[2].partition(" >")[0].split()
    assert run([*words, "--root", str(repository)]) == 0


@pytest.mark.skipif(shutil.which("sh") is None, reason="git hooks need a shell")
def test_the_hook_stops_a_commit_with_an_error_and_lets_the_next_one_pass(repository):
    git(repository, "config", "core.hooksPath", ".githooks")
    git(repository, "add", ".")
    first = git(repository, "commit", "-m", "đầu")
    assert first.returncode == 0, first.stderr
    record = repository / "records" / "2022" / "registrations" / "mau.yaml"
    record.parent.mkdir()
    record.write_text(BROKEN, encoding="utf-8")
    git(repository, "add", ".")
    stopped = git(repository, "commit", "-m", "hỏng")
    assert stopped.returncode != 0
    assert "DVK304" in stopped.stdout + stopped.stderr
    record.write_text(BROKEN.replace("owner: khong-co\n", ""), encoding="utf-8")
    git(repository, "add", ".")
    assert git(repository, "commit", "-m", "đã sửa").returncode == 0


def test_pre_commit_itself_runs_the_example(repository):
    shutil.copy(repository / "ci" / "pre-commit.yml", repository / ".pre-commit-config.yaml")
    record = repository / "records" / "2022" / "registrations" / "mau.yaml"
    record.parent.mkdir()
    record.write_text(BROKEN, encoding="utf-8")
    git(repository, "add", ".")
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files"],
        cwd=repository,
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=os.environ | {"PRE_COMMIT_HOME": str(repository.parent / "cache")},
    )
    assert done.returncode == 1, done.stderr
    assert "DVK304" in done.stdout
