"""The rule on models that the plan and the journals name in quotation marks (DVK307)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from dvk.checks.columns import columns
from dvk.checks.prose import documents, refined, trait
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.journal import Journal
from dvk.model.passage import Part, Passage
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.year import Entry, Year
from dvk.text.fold import fold
from dvk.words import _

SHORTEST = 5
"""Words a quoted phrase must have to be the name of a model: “Dân vận khéo” itself has three."""

_ALIKE = 0.6
"""The share of words that makes a quoted phrase the name of a model though the text speaks of none."""

_NEAR = 0.25
"""The share of words from which the nearest name is worth showing."""

_CLAUSE = 200
_CLAUSE_END = re.compile(r"[.;]")
_OTHER_THINGS = ("phương châm", "khẩu hiệu", "phong trào", "thi đua", "chủ đề", "cuộc vận động", "thông điệp")

_NOT_SPOKEN = (Part.SUBJECT, Part.GROUND, Part.LINE, Part.NAME)
_QUOTED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"")
_WORD = re.compile(r"\w+")


def _may_quote_a_name(phrase: str) -> bool:
    """Tell whether a phrase quotes enough words, or does not end what it quotes."""
    if any(len(_WORD.findall(match[0])) >= SHORTEST for match in _QUOTED.finditer(phrase)):
        return True
    rest = _QUOTED.sub("", phrase)
    return "“" in rest or '"' in rest


_LONG_QUOTE = refined(trait(lambda word: "“" in word or '"' in word), _may_quote_a_name)


@rule("DVK307", "model-named-otherwise", Severity.WARNING)
def model_named_otherwise(year: Year) -> Iterator[Problem]:
    """Find a model that the plan names otherwise than its registration.

    What: where a clause of the plan speaks of a model (mô hình) and quotes a name of five words or more, there is
    a registration of that name; case, marks, spaces and punctuation do not count. Elsewhere in the plan, and in
    the journals, a quoted phrase that shares most of its words with a registered name is that name.

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
    exact = frozenset(columns(year).names)
    for passage in _speaking(year):
        others = _may_be_meant(year, passage)
        for match in _QUOTED.finditer(passage.text) if others else ():
            group = 1 if match[1] else 2
            words = _words(match[group])
            if len(words) < SHORTEST or match[group] in exact:
                continue
            nearest, share = _nearest(words, others)
            least = 0.0 if passage.entry is year.plan and _names_a_model(passage.text, match.start()) else _ALIKE
            if share >= least and _words(nearest.value.name) != words:
                near = Related(nearest.at("name"), _("the registration with the nearest name"))
                yield Problem(
                    passage.place(*match.span(group)),
                    _("No registration has this name."),
                    _("Use one name for the model in the plan and in its registration."),
                    (near,) if share >= _NEAR else (),
                )


def _speaking(year: Year) -> Iterator[Passage]:
    """Yield the texts of the plan and the journals that quote a name in their own words."""
    for document in documents(year, _LONG_QUOTE):
        if isinstance(document.entry.value, Plan | Journal):
            for passage in document.showing(_LONG_QUOTE):
                if passage.part not in _NOT_SPOKEN:
                    yield passage


def _names_a_model(text: str, quote: int) -> bool:
    """Tell whether a quotation mark opens the name of a model: its clause speaks of one, and of no other thing last."""
    before = text[max(0, quote - _CLAUSE) : quote].lower()
    _, spoken, since = before.rpartition("mô hình")
    return bool(spoken) and not _CLAUSE_END.search(since) and not since.rstrip(" :,").endswith(_OTHER_THINGS)


def _may_be_meant(year: Year, passage: Passage) -> Sequence[Entry[Registration]]:
    """Return the registrations a text may speak of: a journal speaks of its own."""
    if passage.entry is year.plan:
        return year.registrations
    own = year.by_id.get(passage.entry.id)
    return () if own is None else (own,)


@lru_cache(maxsize=1 << 14)
def _words(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(name)))


def _nearest(words: tuple[str, ...], others: Sequence[Entry[Registration]]) -> tuple[Entry[Registration], float]:
    """Return the registration whose name shares most words, and the share; the same words in order come first."""
    wanted = set(words)

    def share(entry: Entry[Registration]) -> tuple[float, bool]:
        name = _words(entry.value.name)
        return len(wanted.intersection(name)) / len(wanted.union(name)), name == words

    nearest = max(others, key=share)
    return nearest, share(nearest)[0]
