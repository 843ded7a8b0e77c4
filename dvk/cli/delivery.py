"""Hands finished documents on as they come: writes or compares their files, and says so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dvk import console, context
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import ExitCode
from dvk.words import _

if TYPE_CHECKING:
    from dvk.render.run import Failure, File, Made, Rendering


def deliver(started: Rendering, folder: Path | None, *, check: bool) -> tuple[bool, tuple[Failure, ...]]:
    """Write or compare each document when it is made; tell whether a file differed, and what could not be made."""
    from dvk.render.run import failures_of

    stale = False
    failed: list[Made] = []
    for done, made in enumerate(started.made, 1):
        if made.error is not None:
            failed.append(made)
        console.passing("")
        if folder is None:
            _print(made.files, first=done == 1)
        elif _write(made.files, folder, check=check):
            stale = True
        if started.total > 1:
            console.passing(_("{done} of {total} documents").format(done=done, total=started.total))
    console.passing("")
    return stale, failures_of(failed)


def report(failures: Sequence[Failure], unread: Sequence[str], records: Path) -> ExitCode:
    """Say on standard error what was not made, and why; return how the run ends."""
    for name in unread:
        path = path_shown(records.joinpath(*f"{name}.yaml".split("/")), context.working_folder())
        console.err(_("Not rendered: {path} cannot be read; `dvk validate` says why.").format(path=path))
    for failure in failures:
        console.err(_("Not rendered: {files}").format(files=", ".join(failure.files)))
        console.err(_("error: {message}").format(message=failure.error))
        if failure.error.help:
            console.err(_("help: {help}").format(help=failure.error.help))
    if failures:
        return max(failure.error.code for failure in failures)
    return ExitCode.PROBLEMS if unread else ExitCode.CLEAN


def _print(files: Sequence[File], *, first: bool) -> None:
    for index, file in enumerate(files):
        console.out_bytes(file.data if first and index == 0 else b"\n\n" + file.data)


def _write(files: Sequence[File], folder: Path, *, check: bool) -> bool:
    """Write or compare files and say so; tell whether the comparison found one that differs."""
    from dvk.render.output import State, compared, write_all

    outputs = compared(files, folder)
    if not check:
        write_all(outputs)
    lines = {
        State.MISSING: _("{path} is missing.") if check else _("Written: {path}"),
        State.STALE: _("{path} is stale.") if check else _("Written: {path}"),
        State.FRESH: "" if check else _("Unchanged: {path}"),
    }
    for output in outputs:
        if line := lines[output.state]:
            console.out(line.format(path=path_shown(output.path, context.working_folder())))
    return check and any(output.state is not State.FRESH for output in outputs)
