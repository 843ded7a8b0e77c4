"""Walks the body of a DOCX: paragraphs in reading order, with cells, automatic numbers and drawn lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dvk.inspection.docx.boxes import TextBox, text_boxes
from dvk.inspection.docx.cells import cell_is_ruled, column_widths, is_ruled, table_style
from dvk.inspection.docx.names import Element, local, number, twips, value, w
from dvk.inspection.docx.numbering import Numbering
from dvk.inspection.docx.package import Package
from dvk.inspection.docx.placing import place_of
from dvk.inspection.docx.props import ParagraphProps, RunProps, paragraph_props, run_props
from dvk.inspection.docx.runs import is_prompt, pieces
from dvk.inspection.docx.strokes import strokes
from dvk.inspection.docx.styles import DEFAULT_FONT, DEFAULT_SIZE, Style, Styles
from dvk.inspection.docx.widths import line_widths
from dvk.inspection.refusal import Refusal
from dvk.inspection.sheet import BLACK, Align, Cell, Look, Paragraph, Run, Section, Stroke
from dvk.words import _

_THROUGH = ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")
"""Elements that stand around others without being a part of the page."""

MOST_PARAGRAPHS = 40_000
_TAB = 36.0
"""How far apart Word sets tab stops where nothing is said."""
_NARROW = 0.7
"""A text box wider than this part of the page is no column."""


@dataclass(frozen=True, slots=True)
class _Room:
    """Where a paragraph stands: its cell, the width it has, what its table says."""

    cell: Cell | None
    width: float | None
    table: Style
    framed: bool = False


class Reader:
    """Reads the paragraphs of one document."""

    def __init__(self, package: Package, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self._section = 0
        self._table = 0
        self._boxed: int | None = None
        settings = package.related("settings")
        self._tab = twips(value(settings, "defaultTabStop")) or _TAB
        self._sections: tuple[Section, ...] = ()

    def paragraphs(self, body: Element, sections: tuple[Section, ...]) -> tuple[Paragraph, ...]:
        """Return the paragraphs in reading order, empty ones too: they may carry a line."""
        self._sections = sections
        if sum(1 for _paragraph in body.iter(w("p"))) > MOST_PARAGRAPHS:
            raise Refusal(
                _("The file holds more than {most} paragraphs; it was not read.").format(most=MOST_PARAGRAPHS)
            )
        plain = _Room(None, None, self._styles.style(None))
        return tuple(self._closed_up(list(self._blocks(body, plain))))

    def lone(self, element: Element) -> Paragraph:
        """Read a paragraph outside the body."""
        return self._paragraph(element, _Room(None, None, self._styles.style(None)))[0]

    def place(self, element: Element, section: Section) -> Align:
        """Return where the page number in a paragraph of a header or footer stands."""
        props = element.find(w("pPr"))
        style = value(props, "pStyle") or self._styles.default("paragraph")
        resolved = self._styles.paragraph(style, self._styles.style(None), paragraph_props(props), ParagraphProps())
        return place_of(element, resolved, section.width - (section.left or 0) - (section.right or 0))

    def field_look(self, element: Element) -> Look:
        """Return the look of a field's result, or of what would print it."""
        best: Look | None = None
        for run in element.iter(w("r")):
            printed = any(local(child) in ("t", "fldChar", "instrText") for child in run)
            if printed:
                look = self._look(element, run, self._styles.style(None))[0]
                best = look if best is None or run.find(w("t")) is not None else best
        return best or self.lone(element).runs[0].look

    def _blocks(self, parent: Element, room: _Room) -> Iterator[tuple[Paragraph, str, bool]]:
        for child in parent:
            match local(child):
                case "p":
                    paragraph, style, contextual = self._paragraph(child, room)
                    yield paragraph, style, contextual
                    for box in text_boxes(child):
                        yield from self._blocks(box.content, self._beside(box, room))
                    if paragraph.text and room.cell is None:
                        self._boxed = None
                    self._section += child.find(f"{w('pPr')}/{w('sectPr')}") is not None
                case "tbl":
                    yield from self._rows(child, room)
                case name if name in _THROUGH:
                    yield from self._blocks(child, room)

    def _beside(self, box: TextBox, room: _Room) -> _Room:
        """Return the room in a text box: narrow ones that stand near each other are taken for columns."""
        wide = self._width(room)
        if room.cell is not None or not wide or box.width is None or box.left is None or box.width > _NARROW * wide:
            return replace(room, width=box.width, framed=box.framed)
        if self._boxed is None:
            self._table += 1
            self._boxed = self._table
        column = int(box.left + box.width / 2 > wide / 2)
        return replace(room, cell=Cell(self._boxed, 0, column), width=box.width, framed=box.framed)

    def _rows(self, table: Element, room: _Room) -> Iterator[tuple[Paragraph, str, bool]]:
        self._table += 1
        here, style = self._table, table_style(table)
        ruled = is_ruled(table, self._styles.element)
        widths = column_widths(table, self._width(room))
        for row, element in enumerate(table.iter(w("tr"))):
            if next(element.iterancestors(w("tbl"))) is not table:
                continue
            column = 0
            for cell in element.iter(w("tc")):
                if next(cell.iterancestors(w("tr"))) is not element:
                    continue
                span = int(number(value(cell.find(w("tcPr")), "gridSpan")) or 1)
                wide = widths.of(cell, column, span)
                inside = _Room(
                    Cell(here, row, column, cell_is_ruled(cell, ruled) or (room.cell is not None and room.cell.ruled)),
                    wide,
                    self._styles.table_run(style, head=row == 0),
                )
                yield from self._blocks(cell, inside)
                column += span

    def _paragraph(self, element: Element, room: _Room) -> tuple[Paragraph, str, bool]:
        props = element.find(w("pPr"))
        style = value(props, "pStyle") or self._styles.default("paragraph")
        direct = paragraph_props(props)
        inherited = self._styles.style(style).paragraph
        list_id = direct.numbering or inherited.numbering
        depth = direct.level if direct.level is not None else inherited.level or 0
        level = self._numbering.level(list_id, depth)
        resolved = self._styles.paragraph(style, room.table, direct, level)
        runs = tuple(self._runs(element, room.table, style))
        if marker := self._numbering.next(list_id, depth):
            look = runs[0].look if runs else self._mark_look(element, room.table, style)
            runs = (Run(f"{marker} ", look), *runs)
        align = resolved.align or "left"
        paragraph = Paragraph(
            runs=runs,
            align=align,
            cell=room.cell,
            section=self._section,
            indent=self._indent(resolved, runs),
            left=resolved.left or 0.0,
            right=resolved.right or 0.0,
            before=resolved.before or 0.0,
            after=resolved.after or 0.0,
            pitch=resolved.pitch or 1.0,
            pitch_kind=resolved.pitch_kind or "multiple",
            widths=line_widths(runs, self._room(room, resolved)),
            strokes=tuple(self._strokes(element, room, resolved)),
            framed=bool(resolved.framed) or room.framed,
            new_page=bool(resolved.new_page) or _breaks_page(element),
        )
        return paragraph, style, bool(resolved.contextual)

    def _indent(self, props: ParagraphProps, runs: tuple[Run, ...]) -> float:
        """Return where the first letter stands: many press the tab key instead of setting an indent."""
        first = props.first or 0.0
        if not runs or not runs[0].text.startswith("\t") or runs[0].text.startswith("\t\t") or first:
            return first
        return next((at for kind, at in props.stops or () if kind == "left"), self._tab)

    def _width(self, room: _Room) -> float | None:
        """Return the width of the column a paragraph stands in: of its cell or box, else of the page."""
        if room.width is not None or self._section >= len(self._sections):
            return room.width
        section = self._sections[self._section]
        return section.width - (section.left or 0) - (section.right or 0)

    def _room(self, room: _Room, props: ParagraphProps) -> float | None:
        width = self._width(room)
        return None if width is None else width - (props.left or 0) - (props.right or 0)

    def _strokes(self, element: Element, room: _Room, props: ParagraphProps) -> Iterator[Stroke]:
        width, left = self._room(room, props), props.left or 0
        yield from strokes(element, left, width)
        if props.below or props.above:
            # A border is as long as the paragraph is wide, whatever stands in it.
            yield Stroke("border", width, (left - (props.right or 0)) / 2, solid=not props.dashed)

    def _runs(self, element: Element, table: Style, style: str) -> Iterator[Run]:
        for run, text in pieces(element):
            look, props = self._look(element, run, table, style)
            if props.hidden:
                continue
            yield Run(text.upper() if props.caps or props.small_caps else text, look, is_prompt(run))

    def _look(self, element: Element, run: Element, table: Style, style: str | None = None) -> tuple[Look, RunProps]:
        direct = run.find(w("rPr"))
        style = style or value(element.find(w("pPr")), "pStyle")
        props = self._styles.run(style, table, value(direct, "rStyle"), run_props(direct, self._styles.fonts))
        text = "".join(node.text or "" for node in run.iter(w("t")))
        return _look_of(props, text), props

    def _mark_look(self, element: Element, table: Style, style: str) -> Look:
        direct = element.find(f"{w('pPr')}/{w('rPr')}")
        return _look_of(self._styles.run(style, table, None, run_props(direct, self._styles.fonts)), "")

    @staticmethod
    def _closed_up(found: list[tuple[Paragraph, str, bool]]) -> Iterator[Paragraph]:
        """Drop the gap between neighbours of one style that ask for it (w:contextualSpacing)."""
        for index, (paragraph, style, contextual) in enumerate(found):
            if contextual:
                same_above = index > 0 and found[index - 1][1] == style
                same_below = index + 1 < len(found) and found[index + 1][1] == style
                paragraph = replace(
                    paragraph,
                    before=0.0 if same_above else paragraph.before,
                    after=0.0 if same_below else paragraph.after,
                )
            yield paragraph


def _look_of(props: RunProps, text: str) -> Look:
    return Look(
        font=_font(props, text),
        size=props.size or DEFAULT_SIZE,
        bold=bool(props.bold),
        italic=bool(props.italic),
        underline=bool(props.underline),
        colour=props.colour or BLACK,
    )


def _font(props: RunProps, text: str) -> str:
    """Return the face of a run's letters; where two faces share them, the one that is not expected."""
    ascii = props.ascii or DEFAULT_FONT
    other = props.other or DEFAULT_FONT
    faces = [ascii] if text.isascii() or any(letter.isascii() and letter.isalnum() for letter in text) else []
    faces += [] if text.isascii() else [other]
    return next((face for face in faces if face.casefold() != DEFAULT_FONT.casefold()), DEFAULT_FONT)


def _breaks_page(element: Element) -> bool:
    return any(node.get(w("type")) == "page" for node in element.iter(w("br")))
