"""Resolves the look of letters and paragraphs: defaults, theme, table, paragraph and character styles, direct.

The order and the exclusive or of on-off properties follow ECMA-376, Part 1, 17.7.2 and 17.7.3.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dvk.inspection.docx.names import Element, value, w
from dvk.inspection.docx.props import TOGGLES, ParagraphProps, RunProps, over, paragraph_props, run_props

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DEFAULT_FONT = "Times New Roman"
DEFAULT_SIZE = 10.0
_MOST_ANCESTORS = 20


@dataclass(frozen=True, slots=True)
class Style:
    """One style with what it inherits."""

    run: RunProps
    paragraph: ParagraphProps


_NOTHING = Style(RunProps(), ParagraphProps())


class Styles:
    """The styles of a document."""

    def __init__(self, part: Element | None, theme: Element | None) -> None:
        self.fonts = _theme_fonts(theme)
        elements = () if part is None else part.findall(w("style"))
        self._elements = {str(element.get(w("styleId"))): element for element in elements}
        self._default = {
            str(element.get(w("type"))): str(element.get(w("styleId")))
            for element in elements
            if element.get(w("default")) in ("1", "true", "on")
        }
        self._cache: dict[str, Style] = {}
        defaults = None if part is None else part.find(w("docDefaults"))
        self._run = run_props(_inner(defaults, "rPrDefault", "rPr"), self.fonts)
        self._paragraph = paragraph_props(_inner(defaults, "pPrDefault", "pPr"))

    def default(self, type: str) -> str:
        """Return the id of the default style of a type."""
        return self._default.get(type, "")

    def element(self, id: str) -> Element | None:
        """Return a style as it is written."""
        return self._elements.get(id)

    def style(self, id: str | None) -> Style:
        """Return a style with everything its ancestors say."""
        if not id or id not in self._elements:
            return _NOTHING
        if id not in self._cache:
            style = _NOTHING
            for element in reversed(list(self._line(id))):
                run = run_props(element.find(w("rPr")), self.fonts)
                paragraph = paragraph_props(element.find(w("pPr")))
                style = Style(over(run, style.run), over(paragraph, style.paragraph))
            self._cache[id] = style
        return self._cache[id]

    def table_run(self, id: str | None, *, head: bool) -> Style:
        """Return what a table style says of the letters in it, and of its first row."""
        whole = self.style(id or self.default("table"))
        if not head or id not in self._elements:
            return whole
        for element in reversed(list(self._line(id))):
            for part in element.findall(w("tblStylePr")):
                if part.get(w("type")) == "firstRow":
                    run = run_props(part.find(w("rPr")), self.fonts)
                    whole = Style(over(run, whole.run), over(paragraph_props(part.find(w("pPr"))), whole.paragraph))
        return whole

    def paragraph(self, id: str | None, table: Style, direct: ParagraphProps, level: ParagraphProps) -> ParagraphProps:
        """Resolve a paragraph: `level` is what its numbering says, between style and direct formatting."""
        own = self.style(id or self.default("paragraph")).paragraph
        return over(direct, over(level, over(own, over(table.paragraph, self._paragraph))))

    def run(self, id: str | None, table: Style, character: str | None, direct: RunProps) -> RunProps:
        """Resolve a run of a paragraph of style `id`."""
        layers = (table.run, self.style(id or self.default("paragraph")).run, self.style(character).run)
        result = self._run
        for layer in layers:
            result = over(layer, result)
        toggled = RunProps(**{name: self._toggled(name, layers) for name in TOGGLES})  # type: ignore[arg-type]
        result = over(toggled, result)
        return over(direct, result)

    def _toggled(self, name: str, layers: tuple[RunProps, ...]) -> bool:
        on = sum(bool(getattr(layer, name)) for layer in layers) % 2 == 1
        return on or bool(getattr(self._run, name))

    def _line(self, id: str) -> Iterator[Element]:
        """Yield a style's element and its ancestors', each once."""
        seen: set[str] = set()
        current: str | None = id
        while current and current in self._elements and current not in seen and len(seen) < _MOST_ANCESTORS:
            seen.add(current)
            yield self._elements[current]
            current = value(self._elements[current], "basedOn")


def _inner(element: Element | None, *names: str) -> Element | None:
    for name in names:
        element = None if element is None else element.find(w(name))
    return element


def _theme_fonts(theme: Element | None) -> dict[str, str]:
    """Return the faces of a theme by the names of the slots that refer to them."""
    fonts: dict[str, str] = {}
    scheme = None if theme is None else theme.find(f".//{_A}fontScheme")
    for slot in ("major", "minor"):
        latin = None if scheme is None else scheme.find(f"{_A}{slot}Font/{_A}latin")
        face = None if latin is None else latin.get("typeface")
        if face:
            fonts |= {f"{slot}Ascii": face, f"{slot}HAnsi": face}
    return fonts
