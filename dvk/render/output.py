"""Compares finished files with those on disk and writes the ones that differ."""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from dvk.errors import EnvironmentProblem
from dvk.render.catalogue import REGISTRATIONS
from dvk.render.formats import FORMATS
from dvk.render.making import File
from dvk.store import write
from dvk.words import _


class State(enum.Enum):
    """How a file on disk compares with what was made."""

    MISSING = "missing"
    STALE = "stale"
    FRESH = "fresh"


@dataclass(frozen=True, slots=True)
class Output:
    """A finished file and where it belongs; `digest` is that of the file there, empty when there is none."""

    file: File
    path: Path
    state: State
    digest: str


def compared(files: Iterable[File], folder: Path) -> tuple[Output, ...]:
    """Compare files with those in a folder, byte by byte."""
    return tuple(_compared(file, folder.joinpath(*file.path.split("/"))) for file in files)


def write_all(outputs: Iterable[Output]) -> None:
    """Write what is missing or stale; what is fresh is left alone."""
    for output in outputs:
        if output.state is State.MISSING:
            write.create(output.path, output.file.data)
        elif output.state is State.STALE:
            write.replace(output.path, output.file.data, output.digest)


def standing(folder: Path) -> tuple[str, ...]:
    """Return the paths of the files in a folder of the output that have a format of documents."""
    suffixes = {format.suffix for format in FORMATS.values()}
    found = [*folder.glob("*"), *(folder / REGISTRATIONS).glob("*")]
    return tuple(sorted(path.relative_to(folder).as_posix() for path in found if path.suffix in suffixes))


def leftovers(folder: Path, ids: Iterable[str], suffixes: Collection[str]) -> tuple[Path, ...]:
    """Return the files of registrations in a folder of the output whose registration is gone."""
    known = {f"{id}{suffix}" for id in ids for suffix in suffixes}
    found = (folder / REGISTRATIONS).glob("*")
    return tuple(sorted(path for path in found if path.suffix in suffixes and path.name not in known))


def _compared(file: File, path: Path) -> Output:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Output(file, path, State.MISSING, "")
    except OSError as error:
        raise EnvironmentProblem(
            _("{path} cannot be read: {reason}.").format(path=path, reason=error.strerror or error)
        ) from error
    state = State.FRESH if data == file.data else State.STALE
    return Output(file, path, state, write.digest(data))
