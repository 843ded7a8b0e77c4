"""Automatic numbers of paragraphs: `1.`, `a)`, `-`, which stand nowhere in the text of a DOCX."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dvk.inspection.docx.names import Element, number, value, w
from dvk.inspection.docx.props import ParagraphProps, paragraph_props
from dvk.text.numbering import roman

_SIGNS = {"\uf0b7": "•", "\uf02d": "-", "\uf0a7": "▪", "o": "o", "\uf0d8": "➢", "\uf0fc": "✓"}
"""Bullets of the fonts Symbol and Wingdings, by their private codes."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list."""

    format: str
    text: str
    start: int
    props: ParagraphProps


class Numbering:
    """The lists of a document, counting while its paragraphs are read in order."""

    def __init__(self, part: Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._family: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if part is None:
            return
        abstract = {a.get(w("abstractNumId")): _levels(a) for a in part.findall(w("abstractNum"))}
        for num in part.findall(w("num")):
            id, family = str(num.get(w("numId"))), value(num, "abstractNumId")
            levels = dict(abstract.get(family, {}))
            for override in num.findall(w("lvlOverride")):
                index = int(number(override.get(w("ilvl"))) or 0)
                levels |= _levels(override)
                start = number(value(override, "startOverride"))
                if start is not None and index in levels:
                    old = levels[index]
                    levels[index] = Level(old.format, old.text, int(start), old.props)
                    family = f"{family}/{id}"
            self._levels[id], self._family[id] = levels, str(family)

    def level(self, id: str | None, level: int) -> ParagraphProps:
        """Return what a level of a list says of its paragraphs."""
        found = self._levels.get(id or "", {}).get(level)
        return found.props if found else ParagraphProps()

    def next(self, id: str | None, level: int) -> str:
        """Count a paragraph and return its number, empty where it has none."""
        levels = self._levels.get(id or "", {})
        if level not in levels:
            return ""
        counts = self._counts.setdefault(self._family[id or ""], {})
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for deeper in [deep for deep in counts if deep > level]:
            del counts[deeper]
        return _written(levels, counts, level)


def _levels(element: Element) -> dict[int, Level]:
    found = {}
    for level in element.findall(w("lvl")):
        found[int(number(level.get(w("ilvl"))) or 0)] = Level(
            value(level, "numFmt") or "decimal",
            value(level, "lvlText") or "",
            int(number(value(level, "start")) or 0),
            paragraph_props(level.find(w("pPr"))),
        )
    return found


def _written(levels: dict[int, Level], counts: dict[int, int], level: int) -> str:
    own = levels[level]
    if own.format == "bullet":
        return _SIGNS.get(own.text, own.text)
    if own.format == "none":
        return ""

    def figure(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        other = levels.get(index, own)
        return _figure(counts.get(index, other.start), other.format)

    return re.sub(r"%([1-9])", figure, own.text)


def _figure(count: int, format: str) -> str:
    letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if 0 < count < 1000 else str(count)
    match format:
        case "upperRoman" | "lowerRoman" if 1 <= count <= 3999:
            return roman(count) if format == "upperRoman" else roman(count).lower()
        case "upperLetter":
            return letter.upper()
        case "lowerLetter":
            return letter
        case "decimalZero":
            return f"{count:02}"
    return str(count)
