"""Knows how a profile becomes a style sheet: the same numbers on the sheet of paper, room to read on a screen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from dvk.model.agency import Regime
from dvk.render.measure import LINE_HEIGHT, styled_width
from dvk.render.profiles import profile_of
from dvk.render.profiles.model import RUNNING, Profile, Style
from dvk.render.profiles.setup import Setup

_ALIGN = {"left": "left", "centre": "center", "right": "right", "justify": "justify"}

_FIXED = """\
* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: #fff; color: #000; }
body { overflow-wrap: break-word; orphans: 2; widows: 2; }
h1, h2, h3, th { font: inherit; }
ul { list-style: none; }
.blank { display: inline-block; width: 2em; }
.pair { display: flex; }
.pair > div { flex: 1 1 0; min-width: 0; }
.pair.head > div:last-child { flex: 0 0 auto; min-width: 60%; }
.pair.low { align-items: flex-end; }
.pair.foot > div { display: flex; flex-direction: column; }
.pair.foot .name { margin-top: auto; }
.title, .subject { display: block; }
[style*="--rule"]::after {
  content: ""; display: block; width: var(--rule); max-width: 100%; margin: 1pt auto 0; border-top: .75pt solid #000;
}
.line { display: block; }
.recipients-item, .addressees-item, .dash { padding-left: .6em; text-indent: -.6em; }
.to { width: fit-content; max-width: 100%; margin: 6pt auto 0; }
.addressees-item { margin-left: 3.6em; }
.level-2 { margin-left: 12pt; }
.level-3 { margin-left: 24pt; }
.wide { margin: 6pt 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: .5pt solid #000; padding: 0 5.4pt; vertical-align: top; }
th { vertical-align: middle; }
h1, h2, h3, thead { break-after: avoid; }
thead { display: table-header-group; }
footer { margin-top: 12pt; break-inside: avoid; break-before: avoid; }
"""

_SCREEN = """\
@media screen {
  html { background: #e9e9e6; }
  main { max-width: %(width)gmm; margin: 0 auto; background: #fff; }
  main { padding: %(top)gmm %(right)gmm %(bottom)gmm %(left)gmm; }
  .appendix { margin-top: 40pt; padding-top: 20pt; border-top: 1px dashed #777; }
}
@media screen and (max-width: 700px) {
  main { padding: 16px; }
  .pair, .pair.head { flex-direction: column; align-items: stretch; }
  .line { display: inline; }
  .agency, .subject, .title { text-wrap: balance; }
  .pair.head > div:last-child { min-width: 0; }
  .pair > div + div { margin-top: 10pt; }
  .pair.foot > div:last-child { order: -1; margin: 0 0 14pt; }
  .nation { font-size: min(%(nation)gpt, %(narrow).3gvw); }
  .ground, .opening, .body, .clause, .point, .item { text-align: left; text-indent: 1.2em; }
  .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%%); }
  .stacks, .stacks tbody, .stacks tr, .stacks td { display: block; width: 100%%; }
  .stacks td { border-bottom: 0; padding: 4pt 6pt; }
  .stacks td:last-child { border-bottom: .5pt solid #000; }
  .stacks tr + tr { margin-top: 8pt; }
  .stacks td::before { content: attr(data-label); display: block; font-weight: bold; }
  table:not(.stacks) { min-width: 40em; }
}
"""

_PRINT = """\
@counter-style unseen { system: cyclic; symbols: ""; }
@counter-style from-two { system: extends decimal; range: 2 infinite; fallback: unseen; }
@page {
  size: A4 portrait; margin: %(top)gmm %(right)gmm %(bottom)gmm %(left)gmm;
  @top-center { content: counter(page, from-two); font: %(number)gpt %(font)s; }
}
@media print {
  .appendix { break-before: page; }
  .wide { overflow: visible; }
}
"""

# A page counter cannot be set back; pages of a name of their own may have a counter of their own.
_ANNEX = """@page annex-%(number)d {
  size: A4 %(turned)s; counter-increment: annex-%(number)d;
  @top-center { content: counter(annex-%(number)d, from-two); }
}
"""


@lru_cache(maxsize=16)
def style_sheet(regime: Regime, setup: Setup) -> str:
    """Return the style sheet of a regime with an agency's choices."""
    profile = profile_of(regime, setup)
    page, nation = profile.page, profile.style("nation")
    font = f'"{profile.font}", Tinos, "Liberation Serif", serif'
    numbers = {
        "width": page.width,
        "top": page.top,
        "right": page.right,
        "bottom": page.bottom,
        "left": page.left,
        "nation": nation.size,
        # The whole line in nine tenths of a narrow window.
        "narrow": 90 * nation.size / styled_width(profile.motto[0][1], nation),
        "number": profile.style("page-number").size,
        "font": font,
    }
    body = f"body {{ font: {profile.style('body').size:g}pt/{LINE_HEIGHT:g} {font}; }}\n"
    looks = "".join(_rule(name, style, profile) for name, style in profile.styles.items())
    return body + _FIXED + looks + _SCREEN % numbers + _PRINT % numbers


def annex_pages(landscape: Sequence[bool]) -> str:
    """Return the pages of annexes, each numbered from its own first one (Nghị định 30/2020, Phụ lục I, III.1)."""
    turned = ("landscape" if wide else "portrait" for wide in landscape)
    return "".join(_ANNEX % {"number": number, "turned": side} for number, side in enumerate(turned, 1))


def _rule(name: str, style: Style, profile: Profile) -> str:
    selector = {"table-cell": "td", "table-head": "th"}.get(name, f".{name}")
    # A cell has no margins, and a name that is pushed down keeps its room.
    room = "padding" if name in ("name", "table-cell", "table-head") else "margin"
    said = {
        "font-size": f"{style.size:g}pt",
        "font-weight": "bold" if style.bold else "normal",
        "font-style": "italic" if style.italic else "normal",
        "text-align": _ALIGN[style.align],
        "text-decoration": "underline" if style.underline else "",
        "text-indent": f"{style.indent:g}mm" if style.indent else "",
        f"{room}-top": f"{style.before:g}pt" if style.before else "",
        f"{room}-bottom": f"{style.after:g}pt" if style.after else "",
        "line-height": _pitch(profile) if name in RUNNING else "",
    }
    looks = f"{selector} {{ {' '.join(f'{key}: {value};' for key, value in said.items() if value)} }}\n"
    if style.rule is not None and style.rule.signs:
        looks += f'{selector}::after {{ content: "{style.rule.signs}"; display: block; }}\n'
    return looks


def _pitch(profile: Profile) -> str:
    spacing = profile.spacing
    return f"{spacing.pitch:g}pt" if spacing.pitch_exact else f"{spacing.pitch * LINE_HEIGHT:.4g}"
