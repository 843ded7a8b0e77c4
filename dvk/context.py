"""Everything ambient, read here and nowhere else: the clock, the environment, the folder, the terminal."""

from __future__ import annotations

import datetime as dt
import os
from functools import cache
from pathlib import Path

LANGUAGES = ("vi", "en")


@cache
def language() -> str:
    """Return the language of the words people see: `DVK_LANG`, or Vietnamese."""
    asked = os.environ.get("DVK_LANG", "").strip().lower()[:2]
    return asked if asked in LANGUAGES else LANGUAGES[0]


def today() -> dt.date:
    """Return the date of this run: `DVK_TODAY` (ISO) where it is set, else the clock's local date."""
    fixed = os.environ.get("DVK_TODAY", "")
    try:
        return dt.date.fromisoformat(fixed)
    except ValueError:
        return dt.datetime.now().astimezone().date()


def working_folder() -> Path:
    """Return the folder the command was started in."""
    return Path.cwd()


def announce_language() -> None:
    """Name the run's language in this process's environment, where the standard library's gettext looks."""
    os.environ["LANGUAGE"] = language()
