"""Knows how a profile becomes Word's styles: one named style for each component."""

from __future__ import annotations

from dvk.render.docx import xml
from dvk.render.docx.names import APART, APART_NAME, NAMES, PLACEHOLDER, PLACEHOLDER_NAME, style_id
from dvk.render.docx.xml import Element, add, twips, twips_of_mm
from dvk.render.profiles.model import RUNNING, Profile, Style

_ALIGN = {"left": "left", "centre": "center", "right": "right", "justify": "both"}
_OUTLINE = {"heading-1": 0, "heading-2": 1, "appendix-title": 0}
_KEPT = frozenset({"title", "heading-1", "heading-2", "appendix-label", "appendix-title", "authority", "office"})

# A twentieth of a point, the least there is: a full page has room for no more, and an empty one would follow it.
_APART_LINE = 1


def styles_part(profile: Profile) -> bytes:
    """Return `word/styles.xml`."""
    styles = xml.root("styles")
    _defaults(styles, profile)
    normal = add(styles, "style", type="paragraph", default=1, styleId="Normal")
    add(normal, "name", "Normal")
    add(normal, "qFormat")
    for name, kind, word in (
        ("DefaultParagraphFont", "character", "Default Paragraph Font"),
        ("TableNormal", "table", "Normal Table"),
        ("NoList", "numbering", "No List"),
    ):
        style = add(styles, "style", type=kind, default=1, styleId=name)
        add(style, "name", word)
        add(style, "uiPriority", 99)
        add(style, "semiHidden")
        add(style, "unhideWhenUsed")
    for component, name in NAMES.items():
        _component(styles, component, name, profile)
    _apart(styles)
    _placeholder(styles)
    return xml.serialised(styles)


def _defaults(styles: Element, profile: Profile) -> None:
    defaults = add(styles, "docDefaults")
    run = add(add(defaults, "rPrDefault"), "rPr")
    font = profile.font
    add(run, "rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font)
    _size(run, profile.style("body").size)
    add(run, "lang", "vi-VN", eastAsia="vi-VN", bidi="vi-VN")
    paragraph = add(add(defaults, "pPrDefault"), "pPr")
    add(paragraph, "widowControl")
    add(paragraph, "spacing", before=0, after=0, line=240, lineRule="auto")


def _component(styles: Element, component: str, name: str, profile: Profile) -> None:
    look = profile.style(component)
    style = add(styles, "style", type="paragraph", customStyle=1, styleId=style_id(component))
    add(style, "name", name)
    add(style, "basedOn", "Normal")
    add(style, "qFormat")
    paragraph = add(style, "pPr")
    if component in _KEPT:
        add(paragraph, "keepNext")
    add(paragraph, "spacing", before=twips(look.before), after=twips(look.after), **_pitch(component, profile))
    if look.indent:
        add(paragraph, "ind", firstLine=twips_of_mm(look.indent))
    add(paragraph, "jc", _ALIGN[look.align])
    if component in _OUTLINE:
        add(paragraph, "outlineLvl", _OUTLINE[component])
    _run(add(style, "rPr"), look, profile)


def _pitch(component: str, profile: Profile) -> dict[str, object]:
    spacing = profile.spacing
    if component not in RUNNING:
        return {"line": 240, "lineRule": "auto"}
    if spacing.pitch_exact:
        return {"line": twips(spacing.pitch), "lineRule": "exact"}
    return {"line": round(240 * spacing.pitch), "lineRule": "auto"}


def _run(run: Element, look: Style, profile: Profile) -> None:
    font = profile.font
    add(run, "rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font)
    for there, names in ((look.bold, ("b", "bCs")), (look.italic, ("i", "iCs")), (look.caps, ("caps",))):
        if there:
            for name in names:
                add(run, name)
    _size(run, look.size)
    if look.underline:
        add(run, "u", "single")


def _size(run: Element, points: float) -> None:
    add(run, "sz", round(points * 2))
    add(run, "szCs", round(points * 2))


def _apart(styles: Element) -> None:
    style = add(styles, "style", type="paragraph", customStyle=1, styleId=style_id(APART))
    add(style, "name", APART_NAME)
    add(style, "basedOn", "Normal")
    add(add(style, "pPr"), "spacing", before=0, after=0, line=_APART_LINE, lineRule="exact")
    _size(add(style, "rPr"), 1)


def _placeholder(styles: Element) -> None:
    style = add(styles, "style", type="character", customStyle=1, styleId=style_id(PLACEHOLDER))
    add(style, "name", PLACEHOLDER_NAME)
    add(style, "basedOn", "DefaultParagraphFont")
    add(add(style, "rPr"), "color", "595959")
