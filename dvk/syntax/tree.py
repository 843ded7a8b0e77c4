"""A parsed record: its plain data, and where each value and key stands.

Places are found by composing the text a second time, the first time somebody asks: keeping the nodes of ten
thousand clean records would cost far more memory than the few that have something to report cost time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from dvk.syntax.align import align
from dvk.syntax.parser import Parser
from dvk.text.source import Place, Source, Span

Route = tuple[str | int, ...]
"""The way to a value: keys of mappings and indexes of lists."""


@dataclass(frozen=True)
class Tree:
    """What one file says; `data` is None when the file could not be read."""

    source: Source
    data: Any

    @cached_property
    def _offsets(self) -> dict[Route, list[int] | None]:
        # Many findings may lie in one long text: it is walked once.
        return {}

    @cached_property
    def _root(self) -> Node | None:
        if self.data is None:
            return None
        return Parser(self.source.text.encode("utf-8", "surrogatepass")).get_single_node()

    def value(self, route: Route) -> Place:
        """Return the place of a value; where the route leaves the tree, the place of the last step that exists."""
        return self._walk(route)[1]

    def key(self, route: Route) -> Place:
        """Return the place of the key (or list item) a route ends at, or of the last step that exists."""
        return self._walk(route)[0]

    def has(self, route: Route) -> bool:
        """Tell whether the route leads to something written in the text."""
        node = self._root
        for step in route:
            node = _child(node, step)[1]
            if node is None:
                return False
        return node is not None

    def scalar(self, route: Route) -> tuple[Span, bool]:
        """Return all that YAML wrote for a scalar, the signs of a block included, and whether brackets hold it."""
        node, in_flow = self._root, False
        for step in route:
            child = _child(node, step)[1]
            if child is None:
                break
            in_flow = in_flow or bool(getattr(node, "flow_style", False))
            node = child
        return (Span(node.start_mark.index, node.end_mark.index) if node is not None else Span(0, 0)), in_flow

    def text(self, route: Route) -> str:
        """Return the text a route leads to; where the route goes on below a text, that text."""
        data = self.data
        for step in route:
            if isinstance(data, str):
                break
            data = data[step]
        return str(data)

    def offsets(self, route: Route) -> list[int] | None:
        """Return for each code point of a text value its offset in the value's place; None where they do not match."""
        if route not in self._offsets:
            self._offsets[route] = align(self.value(route).text, self.text(route))
        return self._offsets[route]

    def part(self, route: Route, start: int, end: int) -> Place:
        """Return the place of code points `start` to `end` of a text value, wherever YAML put them."""
        whole = self.value(route)
        offsets = self.offsets(route)
        if offsets is None or not 0 <= start < end <= len(offsets):
            return whole
        first = whole.span.start + offsets[start]
        return Place(self.source, Span(first, whole.span.start + offsets[end - 1] + 1))

    def scalar_around(self, offset: int) -> Place | None:
        """Return the place of the text an offset lies in, with what introduces a block; None beside all texts."""
        node = self._root
        while node is not None and not isinstance(node, ScalarNode):
            node = _reached(node, offset)
        if node is None:
            return None
        return Place(self.source, Span(node.start_mark.index, node.end_mark.index))

    def _walk(self, route: Route) -> tuple[Place, Place]:
        key: Node | None = None
        node = self._root
        for step in route:
            next_key, child = _child(node, step)
            if child is None:
                break
            key, node = next_key or child, child
        value_place = self._place(node, key)
        return (self._place(key, key) if key is not None else value_place), value_place

    def _place(self, node: Any, key: Any) -> Place:
        if node is None:
            return self.source.place(0, 0)
        start, end = node.start_mark.index, node.end_mark.index
        text = self.source.text
        if isinstance(node, ScalarNode) and node.style in ("|", ">"):
            start = _after_line(text, start)
            while start < end and text[start].isspace():
                start += 1
        elif not isinstance(node, ScalarNode) and not node.flow_style:
            # A block collection has no sign of its own: its first line stands for it.
            return self._first_line(start, end)
        while end > start and text[end - 1].isspace():
            end -= 1
        if end <= start and key is not None and key is not node:
            return self._place(key, None)
        return Place(self.source, Span(start, max(start, end)))

    def _first_line(self, start: int, end: int) -> Place:
        text = self.source.text
        stop = start
        while stop < end and text[stop] not in "\r\n":
            stop += 1
        return Place(self.source, Span(start, stop))


def leaves(data: Any, route: Route = ()) -> Iterator[tuple[Route, Any]]:
    """Yield what stands at the ends of plain data, each with the route to it; an empty collection holds nothing."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from leaves(value, (*route, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from leaves(value, (*route, index))
    else:
        yield route, data


def _child(node: Node | None, step: str | int) -> tuple[Node | None, Node | None]:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if key.value == step:
                return key, value
    elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None, None


def _reached(node: Node, offset: int) -> Node | None:
    """Return the child of a collection that an offset lies in."""
    if isinstance(node, SequenceNode):
        before = bisect_right(node.value, offset, key=lambda child: child.start_mark.index)
        children = node.value[max(0, before - 1) : before]
    else:
        before = bisect_right(node.value, offset, key=lambda pair: pair[0].start_mark.index)
        children = [part for pair in node.value[max(0, before - 1) : before] for part in pair]
    return next((child for child in children if child.start_mark.index <= offset < child.end_mark.index), None)


def _after_line(text: str, offset: int) -> int:
    while offset < len(text) and text[offset] not in "\r\n":
        offset += 1
    return offset + (2 if text.startswith("\r\n", offset) else 1)
