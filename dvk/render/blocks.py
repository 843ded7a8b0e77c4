"""Makes paragraphs, headings, items, tables and runs of text from parsed markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from dvk.errors import TemplateProblem
from dvk.render.characters import printable
from dvk.render.document import Blank, Block, Break, Cell, Heading, Inline, Item, Paragraph, Role, Row, Run, Table
from dvk.render.markup import BODY_CLASSES, PHRASING, Element, Node
from dvk.render.sharing import shares_by_words
from dvk.text.unicode import nfc
from dvk.words import _

# A no-break space is a letter here: it was written to stay.
_SPACE = re.compile(r"[ \t\r\n\f]+")


def inline(nodes: Iterable[Node]) -> Inline:
    """Return the text of phrasing nodes, its white space reduced as HTML does."""
    runs: list[Run | Break | Blank] = []
    for piece in _pieces(nodes, bold=False, italic=False):
        if isinstance(piece, Run):
            text = piece.text
            if not runs or isinstance(runs[-1], Break) or _ends_in_space(runs[-1]):
                text = text.removeprefix(" ")
            if text:
                runs.append(Run(text, piece.bold, piece.italic))
        else:
            if isinstance(piece, Break):
                _strip_end(runs)
            runs.append(piece)
    _strip_end(runs)
    return tuple(runs)


def _pieces(nodes: Iterable[Node], *, bold: bool, italic: bool) -> Iterator[Run | Break | Blank]:
    for node in nodes:
        if isinstance(node, str):
            yield Run(_SPACE.sub(" ", printable(nfc(node))), bold, italic)
        elif node.tag == "br":
            yield Break()
        elif node.tag == "span":
            yield Blank()
        else:
            yield from _pieces(node.children, bold=bold or node.tag == "strong", italic=italic or node.tag == "em")


def _ends_in_space(run: Run | Break | Blank) -> bool:
    return isinstance(run, Run) and run.text.endswith(" ")


def _strip_end(runs: list[Run | Break | Blank]) -> None:
    while runs and isinstance(last := runs[-1], Run) and last.text.endswith(" "):
        runs.pop()
        if text := last.text.removesuffix(" "):
            runs.append(Run(text, last.bold, last.italic))


def blocks(nodes: Iterable[Node], classes: frozenset[str] = BODY_CLASSES, level: int = 0) -> Iterator[Block]:
    """Yield the blocks of flow nodes in order; what stands under an item follows it."""
    words: list[Node] = []
    for node in nodes:
        if isinstance(node, str) or node.tag in PHRASING:
            words.append(node)
            continue
        yield from _paragraph(words, "body")
        words = []
        match node.tag:
            case "p":
                yield from _paragraph(node.children, _role(node, classes))
            case "h2" | "h3":
                if text := inline(node.children):
                    yield Heading(text, 1 if node.tag == "h2" else 2)
            case "ul":
                for item in node.children:
                    if isinstance(item, Element):
                        yield from _item(item, level + 1)
            case _:
                yield _table(node)
    yield from _paragraph(words, "body")


def _paragraph(nodes: Iterable[Node], role: Role) -> Iterator[Paragraph]:
    if text := inline(nodes):
        yield Paragraph(text, role)


def _role(element: Element, classes: frozenset[str]) -> Role:
    unfit = [name for name in element.classes if name not in classes]
    if unfit or len(element.classes) > 1:
        raise TemplateProblem(
            _("A <p> takes one of these classes here: {classes}.").format(classes=", ".join(sorted(classes))),
            where=element.where,
        )
    return cast(Role, element.classes[0]) if element.classes else "body"


def _item(element: Element, level: int) -> Iterator[Block]:
    inner = iter(blocks(element.children, frozenset(), level))
    first = next(inner, None)
    if isinstance(first, Paragraph):
        yield Item(first.text, level)
    elif first is not None:
        yield first
    yield from inner


def _table(element: Element) -> Table:
    head: list[Row] = []
    body: list[Row] = []
    widths: dict[int, int] = {}
    count = 0
    for group in _elements(element):
        for row in _elements(group):
            cells = tuple(_cell(cell) for cell in _elements(row))
            span = sum(cell.colspan for cell in cells)
            count = count or span
            if span != count or not cells:
                message = _("This row has {cells} columns, the first row has {columns}.")
                raise TemplateProblem(message.format(cells=span, columns=count), where=row.where)
            (head if group.tag == "thead" else body).append(cells)
            _note_widths(row, widths)
    if not count:
        raise TemplateProblem(_("This table has no row."), where=element.where)
    shares = _shares(count, widths) if widths else shares_by_words(count, (*head, *body))
    return Table(shares, tuple(head), tuple(body))


def _elements(element: Element) -> Sequence[Element]:
    return [child for child in element.children if isinstance(child, Element)]


def _cell(element: Element) -> Cell:
    return Cell(tuple(blocks(element.children)), element.numbers.get("colspan", 1), element.tag == "th")


def _note_widths(row: Element, widths: dict[int, int]) -> None:
    column = 0
    for cell in _elements(row):
        span = cell.numbers.get("colspan", 1)
        if span == 1 and "data-width" in cell.numbers:
            widths.setdefault(column, cell.numbers["data-width"])
        column += span


def _shares(count: int, widths: dict[int, int]) -> tuple[float, ...]:
    """Return the columns' shares; columns without a width get the mean of the others."""
    mean = sum(widths.values()) / len(widths)
    parts = [widths.get(column, mean) for column in range(count)]
    return tuple(part / sum(parts) for part in parts)
