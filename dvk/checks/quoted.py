"""The rule on models the plan names in quotation marks (DVK307)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.columns import columns
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.plan import Block, Plan
from dvk.model.year import Entry, Year
from dvk.syntax.tree import Route
from dvk.text.fold import fold
from dvk.words import _

SHORTEST = 5
"""Words a quoted phrase must have to be the name of a model: “Dân vận khéo” itself has three."""

_QUOTED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"")
_WORD = re.compile(r"\w+")


@rule("DVK307", "model-named-otherwise", Severity.WARNING)
def model_named_otherwise(year: Year) -> Iterator[Problem]:
    """Find a model that the plan names otherwise than its registration.

    What: where the text of the plan speaks of a model (mô hình) and quotes a name of five words or more, there is
    a registration of that name; case, marks, spaces and punctuation do not count.

    Why: the plan and the registration are read side by side, and a model has one name everywhere.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        sections:
          - title: Nội dung thi đua
            content:
              - Xây dựng mô hình “Khéo vận động công chức trả hồ sơ đúng hẹn cho người dân”.

    Put right: write the registration's name in the plan, or correct the registration before it is signed.

    Basis: practice; one model, one name in every document.
    """
    if year.plan is None or not year.registrations:
        return
    names: list[tuple[str, ...]] = []
    for route, text in _texts(year.plan):
        if "mo hinh" not in fold(text):
            continue
        for match in _QUOTED.finditer(text):
            group = 1 if match[1] else 2
            words = _words(match[group])
            if len(words) < SHORTEST or match[group] in columns(year).names:
                continue
            names = names or [_words(name) for name in columns(year).names]
            if words in names:
                continue
            nearest = year.registrations[_nearest(words, names)]
            yield Problem(
                year.plan.part(route, match.start(group), match.end(group)),
                _("No registration has this name."),
                _("Use one name for the model in the plan and in its registration."),
                (Related(nearest.at("name"), _("the registration with the nearest name")),),
            )


def _words(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(name)))


def _nearest(words: tuple[str, ...], names: list[tuple[str, ...]]) -> int:
    """Return the number of the name that shares most words."""
    wanted = set(words)
    shares = [len(wanted.intersection(name)) / len(wanted.union(name)) for name in names]
    return shares.index(max(shares))


def _texts(plan: Entry[Plan]) -> Iterator[tuple[Route, str]]:
    """Yield the texts of the body with the routes they are written at."""
    value = plan.value
    if value.opening is not None:
        yield ("opening",), value.opening
    for index, section in enumerate(value.sections):
        yield from _in_blocks(plan, ("sections", index, "content"), section.content)
    for index, appendix in enumerate(value.appendices):
        yield from _in_blocks(plan, ("appendices", index, "content"), appendix.content)
    for index, text in enumerate(value.closing or ()):
        yield _written(plan, ("closing", index)), text


def _in_blocks(plan: Entry[Plan], route: Route, blocks: tuple[Block, ...]) -> Iterator[tuple[Route, str]]:
    for index, block in enumerate(blocks):
        here = (*route, index)
        if block.text:
            yield _written(plan, (*here, block.kind)), block.text
        yield from _in_blocks(plan, (*here, "content"), block.content)


def _written(plan: Entry[Plan], route: Route) -> Route:
    """Return the route as far as it is written: a bare text stands for a paragraph, and for a list of one line."""
    data = plan.tree.data
    for length, step in enumerate(route):
        data = data[step]
        if isinstance(data, str):
            return route[: length + 1]
    return route
