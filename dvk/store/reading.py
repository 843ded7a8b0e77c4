"""Reads one file into a tree; whatever is wrong with the file comes back as faults."""

from __future__ import annotations

import codecs
import os
import stat
from collections.abc import Mapping
from pathlib import Path

from dvk.syntax.decode import MAX_BYTES, decode
from dvk.syntax.fault import Fault
from dvk.syntax.loader import parse
from dvk.syntax.tree import Tree
from dvk.text.source import Source
from dvk.words import _

Faults = tuple[Fault, ...]

# Windows would turn line ends into others without O_BINARY; elsewhere a named pipe would wait for its writer.
_BINARY: int = getattr(os, "O_BINARY", 0)
_NO_WAIT: int = getattr(os, "O_NONBLOCK", 0)


def read_tree(path: Path, overlay: Mapping[Path, bytes] | None = None) -> tuple[Tree, Faults]:
    """Read a file, or the bytes the overlay holds for it."""
    try:
        data = overlay[path] if overlay and path in overlay else _bytes(path)
    except OSError as error:
        return _refused(path, "unreadable-file", reason=error.strerror or str(error))
    if data is None or len(data) > MAX_BYTES:
        return _refused(path, "too-large", limit=MAX_BYTES // 1024 // 1024)
    source, faults = decode(path, data)
    if any(fault.values.get("fatal") for fault in faults):
        return Tree(source, None), faults
    tree, more = parse(source, data.removeprefix(codecs.BOM_UTF8))
    if not more:
        return tree, faults
    return tree, faults + tuple(fault for fault in more if not _explained(fault, faults))


def _explained(fault: Fault, hidden: Faults) -> bool:
    """Tell whether the parser only stumbled over what nobody sees, on the same line or the one before."""
    if fault.kind != "yaml-syntax":
        return False
    line = fault.place.start.line
    return any(other.place.start.line in (line - 1, line) for other in hidden if other.kind != "look-alike")


def _bytes(path: Path) -> bytes | None:
    """Return the file's bytes, None when they pass the limit; raises OSError for anything but a readable file."""
    # Four system calls instead of the eight of open(): ten thousand records notice.
    descriptor = os.open(path, os.O_RDONLY | _BINARY | _NO_WAIT)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(_("it is not an ordinary file"))
        if status.st_size > MAX_BYTES:
            return None
        data = os.read(descriptor, status.st_size + 1)
        while len(data) < status.st_size and (more := os.read(descriptor, status.st_size)):
            data += more
        return data
    finally:
        os.close(descriptor)


def _refused(path: Path, kind: str, **values: object) -> tuple[Tree, Faults]:
    source = Source(path, "")
    return Tree(source, None), (Fault(kind, source.place(0, 0), values),)
