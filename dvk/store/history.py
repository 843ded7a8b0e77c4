"""What git knows of the records; the one place that runs git."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from dvk import context
from dvk.errors import EnvironmentProblem, UsageError
from dvk.words import _

_ONLY_NAMES = (
    *("--name-only", "--no-renames", "--relative", "-z"),
    *("--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"),
)


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
    if not revision.startswith(("-", "^")):
        commit = _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if commit is None:
        raise UsageError(
            _("git knows no revision “{revision}”.").format(revision=revision),
            help=_("For example: --changed-since HEAD, or --changed-since origin/main"),
        )
    changed = _listed(root, "diff", *_ONLY_NAMES, commit.strip(), "--", "records")
    new = _listed(root, "ls-files", "--others", "--exclude-standard", "-z", "--", "records")
    return tuple(root / name for name in sorted({*changed, *new}))


def _listed(folder: Path, *words: str) -> list[str]:
    """Return the names git lists; raises EnvironmentProblem when it fails: no list is not an empty one."""
    done = _run(folder, *words, settings=_harmless(folder))
    if done.returncode != 0:
        reason = done.stderr.decode("utf-8", "replace").strip()
        raise EnvironmentProblem(_("git cannot tell what has changed: {reason}").format(reason=reason))
    return [name for name in done.stdout.decode("utf-8", "surrogateescape").split("\0") if name]


def _harmless(folder: Path) -> dict[str, str]:
    """Return settings under which git starts no program that the repository names.

    Records of somebody else may come with a `.git` of theirs. Reading what has changed would run its file system
    monitor, its hook on the index and its filters; a filter without a command leaves files as they are.
    """
    filters = _git(folder, "config", "--name-only", "-z", "--get-regexp", r"^filter\..*\.(clean|process)$") or ""
    settings = {"core.fsmonitor": "false", "core.hooksPath": os.devnull}
    for name in filter(None, filters.split("\0")):
        settings |= {name: "", f"{name.rpartition('.')[0]}.required": "false"}
    return settings


def _git(folder: Path, *words: str) -> str | None:
    """Return what git prints, None when it fails; raises EnvironmentProblem where there is no git."""
    done = _run(folder, *words, settings={})
    return done.stdout.decode("utf-8", "surrogateescape") if done.returncode == 0 else None


def _run(folder: Path, *words: str, settings: Mapping[str, str]) -> subprocess.CompletedProcess[bytes]:
    # Objects that a partial clone lacks are fetched by programs the repository names, too.
    environment = context.environment() | {"GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1"}
    told = environment.get("GIT_CONFIG_COUNT", "")
    first = int(told) if told.isdecimal() else 0
    for number, (key, value) in enumerate(settings.items(), first):
        environment |= {f"GIT_CONFIG_KEY_{number}": key, f"GIT_CONFIG_VALUE_{number}": value}
    if settings:
        environment["GIT_CONFIG_COUNT"] = str(first + len(settings))
    try:
        return subprocess.run(["git", *words], cwd=folder, env=environment, capture_output=True, check=False)
    except FileNotFoundError:
        help = _("Install git, or leave --changed-since out.")
        raise EnvironmentProblem(_("git is not installed."), help=help) from None
