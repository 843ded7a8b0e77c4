"""`dvk validate --fix` and `--diff` through the command line."""

from __future__ import annotations

import pytest

from dvk.cli.run import run
from tests.checks.cases import REGISTRATION, lay_over

RECORD = "# giữ nguyên\nname: Khéo vận động nhân dân làm Ðường\nyear: 2022\n"
MENDED = RECORD.replace("Ðường", "Đường")


@pytest.fixture
def record(tmp_path, monkeypatch):
    root = lay_over(tmp_path, {REGISTRATION: RECORD.replace("\n", "\r\n").encode()})
    monkeypatch.chdir(root)
    return root / "records" / REGISTRATION


def validate(*words: str) -> int:
    return run(["validate", "--select", "DVK015", *words])


def test_diff_shows_and_writes_nothing(record, capsys):
    assert validate("--diff") == 1
    assert "+name: Khéo vận động nhân dân làm Đường" in capsys.readouterr().out
    assert record.read_bytes() == RECORD.replace("\n", "\r\n").encode()


def test_fix_writes_and_shows_what_remains(record, capsys):
    assert validate("--fix", "--strict") == 0
    assert capsys.readouterr().out == ""
    assert record.read_bytes() == MENDED.replace("\n", "\r\n").encode()


def test_a_diff_without_changes_is_clean(record):
    record.write_bytes(MENDED.encode())
    assert validate("--diff") == 0


def test_a_fix_keeps_to_the_paths_named(record, capsys):
    other = record.with_name("hai.yaml")
    other.write_bytes(record.read_bytes())
    assert validate("--fix", str(other)) == 0
    assert "Ð" in record.read_text(encoding="utf-8")
    assert "Ð" not in other.read_text(encoding="utf-8")


def test_what_is_promised_is_what_is_written(record, capsys):
    """The doubled word takes its wide space along: one fix is enough for both findings."""
    record.write_text("name: Khéo vận động\nyear: 2022\ngoal: Hồ sơ của  của dân, 85 % đúng hạn.\n", encoding="utf-8")
    run(["validate", "--select", "DVK60,DVK626", "--format", "full"])
    said = capsys.readouterr()
    assert said.out.count("(--fix)") == 3
    assert said.err.endswith("`dvk validate --fix` tries to put 2 of them right.\n")
    run(["validate", "--select", "DVK60,DVK626", "--diff"])
    assert capsys.readouterr().err == "Findings that would be put right: 2.\n"
    run(["validate", "--select", "DVK60,DVK626", "--fix"])
    assert "Findings put right: 2.\n" in capsys.readouterr().err
    assert "goal: Hồ sơ của dân, 85% đúng hạn.\n" in record.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "words", [["--unsafe"], ["-", "--fix", "--stdin-filename", "records/2022/registrations/mau.yaml"]]
)
def test_words_that_do_not_go_together_are_refused(record, words, monkeypatch):
    monkeypatch.setattr("dvk.console.in_bytes", lambda: RECORD.encode())
    assert validate(*words) == 2
