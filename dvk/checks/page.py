"""The page of a rule: its docstring taken apart, and put together again in the language of the run.

A page has a summary and five parts. `Example (PATH):` is followed by an indented record that makes the rule fire;
PATH is relative to the year's folder. `Example:` is followed by words, where no text can be the example.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dvk.checks.catalogue import find
from dvk.diagnostics.formats.concise import SEVERITIES
from dvk.diagnostics.formats.sarif import RuleText
from dvk.diagnostics.report import Report
from dvk.diagnostics.rule import Rule
from dvk.words import N_, _

PARTS = (N_("What"), N_("Why"), N_("Example"), N_("Put right"), N_("Basis"))
"""What every page tells, in this order."""

_UNWRAPPED = 10_000
_LABEL = re.compile(rf"^({'|'.join(PARTS)})(?: \((?P<path>[^)]+)\))?:[ \n]?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: paragraphs, or for an example with a path the text of that record."""

    label: str
    paragraphs: tuple[str, ...]
    path: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A rule's docstring."""

    summary: str
    parts: tuple[Part, ...]

    @property
    def example(self) -> Part:
        """Return the part that holds the example."""
        return next(part for part in self.parts if part.label == "Example")


def page_of(docstring: str) -> Page:
    """Take a docstring apart; what it lacks is missing from the page."""
    first, _newline, rest = docstring.partition("\n")
    # inspect.cleandoc would turn the tabs of an example into spaces.
    text = f"{first.strip()}\n{textwrap.dedent(rest).rstrip()}\n"
    labels = list(_LABEL.finditer(text))
    bounds = [*(label.start() for label in labels), len(text)]
    parts = tuple(_part(label, text[label.end() : end]) for label, end in zip(labels, bounds[1:], strict=True))
    return Page(_joined(text[: bounds[0]]), parts)


def _part(label: re.Match[str], body: str) -> Part:
    if path := label["path"]:
        return Part(label[1], (), path, textwrap.dedent(body).strip("\n") + "\n")
    paragraphs = tuple(_joined(paragraph) for paragraph in body.split("\n\n") if paragraph.strip())
    return Part(label[1], paragraphs)


def _joined(lines: str) -> str:
    return " ".join(lines.split())


def paragraphs(rule: Rule) -> tuple[str, ...]:
    """Return what the catalogue translates of a page: one message a paragraph; records are not translated."""
    page = page_of(rule.page)
    return (page.summary, *(paragraph for part in page.parts for paragraph in part.paragraphs))


def explanation(rule: Rule, width: int) -> str:
    """Return what `dvk explain` shows of a rule, wrapped to a width in characters."""
    page = page_of(rule.page)
    off = "" if rule.usual else "; " + _("runs only when selected")
    pieces = [f"{rule.code} {rule.name} ({_(SEVERITIES[rule.severity])}{off})", textwrap.fill(_(page.summary), width)]
    for part in page.parts:
        label = _(part.label)
        if part.record:
            pieces.append(f"{label} ({part.path}):\n\n{textwrap.indent(part.record.rstrip(), '    ')}")
        for number, paragraph in enumerate(part.paragraphs):
            words = _(paragraph) if number else f"{label}: {_(paragraph)}"
            pieces.append(textwrap.fill(words, width, break_long_words=False, break_on_hyphens=False))
    return "\n\n".join(pieces)


def rule_texts(report: Report) -> dict[str, RuleText]:
    """Return what a log says of each rule that found something."""
    chosen = [find(code) for code in sorted({found.code for found in report.diagnostics})]
    return {rule.code: RuleText(rule.severity, _summary(rule), explanation(rule, _UNWRAPPED)) for rule in chosen}


def _summary(rule: Rule) -> str:
    return _(page_of(rule.page).summary)


def markdown(rules: Iterable[Rule]) -> Iterator[str]:
    """Yield the whole catalogue as Markdown, a chapter a rule."""
    yield "# " + _("The rules of dvk")
    for rule in rules:
        page = page_of(rule.page)
        yield f"\n## {rule.code} {rule.name}\n"
        off = "" if rule.usual else "; " + _("runs only when selected")
        yield f"*{_(SEVERITIES[rule.severity])}{off}*. {_(page.summary)}"
        for part in page.parts:
            label = _(part.label)
            if part.record:
                yield f"\n**{label}** (`{part.path}`):\n\n```yaml\n{part.record.rstrip()}\n```"
            for number, paragraph in enumerate(part.paragraphs):
                yield f"\n{_(paragraph)}" if number else f"\n**{label}**: {_(paragraph)}"


def listing(rules: tuple[Rule, ...]) -> Iterator[str]:
    """Yield a line a rule: code, severity, name and summary."""
    severities = max((len(_(SEVERITIES[rule.severity])) for rule in rules), default=0)
    names = max((len(rule.name) for rule in rules), default=0)
    for rule in rules:
        line = f"{rule.code}  {_(SEVERITIES[rule.severity]):<{severities}}  {rule.name:<{names}}  {_summary(rule)}"
        yield line if rule.usual else f"{line} ({_('runs only when selected')})"
