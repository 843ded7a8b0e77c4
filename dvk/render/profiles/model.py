"""What a profile says of each component: how it looks, within what range, and by which clause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from dvk.model.agency import Regime

Align = Literal["left", "centre", "right", "justify"]


@dataclass(frozen=True, slots=True)
class Rule:
    """What is drawn under a component: a solid line by its share of the text above, or signs of its own."""

    least: float = 0.0
    most: float = 0.0
    signs: str = ""

    @property
    def share(self) -> float:
        """Return the share that is drawn: the middle of the range."""
        return (self.least + self.most) / 2


@dataclass(frozen=True, slots=True)
class Style:
    """The look of one component; sizes in points, indents in millimetres."""

    size: float
    permitted: tuple[float, float]
    clause: str
    align: Align = "left"
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    indent: float = 0.0
    """Indent of the first line."""
    rule: Rule | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet; millimetres, margins chosen and permitted."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    permitted: Mapping[str, tuple[float, float]]
    clause: str


@dataclass(frozen=True, slots=True)
class Spacing:
    """The body's spacing: gap between paragraphs in points, pitch of lines as a multiple or exact points."""

    gap: float
    pitch: float
    pitch_exact: bool
    clause: str


@dataclass(frozen=True, slots=True)
class Profile:
    """How the documents of one regime look."""

    regime: Regime
    source: str
    font: str
    page: Page
    spacing: Spacing
    motto: tuple[tuple[str, str], ...]
    """Lines at the top right as pairs of component and text, to be printed letter for letter."""
    styles: Mapping[str, Style]

    def style(self, component: str) -> Style:
        """Return the look of a component."""
        return self.styles[component]
