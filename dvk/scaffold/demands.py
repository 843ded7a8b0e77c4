"""What a registration must say: fields the model requires and fields the year's form demands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dvk.model.registration import Registration
from dvk.scaffold.fields import RecordField, record_fields
from dvk.words import _

FIELDS = tuple(record_fields(Registration))

Need = tuple[RecordField, ...]
"""Fields one of which must be answered, the most telling first."""

# A block is signed by somebody or in some office; who leads tells most of the forces.
_TELLING = {"by": 0, "person": 1, "office": 2, "lead": 3, "coordinate": 4, "take_part": 5}


def needs(demanded: Iterable[str], data: Mapping[str, Any]) -> Iterator[Need]:
    """Yield what is still missing from the data, in the order of the fields."""
    wanted = {field.route[0] for field in FIELDS if field.required and len(field.route) == 1} | set(demanded)
    for key in dict.fromkeys(field.route[0] for field in FIELDS):
        if key in wanted or data.get(key):
            for need in _needs_of(key, whole=key in wanted):
                if not any(_answered(data, field) for field in need):
                    yield need


def missing_message(missing: Iterable[Need]) -> str:
    """Name the options that would fill what is missing."""
    either = _(" or ")
    return _("Still missing: {options}.").format(
        options=", ".join(either.join(field.option for field in need) for need in missing)
    )


def _needs_of(key: str, *, whole: bool) -> Iterator[Need]:
    parts = [field for field in FIELDS if field.route[0] == key]
    if len(parts[0].route) == 1:
        if whole:
            yield (parts[0],)
        return
    telling = sorted((part for part in parts if part.route[-1] in _TELLING), key=lambda part: _TELLING[part.route[-1]])
    yield from ((part,) for part in telling if part.required)
    if whole:
        yield tuple(part for part in telling if not part.required)


def _answered(data: Mapping[str, Any], field: RecordField) -> bool:
    value: Any = data
    for step in field.route:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value not in (None, [], {})
