"""Asks for what a registration still needs, and for what tells it from others in lists and counts."""

from __future__ import annotations

from dvk.scaffold.answers import Data, Known, put
from dvk.scaffold.demands import FIELDS, Need
from dvk.scaffold.fields import Kind
from dvk.scaffold.interview import Terminal, interview
from dvk.scaffold.signers import office_of

_CONFIRMING_BODY = "cấp ủy"  # who confirms on the forms in use, unless somebody says otherwise
_USEFUL = frozenset({"owner", "kind", "field", "date"})


def ask(need: Need, data: Data, known: Known, terminal: Terminal) -> None:
    """Ask for the fields of a need; the last one must be answered when no other was."""
    found = False
    for field in need:
        if field.kind is Kind.PERSON and not (known.agency and known.agency.people) and field is not need[-1]:
            continue
        default = _default(field.route, data, known)
        optional = found or field is not need[-1]
        value = interview(field, known, terminal, default=default, optional=optional)
        if value not in (None, []):
            put(data, field.route, value)
            found = True


def ask_useful(data: Data, known: Known, terminal: Terminal) -> None:
    """Ask for what no form need demand but every list is sorted and counted by; nothing is an answer."""
    for field in FIELDS:
        if len(field.route) == 1 and field.route[0] in _USEFUL and data.get(field.route[0]) is None:
            if field.kind is Kind.DEPARTMENT and not (known.agency and known.agency.departments):
                continue
            if (value := interview(field, known, terminal, optional=True)) is not None:
                put(data, field.route, value)


def _default(route: tuple[str, ...], data: Data, known: Known) -> str | None:
    if route == ("confirmation", "by"):
        return _CONFIRMING_BODY
    if route[-1] == "office":
        block = data.get(route[0], {})
        body = block.get("by", _CONFIRMING_BODY if route[0] == "confirmation" else "")
        return office_of(block.get("person"), known, body)
    return None
