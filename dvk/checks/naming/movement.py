"""The rule on the movement's name (DVK316)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from dvk.checks.prose import documents, refined, trait
from dvk.diagnostics.model import Fix, Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.words import _

NAME = "Dân vận khéo"

_QUOTES = "“”\"‘’'«»"
_QUOTED = re.compile(rf"[{_QUOTES}](?P<name>[Dd]ân\s[Vv]ận\s[Kk]héo)[{_QUOTES}]")
_OTHERWISE = refined(
    trait(
        lambda word: (
            (word.lstrip("(")[:1] in _QUOTES and word.strip(_QUOTES + ".,;:()") in ("dân", "DÂN"))
            or word == "Vận"
            or (word.strip(_QUOTES + ".,;:)") == "Khéo" and word[-1:] != "o")
        )
    ),
    lambda phrase: any(" ".join(match["name"].split()) != NAME for match in _QUOTED.finditer(phrase)),
)


@rule("DVK316", "movement-named-otherwise", Severity.WARNING)
def movement_named_otherwise(year: Year) -> Iterator[Problem]:
    """Find a document that writes the movement's name in quotation marks in two ways.

    What: in one document the name reads “Dân vận khéo” each time, with the same capitals.

    Why: it is the name of one movement; the second spelling is a slip of the hand.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        opening: "Ban Quản lý Khu Mẫu xây dựng Kế hoạch “Dân vận Khéo” năm 2022 như sau:"

    Put right: write “Dân vận khéo”.

    Basis: practice; the movement's own name.
    """
    for document in documents(year, _OTHERWISE):
        found = [(passage, match) for passage in document.passages for match in _QUOTED.finditer(passage.text)]
        ways = Counter(" ".join(match["name"].split()) for _passage, match in found)
        if len(ways) < 2:
            continue
        usual = max(ways, key=lambda way: (ways[way], way == NAME))
        passage, match = next(pair for pair in found if pair[1]["name"].split() == usual.split())
        related = (Related(passage.place(*match.span("name")), _("written otherwise here")),)
        for passage, match in found:
            if match["name"].split() != usual.split():
                yield Problem(
                    passage.place(*match.span("name")),
                    _("“{written}” is written “{usual}” elsewhere in the document (times: {more}).").format(
                        written=match["name"], usual=usual, more=ways[usual]
                    ),
                    _("Write “{name}”.").format(name=NAME),
                    related,
                    Fix.of(_("Write “{name}”").format(name=NAME), passage.edit(*match.span("name"), NAME)),
                )
