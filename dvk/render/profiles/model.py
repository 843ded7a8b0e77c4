"""What a profile says of each component: how it looks, within what range, and by which clause."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dvk.model.agency import Regime

Align = Literal["left", "centre", "right", "justify"]

RUNNING = frozenset({"ground", "opening", "body", "heading-1", "heading-2", "clause", "point", "item"})
"""Components of running text, which have the spacing of the body; the lines of the others are set solid."""


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
    before: float = 0.0
    """Room above, in points."""
    after: float = 0.0
    """Room below, in points."""
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
    header: float = 10.0
    """Distance of the page number from the upper edge."""

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Return the height between the margins."""
        return self.height - self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Spacing:
    """The body's spacing: gap between paragraphs in points, pitch of lines as a multiple or exact points."""

    gap: float
    pitch: float
    pitch_exact: bool
    indents: tuple[float, ...]
    """First-line indents to choose from, in millimetres."""
    clause: str


@dataclass(frozen=True, slots=True)
class Open:
    """A point the sources do not settle: what it may be, the usual choice first, and why it is open."""

    name: str
    choices: tuple[str, ...]
    clause: str
    why: str


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
    smaller: Mapping[str, float] = field(default_factory=dict)
    """Sizes of set B for the components it changes, where it is the smaller set."""
    larger: Mapping[str, float] = field(default_factory=dict)
    """The same where set B is the larger one."""

    @property
    def set_b(self) -> Mapping[str, float]:
        """Return the sizes of set B, for the components it changes."""
        return self.smaller or self.larger

    def style(self, component: str) -> Style:
        """Return the look of a component."""
        return self.styles[component]
