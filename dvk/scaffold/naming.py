"""Finds the id of a new registration, which is its file's name; never one that is taken."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dvk import context
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import UsageError
from dvk.model.base import ID_PATTERN
from dvk.scaffold.answers import Data
from dvk.scaffold.copying import Origin
from dvk.scaffold.interview import PROMPT, Terminal
from dvk.store.repository import Repository
from dvk.text.slug import slug
from dvk.words import _

LONGEST_ID = 60
"""Characters of an id made from a name: file names stay readable in lists."""


def default_id(data: Data, given: Mapping[str, Any], origin: Origin | None, number: int) -> str:
    """Make an id from the name; a model that goes on from another year keeps its id."""
    if origin is not None and origin.year != number and not given.get("name"):
        return origin.entry.id
    return slug(data["name"], limit=LONGEST_ID)


def free_path(repository: Repository, number: int, id: str, terminal: Terminal | None) -> Path:
    """Return where the record goes; raises UsageError when the id is none or taken and nobody can be asked."""
    while True:
        path = repository.registration_path(number, id)
        free = _free(repository, number, id)
        if not re.fullmatch(ID_PATTERN, id) or slug(id) != id:
            message = _("“{id}” is no id: small letters without marks, digits and hyphens.").format(id=id)
            help = _("Choose one with --id, for example --id {free}.").format(free=free)
        elif not path.exists():
            return path
        else:
            shown = path_shown(path, context.working_folder())
            message = _("{path} exists already; it was left as it is.").format(path=shown)
            help = _("Choose another id, for example --id {free}.").format(free=free)
        if terminal is None:
            raise UsageError(message, help=help)
        terminal.say("")
        terminal.say(message)
        id = terminal.ask(f"  id [{free}] {PROMPT}").strip() or free


def _free(repository: Repository, number: int, id: str) -> str:
    base = slug(id, limit=LONGEST_ID) or "mo-hinh"
    names = itertools.chain([base], (f"{base}-{count}" for count in itertools.count(2)))
    return next(name for name in names if not repository.registration_path(number, name).exists())
