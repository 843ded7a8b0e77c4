"""Reads the settings of a repository: `dvk.toml`, or the table `tool.dvk` of `pyproject.toml`, beside `records/`."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dvk.errors import EnvironmentProblem
from dvk.store.toml_words import toml_problem
from dvk.text.fold import closest
from dvk.words import _, did_you_mean

FILE = "dvk.toml"
_LISTS = ("select", "extend-select", "ignore")
_KEYS = (*_LISTS, "severity")

MOST_KILOBYTES = 256
"""What the file may take: settings are a few lines."""

# The reader keeps every beginning of a key: one of a hundred thousand steps would fill the memory.
_LONG_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){33}""")


@dataclass(frozen=True, slots=True)
class Settings:
    """The words of the file, not yet compared with the rules there are; `path` is where they stand."""

    path: Path | None = None
    select: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)


class BadSettings(EnvironmentProblem):
    """The settings cannot be followed."""

    def __init__(self, path: Path, problem: str, help: str = "") -> None:
        super().__init__(_("{path}: {problem}").format(path=path, problem=problem), help=help)


def read_settings(root: Path) -> Settings:
    """Return the settings of a repository, empty where it has none; `dvk.toml` goes before `pyproject.toml`.

    Raises BadSettings for a file that is no TOML, a key there is not, or a value of another kind.
    """
    own, shared = root / FILE, root / "pyproject.toml"
    if os.path.lexists(own):
        if not own.is_file():
            raise BadSettings(
                own, _("the file cannot be read: {reason}.").format(reason=_("it is not an ordinary file"))
            )
        return _settings(own, _table(own))
    if shared.is_file():
        tools = _table(shared).get("tool")
        table = tools.get("dvk") if isinstance(tools, dict) else None
        return Settings() if table is None else _settings(shared, table)
    return Settings()


def _table(path: Path) -> dict[str, Any]:
    text = _text(path)
    try:
        if _LONG_KEY.search(text):
            raise RecursionError
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadSettings(path, toml_problem(error, text)) from None
    except RecursionError:
        raise BadSettings(path, _("it is nested deeper than any setting is.")) from None
    except ValueError:  # a number of thousands of digits
        raise BadSettings(path, _("a number in it is too long.")) from None


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_KILOBYTES * 1024 + 1)
    except OSError as error:
        raise BadSettings(
            path, _("the file cannot be read: {reason}.").format(reason=error.strerror or error)
        ) from None
    if len(data) > MOST_KILOBYTES * 1024:
        message = _("the file is larger than {limit} KB and was not read.").format(limit=MOST_KILOBYTES)
        raise BadSettings(path, message, _("Settings are a few lines; keep in it what dvk is to do, and nothing else."))
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        raise BadSettings(path, _("the file is not UTF-8."), _("Save it again as UTF-8.")) from None


def _settings(path: Path, table: Any) -> Settings:
    if not isinstance(table, dict):
        raise BadSettings(path, _("`tool.dvk` is not a table."))
    for key in table:
        if key not in _KEYS:
            nearest = closest(key, _KEYS)
            help = did_you_mean(nearest) if nearest else ""
            known = _("There are: {known}.").format(known=", ".join(f"`{name}`" for name in _KEYS))
            raise BadSettings(path, _("There is no setting `{key}`.").format(key=key), help or known)
    select, also, ignore = (_codes(path, key, table.get(key, [])) for key in _LISTS)
    return Settings(path, select, also, ignore, _severities(path, table.get("severity", {})))


def _codes(path: Path, key: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise BadSettings(path, _("`{key}` is not a list of codes.").format(key=key), f'{key} = ["DVK601", "DVK7"]')
    return tuple(value)


def _severities(path: Path, value: Any) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(isinstance(word, str) for word in value.values()):
        raise BadSettings(path, _("`severity` is not a table of codes and severities."), '[severity]\nDVK601 = "error"')
    return value
