"""Who signs, in which office and by whose authority (Nghị định 30/2020, Phụ lục I, II.7)."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from dvk.model.base import Id, List, Model, Text
from dvk.words import N_


def _lines(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Lines = Annotated[
    List[Text],
    BeforeValidator(_lines),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "minLength": 1},
                {"type": "array", "items": {"type": "string", "minLength": 1}},
            ]
        }
    ),
]
"""One line, or a list of lines."""


class Signature(Model):
    """The block a document is signed in."""

    authority: Lines | None = Field(
        None,
        title=N_("Authority"),
        description=N_("Lines above the office: “KT. Trưởng ban”, “TM. Ủy ban nhân dân”; empty when the head signs."),
    )
    office: Text | None = Field(
        None, title=N_("Signer's office"), description=N_("Office of the one who signs, as printed.")
    )
    person: Id | None = Field(None, title=N_("Signer"), description=N_("Id of a person of agency.yaml."))


class Confirmation(Signature):
    """The block in which another body confirms the document."""

    by: Text = Field(
        title=N_("Confirmed by"),
        description=N_("The body that confirms, as in “cấp ủy”: printed as XÁC NHẬN CỦA CẤP ỦY."),
    )
