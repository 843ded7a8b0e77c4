"""The ground every record type stands on: frozen, strict, closed, each field with a title and a description."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, Strict, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class Model(BaseModel):
    """A frozen value read from a record; an unknown key is a fault, a value of the wrong kind too."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_counts_as_absent(cls, data: Any) -> Any:
        """Take a key with nothing after its colon for no key; required and unknown ones stay, to be reported."""
        if not isinstance(data, dict) or None not in data.values():
            return data
        may_be_absent = _optional_keys(cls)
        return {key: value for key, value in data.items() if value is not None or key not in may_be_absent}


@cache
def _optional_keys(model: type[BaseModel]) -> frozenset[str]:
    fields = model.model_fields.items()
    return frozenset(field.alias or name for name, field in fields if not field.is_required())


def is_within(day: dt.date, since: dt.date | None, until: dt.date | None) -> bool:
    """Tell whether a day lies between two days, both included; one that is not given is no limit."""
    return (since is None or since <= day) and (until is None or day <= until)


def _iso_date(value: Any) -> Any:
    if value is None or isinstance(value, dt.date):
        return value
    if isinstance(value, str) and _ISO_DATE(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("no_such_day", "no such day", {"written": value}) from None
    raise PydanticCustomError("not_a_date", "not a date", {"written": str(value)})


def _number_as_text(value: Any) -> Any:
    return str(value) if type(value) is int else value


T = TypeVar("T")

Text = Annotated[str, WithJsonSchema({"type": "string", "minLength": 1})]
"""Text with at least one character that is not white space.

The loader has seen to that: a limit in pydantic would copy every text of every record to look at its length.
"""

Date = Annotated[dt.date, BeforeValidator(_iso_date), WithJsonSchema({"type": "string", "format": "date"})]
"""A calendar date, written as in ISO 8601: 2022-02-09."""

Id = Annotated[str, Field(pattern=ID_PATTERN)]
"""A folded slug: small letters, digits and single hyphens."""

Number = Annotated[
    str,
    BeforeValidator(_number_as_text),
    Field(pattern=r"^[0-9]+[A-Za-zĐđ]*$"),
    WithJsonSchema(
        {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^[0-9]+[A-Za-zĐđ]*$"}]}
    ),
]
"""The number of a document, before its symbol; written as a number or as text."""

List = Annotated[tuple[T, ...], Strict(False)]
"""A list in YAML, a tuple in Python."""
