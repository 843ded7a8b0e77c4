"""Puts whole files on disk: a new one never over another, a changed one only over what was read.

Readers see the old file or the new one, never a part: data is written to a hidden file beside the place and
moved there in one step. A run that is killed leaves at most that hidden file, which nothing reads.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from dvk.errors import EnvironmentProblem
from dvk.words import _


class FileTaken(EnvironmentProblem):
    """A file that was to be created exists."""

    def __init__(self, path: Path, help: str = "") -> None:
        super().__init__(
            _("{path} exists already; it was left as it is.").format(path=path),
            help=help or _("Edit that file, or choose another name."),
        )


class FileChanged(EnvironmentProblem):
    """A file was changed by somebody else since it was read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            _("{path} was changed since it was read; it was left as it is.").format(path=path),
            help=_("Run the command again."),
        )


class NotWritable(EnvironmentProblem):
    """The machine refuses to write."""

    def __init__(self, path: Path, reason: OSError) -> None:
        super().__init__(
            _("{path} cannot be written: {reason}.").format(path=path, reason=reason.strerror or reason),
            help=_(
                "Close the program that holds it open; check that the folder may be written to and the disk has room."
            ),
        )


def digest(data: bytes) -> str:
    """Return what `replace` compares a file with."""
    return hashlib.sha256(data).hexdigest()


def create(path: Path, data: bytes, *, executable: bool = False) -> None:
    """Write a new file; of runs that create the same one at once, one wins and the others raise FileTaken."""
    if os.path.lexists(path):
        raise FileTaken(path)
    with _reported(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with _beside(path, data) as written:
            if executable:
                written.chmod(written.stat().st_mode | 0o111)
            _publish(written, path)


def replace(path: Path, data: bytes, expected_digest: str) -> None:
    """Write a file anew, its permissions kept; raises FileChanged when its bytes are not those expected."""
    with _reported(path):
        # A link to a record stays a link: its target is written.
        target = path.resolve()
        if target.exists() and not os.access(target, os.W_OK):
            # Moving another file there needs no right to the file itself; who took the right away meant it.
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        with _beside(target, data) as written:
            try:
                shutil.copymode(target, written)
                if digest(target.read_bytes()) != expected_digest:
                    raise FileChanged(path)
            except FileNotFoundError:
                raise FileChanged(path) from None
            written.replace(target)


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        # A file where a folder is needed counts as not writable.
        raise FileTaken(path) if os.path.lexists(path) else NotWritable(path, error) from None
    except OSError as error:
        raise NotWritable(path, error) from None


@contextmanager
def _beside(path: Path, data: bytes) -> Iterator[Path]:
    """Give a hidden file in the same folder that holds the data and is safe on disk; remove it afterwards."""
    hidden = path.with_name(f".{path.name[:80]}.{secrets.token_hex(6)}.tmp")
    try:
        with hidden.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        yield hidden
    finally:
        with suppress(FileNotFoundError):
            hidden.unlink()


def _publish(written: Path, path: Path) -> None:
    """Give a finished file its name unless the name is taken.

    A hard link does both in one step. Where the file system has none (FAT, some network drives), renaming
    does on Windows, which refuses a taken name; elsewhere renaming would overwrite, so the name is reserved
    with an empty file first, and all a kill between the two could leave is that empty file.
    """
    try:
        os.link(written, path)
        return
    except FileExistsError:
        raise
    except OSError:
        if os.name == "nt":
            written.rename(path)
            return
    with path.open("xb"):
        pass
    written.replace(path)
