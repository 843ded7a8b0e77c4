"""A file that is not written yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of a new file, where it goes, and what its writer should know.

    `if_taken` is the way out where the file exists; `over` is the digest of a file that says nothing yet, whose place
    it takes.
    """

    path: Path
    text: str
    notes: tuple[str, ...] = ()
    executable: bool = False
    if_taken: str = ""
    over: str = ""
