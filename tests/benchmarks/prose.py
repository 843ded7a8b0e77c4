"""Counts the findings in texts of others, a page at a time: how often a rule would speak in real prose.

`python -m tests.benchmarks.prose [--select CODES] [--show] FILE...`

Each file is UTF-8 with a paragraph a line. It becomes the body of a plan; rules on what a plan must hold beside its
wording do not count. Whether a finding is right, only a reader can tell: `--show` prints each with its sentence.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dvk.checks import catalogue
from dvk.diagnostics.model import Diagnostic, Severity
from dvk.model.plan import Block, Plan, Section
from dvk.model.year import Entry, Year
from dvk.store.defaults import default_forms, default_vocabulary
from dvk.syntax.tree import Tree
from dvk.syntax.write import document
from dvk.text.source import Source
from dvk.text.unicode import nfc

PAGE = 3000
"""Characters a page of an official document holds."""

FAMILIES = ("DVK31", "DVK5", "DVK6", "DVK7")
"""Rules on wording, names and citations."""


def main() -> int:
    """Print the findings of each rule and how many pages there are for one."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options.add_argument("--select", default=",".join(FAMILIES), help="codes, or beginnings of codes")
    options.add_argument("--show", action="store_true", help="print each finding with what stands around it")
    chosen = options.parse_args()
    wanted = tuple(chosen.select.split(","))
    counts: Counter[tuple[str, str, Severity]] = Counter()
    characters = 0
    for path in chosen.files:
        paragraphs = [
            nfc(line.strip().replace("\t", " "))
            for line in path.read_text(encoding="utf-8").splitlines()
            if line.strip()
        ]
        characters += sum(map(len, paragraphs))
        for found in findings(paragraphs, wanted):
            counts[found.code, found.name, found.severity] += 1
            if chosen.show:
                print(f"{path.name}: {found.severity} {found.code} {_around(found)}\n    {found.problem.message}")
    pages = characters / PAGE
    print(f"{len(chosen.files)} texts, {pages:.0f} pages")
    for (code, name, severity), count in sorted(counts.items()):
        print(f"{code} {name:34} {severity:8} {count:5}   one in {pages / count:6.1f} pages")
    for severity in Severity:
        total = sum(count for (_code, _name, kind), count in counts.items() if kind is severity)
        print(f"{severity:8} {total:5}" + (f"   one in {pages / total:.1f} pages" if total else ""))
    return 0


def findings(paragraphs: list[str], wanted: tuple[str, ...]) -> Iterator[Diagnostic]:
    """Yield what the usual rules of some families find in a plan with these paragraphs."""
    for found in catalogue.run(year_of(paragraphs)):
        if found.code.startswith(wanted):
            yield found


def year_of(paragraphs: list[str]) -> Year:
    """Return a year whose plan has these paragraphs for a body."""
    content = [{"paragraph": paragraph} for paragraph in paragraphs]
    data = {"year": 2022, "subject": "Thực hiện nhiệm vụ", "sections": [{"title": "Nội dung", "content": content}]}
    text = document(data)
    plan = Plan(
        year=2022,
        subject=data["subject"],
        sections=(Section(title="Nội dung", content=tuple(Block(**one) for one in content)),),
    )
    entry = Entry("plan", plan, Tree(Source(Path("2022/plan.yaml"), text), data))
    return Year(number=2022, vocabulary=default_vocabulary(), forms=default_forms(), plan=entry)


def _around(found: Diagnostic) -> str:
    """Return the words a finding points at, in brackets, with some of their paragraph."""
    text, (start, end) = found.place.source.text, found.place.span
    return " ".join(f"{text[max(0, start - 60) : start]}⟦{text[start:end]}⟧{text[end : end + 60]}".split())


if __name__ == "__main__":
    sys.exit(main())
