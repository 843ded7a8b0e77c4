"""Keeps `records/schema/` in step with the record types and the vocabulary."""

from __future__ import annotations

from pathlib import Path

from dvk.model.jsonschema import schemas
from dvk.store.repository import Repository


def stale_schemas(repository: Repository) -> tuple[Path, ...]:
    """Return the schema files that are missing or say something else than they should."""
    return tuple(path for path, text in _expected(repository).items() if _current(path) != text)


def write_schemas(repository: Repository) -> tuple[Path, ...]:
    """Write the schema files that are missing or stale, and return them."""
    expected = _expected(repository)
    stale = stale_schemas(repository)
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(expected[path], encoding="utf-8", newline="\n")
    return stale


def _expected(repository: Repository) -> dict[Path, str]:
    vocabulary = repository.load_shared().vocabulary
    return {repository.records / "schema" / name: text for name, text in schemas(vocabulary).items()}


def _current(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
