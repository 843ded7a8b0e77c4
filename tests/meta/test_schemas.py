"""The schemas in `records/schema`: fresh, valid, and no wider or narrower than the models on the records we have."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from dvk.model.jsonschema import SCHEMAS
from dvk.store.repository import Repository
from dvk.store.schemas import stale_schemas
from dvk.syntax.loader import parse_text

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "records" / "schema"


def schema(name):
    return json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))


def test_no_schema_is_stale():
    assert len(list(FOLDER.iterdir())) == len(SCHEMAS) == 7
    assert stale_schemas(Repository.find(ROOT)) == ()


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_valid_draft_7(name):
    jsonschema.Draft7Validator.check_schema(schema(name))


def fields_of(value):
    if isinstance(value, dict):
        yield from value.get("properties", {}).items()
        for key, item in value.items():
            if key != "oneOf":
                yield from fields_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from fields_of(item)


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_field_has_a_title_and_a_description(name):
    fields = list(fields_of(schema(name)))
    assert fields
    bare = [key for key, field in fields if not (field.get("title") and field.get("description"))]
    assert bare in ([], ["text", "from", "until"] * (len(bare) // 3))


RECORDS = {
    "agency": [ROOT / "records" / "agency.yaml"],
    "plan": [ROOT / "records" / "2022" / "plan.yaml"],
    "registration": sorted((ROOT / "records" / "2022" / "registrations").iterdir()),
}


@pytest.mark.parametrize("name", RECORDS)
def test_the_records_of_2022_satisfy_their_schemas_and_name_them(name):
    for path in RECORDS[name]:
        text = path.read_text(encoding="utf-8")
        line, _newline, _rest = text.partition("\n")
        reference = line.partition("$schema=")[2]
        assert (path.parent / reference).resolve() == FOLDER / f"{name}.schema.json"
        jsonschema.validate(parse_text(text)[0].data, schema(name))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("registration", {"name": "a", "year": 2022, "levle": "cơ sở"}),
        ("registration", {"name": "a", "year": 2022, "level": "co so"}),
        ("registration", {"name": "", "year": 2022}),
        ("registration", {"name": "a"}),
        ("agency", {"name": "a", "symbol": "b", "place": "c", "departments": {"Văn phòng": {"name": "d"}}}),
        ("agency", {"name": [], "symbol": "b", "place": "c"}),
        ("plan", {"year": 2022, "subject": "a", "number": -5}),
        ("citations", {"documents": {"a": {"type": "Chỉ thị", "number": "chưa có"}}}),
        ("citations", {"documents": {"a": {"number": "05-CT/TW"}}}),
        ("citations", {"documents": {"a": {"type": "Chỉ thị", "grade": "D"}}}),
        ("plan", {"year": 2022, "subject": "a", "sections": [{"title": "b", "content": [{}]}]}),
        ("plan", {"year": 2022, "subject": "a", "sections": [{"title": "b", "content": [{"item": "c", "dash": "d"}]}]}),
    ],
)
def test_what_validate_refuses_the_editor_refuses(name, data):
    assert not jsonschema.Draft7Validator(schema(name)).is_valid(data)
