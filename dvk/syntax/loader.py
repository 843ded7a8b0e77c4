"""Reads the YAML dialect of the records: plain data out, every fault of form with its place.

Knows YAML and nothing of the domain. The dialect is small on purpose: `true`, `false`, `null`, decimal
numbers, everything else is text; no anchors, aliases, tags, merge keys, repeated keys or second documents.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from dvk.syntax.fault import Fault
from dvk.syntax.guard import guard
from dvk.syntax.house import read_house_layout
from dvk.syntax.parser import Parser
from dvk.syntax.scalar import plain_value
from dvk.syntax.tree import Tree
from dvk.text.source import Place, Source, Span
from dvk.text.unicode import first_forbidden


def parse(source: Source, data: bytes | None = None) -> tuple[Tree, tuple[Fault, ...]]:
    """Parse a text; the tree's data is None when a fault leaves nothing to read.

    `data` is the text in UTF-8 without a byte order mark, where the caller has it at hand.
    """
    value: Any = read_house_layout(source.text) if source.is_usual else None
    faults: list[Fault] = []
    if value is None:
        value, faults = parse_any_layout(source, data or source.text.encode("utf-8", "surrogatepass"))
    return Tree(source, value), tuple(faults)


def parse_any_layout(source: Source, data: bytes) -> tuple[Any, list[Fault]]:
    """Parse a text with the YAML parser; the data is None when a fault leaves nothing to read."""
    faults = list(guard(source, data))
    if any(fault.values.get("fatal") for fault in faults):
        return None, faults
    try:
        root = Parser(data).get_single_node()
    except yaml.reader.ReaderError:
        return None, faults + _unreadable_characters(source)
    except yaml.YAMLError as error:
        return None, [*faults, _syntax_fault(source, error)]
    builder = _Builder(source)
    value = None if root is None else builder.build(root)
    faults += builder.faults
    if value is None:
        faults.append(Fault("empty-file", source.place(0, 0)))
    elif not source.is_usual and not unicodedata.is_normalized("NFC", source.text):
        faults.append(_not_nfc(source))
        value = _normalized(value)
    return value, faults


def parse_text(text: str, path: str = "text.yaml") -> tuple[Tree, tuple[Fault, ...]]:
    """Parse a text that has no file yet."""
    return parse(Source(Path(path), text))


class _Builder:
    """Turns nodes into plain data and remembers the keys that cannot stand."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.faults: list[Fault] = []

    def build(self, node: Any) -> Any:
        kind = node.__class__
        if kind is ScalarNode:
            text: str = node.value
            if node.style:
                return self._quoted(text, node)
            return plain_value(text)
        build = self.build
        if kind is MappingNode:
            data: dict[str, Any] = {}
            for key, value in node.value:
                name = key.value
                if key.__class__ is not ScalarNode or not name:
                    self.faults.append(Fault("bad-key", self._place(key, node)))
                elif name in data:
                    self._repeated(node, key)
                else:
                    data[name] = build(value)
            return data
        return [self._row(item) if item.__class__ is SequenceNode else build(item) for item in node.value]

    def _row(self, node: Any) -> list[Any]:
        """Build a list that stands in a list, a row of a table: quotes with nothing in them are an empty cell."""
        return [None if _is_empty_cell(cell) else self.build(cell) for cell in node.value]

    def _quoted(self, text: str, node: ScalarNode) -> str:
        if not text or text.isspace():
            self.faults.append(Fault("empty-text", self._place(node, node)))
            return ""
        if node.style == '"' and (fault := _escaped(text, self._place(node, node))):
            self.faults.append(fault)
        return text.rstrip("\n") if node.style in ("|", ">") else text

    def _repeated(self, mapping: MappingNode, key: ScalarNode) -> None:
        first = next(other for other, _value in mapping.value if other.value == key.value)
        self.faults.append(
            Fault(
                "duplicate-key",
                self._place(key, mapping),
                {"key": key.value},
                related=self._place(first, mapping),
            )
        )

    def _place(self, node: Any, parent: Any) -> Place:
        start, end = node.start_mark.index, node.end_mark.index
        if start == end:
            start, end = parent.start_mark.index, parent.start_mark.index + 1
        return Place(self.source, Span(start, end))


def _is_empty_cell(node: Any) -> bool:
    return node.__class__ is ScalarNode and node.style in ("'", '"') and not node.value.strip()


def _syntax_fault(source: Source, error: yaml.YAMLError) -> Fault:
    if isinstance(error, yaml.MarkedYAMLError):
        mark: Any = error.problem_mark or error.context_mark
        problem = error.problem or str(error)
        if problem == "but found another document":
            return Fault("several-documents", source.place(mark.index, mark.index + 3))
        related = None
        if error.context_mark is not None and error.context_mark.index < mark.index:
            related = source.place(error.context_mark.index)
        return Fault("yaml-syntax", source.place(mark.index), {"problem": problem}, related)
    return Fault("yaml-syntax", source.place(0), {"problem": str(error)})


def _escaped(text: str, place: Place) -> Fault | None:
    """Find a character that an escape brought in and that could not stand in the text itself."""
    written = place.text
    if "\\" not in written:
        return None
    if "\t" in text and "\t" not in written:
        return Fault("tab", place)
    at = first_forbidden(text)
    if at is None or text[at] in written:
        return None
    return Fault("invisible-character", place, {"code": f"U+{ord(text[at]):04X}", "name": ""})


def _unreadable_characters(source: Source) -> list[Fault]:
    at = first_forbidden(source.text)
    place = source.place(at or 0)
    values = {"code": f"U+{ord(source.text[at or 0]):04X}", "name": ""}
    return [Fault("invisible-character", place, values)]


def _not_nfc(source: Source) -> Fault:
    """Point at the first cluster of characters that NFC would write otherwise."""
    for match in re.finditer(r".[^\x00-\u02ff\u0370-\u1dff\u1e00-\u20cf]+|.", source.text):
        if not unicodedata.is_normalized("NFC", match.group()):
            return Fault("not-nfc", source.place(match.start(), match.end()), {"text": match.group()})
    return Fault("not-nfc", source.place(0), {"text": ""})


def _normalized(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {_normalized(key): _normalized(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_normalized(item) for item in value]
    return value
