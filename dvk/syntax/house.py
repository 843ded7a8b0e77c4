"""Reads the layout dvk itself writes records in, in a third of the time the YAML parser takes.

The law: what is read here, the YAML parser reads alike, without a fault. Whatever else YAML allows is declined and
left to that parser, and so is every text with something wrong: block mappings and lists of an entry a line, scalars
on one line, folded and literal blocks of one paragraph, flow collections of scalars, comments on lines of their own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from dvk.syntax.scalar import plain_value

# An indicator at its start may make something else of a scalar; white space there would have to be dropped.
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`< ")
_JOINTS = {">-": " ", ">": " ", "|-": "\n", "|": "\n"}
_LONGEST_KEY = 1000  # YAML finds the colon of a key within 1024 characters or not at all
_DEEPEST_INDENT = 20  # every level of nesting takes a column at least: no text this deep passes MAX_DEPTH


class _Unusual(Exception):
    """The text is laid out in some other way."""


class _Line(NamedTuple):
    """What one line says; `opener` is empty when `value` is all of it, else how the rest of the value begins."""

    indent: int
    dash: bool
    key: str
    value: Any
    opener: str


_BESIDE = _Line(-2, False, "", None, "")  # a comment or an empty line
_END = _Line(-1, False, "", None, "")


def read_house_layout(text: str) -> dict[str, Any] | None:
    """Return what a record says, None where its layout is another one.

    The text must consist of usual characters, see `decode.is_usual`.
    """
    reader = _Reader(text)
    try:
        first = reader.step()
        if first.indent != 0 or first.dash:
            return None
        return reader.mapping(0)
    except _Unusual:
        return None


# Records repeat most of their short lines: keys, terms, offices.
@lru_cache(maxsize=1024)
def _line(line: str) -> _Line:
    content = line.lstrip(" ")
    if content.startswith("#") or not line:
        return _BESIDE
    indent = len(line) - len(content)
    dash = content.startswith("- ")
    text = content[2:] if dash else content
    key, colon, rest = text.partition(":")
    if colon and rest[:1] in ("", " ") and _is_key(key):
        if not rest:
            return _Line(indent, dash, key, None, ":")
        text = rest[1:]
    elif dash:
        key = ""
    else:
        raise _Unusual
    if text in _JOINTS or text[:1] in ("{", "["):
        return _Line(indent, dash, key, text, text[0])
    return _Line(indent, dash, key, _scalar(text), "")


def _is_key(text: str) -> bool:
    return text.replace("-", "_").isidentifier() and len(text) <= _LONGEST_KEY


def _scalar(text: str) -> Any:
    """Return what a scalar on one line means."""
    if text[:1] in ("'", '"'):
        inner = text[1:-1]
        if text[-1] != text[0] or text[0] in inner or "\\" in inner or not inner.strip():
            raise _Unusual
        return inner
    if not text or text[0] in _INDICATORS or text[-1] in ": " or ": " in text or " #" in text:
        raise _Unusual
    return plain_value(text)


class _Reader:
    """Walks through the lines once; `line` is the one to be read next, `at` the number of the one after it."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.at = 0
        self.line = _END

    def step(self) -> _Line:
        """Go to the next line that is neither empty nor a comment."""
        lines = self.lines
        for at in range(self.at, len(lines)):
            line = _line(lines[at])
            if line is not _BESIDE:
                self.at = at + 1
                self.line = line
                return line
        self.at = len(lines)
        self.line = _END
        return _END

    def mapping(self, indent: int) -> dict[str, Any]:
        """Read the entries that stand at an indent, the line at hand being the first of them, perhaps after a dash."""
        data: dict[str, Any] = {}
        _here, _dash, key, value, opener = self.line
        while True:
            if not key or key in data:
                raise _Unusual
            data[key] = self.opened(opener, value, indent) if opener else value
            here, dash, key, value, opener = self.line if opener else self.step()
            if here < indent:
                return data
            if here > indent or dash:
                raise _Unusual

    def sequence(self, indent: int) -> list[Any]:
        """Read the items that stand at an indent, the line at hand being the first of them."""
        items: list[Any] = []
        while True:
            here, dash, key, value, opener = self.line
            if here < indent:
                return items
            if here > indent or not dash:
                raise _Unusual
            if key:
                items.append(self.mapping(indent + 2))
            elif opener:
                items.append(self.opened(opener, value, indent))
            else:
                items.append(value)
                self.step()

    def opened(self, opener: str, text: str, indent: int) -> Any:
        """Read the rest of a value and step to the line after it."""
        if opener in (">", "|"):
            return self.block(_JOINTS[text], indent)
        line = self.step()
        if opener != ":":
            return _flow(text)
        if line.indent <= indent:
            return None
        if line.indent > _DEEPEST_INDENT:
            raise _Unusual
        return self.sequence(line.indent) if line.dash else self.mapping(line.indent)

    def block(self, joint: str, indent: int) -> str:
        """Read a folded or literal block whose lines all stand at one indent, deeper than a given one."""
        lines, start = self.lines, self.at
        width = _indent(lines[start]) if start < len(lines) else 0
        if width <= indent:
            raise _Unusual
        margin = " " * width
        pieces = []
        for line in lines[start:]:
            if not line.startswith(margin):
                break
            pieces.append(line[width:])
        self.at += len(pieces)
        text = joint.join(pieces)
        # An empty line or one further right would be a line break of the text; after the last line it is none.
        further = next((line for line in lines[self.at :] if line), "")
        if text.isspace() or _indent(further) > indent or any([piece[:1] in ("", " ") for piece in pieces]):
            raise _Unusual
        self.step()
        return text


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _flow(text: str) -> dict[str, Any] | list[Any]:
    """Read a flow collection that holds no other one."""
    inner = text[1:-1]
    if "{" in inner or "}" in inner or "[" in inner or "]" in inner:
        raise _Unusual
    pieces = inner.split(", ")
    match text[0], text[-1]:
        case "[", "]":
            return [_flow_scalar(piece) for piece in pieces]
        case "{", "}":
            pairs = list(map(_flow_pair, pieces))
            data = dict(pairs)
            if len(data) == len(pairs):
                return data
    raise _Unusual


@lru_cache(maxsize=1024)
def _flow_pair(piece: str) -> tuple[str, Any]:
    key, colon, text = piece.partition(": ")
    if not colon or not _is_key(key):
        raise _Unusual
    return key, _flow_scalar(text) if text else None


def _flow_scalar(text: str) -> Any:
    if "," in text or ((":" in text or "?" in text) and text[0] not in ("'", '"')):
        raise _Unusual
    return _scalar(text)
