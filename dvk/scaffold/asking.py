"""Asks for what a registration still needs."""

from __future__ import annotations

from dvk.scaffold.answers import Data, Known, put
from dvk.scaffold.demands import Need
from dvk.scaffold.fields import TERM_GROUPS, Kind
from dvk.scaffold.interview import Terminal, interview
from dvk.scaffold.signers import office_of

_CONFIRMING_BODY = "cấp ủy"  # who confirms on the forms in use, unless somebody says otherwise


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


def _default(route: tuple[str, ...], data: Data, known: Known) -> str | None:
    if route == ("confirmation", "by"):
        return _CONFIRMING_BODY
    if route[-1] == "office":
        return office_of(data.get(route[0], {}).get("person"), known)
    if route[0] in TERM_GROUPS:
        return next(iter(known.terms(TERM_GROUPS[route[0]])), None)
    return None
