"""Party documents: Quy định 399-QĐ/TW and the guidance of the Party's central office (Hướng dẫn 36-HD/VPTW).

Only what differs from state documents is written here. The guidance numbers nothing, so that the clauses are the rows
of its table of components. What the sources do not settle is in `OPEN`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dvk.render.profiles import nd30
from dvk.render.profiles.model import RUNNING, Open, Profile, Rule, Spacing, Style

_TEXT = (14.0, 15.0)
_INDENT = 10.0

_BODY = {
    component: replace(nd30.STYLES[component], size=14, permitted=_TEXT, clause="P15", italic=False, indent=_INDENT)
    for component in RUNNING
}


def _differs(component: str, size: float, permitted: tuple[float, float], clause: str, **changed: Any) -> Style:
    return replace(nd30.STYLES[component], size=size, permitted=permitted, clause=clause, **changed)


STYLES = {
    **nd30.STYLES,
    **_BODY,
    "nation": _differs("nation", 15, (15, 15), "P5", rule=Rule(1, 1), after=3),
    "superior": _differs("superior", 14, (14, 14), "P6"),
    "agency": _differs("agency", 14, (14, 14), "P7", rule=Rule(signs="*"), after=0),
    "address": _differs("address", 10, (10, 10), "P26"),
    "number": _differs("number", 14, (14, 14), "P8", before=0),
    "about": _differs("about", 12, (12, 12), "P13", italic=True),
    "place-date": _differs("place-date", 14, (14, 14), "P10"),
    "title": _differs("title", 15, (15, 16), "P11"),
    "subject": _differs("subject", 14, _TEXT, "P12", rule=Rule(signs="-----"), after=6),
    "addressees": _differs("addressees", 14, (14, 14), "P18", italic=True),
    "addressee": _differs("addressee", 14, (14, 14), "P18"),
    "authority": _differs("authority", 14, (14, 14), "P19"),
    "office": _differs("office", 14, (14, 14), "P20", bold=False),
    "name": _differs("name", 14, (14, 14), "P21"),
    "recipients-label": _differs("recipients-label", 14, (14, 14), "P22", bold=False, italic=False, underline=True),
    "recipients-item": _differs("recipients-item", 12, (12, 12), "P23"),
    "page-number": _differs("page-number", 14, (14, 14), "P4"),
}

# The guidance gives three ranges; where it gives one size, both sets have it.
SET_B = {name: style.permitted[1] for name, style in STYLES.items() if style.clause in ("P11", "P12", "P15")}

OPEN = (
    Open(
        "guideline",
        ("HD05", "HD36"),
        "P13, P18, P23",
        "HD05 begins a letter's subject with “về việc”, has “Kính trình” in submissions and ends a line of recipients "
        "with a semicolon; HD36 has the subject alone, “Kính gửi” and a comma",
    ),
    Open("last_ground", (".", ","), "P14", "sources differ on how the last ground ends before an enacting clause"),
    Open("headings", (".", "-"), "P16", "66-QĐ/TW numbered I- and 1-; 399-QĐ/TW itself has full stops"),
    Open("tone", ("", "ủy", "uỷ"), "5", "no rule says where the mark stands; unless chosen, as the record writes it"),
)
"""Points the sources do not settle; `layout` in the agency's record chooses."""

PROFILE = Profile(
    regime="đảng",
    source="Quy định 399-QĐ/TW; Hướng dẫn 36-HD/VPTW",
    font=nd30.PROFILE.font,
    page=replace(
        nd30.PROFILE.page,
        permitted={"top": (20, 20), "bottom": (20, 20), "left": (30, 30), "right": (15, 15)},
        clause="P1",
    ),
    spacing=Spacing(gap=6, pitch=18, pitch_exact=True, indents=(10,), clause="P15"),
    motto=(("nation", "ĐẢNG CỘNG SẢN VIỆT NAM"),),
    styles=STYLES,
    larger=SET_B,
)
