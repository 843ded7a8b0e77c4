"""From trees to records: every fault at once, each at its place."""

from __future__ import annotations

import pytest

from dvk.model.agency import Agency
from dvk.model.jsonschema import SCHEMAS
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.schema import _EXPECTED, _KINDS, read
from dvk.store.defaults import default_forms, default_vocabulary
from dvk.syntax.loader import parse_text

HEAD = "name: Khéo vận động nhân dân\nyear: 2022\n"


def faults_of(kind, text):
    tree, faults = parse_text(text)
    assert faults == ()
    entry, faults = read(kind, tree, "mau", default_vocabulary())
    assert entry is None
    return [(fault.kind, *fault.place.start) for fault in faults]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (Registration, "- một\n- hai\n", ("wrong-type", 1, 1)),
        (Registration, "chỉ là chữ\n", ("wrong-type", 1, 1)),
        (Registration, "name: [a]\nyear: 2022\n", ("wrong-type", 1, 7)),
        (Registration, "name: 2022\nyear: 2022\n", ("wrong-type", 1, 7)),
        (Registration, "name: a\nyear: hai nghìn\n", ("wrong-type", 2, 7)),
        (Registration, "name: a\nyear: 2022.5\n", ("wrong-type", 2, 7)),
        (Registration, "name: a\nyear: true\n", ("wrong-type", 2, 7)),
        (Registration, HEAD + "solutions: một\n", ("wrong-type", 3, 12)),
        (Registration, HEAD + "targets:\n  - một\n", ("wrong-type", 4, 5)),
        (Registration, HEAD + "forces: một\n", ("wrong-type", 3, 9)),
        (Registration, HEAD + "levle: cơ sở\n", ("unknown-key", 3, 1)),
        (Registration, HEAD + "targets:\n  - {id: a, text: b, goal: c}\n", ("unknown-key", 4, 22)),
        (Registration, HEAD + '"[key]": a\n', ("unknown-key", 3, 1)),
        (Registration, "name: a\n", ("missing-key", 1, 1)),
        (Registration, HEAD + "targets:\n  - id: a\n", ("missing-key", 4, 5)),
        (Registration, HEAD + "level: co so\n", ("unknown-term", 3, 8)),
        (Registration, HEAD + "kind: mẫu\n", ("unknown-term", 3, 7)),
        (
            Registration,
            HEAD + "targets:\n  - id: a\n    text: b\n    measure: {direction: lên}\n",
            ("unknown-term", 6, 26),
        ),
        (Registration, HEAD + "date: 09/02/2022\n", ("not-a-date", 3, 7)),
        (Registration, HEAD + "date: 20220209\n", ("not-a-date", 3, 7)),
        (Registration, HEAD + "date: 2022-02-30\n", ("no-such-day", 3, 7)),
        (Registration, HEAD + "owner: Văn phòng\n", ("bad-pattern", 3, 8)),
        (Registration, "name: a\nyear: 20222\n", ("out-of-range", 2, 7)),
        (Plan, "year: 2022\nsubject: a\nnumber: 12/KH\n", ("bad-pattern", 3, 9)),
        (
            Plan,
            "year: 2022\nsubject: a\nsections:\n  - title: b\n    content:\n      - {item: c, dash: d}\n",
            ("block-kind", 6, 9),
        ),
        (
            Plan,
            "year: 2022\nsubject: a\nsections:\n  - title: b\n    content:\n      - dash: c\n        contents: []\n",
            ("unknown-key", 7, 9),
        ),
        (Agency, "name: a\nsymbol: b\nplace: c\nregime: nhà nứơc\n", ("unknown-term", 4, 9)),
        (Agency, "name: a\nsymbol: b\nplace: c\nname_old: d\n", ("unknown-key", 4, 1)),
        (Agency, "name: a\nsymbol: b\nplace: c\npeople:\n  Anh A: {name: Anh A}\n", ("bad-pattern", 5, 3)),
        (
            Agency,
            "name: a\nsymbol: b\nplace: c\nname: d\n".replace("name: d", "superior: [a]"),
            ("wrong-type", 4, 12),
        ),
    ],
)
def test_a_fault_is_named_and_placed(kind, text, expected):
    assert faults_of(kind, text) == [expected]


def test_all_faults_come_at_once():
    text = "nam: a\nyear: x\nlevel: co so\ndate: 1/1/2022\nsolutions: b\n"
    assert sorted(faults_of(Registration, text)) == [
        ("missing-key", 1, 1),
        ("not-a-date", 4, 7),
        ("unknown-key", 1, 1),
        ("unknown-term", 3, 8),
        ("wrong-type", 2, 7),
        ("wrong-type", 5, 12),
    ]


def test_did_you_mean_finds_keys_and_terms():
    tree, _faults = parse_text(HEAD + "levle: cơ sở\n")
    _entry, (fault,) = read(Registration, tree, "mau", default_vocabulary())
    assert fault.values["meant"] == "level"
    tree, _faults = parse_text(HEAD + "level: co so\n")
    _entry, (fault,) = read(Registration, tree, "mau", default_vocabulary())
    assert fault.values["meant"] == "cơ sở"


def test_a_whole_record_is_read_and_frozen():
    tree, _faults = parse_text(HEAD + "level: cơ sở\nsolutions: [một, hai]\ndate: 2022-02-09\n")
    entry, faults = read(Registration, tree, "mau", default_vocabulary())
    assert faults == ()
    assert entry.value.solutions == ("một", "hai")
    assert entry.value.date.isoformat() == "2022-02-09"
    with pytest.raises(ValueError, match="frozen"):
        entry.value.name = "khác"


def error_types(schema):
    """Yield the pydantic error types a core schema of ours can give, by the kinds of schema in it."""
    by_kind = {
        "str": ("string_type", "string_pattern_mismatch"),
        "int": ("int_type", "int_from_float", "greater_than_equal", "less_than_equal"),
        "float": ("float_type", "greater_than", "finite_number"),
        "bool": ("bool_type",),
        "tuple": ("tuple_type", "too_short"),
        "dict": ("dict_type",),
        "literal": ("literal_error",),
        "model-fields": ("model_type", "extra_forbidden", "missing"),
        "date": (),
    }
    if isinstance(schema, dict):
        if isinstance(schema.get("type"), str):  # a field may be called type, too
            yield from by_kind.get(schema["type"], ())
        for value in schema.values():
            yield from error_types(value)
    elif isinstance(schema, list | tuple):
        for value in schema:
            yield from error_types(value)


def test_every_error_type_of_the_models_has_its_kind():
    types = set()
    for kind in SCHEMAS.values():
        kind.model_rebuild(force=True)
        types.update(error_types(kind.__pydantic_core_schema__))
    assert len(types) > 10
    assert types <= set(_KINDS) | set(_EXPECTED)


def test_shipped_data_is_whole():
    assert list(default_vocabulary().levels) == ["cơ sở", "cấp trên cơ sở", "huyện", "tỉnh", "trung ương"]
    assert default_forms().forms["mau-1"].demands
