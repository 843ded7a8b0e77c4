"""The options of a command that writes a record: one for each field of the record's model, made from it.

Knows models; nothing of Typer, answers or files.
"""

from __future__ import annotations

import datetime as dt
import enum
import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from dvk.model.agency import Department, Person
from dvk.model.base import Model
from dvk.model.dated import Version
from dvk.model.registration import Direction, Step, Target
from dvk.model.terms import TERM_GROUPS
from dvk.store.defaults import default_vocabulary
from dvk.words import N_, _


class Kind(enum.Enum):
    """How the words of an answer are read."""

    TEXT = "text"
    INTEGER = "integer"
    DATE = "date"
    CHOICE = "choice"
    DEPARTMENT = "department"
    PERSON = "person"
    PARTY = "party"
    TARGET = "target"
    STEP = "step"
    NEW_DEPARTMENT = "new department"
    NEW_PERSON = "new person"


_ITEMS = {
    Target: Kind.TARGET,
    Step: Kind.STEP,
    Department: Kind.NEW_DEPARTMENT,
    Person: Kind.NEW_PERSON,
    Version: Kind.TEXT,
}
_REFERENCES = {
    "owner": Kind.DEPARTMENT,
    "person": Kind.PERSON,
    "lead": Kind.PARTY,
    "coordinate": Kind.PARTY,
    "take_part": Kind.PARTY,
}
_SYNTAX = {
    Kind.DATE: N_("As 2022-02-09 or 09/02/2022."),
    Kind.DEPARTMENT: N_("An id, or the name with or without its marks."),
    Kind.PERSON: N_("An id, or the name with or without its marks."),
    Kind.TARGET: N_(
        "As “text” or “text | unit | baseline | target | direction”; parts at the end may be left out, \\| is a bar. "
        "The direction is one of: {directions}."
    ),
    Kind.STEP: N_("As “2022-06-30: work”."),
    Kind.NEW_DEPARTMENT: N_("As “id: Name (SYMBOL)”."),
    Kind.NEW_PERSON: N_("As “id: Name, Office”."),
}

# Few agencies need these: they are written into the record by hand, with the example that stands there.
BY_HAND = frozenset({"layout"})

# The parts of this field are known by their own names: --lead, not --forces-lead.
_TRANSPARENT = frozenset({"forces"})


@dataclass(frozen=True, slots=True)
class RecordField:
    """A field that can be answered; `route` leads to it, `choices` and `limits` are what it may be."""

    route: tuple[str, ...]
    option: str
    kind: Kind
    repeated: bool
    required: bool
    title: str
    description: str
    choices: tuple[str, ...] = ()
    limits: tuple[int, int] | None = None

    @property
    def parameter(self) -> str:
        """Return the option's name as a Python name."""
        return self.option.removeprefix("--").replace("-", "_")

    @property
    def syntax(self) -> str:
        """Return how an answer is written, in the language of the run; empty where nothing need be said."""
        directions = ", ".join(get_args(Direction))
        return _(_SYNTAX[self.kind]).format(directions=directions) if self.kind in _SYNTAX else ""

    @property
    def help(self) -> str:
        """Return what the option's help says, in the language of the run."""
        parts = [f"{_(self.title)}: {_(self.description)}"]
        if self.kind is Kind.CHOICE:
            terms = self.choices or tuple(getattr(default_vocabulary(), TERM_GROUPS[self.route[0]]))
            parts.append(_("One of: {terms}; the marks may be left out.").format(terms=", ".join(terms)))
        parts += filter(None, [self.syntax])
        if self.repeated:
            parts.append(_("May be given several times."))
        return " ".join(parts)


def record_fields(model: type[Model], route: tuple[str, ...] = ()) -> Iterator[RecordField]:
    """Yield the fields of a model in its order, those of nested models in their place."""
    for name, info in model.model_fields.items():
        key = info.alias or name
        if key in BY_HAND:
            continue
        annotation = _without_none(info.annotation)
        if _is_model(annotation):
            yield from record_fields(annotation, (*route, key))
            continue
        leaf, repeated = _leaf(annotation)
        kind, choices = _kind((*route, key), leaf)
        yield RecordField(
            route=(*route, key),
            option=_option((*route, key), leaf, repeated),
            kind=kind,
            repeated=repeated and leaf is not Version,
            required=info.is_required(),
            title=info.title or key,
            description=info.description or "",
            choices=choices,
            limits=limits(info),
        )


def limits(info: FieldInfo) -> tuple[int, int] | None:
    """Return the least and the greatest value of a number's field, None without both."""
    least = [part.ge for part in info.metadata if hasattr(part, "ge")]
    most = [part.le for part in info.metadata if hasattr(part, "le")]
    return (int(least[0]), int(most[0])) if least and most else None


def _option(route: tuple[str, ...], leaf: Any, repeated: bool) -> str:
    *above, last = (step for step in route if step not in _TRANSPARENT)
    if leaf in _ITEMS and leaf is not Version:
        last = leaf.__name__.lower()
    elif repeated and leaf is not Version:
        last = last.removesuffix("s") if not last.endswith("ss") else last
    return "--" + "-".join([*above, last]).replace("_", "-")


def _kind(route: tuple[str, ...], leaf: Any) -> tuple[Kind, tuple[str, ...]]:
    if leaf in _ITEMS:
        return _ITEMS[leaf], ()
    if get_origin(leaf) is Literal:
        return Kind.CHOICE, get_args(leaf)
    if route[-1] in _REFERENCES:
        return _REFERENCES[route[-1]], ()
    if len(route) == 1 and route[0] in TERM_GROUPS:
        return Kind.CHOICE, ()
    if leaf is int:
        return Kind.INTEGER, ()
    return (Kind.DATE if leaf is dt.date else Kind.TEXT), ()


def _leaf(annotation: Any) -> tuple[Any, bool]:
    """Return the type an answer has, and whether there may be several."""
    annotation = _bare(annotation)
    if get_origin(annotation) is tuple:
        return _bare(get_args(annotation)[0]), True
    if get_origin(annotation) is dict:
        return _bare(get_args(annotation)[1]), True
    return annotation, False


def _bare(annotation: Any) -> Any:
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return annotation


def _without_none(annotation: Any) -> Any:
    annotation = _bare(annotation)
    if get_origin(annotation) in (Union, types.UnionType):
        return _bare(next(part for part in get_args(annotation) if part is not type(None)))
    return annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Model)
