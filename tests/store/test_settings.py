"""The settings of a repository: where they stand, what they change, what is refused."""

from __future__ import annotations

import time
import tomllib
from contextlib import suppress
from pathlib import Path

import pytest

import dvk
import dvk.api
from dvk.cli.run import run
from dvk.diagnostics.model import Severity
from dvk.errors import EnvironmentProblem, UsageError
from dvk.store.toml_words import toml_problem
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
        ('slect = ["DVK304"]', "“select”"),
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


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("select = DVK304", "line 1, column 10: this is not TOML: a text must stand in straight quotation marks"),
        ("select = “DVK304”", "line 1, column 10: this is not TOML: a text must stand in straight quotation marks"),
        ('select: ["DVK304"]', "line 1, column 7: this is not TOML: a line reads `key = value`"),
        ('select = ["DVK304"', "line 1, column 19: this is not TOML: a list is not closed"),
        ('\nselect = ["DVK601" "DVK7"]\n', "line 2, column 20: this is not TOML: a list is not closed"),
        ('select = ["DVK304]\n', "line 1, column 19: this is not TOML: a text is not closed"),
        ("select = ['DVK304", "line 1, column 18: this is not TOML: a text is not closed"),
        ("[severity]\r\n[severity]\r\n", "line 2, column 10: this is not TOML: this setting or table is written"),
        ('[severity]\nDVK601 = "note"\nDVK601 = "note"\n', "line 3, column 16: this is not TOML: this setting"),
        ("[severity", "line 1, column 10: this is not TOML: the name of a table is not closed"),
        ("select = [] ignore = []", "line 1, column 13: this is not TOML: something is left over"),
        ('select = ["\\d"]', "line 1, column 14: this is not TOML: only certain letters may follow a backslash"),
        ("a = " + "[" * 10_000, "nested deeper"),
        ("a." * 100_000 + "a = 1", "nested deeper"),
        ("a = " + "9" * 10_000, "a number in it is too long"),
        ("# " + "a" * 256 * 1024, "larger than 256 KB"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_with_its_place(root: Path, text: str, reason: str) -> None:
    (root / "dvk.toml").write_text(text, encoding="utf-8", newline="")
    with pytest.raises(EnvironmentProblem) as caught:
        found(root)
    assert reason in str(caught.value)


def test_a_settings_file_in_another_encoding_is_told(root: Path) -> None:
    (root / "dvk.toml").write_bytes("# Khéo".encode("utf-16"))
    with pytest.raises(EnvironmentProblem, match="not UTF-8"):
        found(root)


@pytest.mark.parametrize("text", ["a", "'", '"', "a ", "a.", "a. "])
def test_a_long_line_of_settings_is_looked_through_at_once(root: Path, text: str) -> None:
    (root / "dvk.toml").write_text(f"# {text * (100_000 // len(text))}\n", encoding="utf-8")
    begun = time.perf_counter()
    with suppress(EnvironmentProblem):
        dvk.api.choose(dvk.open_repository(root))
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize(("place", "line", "column"), [("at line 5, column 3", 5, 3), ("at end of document", 2, 2)])
def test_a_remark_nobody_has_words_for_is_left_out(place: str, line: int, column: int) -> None:
    problem = toml_problem(tomllib.TOMLDecodeError(f"Something else ({place})"), "a\nb")
    assert problem == f"line {line}, column {column}: this is not TOML."


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


@pytest.mark.parametrize(
    ("word", "severity"),
    [("lỗi", "error"), ("cảnh báo", "warning"), ("Lưu ý", "note"), ("luu y", "note"), ("ERROR", "error")],
)
def test_a_severity_may_be_said_in_vietnamese_as_in_english(root: Path, word: str, severity: str) -> None:
    (root / "dvk.toml").write_text(f'[severity]\nDVK304 = "{word}"\n', encoding="utf-8")
    assert found(root, select="DVK304") == {"DVK304": Severity(severity)}


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
