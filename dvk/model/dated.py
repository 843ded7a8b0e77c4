"""Names that change with time: a document of 2022 prints the names of 2022."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from dvk.model.base import Date, List, Model, Text, is_within
from dvk.words import N_


class Version(Model):
    """A wording and the days it held."""

    text: Text = Field(title=N_("Wording"), description=N_("The wording as it is printed."))
    since: Date | None = Field(None, alias="from", title=N_("From"), description=N_("First day of this wording."))
    until: Date | None = Field(None, title=N_("Until"), description=N_("Last day of this wording."))


def _versions(value: Any) -> Any:
    if value == []:
        raise PydanticCustomError("too_short", "a wording at least", {})
    return [{"text": value}] if isinstance(value, str) else value


_VERSION_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["text"],
    "properties": {
        "text": {"type": "string", "minLength": 1},
        "from": {"type": ["string", "null"], "format": "date"},
        "until": {"type": ["string", "null"], "format": "date"},
    },
}

Dated = Annotated[
    List[Version],
    BeforeValidator(_versions),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "minLength": 1}, {"type": "array", "minItems": 1, "items": _VERSION_SCHEMA}]}
    ),
]
"""A text, or a list of wordings with the days they held."""


def wording(versions: tuple[Version, ...] | None, day: dt.date) -> str:
    """Return the wording that held on a day: the first that fits, else the last one written, else nothing."""
    for version in versions or ():
        if is_within(day, version.since, version.until):
            return version.text
    return versions[-1].text if versions else ""
