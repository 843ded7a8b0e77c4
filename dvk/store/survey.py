"""Looks for files and folders under `records/` that dvk would pass over in silence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from dvk.model.base import ID_PATTERN
from dvk.syntax.fault import Fault
from dvk.text.slug import slug
from dvk.text.source import Source

YEAR = re.compile(r"(19|20)\d\d")
_RECORD_NAME = re.compile(ID_PATTERN.removesuffix("$") + r"\.yaml$").match

ROOT_FILES = ("agency.yaml", "vocabulary.yaml", "forms.yaml", "citations.yaml")
YEAR_FILES = ("plan.yaml",)
YEAR_FOLDERS = ("registrations", "journal")


def survey_root(records: Path) -> Iterator[Fault]:
    """Yield what does not belong directly under `records/`."""
    for path in _children(records):
        if path.is_dir():
            if path.name != "schema" and not YEAR.fullmatch(path.name):
                yield _unexpected(path, slug(path.name) if YEAR.fullmatch(slug(path.name)) else None)
        elif _is_record_like(path) and path.name not in ROOT_FILES:
            yield _unexpected(path, _nearest(path, ROOT_FILES))


def survey_year(folder: Path) -> Iterator[Fault]:
    """Yield what does not belong under a year's folder."""
    for path in _children(folder):
        if path.is_dir():
            if path.name not in YEAR_FOLDERS:
                yield _unexpected(path, _nearest(path, YEAR_FOLDERS))
        elif _is_record_like(path) and path.name not in YEAR_FILES:
            yield _unexpected(path, _nearest(path, YEAR_FILES))


def survey_names(paths: list[Path]) -> Iterator[Fault]:
    """Yield what lies among registrations or journals and is not an id followed by `.yaml`."""
    for path in paths:
        if _RECORD_NAME(path.name):
            continue
        if _is_record_like(path):
            values = {"name": path.name, "meant": f"{slug(path.name.partition('.')[0])}.yaml"}
            yield Fault("bad-file-name", Source(path, "").place(0, 0), values)
        else:
            yield _unexpected(path, None)


def _children(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError:
        return []


def _is_record_like(path: Path) -> bool:
    return ".yaml" in path.name.lower() or ".yml" in path.name.lower()


def _nearest(path: Path, names: tuple[str, ...]) -> str | None:
    return next(iter(get_close_matches(path.name.lower(), names, n=1)), None)


def _unexpected(path: Path, meant: str | None) -> Fault:
    return Fault("unexpected-file", Source(path, "").place(0, 0), {"name": path.name, "meant": meant})
