"""What dvk itself cannot do, and the codes a run ends with.

* DvkError
  - UsageError          the words of the command do not fit (exit 2)
  - EnvironmentProblem  a folder, a file or a setting of this machine is in the way (exit 2)
  - TemplateProblem     a template is wrong; knows its file and line (exit 2)

A problem in a record is never one of these: it is a `Diagnostic`.
"""

from __future__ import annotations

import enum


class ExitCode(enum.IntEnum):
    """How a run ended."""

    CLEAN = 0
    PROBLEMS = 1
    USAGE = 2
    BUG = 3
    INTERRUPTED = 130


class DvkError(Exception):
    """dvk cannot go on; the message is a whole sentence for the user, `help` says the way out."""

    code = ExitCode.USAGE

    def __init__(self, message: str, *, help: str = "") -> None:
        super().__init__(message)
        self.help = help


class UsageError(DvkError):
    """The command's words do not fit together."""


class EnvironmentProblem(DvkError):
    """A folder, a file or a setting of this machine is in the way."""


class TemplateProblem(DvkError):
    """A template cannot be used; `where` is its name and line, as `name:line`."""

    def __init__(self, message: str, *, where: str, help: str = "") -> None:
        super().__init__(f"{where}: {message}", help=help)
        self.where = where
