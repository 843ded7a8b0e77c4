"""Reads the layout dvk itself writes records in, in a third of the time the YAML parser takes.

The law: what is read here, the YAML parser reads alike and without a fault. Whatever else YAML allows is declined
and left to that parser, and so is every text with something wrong. Read are block mappings and lists, an entry a
line; scalars on one line; folded and literal blocks without further indents; flow collections, one inside another
at most; comments on lines of their own.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from dvk.syntax.parser import LONGEST_KEY
from dvk.syntax.scalar import plain_value

# A block with what introduces it: lines at one margin, perhaps empty ones between. It goes on where one further right
# follows.
_BLOCK = re.compile(r" ([>|])-?\n( +)([^ \n].*+(?:\n+\2[^ \n].*+)*+)(?=(\n+\2)?)")
# An indicator at its start may make something else of a scalar; white space there would have to be dropped.
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`< ")
_LONGEST_LINE = 4000  # so that what is remembered of lines stays small
_DEEPEST_INDENT = 20  # every level of nesting takes a column at least: no text read here passes MAX_DEPTH
# A piece of a flow collection that holds others: up to a comma, brackets only around the last value.
_PIECE = re.compile(r"(?:\A|, )([^,\[\]{}]*+(?:[\[{][^\[\]{}]*+[\]}])?+)")
_FLOW_SIGNS = frozenset(",[]{}:?")

_Line = tuple[int, bool, str, Any, str]
"""Indent, whether a dash stands there, key, value, and how the rest of the value begins when this is not all of it."""

_END: _Line = (-1, False, "", None, "")


class _Unusual(Exception):
    """The text is laid out in some other way."""


def read_house_layout(text: str) -> dict[str, Any] | None:
    """Return what a record says, None where its layout is another one.

    The text must consist of usual characters, see `text.repertoire`.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n")
        if "\r" in text:
            return None
    try:
        reader = _Reader(_lines(text))
        indent, dash, *_rest = reader.line
        return reader.mapping(0) if indent == 0 and not dash else None
    except _Unusual:
        return None


def _lines(text: str) -> list[_Line]:
    """Return the lines that say something, each block as the value of the line that introduces it."""
    parts = iter(_BLOCK.split(text))
    lines = [*map(_line, next(parts).split("\n"))]
    for sign, margin, body, goes_on, after in zip(*[parts] * 5, strict=True):
        indent, dash, key, _value, opener = lines[-1] or _END
        if goes_on or opener != ":" or len(margin) <= (indent + 2 if dash and key else indent):
            raise _Unusual
        value = (" " if sign == ">" else "\n").join(body.split("\n" + margin))
        if sign == ">" and "\n" in value:
            value = value.replace("\n ", "\n")  # the line ends of empty lines stay, the one before them goes
        lines[-1] = (indent, dash, key, value, "")
        lines += map(_line, after.split("\n"))
    return [line for line in lines if line]


# Records repeat most of their short lines: keys, terms, offices.
@lru_cache(maxsize=1024)
def _line(line: str) -> _Line | None:
    """Read one line; None for a comment and an empty line."""
    if len(line) > _LONGEST_LINE:
        raise _Unusual
    content = line.lstrip(" ")
    if content.startswith("#") or not line:
        return None
    indent = len(line) - len(content)
    dash = content.startswith("- ") or content == "-"
    text = content[2:] if dash else content
    key, colon, rest = text.partition(":")
    if colon and rest[:1] in ("", " ") and _is_key(key):
        text = rest[1:]
    elif dash:
        key, rest = "", text
    else:
        raise _Unusual
    if not rest:
        return indent, dash, key, None, ":"
    if text[:1] in ("{", "["):
        return indent, dash, key, text, text[0]
    return indent, dash, key, _scalar(text), ""


def _is_key(text: str) -> bool:
    return len(text) <= LONGEST_KEY and text.replace("-", "_").isidentifier()


def _scalar(text: str) -> Any:
    """Return what a scalar on one line means."""
    if text[:1] in ("'", '"'):
        inner = text[1:-1]
        if text[-1] != text[0] or text[0] in inner or "\\" in inner or not inner.strip():
            raise _Unusual
        return inner
    if not text or text[0] in _INDICATORS or text[-1] in ": ":
        raise _Unusual
    if (":" in text and ": " in text) or ("#" in text and " #" in text):  # one character is found sooner than two
        raise _Unusual
    return plain_value(text)


class _Reader:
    """Puts lines together; `line` is the one at hand."""

    def __init__(self, lines: list[_Line]) -> None:
        self._rest = iter(lines)
        self.line = next(self._rest, _END)

    def step(self) -> _Line:
        """Go to the next line."""
        self.line = line = next(self._rest, _END)
        return line

    def mapping(self, indent: int) -> dict[str, Any]:
        """Read the entries at an indent; the line at hand is the first of them, perhaps after a dash."""
        data: dict[str, Any] = {}
        _here, _dash, key, value, opener = self.line
        while True:
            if not key or key in data:
                raise _Unusual
            self.step()
            data[key] = self.opened(opener, value, indent) if opener else value
            here, dash, key, value, opener = self.line
            if here < indent:
                return data
            if here > indent or dash:
                raise _Unusual

    def sequence(self, indent: int) -> list[Any]:
        """Read the items at an indent; the line at hand is the first of them."""
        items: list[Any] = []
        while True:
            here, dash, key, value, opener = self.line
            if here < indent:
                return items
            if here > indent or not dash or (opener == ":" and not key):
                raise _Unusual
            if key:
                items.append(self.mapping(indent + 2))
            else:
                self.step()
                items.append(self.opened(opener, value, indent) if opener else value)

    def opened(self, opener: str, text: str, indent: int) -> Any:
        """Read what an entry's first line does not hold whole; the line at hand is the one after it."""
        if opener != ":":
            return _flow(text)
        here, dash, *_said = self.line
        if here <= indent:
            return None
        if here > _DEEPEST_INDENT:
            raise _Unusual
        return self.sequence(here) if dash else self.mapping(here)


def _flow(text: str, *, is_inner: bool = False) -> dict[str, Any] | list[Any]:
    """Read a flow collection."""
    inside = text[1:-1]
    pieces = inside.split(", ") if inside else []
    if "[" in inside or "{" in inside:
        pieces = _PIECE.findall(inside)
        if is_inner or ", ".join(pieces) != inside:
            raise _Unusual
    if text[0] == "[" and text[-1] == "]":
        return [_flow(value, is_inner=True) if opens else value for value, opens in map(_flow_value, pieces)]
    if text[0] != "{" or text[-1] != "}":
        raise _Unusual
    pairs = map(_flow_pair, pieces)
    data = {key: _flow(value, is_inner=True) if opens else value for key, value, opens in pairs}
    if len(data) < len(pieces):
        raise _Unusual
    return data


@lru_cache(maxsize=1024)
def _flow_pair(piece: str) -> tuple[str, Any, bool]:
    key, colon, text = piece.partition(": ")
    if not colon or not _is_key(key):
        raise _Unusual
    return (key, *_flow_value(text)) if text else (key, None, False)


def _flow_value(text: str) -> tuple[Any, bool]:
    """Return a value that stands in brackets, and whether it is a text in brackets itself."""
    if text[:1] in ("[", "{"):
        return text, True
    if text[:1] not in ("'", '"') and not _FLOW_SIGNS.isdisjoint(text):
        raise _Unusual
    return _scalar(text), False
