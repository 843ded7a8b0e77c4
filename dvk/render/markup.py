"""Reads the HTML a template writes: a small closed vocabulary, every tag closed, everything else an error.

Knows which tag may stand in which; nothing of what a document is.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from dvk.errors import TemplateProblem
from dvk.render.stamping import STAMP
from dvk.words import _

PHRASING = frozenset({"strong", "em", "br", "span"})
FLOW = frozenset({"p", "h2", "h3", "ul", "table"})

BODY_CLASSES = frozenset({"ground", "opening", "clause", "point"})
SIGNATURE_CLASSES = frozenset({"authority", "office", "name"})
APPENDIX_CLASSES = frozenset({"appendix-label", "appendix-title", "appendix-reference"})


@dataclass(frozen=True, slots=True)
class _Tag:
    children: frozenset[str] = frozenset()
    text: bool = False
    classes: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    void: bool = False


_CELL = PHRASING | FLOW
_TAGS = {
    "section": _Tag(FLOW, classes=frozenset({"appendix", "landscape"})),
    "h2": _Tag(PHRASING, text=True),
    "h3": _Tag(PHRASING, text=True),
    "p": _Tag(PHRASING, text=True, classes=BODY_CLASSES | SIGNATURE_CLASSES | APPENDIX_CLASSES),
    "ul": _Tag(frozenset({"li"})),
    "li": _Tag(_CELL, text=True),
    "table": _Tag(frozenset({"thead", "tbody"})),
    "thead": _Tag(frozenset({"tr"})),
    "tbody": _Tag(frozenset({"tr"})),
    "tr": _Tag(frozenset({"th", "td"})),
    "th": _Tag(_CELL, text=True, numbers=frozenset({"colspan", "data-width"})),
    "td": _Tag(_CELL, text=True, numbers=frozenset({"colspan"})),
    "strong": _Tag(PHRASING, text=True),
    "em": _Tag(PHRASING, text=True),
    "span": _Tag(classes=frozenset({"blank"})),
    "br": _Tag(void=True),
}

_TOKEN = re.compile(
    r'<(?P<slash>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)(?P<attributes>(?:\s+[A-Za-z-]+="[^"]*")*)\s*/?>|(?P<text>[^<]+)|<'
)
_ATTRIBUTE = re.compile(r'(?<![A-Za-z-])([A-Za-z-]++)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Element:
    """A tag with what stands in it and the template line it was opened on."""

    tag: str
    where: str
    classes: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    children: tuple[Node, ...] = ()


Node: TypeAlias = Element | str


@dataclass(slots=True)
class _Open:
    """An element whose end has not been met; the outermost has no tag and stands for the part."""

    tag: str
    where: str
    rule: _Tag
    classes: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    def closed(self) -> Element:
        return Element(self.tag, self.where, self.classes, self.numbers, tuple(self.children))


def parse(text: str, where: str, *, allowed: frozenset[str]) -> tuple[Node, ...]:
    """Return the nodes of a part; `allowed` tags may stand outermost, and text where phrasing tags may."""
    root = _Open("", where, _Tag(allowed, text=allowed >= PHRASING))
    stack = [root]
    last = where
    for match in _TOKEN.finditer(text):
        here = stack[-1]
        if match["text"] is not None:
            _add_text(here, html.unescape(match["text"]), last)
        elif match["tag"] is None:
            raise TemplateProblem(_("A tag here cannot be read."), where=last)
        elif match["slash"]:
            _close(stack, match["tag"], last)
        else:
            opened = _open(match["tag"], match["attributes"], last)
            last = opened.where
            if opened.tag not in here.rule.children:
                raise TemplateProblem(_misplaced(opened.tag, here.tag), where=last)
            if opened.rule.void:
                here.children.append(opened.closed())
            else:
                stack.append(opened)
    if len(stack) > 1:
        raise TemplateProblem(_("<{tag}> is never closed.").format(tag=stack[-1].tag), where=stack[-1].where)
    return tuple(root.children)


def _add_text(here: _Open, text: str, last: str) -> None:
    if here.rule.text:
        here.children.append(text)
    elif word := text.strip(" \t\r\n\f"):
        container = f"<{here.tag}>" if here.tag else _("this block")
        message = _("Text cannot stand directly in {container}: “{text}”.")
        raise TemplateProblem(message.format(container=container, text=word[:40]), where=last)


def _close(stack: list[_Open], tag: str, last: str) -> None:
    opened = stack[-1]
    if len(stack) == 1:
        raise TemplateProblem(_("</{tag}> closes nothing.").format(tag=tag), where=last)
    if opened.tag != tag:
        message = _("<{tag}> is not closed before </{closing}>.").format(tag=opened.tag, closing=tag)
        raise TemplateProblem(message, where=opened.where)
    stack.pop()
    stack[-1].children.append(opened.closed())


def _open(tag: str, written: str, last: str) -> _Open:
    pairs = _ATTRIBUTE.findall(written)
    where = html.unescape(pairs.pop(0)[1]) if pairs and pairs[0][0] == STAMP else last
    rule = _TAGS.get(tag)
    if rule is None:
        known = ", ".join(sorted(_TAGS))
        raise TemplateProblem(
            _("<{tag}> is not a tag of documents.").format(tag=tag),
            where=where,
            help=_("These are: {tags}.").format(tags=known),
        )
    classes: tuple[str, ...] = ()
    numbers: dict[str, int] = {}
    for name, value in pairs:
        if name == "class" and set(value.split()) <= rule.classes:
            classes += tuple(value.split())
        elif name in rule.numbers and re.fullmatch(r"[1-9][0-9]{0,2}", value) and name not in numbers:
            numbers[name] = int(value)
        else:
            message = _("<{tag}> does not take {name}=“{value}”.").format(tag=tag, name=name, value=value)
            raise TemplateProblem(message, where=where)
    return _Open(tag, where, rule, classes, numbers)


def _misplaced(tag: str, container: str) -> str:
    if container:
        return _("<{tag}> cannot stand in <{container}>.").format(tag=tag, container=container)
    return _("<{tag}> cannot stand directly in this block.").format(tag=tag)
