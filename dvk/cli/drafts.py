"""Writes a new record, or shows it, and says what comes next."""

from __future__ import annotations

from dvk import console, context
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import ExitCode
from dvk.scaffold.draft import Draft
from dvk.store.write import FileTaken, create, replace
from dvk.words import _


def write_unless_there(draft: Draft) -> bool:
    """Write a file and tell whether it was this run that did; somebody may have been faster."""
    try:
        create(draft.path, draft.text.encode("utf-8"), executable=draft.executable)
    except FileTaken:
        return False
    return True


def finish(draft: Draft, *, dry_run: bool) -> int:
    """Write the record unless it is only to be shown; notes go to standard error."""
    for note in draft.notes:
        console.err(_("note: {note}").format(note=note))
    if dry_run:
        console.out(draft.text.removesuffix("\n"))
        return ExitCode.CLEAN
    data = draft.text.encode("utf-8")
    if draft.over:
        replace(draft.path, data, draft.over)
    else:
        try:
            create(draft.path, data)
        except FileTaken as error:
            raise FileTaken(draft.path, draft.if_taken) from error
    shown = path_shown(draft.path, context.working_folder())
    console.out(_("Written: {path}").format(path=shown))
    console.out(_("Next: open it, fill in the rest, then run `dvk validate {path}`.").format(path=shown))
    return ExitCode.CLEAN
