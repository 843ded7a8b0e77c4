"""The rule on titles that differ within from those the register has (DVK723)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import takewhile

from dvk.checks.citing.reading import Cited
from dvk.checks.citing.registered import Known, cited, of_its_number
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.fold import fold
from dvk.text.source import Span
from dvk.words import _

_WORD = re.compile(r"\w+")

_FEWEST = 6
"""Words that must be the same before a difference means anything."""
_SHARE = 0.6
_MOST = 3
"""Words in a row that may differ: more is another title, or words of the writer's own."""


@rule("DVK723", "title-otherwise-than-registered", Severity.WARNING)
def title_otherwise_than_registered(year: Year) -> Iterator[Problem]:
    """Find words within the title of a cited document that its title does not have.

    What: where a citation gives the title, and most of its words are those the register has, so are the words between
    them. Case and marks do not count; a title may be cut short, go on in the writer's own words, or be left out.

    Why: a word more or less makes another document of it: a programme of administrative reform is not one of the reform
    of administrative procedures.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        opening: >-
          Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải
          cách thủ tục hành chính nhà nước giai đoạn 2021-2030.

    Put right: write the title as the document has it; `dvk cite` shows it.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a: a first citation gives the title.
    """
    for group in cited(year):
        if _problem(year, group[0]) is not None:
            yield from filter(None, (_problem(year, found) for found in group))


def _problem(year: Year, found: Cited) -> Problem | None:
    if found.citation.spans.title is None:
        return None
    differences = (
        _difference(year, found, known) for known in of_its_number(year, found.citation) if _may_be(found, known)
    )
    return next(filter(None, differences), None)


def _may_be(found: Cited, known: Known) -> bool:
    """Tell whether the dates allow it: the title decides where none is written."""
    document, day = known.document, found.sure_day
    if document.title is None or "title" in document.unconfirmed:
        return False
    return day is None or document.date is None or day.year == document.date.year


def _difference(year: Year, found: Cited, known: Known) -> Problem | None:
    span = found.citation.spans.title
    assert span is not None
    words = list(_WORD.finditer(found.piece, *span))
    written = [fold(word[0]) for word in words]
    registered = _WORD.findall(fold(known.document.title or ""))
    stretch = _differing(written, registered)
    if stretch is None:
        return None
    first, last = words[stretch.start], words[stretch.end - 1]
    return Problem(
        found.place(Span(first.start(), last.end())),
        _("The title of {document} reads otherwise here.").format(document=known.document.later),
        _("The register has: “{title}”.").format(title=known.document.title),
        known.related(year),
    )


def _differing(written: list[str], registered: list[str]) -> Span | None:
    """Return which words written between words of the title are not the title's; None where there are none."""
    steps = SequenceMatcher(None, written, registered, autojunk=False).get_opcodes()
    same = [number for number, step in enumerate(steps) if step[0] == "equal"]
    alike = sum(step[2] - step[1] for step in steps if step[0] == "equal")
    if alike < max(_FEWEST, _SHARE * len(registered)):
        return None
    # Words left out make the title shorter, which it may be.
    within = [step[1:3] for step in steps[same[0] : same[-1]] if step[0] != "equal"]
    added = [Span(start, end) for start, end in within if end > start]
    if same[-1] + 1 < len(steps) and (figures := _other_figures(steps[same[-1] + 1], written, registered)):
        added.append(figures)
    return added[0] if added and all(end - start <= _MOST for start, end in added) else None


def _other_figures(step: tuple[str, int, int, int, int], written: list[str], registered: list[str]) -> Span | None:
    """Return the figures a title ends with where it has others: 2021-2025 for 2021-2030."""
    kind, start, end, *rest = step
    if kind != "replace":
        return None
    pairs = zip(written[start:end], registered[slice(*rest)], strict=False)
    alike = takewhile(lambda words: all(map(str.isdecimal, words)), pairs)
    return Span(start, start + count) if (count := sum(1 for _words in alike)) else None
