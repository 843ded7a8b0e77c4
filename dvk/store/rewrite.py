"""Changes the text of a record that exists, and nothing else of its file."""

from __future__ import annotations

import codecs
from pathlib import Path

from dvk.store.write import FileChanged, NotWritable, digest, replace


def rewrite(path: Path, before: str, after: str) -> None:
    """Write a record anew, its byte order mark kept; raises FileChanged when it no longer holds the text `before`."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise NotWritable(path, error) from None
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    if data != mark + before.encode("utf-8"):
        raise FileChanged(path)
    replace(path, mark + after.encode("utf-8"), digest(data))
