"""Writes values in the dialect of the records; the law: parsing what is written gives the same value back.

Knows YAML and nothing of the domain. A text that is blank, not NFC or holds a forbidden character raises
ValueError.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import yaml
from yaml.nodes import ScalarNode

from dvk.syntax.parser import LONGEST_KEY
from dvk.syntax.scalar import plain_value
from dvk.text.unicode import first_forbidden

WIDTH = 100
"""Columns a line may fill before its text is folded."""

STEP = 2
"""Columns each level of nesting stands further right."""

_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`~=<")
_BREAKS = re.compile("[\t\r\n]")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}

# What YAML 1.1 and 1.2 readers other than ours would not take for text: yes, 0x1f, 1e3, 12:30, 2022-02-09.
_OTHER_READERS = yaml.resolver.Resolver()
_NUMBER_OF_YAML_12 = re.compile(
    r"[-+]?(?:0o[0-7]+|0x[0-9a-fA-F]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
)


def scalar(value: Any, indent: int = 0, width: int = WIDTH, *, column: int | None = None) -> str:
    """Write one value: plain where that is safe, folded when long, literal when it has lines, else quoted.

    `indent` is where its key or dash stands; lines of a block stand `STEP` further right. `column` is where
    the value itself begins.
    """
    if not isinstance(value, str):
        return _bare(value)
    _refuse(value)
    margin = "\n" + " " * (indent + STEP)
    if "\n" in value:
        lines = value.split("\n")
        return "|-" + _block(lines, margin) if _can_be_literal(lines) else _quoted(value)
    short = value if _can_be_plain(value) else _quoted(value)
    if (indent if column is None else column) + len(short) > width and _can_be_folded(value):
        return ">-" + _block(_folded(value, width - indent - STEP), margin)
    return short


def flow(value: Any) -> str:
    """Write a value on one line, as inside brackets; mappings and lists of any depth too."""
    match value:
        case None:
            return ""
        case str():
            _refuse(value)
            return value if _can_be_plain(value) and not set(value) & set(",[]{}:") else _quoted(value)
        case Mapping():
            return "{" + ", ".join(f"{_key(key)}: {flow(item)}" for key, item in value.items()) + "}"
        case Sequence():
            return "[" + ", ".join("null" if item is None else flow(item) for item in value) + "]"
        case _:
            return _bare(value)


def pair(key: str, value: Any, indent: int = 0, width: int = WIDTH) -> str:
    """Write a key and its value, without the last line end; nothing after the colon stands for None."""
    start = " " * indent + _key(key) + ":"
    return start + _after(value, indent, len(start) + 1, width)


def document(data: Mapping[str, Any], width: int = WIDTH) -> str:
    """Write a whole record."""
    return "".join(pair(key, value, width=width) + "\n" for key, value in data.items())


def _after(value: Any, indent: int, column: int, width: int) -> str:
    """Write what follows a key's colon."""
    if value is None:
        return ""
    if not _is_collection(value):
        return " " + scalar(value, indent, width, column=column)
    if _is_short(value, width - column):
        return " " + flow(value)
    inner = indent + STEP
    if isinstance(value, Mapping):
        return "".join("\n" + pair(key, item, inner, width) for key, item in value.items())
    return "".join("\n" + _item(item, inner, width) for item in value)


def _item(value: Any, indent: int, width: int) -> str:
    """Write an item of a list: keys of a mapping stand behind the dash."""
    dash = " " * indent + "-"
    column = indent + STEP
    if isinstance(value, Mapping) and value:
        lines = "\n".join(pair(key, item, column, width) for key, item in value.items())
        return f"{dash} {lines[column:]}"
    if not _is_collection(value):
        return f"{dash} {'null' if value is None else scalar(value, indent, width, column=column)}"
    one_line = flow(value)
    if not value or (len(one_line) <= width - column and not any(map(_is_collection, value))):
        return f"{dash} {one_line}"
    return dash + "".join("\n" + _item(item, column, width) for item in value)


def _is_short(value: Any, room: int) -> bool:
    """Tell whether a collection reads better on its key's line: a few plain facts, never a list of texts."""
    if not value:
        return True
    items = list(value.values()) if isinstance(value, Mapping) else list(value)
    if any(_is_collection(item) for item in items):
        return False
    if not isinstance(value, Mapping) and any(isinstance(item, str) or item is None for item in items):
        return False
    has_lines = any(isinstance(item, str) and _BREAKS.search(item) for item in items)
    return not has_lines and len(flow(value)) <= room


def _is_collection(value: Any) -> bool:
    return isinstance(value, Mapping) or (isinstance(value, Sequence) and not isinstance(value, str))


def _bare(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            written = "true" if value else "false"
        case int():
            written = str(value)
        case float():
            # 85.0 is written 85: the model reads both alike, and people write the latter.
            written = str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
        case dt.datetime():
            raise ValueError(f"records hold dates, no times: {value}")
        case dt.date():
            return value.isoformat()
        case _:
            raise ValueError(f"records cannot hold a {type(value).__name__}")
    if plain_value(written) != value:
        raise ValueError(f"the dialect has no such number: {value}")
    return written


def _key(key: str) -> str:
    _refuse(key)
    if len(key) > LONGEST_KEY:
        raise ValueError(f"a key of a record has at most {LONGEST_KEY} characters")
    return key if _can_be_plain(key) and not set(key) & set(",[]{}:") else _quoted(key)


def _refuse(text: str) -> None:
    if not text or text.isspace():
        raise ValueError("a text of a record has something in it; None stands for nothing")
    if not unicodedata.is_normalized("NFC", text):
        raise ValueError("a text of a record is written in NFC")
    at = text.find("\t") if "\t" in text else first_forbidden(text)
    if at is not None:
        raise ValueError(f"U+{ord(text[at]):04X} has no place in a record")


def _can_be_plain(text: str) -> bool:
    if text[0] in _INDICATORS or text != text.strip() or _BREAKS.search(text):
        return False
    if ": " in text or " #" in text or text.endswith(":") or text.startswith(("---", "...")):
        return False
    if plain_value(text) != text or _NUMBER_OF_YAML_12.fullmatch(text):
        return False
    tag: str = _OTHER_READERS.resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return tag == "tag:yaml.org,2002:str"


def _can_be_folded(text: str) -> bool:
    words = text.split(" ")
    return len(words) > 1 and all(words) and not _BREAKS.search(text)


def _folded(text: str, room: int) -> Iterator[str]:
    line, *words = text.split(" ")
    for word in words:
        if len(line) + 1 + len(word) > room:
            yield line
            line = word
        else:
            line = f"{line} {word}"
    yield line


def _can_be_literal(lines: list[str]) -> bool:
    """Lines whose ends and first column can be seen; the end of the last one must not be a line end."""
    visible = all(line == line.rstrip() and not _BREAKS.search(line) for line in lines)
    return visible and bool(lines[0] and lines[-1]) and not lines[0].startswith(" ")


def _block(lines: Sequence[str] | Iterator[str], margin: str) -> str:
    return "".join(margin + line if line else "\n" for line in lines)


def _quoted(text: str) -> str:
    written: list[str] = []
    escaped = False
    for character in text:
        # A mark behind an escape would melt with the escape's last letter when the file is normalised.
        if escaped and unicodedata.combining(character):
            written.append(f"\\U{ord(character):08x}")
            continue
        escaped = character in _ESCAPES
        written.append(_ESCAPES.get(character, character))
    return '"' + "".join(written) + '"'
