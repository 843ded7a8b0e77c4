"""Party documents: Quy định 399-QĐ/TW and the guidance of the Party's central office (Hướng dẫn 36-HD/VPTW).

Only what differs from state documents is written here; the clauses are the rows of the guidance's table.
"""

from __future__ import annotations

from dataclasses import replace

from dvk.render.profiles import nd30
from dvk.render.profiles.model import Page, Profile, Rule, Spacing, Style

_TEXT = (14.0, 15.0)
_INDENT = 10.0

_BODY = {
    component: replace(nd30.STYLES[component], size=14, permitted=_TEXT, clause="body", italic=False, indent=_INDENT)
    for component in ("ground", "opening", "body", "heading-1", "heading-2", "clause", "point", "item")
}

STYLES = {
    **nd30.STYLES,
    **_BODY,
    "nation": Style(15, (15, 15), "title", "centre", bold=True, caps=True, rule=Rule(1, 1)),
    "superior": Style(14, (14, 14), "superior body", "centre", caps=True),
    "agency": Style(14, (14, 14), "issuing body", "centre", bold=True, caps=True, rule=Rule(signs="*")),
    "number": Style(14, (14, 14), "number", "centre"),
    "place-date": Style(14, (14, 14), "place and date", "centre", italic=True),
    "title": Style(15, (15, 16), "name of the type", "centre", bold=True, caps=True),
    "subject": Style(14, _TEXT, "subject", "centre", bold=True, rule=Rule(signs="-----")),
    "addressees": Style(14, (14, 14), "addressees", "left", italic=True),
    "authority": Style(14, (14, 14), "authority", "centre", bold=True, caps=True),
    "office": Style(14, (14, 14), "position", "centre", caps=True),
    "name": Style(14, (14, 14), "name", "centre", bold=True),
    "recipients-label": Style(14, (14, 14), "recipients", "left", underline=True),
    "recipients-item": Style(12, (12, 12), "recipients", "left"),
    "page-number": Style(14, (14, 14), "page number", "centre"),
}

PROFILE = Profile(
    regime="đảng",
    source="Quy định 399-QĐ/TW; Hướng dẫn 36-HD/VPTW",
    font="Times New Roman",
    page=Page(
        width=210,
        height=297,
        top=20,
        bottom=20,
        left=30,
        right=15,
        permitted={"top": (20, 20), "bottom": (20, 20), "left": (30, 30), "right": (15, 15)},
        clause="margins",
    ),
    spacing=Spacing(gap=6, pitch=18, pitch_exact=True, clause="body"),
    motto=(("nation", "ĐẢNG CỘNG SẢN VIỆT NAM"),),
    styles=STYLES,
)
