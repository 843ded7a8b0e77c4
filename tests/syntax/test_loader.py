"""The YAML dialect: what values mean, what is refused, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dvk.syntax import loader, tree
from dvk.syntax.guard import MAX_DEPTH
from dvk.syntax.loader import parse, parse_text
from dvk.syntax.parser import HAS_LIBYAML, Parser, PureParser
from dvk.text.source import Source
from dvk.text.unicode import first_forbidden


@pytest.fixture(autouse=True, params=["house layout first", "libyaml", "pure"])
def every_way(request, monkeypatch):
    if request.param != "house layout first":
        monkeypatch.setattr(loader, "read_house_layout", lambda _text: None)
    if request.param == "libyaml":
        assert HAS_LIBYAML and issubclass(Parser, yaml.CParser if hasattr(yaml, "CParser") else object)
    if request.param == "pure":
        monkeypatch.setattr(loader, "Parser", PureParser)
        monkeypatch.setattr(tree, "Parser", PureParser)
        monkeypatch.setattr("dvk.syntax.guard.Parser", PureParser)


def data_of(text):
    parsed, faults = parse_text(text)
    assert faults == ()
    return parsed.data


def only_fault(text):
    parsed, faults = parse_text(text)
    assert len(faults) == 1, faults
    return parsed, faults[0]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2022", 2022),
        ("-5", -5),
        ("87.5", 87.5),
        ("0", 0),
        ("01", "01"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1e5", "1e5"),
        ("12:30", "12:30"),
        ("2022-02-09", "2022-02-09"),
        ("yes", "yes"),
        ("No", "No"),
        ("on", "on"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        (".inf", ".inf"),
        ("'2022'", "2022"),
        ('"true"', "true"),
        ("85%", "85%"),
    ],
)
def test_a_plain_scalar_means_what_it_looks_like(written, meant):
    assert data_of(f"k: {written}\n") == {"k": meant}


@pytest.mark.parametrize("rows", ["[['', a], [1, \"\"]]", "\n  - - ''\n    - a\n  - [1, '  ']\n"])
def test_quotes_with_nothing_in_them_are_an_empty_cell_in_a_row(rows):
    assert data_of(f"k: {rows}\n") == {"k": [[None, "a"], [1, None]]}


@pytest.mark.parametrize(
    ("text", "kind", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3\n", "duplicate-key", 3, 1),
        ("a:\n  x: 1\n  x: 2\n", "duplicate-key", 3, 3),
        ("a: {x: 1, x: 2}\n", "duplicate-key", 1, 11),
        ("a: &n 1\n", "anchor", 1, 4),
        ("a: *n\n", "alias", 1, 4),
        ("a: !thing 1\n", "tag", 1, 4),
        ("a: !!python/object:os.system ls\n", "tag", 1, 4),
        ("a: !t {x: 1}\n", "tag", 1, 4),
        ("a: 1\n<<: {b: 2}\n", "merge-key", 2, 1),
        ("", "empty-file", 1, 1),
        ("# chỉ có chú thích\n", "empty-file", 1, 1),
        ("---\n", "empty-file", 1, 1),
        ("null\n", "empty-file", 1, 1),
        ("a: 1\n---\nb: 2\n", "several-documents", 2, 1),
        ("a: b: c\n", "yaml-syntax", 1, 5),
        ("tên: Khéo vận động: hiến đất\n", "yaml-syntax", 1, 19),
        ("a: [1, 2\nb: 3\n", "yaml-syntax", 2, 2),
        ("a: @b\n", "yaml-syntax", 1, 4),
        ("? [1, 2]\n: 3\n", "bad-key", 1, 3),
        ('"": 3\n', "bad-key", 1, 1),
        ('a: ""\n', "empty-text", 1, 4),
        ("a:\n  - x\n  - '  '\n", "empty-text", 3, 5),
        ("a: >-\n\nb: 1\n", "empty-text", 1, 4),
    ],
)
def test_what_the_dialect_refuses_is_one_fault_at_its_place(text, kind, line, column):
    _tree, fault = only_fault(text)
    assert fault.kind == kind
    assert fault.place.start == (line, column)


def test_a_repeated_key_keeps_the_first_value_and_shows_both_places():
    parsed, fault = only_fault("a: 1\nb: 2\na: 3\n")
    assert parsed.data == {"a": 1, "b": 2}
    assert fault.related.start == (1, 1)


@pytest.mark.parametrize("text", ["[" * 100_000, "a: " + "{b: " * 50_000, "- " * 30_000 + "x"])
def test_nesting_without_end_is_one_fault_and_no_crash(text):
    _tree, fault = only_fault(text)
    assert fault.kind == "too-deep"


def test_nesting_up_to_the_limit_is_read():
    depth = MAX_DEPTH - 1
    assert data_of("a: " + "[" * depth + "]" * depth + "\n")


def test_an_alias_bomb_is_refused_before_it_unfolds():
    text = "a: &a [x]\n" + "".join(f"k{n}: &b{n} [*a, *a]\n" for n in range(50))
    parsed, faults = parse_text(text)
    assert parsed.data is None
    assert {fault.kind for fault in faults} == {"anchor", "alias"}


def test_letters_in_pieces_are_read_as_one_and_reported():
    parsed, fault = only_fault("ten: Khe\u0301o vận động\n")
    assert fault.kind == "not-nfc"
    assert fault.place.text == "e\u0301"
    assert parsed.data == {"ten": "Khéo vận động"}


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co", "Cn"]), max_size=40).filter(
    lambda text: text and not text.isspace() and first_forbidden(text) is None
)
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(-(10**9), 10**9), TEXTS)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(TEXTS, TREES, min_size=1, max_size=4))
def test_what_yaml_writes_with_quotes_is_read_back(value):
    text = yaml.dump(value, allow_unicode=True, default_style='"', sort_keys=False, Dumper=_Plainly)
    parsed, faults = parse(Source(Path("x.yaml"), text))
    assert not [fault for fault in faults if fault.kind != "not-nfc"]
    if not faults:
        assert parsed.data == value


class _Plainly(yaml.SafeDumper):
    """Writes texts in quotes, everything else plain, and no anchors."""

    def ignore_aliases(self, data):
        return True

    def represent_scalar(self, tag, value, style=None):
        return super().represent_scalar(tag, value, '"' if tag.endswith(":str") else "")


@given(st.text(max_size=200))
def test_no_text_makes_the_loader_raise(text):
    parsed, faults = parse_text(text.replace("\x00", " "))
    assert parsed.data is not None or faults


@given(st.binary(max_size=200))
def test_no_bytes_make_decoding_raise(data):
    from dvk.syntax.decode import decode

    source, _faults = decode(Path("x.yaml"), data)
    parse_text(source.text)
