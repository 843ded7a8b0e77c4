"""Hands finished documents on as they come: writes or compares their files, and says so."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dvk import console, context
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import EnvironmentProblem, ExitCode
from dvk.words import _

if TYPE_CHECKING:
    from dvk.render.making import File, Made
    from dvk.render.run import Failure, Rendering


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came of handing documents on: whether a file differed, what was not made, and what was not written."""

    stale: bool
    failures: tuple[Failure, ...]
    unwritten: tuple[EnvironmentProblem, ...]


def deliver(started: Rendering, folder: Path | None, *, check: bool, spared: Collection[str] = ()) -> Delivered:
    """Write or compare each document when it is made; a file that cannot be written never stops the others.

    Files with a `spared` suffix may be missing.
    """
    from dvk.render.run import failures_of

    stale = False
    failed: list[Made] = []
    unwritten: list[EnvironmentProblem] = []
    for done, made in enumerate(started.made, 1):
        if made.error is not None:
            failed.append(made)
        console.passing("")
        if folder is None:
            _print(made.files, first=done == 1)
        else:
            for file in made.files:
                try:
                    stale = _write(file, folder, check=check, spared=spared) or stale
                except EnvironmentProblem as error:
                    # Another program holds the file open, most often Word.
                    unwritten.append(error)
        if started.total > 1:
            console.passing(_("{done} of {total} documents").format(done=done, total=started.total))
    console.passing("")
    return Delivered(stale, failures_of(failed), tuple(unwritten))


def report(delivered: Delivered, unread: Sequence[str], records: Path) -> ExitCode:
    """Say on standard error what was not made or written, and why; return how the run ends."""
    for name in unread:
        path = path_shown(records.joinpath(*f"{name}.yaml".split("/")), context.working_folder())
        console.err(_("Not rendered: {path} cannot be read; `dvk validate` says why.").format(path=path))
    for failure in delivered.failures:
        console.err(_("Not rendered: {files}").format(files=", ".join(failure.files)))
        console.complain(failure.error)
    for error in delivered.unwritten:
        console.err(_("error: {message}").format(message=error))
    for help in dict.fromkeys(error.help for error in delivered.unwritten if error.help):
        console.err(_("help: {help}").format(help=help))
    codes = [failure.error.code for failure in delivered.failures] + [error.code for error in delivered.unwritten]
    return max(codes, default=ExitCode.PROBLEMS if unread else ExitCode.CLEAN)


def _print(files: Sequence[File], *, first: bool) -> None:
    for index, file in enumerate(files):
        console.out_bytes(file.data if first and index == 0 else b"\n\n" + file.data)


def _write(file: File, folder: Path, *, check: bool, spared: Collection[str]) -> bool:
    """Write or compare a file and say so; tell whether the comparison found it to differ."""
    from dvk.render.output import State, compared, write_all

    (output,) = compared([file], folder)
    if not check:
        write_all([output])
    elif output.state is State.MISSING and output.path.suffix in spared:
        return False
    lines = {
        State.MISSING: _("{path} is missing.") if check else _("Written: {path}"),
        State.STALE: _("{path} is stale.") if check else _("Written: {path}"),
        State.FRESH: "" if check else _("Unchanged: {path}"),
    }
    if line := lines[output.state]:
        console.out(line.format(path=path_shown(output.path, context.working_folder())))
    return check and output.state is not State.FRESH
