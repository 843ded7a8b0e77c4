"""The JSON Schemas that let an editor complete and explain records; always in Vietnamese, as the records are."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue

from dvk.model.agency import Agency
from dvk.model.base import Model
from dvk.model.citation import Register
from dvk.model.form import Forms
from dvk.model.journal import Journal
from dvk.model.plan import BLOCK_KINDS, Plan
from dvk.model.registration import Registration
from dvk.model.terms import TERM_GROUPS, Vocabulary
from dvk.words import catalogue

SCHEMAS: dict[str, type[Model]] = {
    "agency": Agency,
    "citations": Register,
    "forms": Forms,
    "journal": Journal,
    "plan": Plan,
    "registration": Registration,
    "vocabulary": Vocabulary,
}
DRAFT = "http://json-schema.org/draft-07/schema#"


class _Draft07(GenerateJsonSchema):
    """Pydantic's schemas, spelled in the draft editors know best."""

    schema_dialect = DRAFT


def schemas(vocabulary: Vocabulary) -> dict[str, str]:
    """Return the text of each schema by file name; terms of the vocabulary become choices."""
    return {f"{name}.schema.json": _text(name, kind, vocabulary) for name, kind in SCHEMAS.items()}


def _text(name: str, kind: type[Model], vocabulary: Vocabulary) -> str:
    schema = kind.model_json_schema(schema_generator=_Draft07, ref_template="#/definitions/{model}", by_alias=True)
    schema["definitions"] = schema.pop("$defs", {})
    if name == "registration":
        for field, group in TERM_GROUPS.items():
            _restrict(schema["properties"][field], getattr(vocabulary, group))
    if name == "journal":
        _restrict(schema["definitions"]["JournalEntry"]["properties"]["status"], vocabulary.statuses)
    translated = _closed(_may_be_empty(_bare_paragraphs(_in_vietnamese(schema))))
    if block := translated["definitions"].get("Block"):
        block["oneOf"] = [_given(kind) for kind in BLOCK_KINDS]
    ordered = {
        "$schema": DRAFT,
        **{key: value for key, value in translated.items() if value or key != "definitions"},
    }
    return json.dumps(ordered, ensure_ascii=False, indent=2) + "\n"


def _restrict(schema: JsonSchemaValue, terms: Iterable[str]) -> None:
    schema.pop("anyOf", None)
    schema.pop("type", None)
    schema["enum"] = [*terms, None]


def _bare_paragraphs(value: Any) -> Any:
    """Let a bare text stand where a piece of a plan's body does: it is a paragraph."""
    if isinstance(value, list):
        return [_bare_paragraphs(item) for item in value]
    if not isinstance(value, dict):
        return value
    block = {"$ref": "#/definitions/Block"}
    if value.get("items") == block:
        return {**value, "items": {"anyOf": [{"type": "string", "minLength": 1}, block]}}
    return {key: _bare_paragraphs(item) for key, item in value.items()}


def _given(key: str) -> JsonSchemaValue:
    return {"required": [key], "properties": {key: {"not": {"type": "null"}}}}


def _closed(value: Any) -> Any:
    """Refuse keys that are no ids where the agency chooses the keys, as the model does."""
    if isinstance(value, list):
        return [_closed(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {key: _closed(item) for key, item in value.items()}
    return result | {"additionalProperties": False} if "patternProperties" in result else result


def _may_be_empty(value: Any) -> Any:
    """Let nothing stand after the colon of a key that need not be written, as the model does."""
    if isinstance(value, list):
        return [_may_be_empty(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {key: _may_be_empty(item) for key, item in value.items()}
    if isinstance(properties := result.get("properties"), dict):
        needed = result.get("required", ())
        result["properties"] = {
            name: item if name in needed else _or_nothing(item) for name, item in properties.items()
        }
    return result


def _or_nothing(schema: JsonSchemaValue) -> JsonSchemaValue:
    nothing = {"type": "null"}
    if "$ref" in schema:
        others = {key: item for key, item in schema.items() if key != "$ref"}
        return {**others, "anyOf": [{"$ref": schema["$ref"]}, nothing]}
    if "anyOf" in schema:
        return schema if nothing in schema["anyOf"] else {**schema, "anyOf": [*schema["anyOf"], nothing]}
    if isinstance(schema.get("type"), str):
        choices = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
        return {**schema, **choices, "type": [schema["type"], "null"]}
    return schema


def _in_vietnamese(value: Any, *, of_properties: bool = False) -> Any:
    """Translate titles and descriptions; drop the docstrings and names pydantic adds for types."""
    if isinstance(value, list):
        return [_in_vietnamese(item) for item in value]
    if not isinstance(value, dict):
        return value
    words = catalogue("vi").gettext
    result = {}
    for key, item in value.items():
        if key in ("title", "description") and isinstance(item, str) and not of_properties:
            if (translated := words(item)) != item:
                result[key] = translated
        else:
            result[key] = _in_vietnamese(item, of_properties=key in ("properties", "definitions"))
    return result
