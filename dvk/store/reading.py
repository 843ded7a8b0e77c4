"""Reads one file into a tree; whatever is wrong with the file comes back as faults."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from pathlib import Path

from dvk.syntax.decode import MAX_BYTES, decode
from dvk.syntax.fault import Fault
from dvk.syntax.loader import parse
from dvk.syntax.tree import Tree
from dvk.text.source import Source


def read_tree(path: Path, overlay: Mapping[Path, bytes] | None = None) -> tuple[Tree, tuple[Fault, ...]]:
    """Read a file, or the bytes the overlay holds for it."""
    try:
        data = overlay[path] if overlay and path in overlay else _bytes(path)
    except OSError as error:
        return _refused(path, "unreadable-file", reason=error.strerror or str(error))
    if len(data) > MAX_BYTES:
        return _refused(path, "too-large", limit=MAX_BYTES // 1024 // 1024)
    source, faults = decode(path, data)
    if any(fault.values.get("fatal") for fault in faults):
        return Tree(source, None), faults
    tree, more = parse(source, data.removeprefix(codecs.BOM_UTF8))
    return tree, faults + more


def _bytes(path: Path) -> bytes:
    """Return the file's bytes, and one more than the limit of a file that passes it."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - a third of the cost of Path.open, once a record
        return file.read(MAX_BYTES + 1) or b""


def _refused(path: Path, kind: str, **values: object) -> tuple[Tree, tuple[Fault, ...]]:
    source = Source(path, "")
    return Tree(source, None), (Fault(kind, source.place(0, 0), values),)
