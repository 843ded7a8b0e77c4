"""Where trees become records: pydantic's errors meet the spans here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ForwardRef, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from dvk.model.base import Model
from dvk.model.journal import Journal, JournalEntry
from dvk.model.registration import Registration
from dvk.model.terms import TERM_GROUPS, Vocabulary
from dvk.model.year import Entry
from dvk.syntax.fault import Fault
from dvk.syntax.tree import Route, Tree
from dvk.text.fold import closest
from dvk.text.slug import slug

M = TypeVar("M", bound=Model)

_KINDS = {
    "extra_forbidden": "unknown-key",
    "missing": "missing-key",
    "literal_error": "unknown-term",
    "too_short": "empty-list",
    "not_a_date": "not-a-date",
    "no_such_day": "no-such-day",
    "block_kind": "block-kind",
    "string_pattern_mismatch": "bad-pattern",
    "greater_than": "out-of-range",
    "greater_than_equal": "out-of-range",
    "less_than": "out-of-range",
    "less_than_equal": "out-of-range",
    "finite_number": "out-of-range",
}
_EXPECTED = {
    "string_type": "text",
    "int_type": "integer",
    "int_from_float": "integer",
    "float_type": "number",
    "bool_type": "truth",
    "tuple_type": "list",
    "list_type": "list",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
}


def read(
    kind: type[M], tree: Tree, id: str, vocabulary: Vocabulary | None
) -> tuple[Entry[M] | None, tuple[Fault, ...]]:
    """Turn a tree into a record; every fault is returned at once, and a record with a fault is not.

    Terms are compared with the vocabulary where there is one.
    """
    if tree.data is None:
        return None, ()
    terms = tuple(_unknown_terms(kind, tree, vocabulary)) if vocabulary is not None else ()
    try:
        value = kind.model_validate(tree.data)
    except ValidationError as error:
        return None, (*_faults(kind, tree, error), *terms)
    return (None, terms) if terms else (Entry(id, value, tree), ())


def _faults(kind: type[Model], tree: Tree, error: ValidationError) -> Iterator[Fault]:
    seen = set()
    for detail in error.errors(include_url=False):
        if detail["type"] == "too_short" and detail["input"]:
            # Pydantic counts the sound items only; each of the others has a fault of its own.
            continue
        route = _route(tree, detail)
        fault = _fault(kind, tree, detail, route)
        if (fault.kind, fault.place.span) not in seen:
            seen.add((fault.kind, fault.place.span))
            yield fault


def _route(tree: Tree, detail: ErrorDetails) -> Route:
    """Keep the steps of pydantic's location that are written in the tree, and the missing key at its end."""
    route: list[str | int] = []
    data: Any = tree.data
    for number, step in enumerate(detail["loc"]):
        if (isinstance(data, dict) and step in data) or (isinstance(data, list) and isinstance(step, int)):
            data = cast("Any", data)[step]
            route.append(step)
        elif detail["type"] == "missing" and number == len(detail["loc"]) - 1:
            route.append(step)
    return tuple(route)


def _fault(kind: type[Model], tree: Tree, detail: ErrorDetails, route: Route) -> Fault:
    context: Mapping[str, Any] = detail.get("ctx", {})
    name = _KINDS.get(detail["type"], "wrong-type")
    values: dict[str, Any] = {
        "field": route,
        "title": title_of(kind, route),
        "written": _shown(detail["input"]),
    }
    place = tree.value(route)
    if name == "unknown-key":
        known = known_keys(kind, route[:-1])
        values |= {"key": str(route[-1]), "known": known, "meant": closest(str(route[-1]), known)}
        place = tree.key(route)
    elif name == "missing-key":
        values |= {"key": str(route[-1])}
        place = tree.key(route[:-1]) if len(route) > 1 else tree.value(())
    elif name == "unknown-term":
        known = tuple(str(context["expected"]).replace(" or ", ", ").replace("'", "").split(", "))
        values |= {"known": known, "meant": closest(str(detail["input"]), known)}
    elif name == "bad-pattern":
        values |= {"meant": slug(str(detail["input"])), "of_id": "a-z0-9" in str(context["pattern"])}
        values |= {"with_symbol": "/" in str(context["pattern"])}
        if detail["loc"][-1] == "[key]":
            place = tree.key(route)
    elif name == "out-of-range":
        values |= {key: context[key] for key in ("gt", "ge", "lt", "le") if key in context}
    elif name == "block-kind":
        values |= {"given": context["given"]}
    elif name == "wrong-type":
        values |= {"expected": _EXPECTED.get(detail["type"], ""), "problem": detail["msg"]}
        values |= {"found": _found(detail["input"])}
    return Fault(name, place, values)


def _unknown_terms(kind: type[Model], tree: Tree, vocabulary: Vocabulary) -> Iterator[Fault]:
    """Yield the texts that stand where a term belongs and are none; what is no text has a fault of its own."""
    data = tree.data
    if kind is Registration and isinstance(data, dict):
        for field, group in TERM_GROUPS.items():
            term = data.get(field)
            if isinstance(term, str) and term not in getattr(vocabulary, group):
                yield _unknown_term(Registration, tree, (field,), term, getattr(vocabulary, group))
    elif kind is Journal and isinstance(data, dict) and isinstance(data.get("entries"), list):
        for index, entry in enumerate(data["entries"]):
            term = entry.get("status") if isinstance(entry, dict) else None
            if isinstance(term, str) and term not in vocabulary.statuses:
                yield _unknown_term(JournalEntry, tree, ("entries", index, "status"), term, vocabulary.statuses)


def _unknown_term(kind: type[Model], tree: Tree, route: Route, written: str, terms: Mapping[str, Any]) -> Fault:
    known = tuple(terms)
    values = {
        "field": route,
        "title": title_of(kind, route[-1:]),
        "written": written,
        "known": known,
        "meant": closest(written, known),
    }
    return Fault("unknown-term", tree.value(route), values)


def _models_of(annotation: Any) -> Iterator[type[Model]]:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _models_of(part)


def _model_at(kind: type[Model], route: Route) -> tuple[type[Model] | None, str]:
    """Walk a route through the types; return the model it stands in and the title of the last field met."""
    model: type[Model] | None = kind
    title = ""
    for step in route:
        if not isinstance(step, str) or model is None:
            continue
        field = _fields(model).get(step)
        if field is None:
            # A key the agency chose itself, as in `departments`: the same model goes on below it.
            continue
        title = field.title or title
        # Only a model that holds others of its own kind refers forward.
        model = model if isinstance(field.annotation, ForwardRef) else next(_models_of(field.annotation), None)
    return model, title


def _fields(model: type[Model]) -> Mapping[str, Any]:
    return {field.alias or name: field for name, field in model.model_fields.items()}


def title_of(kind: type[Model], route: Route) -> str:
    """Return the English title of the field a route leads to, empty when it leads to none."""
    return _model_at(kind, route)[1]


def known_keys(kind: type[Model], route: Route) -> tuple[str, ...]:
    """Return the keys that may stand where a route leads."""
    model = _model_at(kind, route)[0]
    return tuple(_fields(model)) if model is not None else ()


def _found(value: Any) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "truth"
        case str():
            return "text"
        case int() | float():
            return "number"
        case list():
            return "list"
        case _:
            return "mapping"


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)
