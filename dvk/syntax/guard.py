"""Looks at the events of a file before it is composed: what the dialect leaves out, and what could do harm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from dvk.syntax.fault import Fault
from dvk.syntax.parser import Parser
from dvk.text.source import Source

MAX_DEPTH = 24
"""Levels of nesting a record may have; the deepest record dvk writes has eight."""


def guard(source: Source, data: bytes) -> Iterator[Fault]:
    """Yield anchors, aliases, tags, merge keys and nesting past `MAX_DEPTH`; `fatal` ones must not be composed."""
    depth = end = 0
    try:
        parser: Any = Parser(data)
        while (event := parser.get_event()) is not None:
            start, end = event.start_mark.index, event.end_mark.index
            if isinstance(event, MappingStartEvent | SequenceStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    place = source.place(start)
                    yield Fault("too-deep", place, {"limit": MAX_DEPTH, "fatal": True})
                    return
            elif isinstance(event, CollectionEndEvent):
                depth -= 1
            if isinstance(event, NodeEvent):
                yield from _extras(source, event)
    except yaml.YAMLError:
        # The composer meets the same fault and reports it with its place. Only nesting that the scanner refused while
        # it looked ahead is told here.
        opening = re.compile(rf"(?:[\[{{]\s*){{{MAX_DEPTH - depth}}}[\[{{]").search(source.text, end)
        if opening is not None:
            yield Fault("too-deep", source.place(opening.end() - 1), {"limit": MAX_DEPTH, "fatal": True})


def _extras(source: Source, event: Any) -> Iterator[Fault]:
    start, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, AliasEvent):
        yield Fault("alias", source.place(start, end), {"name": event.anchor, "fatal": True})
        return
    if event.anchor is not None:
        place = source.place(start, start + len(event.anchor) + 1)
        yield Fault("anchor", place, {"name": event.anchor, "fatal": True})
    if getattr(event, "tag", None) is not None:
        shown = source.text[start:end].split(maxsplit=1)[0] if end > start else event.tag
        yield Fault("tag", source.place(start, start + len(shown)), {"tag": shown, "fatal": True})
    if isinstance(event, ScalarEvent) and event.value == "<<" and not event.style:
        yield Fault("merge-key", source.place(start, end), {"fatal": True})
