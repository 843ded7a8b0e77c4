"""What git knows of the records; the one place that runs git."""

from __future__ import annotations

import subprocess
from pathlib import Path

from dvk.errors import EnvironmentProblem, UsageError
from dvk.words import _


def changed_since(root: Path, revision: str) -> tuple[Path, ...]:
    """Return the files under `records/` that differ from a revision, new ones and deleted ones among them.

    Raises EnvironmentProblem without git or outside a git repository, UsageError for a revision there is not.
    """
    if _git(root, "rev-parse", "--is-inside-work-tree") is None:
        raise EnvironmentProblem(
            _("{folder} is not in a git repository.").format(folder=root),
            help=_("Run `git init` there, or leave --changed-since out."),
        )
    commit = None
    if not revision.startswith("-"):
        commit = _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if commit is None:
        raise UsageError(
            _("git knows no revision “{revision}”.").format(revision=revision),
            help=_("For example: --changed-since HEAD, or --changed-since origin/main"),
        )
    changed = _git(root, "diff", "--name-only", "--no-renames", "--relative", "-z", commit.strip(), "--", "records")
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", "records")
    names = f"{changed or ''}{new or ''}".split("\0")
    return tuple(root / name for name in sorted(set(names)) if name)


def _git(folder: Path, *words: str) -> str | None:
    """Return what git prints, None when it fails; raises EnvironmentProblem where there is no git."""
    try:
        done = subprocess.run(["git", *words], cwd=folder, capture_output=True, check=False)
    except FileNotFoundError:
        help = _("Install git, or leave --changed-since out.")
        raise EnvironmentProblem(_("git is not installed."), help=help) from None
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else None
