"""The forms findings are written in."""

from __future__ import annotations

import enum
from collections.abc import Iterator

from dvk import console, context
from dvk.diagnostics.report import Report


class Format(enum.StrEnum):
    """How findings are written."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    JUNIT = "junit"

    @property
    def is_for_people(self) -> bool:
        """Tell whether a summary may follow."""
        return self in (Format.FULL, Format.CONCISE)


def written(report: Report, format: Format, *, strict: bool) -> Iterator[str]:
    """Yield the lines of a report; paths are relative to the working folder."""
    base = context.working_folder()
    match format:
        case Format.FULL:
            from dvk.diagnostics.formats.full import full

            yield from full(report, base, console.width())
        case Format.CONCISE:
            from dvk.diagnostics.formats.concise import concise

            yield from concise(report, base)
        case Format.JSON:
            from dvk.diagnostics.formats.json_ import as_json

            yield as_json(report, base)
        case Format.SARIF:
            from dvk.checks.page import rule_texts
            from dvk.diagnostics.formats.sarif import sarif

            yield sarif(report, base, rule_texts(report), context.language())
        case Format.GITHUB:
            from dvk.diagnostics.formats.github import github

            yield from github(report, base)
        case Format.JUNIT:
            from dvk.diagnostics.formats.junit import junit

            yield junit(report, base, strict=strict)
