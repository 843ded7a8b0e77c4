"""What an agency may choose within the regulation, and the refusal of what lies outside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal, cast

from dvk.errors import UsageError
from dvk.render.profiles.model import Page, Profile, Style
from dvk.words import N_, _

SizeSet = Literal["A", "B"]
SIDES = ("top", "bottom", "left", "right")

_SIDE_NAMES = {
    "top": N_("top margin"),
    "bottom": N_("bottom margin"),
    "left": N_("left margin"),
    "right": N_("right margin"),
}


@dataclass(frozen=True, slots=True)
class Setup:
    """Choices, each one or none: a set of sizes, margins (top, bottom, left, right) and the indent in millimetres."""

    sizes: SizeSet | None = None
    margins: tuple[float | None, float | None, float | None, float | None] = (None, None, None, None)
    indent: float | None = None

    def over(self, other: Setup) -> Setup:
        """Return these choices, and the other ones where these make none."""
        top, bottom, left, right = (
            mine if mine is not None else theirs for mine, theirs in zip(self.margins, other.margins, strict=True)
        )
        return Setup(
            sizes=self.sizes or other.sizes,
            margins=(top, bottom, left, right),
            indent=self.indent if self.indent is not None else other.indent,
        )


def with_setup(profile: Profile, setup: Setup) -> Profile:
    """Return a profile with an agency's choices; raises UsageError for one outside the permitted range."""
    styles = {
        name: _indented(_sized(style, name, profile, setup), profile, setup) for name, style in profile.styles.items()
    }
    return replace(profile, page=_page(profile, setup), styles=styles)


def _sized(style: Style, name: str, profile: Profile, setup: Setup) -> Style:
    return replace(style, size=profile.set_b.get(name, style.size)) if setup.sizes == "B" else style


def _indented(style: Style, profile: Profile, setup: Setup) -> Style:
    spacing = profile.spacing
    if setup.indent is None:
        return style
    if setup.indent not in spacing.indents:
        raise UsageError(
            _("A first-line indent of {value:g} mm is not permitted: {choices} mm ({source}, {clause}).").format(
                value=setup.indent,
                choices=_(" or ").join(f"{indent:g}" for indent in spacing.indents),
                source=profile.source,
                clause=spacing.clause,
            )
        )
    return replace(style, indent=setup.indent) if style.indent else style


def _page(profile: Profile, setup: Setup) -> Page:
    page = profile.page
    for side, value in zip(SIDES, setup.margins, strict=True):
        if value is None:
            continue
        least, most = page.permitted[side]
        if not least <= value <= most:
            raise UsageError(
                _("The {side} of {value:g} mm lies outside {least:g}-{most:g} mm ({source}, {clause}).").format(
                    side=_(_SIDE_NAMES[side]),
                    value=value,
                    least=least,
                    most=most,
                    source=profile.source,
                    clause=page.clause,
                )
            )
        page = replace(page, **cast("Any", {side: value}))
    return page


def margins_of(words: str) -> tuple[float | None, float | None, float | None, float | None]:
    """Read four margins separated by commas, each a number of millimetres or nothing; raises UsageError."""
    pieces = [piece.strip() for piece in words.split(",")]
    try:
        top, bottom, left, right = (float(piece) if piece else None for piece in pieces)
    except ValueError:
        raise UsageError(
            _("“{words}” are not four margins.").format(words=words),
            help=_("Write top, bottom, left and right in millimetres: --margins 20,20,30,15."),
        ) from None
    return top, bottom, left, right
