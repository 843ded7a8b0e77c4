"""What `dvk validate --fix` and `--diff` do: writes the changed records, or shows how they would change."""

from __future__ import annotations

from dvk import console, context
from dvk.cli.targets import Targets
from dvk.diagnostics.choice import Choice
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import UsageError
from dvk.words import _


def put_right(chosen: Targets, rules: Choice, *, unsafe: bool, write: bool) -> bool:
    """Write the fixes of a choice of rules or show them as a diff; tell whether there are any."""
    from dvk.repair import repair
    from dvk.store.rewrite import rewrite
    from dvk.text.edit import diff

    if write and chosen.repository.overlay:
        raise UsageError(_("Standard input cannot be put right."), help=_("Use --diff to see what would be changed."))
    made = repair(
        chosen.repository,
        chosen.years,
        rules,
        unsafe=unsafe,
        wanted=chosen.covers,
    )
    for file in made.files:
        shown = path_shown(file.path, context.working_folder())
        if write:
            rewrite(file.path, file.before, file.after)
            console.err(_("Put right: {path}").format(path=shown))
        else:
            for line in diff(shown, file.before, file.after):
                console.out(line)
    if made.done:
        message = _("Findings put right: {count}.") if write else _("Findings that would be put right: {count}.")
        console.err(message.format(count=len(made.done)))
    if made.dropped:
        console.err(_("Fixes that would not help were left out: {count}.").format(count=len(made.dropped)))
    if not made.done:
        console.err(_("There is nothing that can be put right this way."))
    return bool(made.files)
