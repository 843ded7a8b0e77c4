"""Runs the sessions of README.md: `python -m tests.readme` writes what the commands print into it anew.

A session is a block marked `console`: lines that begin with `$ ` are commands, the lines below what they print. All
sessions of the file run in order in one scratch folder that holds a copy of `records/`; a `\\` at a line's end joins
the next. `export NAME=value` holds for the sessions that follow.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
_SESSION = re.compile(r"```console\n(.*?)```", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Step:
    """A command as written, its lines joined by `\\` included, and what stands below it."""

    written: str
    printed: str

    @property
    def words(self) -> list[str]:
        """Return the words a shell would make of the command."""
        return shlex.split(self.written.replace("\\\n", " "))


def sessions(text: str) -> Iterator[list[Step]]:
    """Yield the steps of each session."""
    for match in _SESSION.finditer(text):
        yield list(_steps(match[1]))


def _steps(body: str) -> Iterator[Step]:
    for piece in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        lines = piece.split("\n")
        count = 1
        while lines[count - 1].endswith("\\"):
            count += 1
        yield Step("\n".join(lines[:count]), "\n".join(lines[count:]))


@dataclass
class Shell:
    """A folder and an environment that commands run in, one after the other."""

    folder: Path
    environment: dict[str, str]

    def run(self, step: Step) -> str:
        """Run a command; return what it prints, standard error after standard output."""
        words = step.words
        if words[0] == "export":
            name, _equals, value = words[1].partition("=")
            self.environment[name] = value
            return ""
        if words[0] == "cat":
            return (self.folder / words[1]).read_text(encoding="utf-8")
        assert words[0] == "dvk", f"README runs something else than dvk: {step.written}"
        done = subprocess.run(
            [sys.executable, "-m", "dvk", *words[1:]],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
            stdin=subprocess.DEVNULL,
        )
        return done.stdout + done.stderr


def scratch(folder: Path) -> Shell:
    """Make a shell in a folder that holds a copy of the records, on a fixed day."""
    shutil.copytree(ROOT / "records", folder / "records")
    fixed = {"DVK_TODAY": "2022-06-01", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    return Shell(folder, {key: value for key, value in os.environ.items() if key != "DVK_LANG"} | fixed)


def rewritten(text: str) -> str:
    """Return the file with each command's real output below it."""
    with tempfile.TemporaryDirectory() as name:
        shell = scratch(Path(name))

        def session(match: re.Match[str]) -> str:
            pieces = (f"$ {step.written}\n{_closed(shell.run(step))}" for step in _steps(match[1]))
            return f"```console\n{''.join(pieces)}```"

        return _SESSION.sub(session, text)


def _closed(text: str) -> str:
    text = "\n".join(line.rstrip() for line in text.split("\n"))
    return text if not text or text.endswith("\n") else text + "\n"


if __name__ == "__main__":
    README.write_text(rewritten(README.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
