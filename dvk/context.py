"""Everything ambient that decides what is said: the clock, the language, the folder; `console` knows the terminal."""

from __future__ import annotations

import datetime as dt
import os
from functools import cache
from pathlib import Path

from dvk.errors import EnvironmentProblem

LANGUAGES = ("vi", "en")


@cache
def language() -> str:
    """Return the language of the words people see: `DVK_LANG`, or Vietnamese."""
    asked = os.environ.get("DVK_LANG", "").strip().lower()[:2]
    return asked if asked in LANGUAGES else LANGUAGES[0]


def today() -> dt.date:
    """Return the date of this run: `DVK_TODAY` (ISO) where it is set, else the clock's local date.

    Raises EnvironmentProblem for a `DVK_TODAY` that is no date.
    """
    fixed = os.environ.get("DVK_TODAY", "")
    if not fixed:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.date.fromisoformat(fixed)
    except ValueError:
        raise EnvironmentProblem(f"DVK_TODAY: {fixed!r}", help="DVK_TODAY=2022-02-09") from None


def working_folder() -> Path:
    """Return the folder the command was started in."""
    return Path.cwd()


def environment() -> dict[str, str]:
    """Return a copy of this process's environment, for a program that is started with another one."""
    return dict(os.environ)


def announce_language() -> None:
    """Name the run's language in this process's environment, where the standard library's gettext looks."""
    os.environ["LANGUAGE"] = language()
