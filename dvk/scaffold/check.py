"""Looks at a new record with the eyes of every other command before it is written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from dvk.api import choose, run_checks
from dvk.diagnostics.formats.concise import concise
from dvk.diagnostics.formats.shown import path_shown
from dvk.diagnostics.model import Severity
from dvk.diagnostics.report import Report
from dvk.errors import TemplateProblem, UsageError
from dvk.store.repository import Repository
from dvk.syntax.loader import parse_text
from dvk.syntax.tree import Tree, leaves
from dvk.words import _

_OF_WORDING = ("DVK5", "DVK6", "DVK7")
"""Families of rules on wording: a text taken over from last year is put right in the file."""


def check_new(repository: Repository, texts: Mapping[Path, str], *, year: int, base: Path) -> None:
    """Load the year as if the new files were there; raises UsageError when one of them has errors past wording."""
    new = {path: text.encode("utf-8") for path, text in texts.items()}
    overlaid = Repository(repository.root, {**repository.overlay, **new})
    chosen = choose(repository)
    chosen = replace(chosen, ignore=(*chosen.ignore, *_OF_WORDING))
    report = run_checks(overlaid, (year,), chosen).touching(texts)
    errors = [found for found in report.diagnostics if found.severity is Severity.ERROR]
    if errors:
        lines = "\n".join(concise(Report(tuple(errors), 0), base))
        raise UsageError(
            _("Nothing was written, the record would have errors:") + "\n" + lines,
            help=_("Correct the answers; --dry-run shows the record."),
        )


def parse_same(path: Path, text: str, data: Mapping[str, Any], template: str) -> Tree:
    """Parse a filled template; raises TemplateProblem when it does not say what the data says."""
    tree, faults = parse_text(text, str(path))
    if faults or not isinstance(tree.data, dict):
        place = faults[0].place if faults else tree.value(())
        where = f"{template} -> {path.name}:{place.start.line}"
        raise TemplateProblem(_("the template does not make a record that can be read."), where=where)
    said, meant = comparable(tree.data), comparable(data)
    for key in meant:
        if said.get(key) != meant.get(key):
            message = _("the template does not write the field “{key}” as it was answered.")
            raise TemplateProblem(message.format(key=key), where=template)
    return tree


def comparable(value: Any) -> Any:
    """Return data as parsing gives it: dates as text, lists for tuples, nothing that is empty."""
    if isinstance(value, Mapping):
        items = {key: comparable(item) for key, item in value.items()}
        return {key: item for key, item in items.items() if item not in (None, [], {})}
    if isinstance(value, list | tuple):
        return [comparable(item) for item in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def mentions(tree: Tree, year: int, base: Path) -> Iterator[str]:
    """Yield a line for each place of a record that speaks of a year."""
    word = re.compile(rf"(?<!\d){year}(?!\d)")
    for route, value in leaves(tree.data):
        text = value if isinstance(value, str) else ""
        for match in word.finditer(text):
            start = tree.part(route, *match.span()).start
            around = _around(text, *match.span())
            path = path_shown(tree.source.path, base)
            yield _("{path}:{line}:{column}: still says {year}: “{around}”").format(
                path=path, line=start.line, column=start.column, year=year, around=around
            )


def _around(text: str, start: int, end: int) -> str:
    """Return a few whole words around a part of a text."""
    before, after = text[:start].split(" "), text[end:].split(" ")
    left, right = " ".join(before[-8:]), " ".join(after[:4])
    return ("… " if len(before) > 8 else "") + left + text[start:end] + right + (" …" if len(after) > 4 else "")
