"""The settings of a repository: where they stand, what they change, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

import dvk
from dvk.cli.run import run
from dvk.diagnostics.model import Severity
from dvk.errors import EnvironmentProblem, UsageError
from tests.checks.cases import lay_over

OWNERLESS = {"2022/registrations/mau.yaml": "name: Khéo vận động trả hồ sơ\nyear: 2022\nowner: phong-moi\n".encode()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return lay_over(tmp_path, OWNERLESS)


def found(root: Path, **words: str) -> dict[str, Severity]:
    return {found.code: found.severity for found in dvk.check(dvk.open_repository(root), **words).diagnostics}


@pytest.mark.parametrize(("name", "table"), [("dvk.toml", ""), ("pyproject.toml", "[tool.dvk]\n")])
def test_both_files_are_read(root: Path, name: str, table: str) -> None:
    (root / name).write_text(f'{table}select = ["DVK304"]\n', encoding="utf-8")
    assert set(found(root)) == {"DVK304"}


def test_the_own_file_goes_before_the_shared_one(root: Path) -> None:
    (root / "dvk.toml").write_text('ignore = ["DVK304"]\n', encoding="utf-8")
    (root / "pyproject.toml").write_text('[tool.dvk]\nselect = ["DVK304"]\n', encoding="utf-8")
    assert "DVK304" not in found(root)


def test_a_pyproject_of_others_says_nothing(root: Path) -> None:
    (root / "pyproject.toml").write_text('[tool.ruff]\nselect = ["E"]\n', encoding="utf-8")
    assert "DVK304" in found(root)


def test_severities_change_and_words_of_the_command_go_before_the_file(root: Path) -> None:
    (root / "dvk.toml").write_text('ignore = ["DVK3"]\n[severity]\nDVK304 = "note"\n', encoding="utf-8")
    assert "DVK304" not in found(root)
    assert found(root, select="DVK304") == {"DVK304": Severity.NOTE}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("select = DVK304", "TOML"),
        ('slect = ["DVK304"]', "`select`"),
        ('select = "DVK304"', "`select`"),
        ('ignore = ["DVK999"]', "DVK999"),
        ('[severity]\nDVK304 = "fatal"', "fatal"),
        ("severity = 1", "`severity`"),
        ("a = " + "[" * 10_000, "dvk.toml"),
        ("a = " + "9" * 10_000, "dvk.toml"),
    ],
)
def test_broken_settings_are_refused_with_their_file(root: Path, text: str, named: str) -> None:
    (root / "dvk.toml").write_text(text, encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as caught:
        found(root)
    assert "dvk.toml" in str(caught.value)
    assert named in f"{caught.value} {caught.value.help}"


def test_words_of_the_command_are_not_blamed_on_the_file(root: Path) -> None:
    (root / "dvk.toml").write_text('ignore = ["DVK3"]\n', encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        found(root, select="DVK999")
    assert "dvk.toml" not in str(caught.value)


def test_the_command_line_goes_by_the_settings(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["validate", "--root", str(root), "--format", "concise"]
    run(command)
    assert "DVK304" in capsys.readouterr().out
    (root / "dvk.toml").write_text('ignore = ["DVK304"]\n', encoding="utf-8")
    run(command)
    assert "DVK304" not in capsys.readouterr().out
    run([*command, "--select", "DVK304"])
    assert "DVK304" in capsys.readouterr().out


def test_a_severity_may_be_given_to_several_rules_at_once(root: Path) -> None:
    (root / "dvk.toml").write_text('[severity]\n"DVK2,DVK304" = "error"\n"," = "note"\n', encoding="utf-8")
    assert found(root, select="DVK304") == {"DVK304": Severity.ERROR}


def test_settings_that_are_a_folder_are_told(root: Path) -> None:
    (root / "dvk.toml").mkdir()
    with pytest.raises(EnvironmentProblem, match=r"dvk\.toml"):
        found(root)


@pytest.mark.parametrize("text", ["tool = 1", "tool = [1]"])
def test_a_pyproject_of_another_shape_says_nothing(root: Path, text: str) -> None:
    (root / "pyproject.toml").write_text(text, encoding="utf-8")
    assert "DVK304" in found(root)
