"""Keeps `records/schema/` in step with the record types and the vocabulary."""

from __future__ import annotations

from pathlib import Path

from dvk.model.jsonschema import schemas
from dvk.store.repository import Repository
from dvk.store.write import create, digest, replace


def stale_schemas(repository: Repository) -> tuple[Path, ...]:
    """Return the schema files that are missing or say something else than they should."""
    return tuple(path for path, text in _expected(repository).items() if _current(path) != text)


def write_schemas(repository: Repository) -> tuple[Path, ...]:
    """Write the schema files that are missing or stale, and return them."""
    expected = _expected(repository)
    stale = stale_schemas(repository)
    for path in stale:
        data = expected[path].encode("utf-8")
        if path.exists():
            replace(path, data, digest(path.read_bytes()))
        else:
            create(path, data)
    return stale


def _expected(repository: Repository) -> dict[Path, str]:
    vocabulary = repository.load_shared().vocabulary
    return {repository.records / "schema" / name: text for name, text in schemas(vocabulary).items()}


def _current(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
