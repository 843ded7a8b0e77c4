"""A wrong command line is answered in Vietnamese: none of Typer's or Pydantic's English is left."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from dvk import context
from dvk.cli.app import COMMANDS
from dvk.cli.run import run
from tests import demonstration

WRONG = (
    "--debg",
    "-x",
    "rendr",
    "xyz",
    "x'y",
    "init a b",
    "init --year 1800",
    "new-plan",
    "new-plan --year abc",
    "new-plan --year 9999",
    "new-plan --year 2023 --from 0",
    "new-registration --year 2.5",
    "new-registration --year 1",
    "new-registration --nam x",
    "validate --formt json",
    "validate --format xml",
    "validate --strict=1",
    "validate --select",
    "explain a b",
    "render --width abc",
    "render --width 5",
    "render --widht 80",
    "progress --by abc",
    "progress --format",
    "progress --year abc",
    "list --sort ten",
    "list --year abc",
    "list x",
    "show",
    "show a b",
    "show a --format xml",
    "schema x",
    "templates foo",
    "templates sho",
    "templates --zz",
    "templates show",
    "templates eject a b",
    "templates list --rot .",
)

_ENGLISH = re.compile(
    r"\b(no such|value|error|input|should|invalid|missing|requires?|argument|option|unexpected|possible|did you mean"
    r"|integer|greater|less|none of|needed|there is|must|takes?|shows?|one of)\b",
    re.IGNORECASE,
)


@pytest.fixture
def vietnamese(monkeypatch):
    monkeypatch.setenv("DVK_LANG", "vi")
    context.language.cache_clear()
    yield
    context.language.cache_clear()


@pytest.mark.parametrize("line", WRONG)
def test_no_english_is_left_in_what_is_said_of_a_wrong_line(line, vietnamese, tmp_path, capsys, monkeypatch):
    demonstration.written_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert run(line.split()) == 2
    said = capsys.readouterr().err
    # What the user typed, names of options and commands, and their values are no sentences.
    spoken = re.sub(r"`[^`]*`|“[^”]*”|--?[a-z-]+", "", said)
    assert said.startswith("lỗi: ")
    assert not _ENGLISH.search(spoken), said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("validate --formt json", "There is no option --formt. Did you mean --format"),
        ("rendr", "There is no command “rendr”. Did you mean “render”?"),
        ("list --sort ten", "“ten” is none of “owner”, “name”, “level”, “date”, “id”."),
        ("list --year abc", "The value of “--year” does not fit: a whole number in digits is needed."),
        ("x'y", "There is no command “x'y”."),
        ("render --width 5", "it must be 60 or more."),
        ("new-plan --year 9999", "it must be 2100 or less."),
    ],
)
def test_a_wrong_line_is_answered_with_the_way_out(line, said, capsys):
    assert run(line.split()) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("command", [*(listed.name for listed in COMMANDS), "templates show"])
def test_help_shows_neither_python_nor_typer(command):
    environment = os.environ | {"DVK_LANG": "vi", "PYTHONUTF8": "1", "PYTHONPATH": str(Path(__file__).parents[2])}
    words = [sys.executable, "-m", "dvk", *command.split(), "--help"]
    help = subprocess.run(words, env=environment, capture_output=True, encoding="utf-8", check=True).stdout
    assert command.split()[0] in help
    for left in ("<int", "<str", "<list", "<path", "<=", ">=", "[OPTIONS]", "ARGS]", "{", "Usage"):
        assert left not in help
