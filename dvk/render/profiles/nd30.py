"""State documents: Nghị định 30/2020/NĐ-CP, Phụ lục I, in the larger of its two sets of sizes.

Components the decree does not name (label, item, table) follow the one they stand in.
"""

from __future__ import annotations

from dvk.render.profiles.model import Page, Profile, Rule, Spacing, Style

_TEXT = (13.0, 14.0)
_NAME = (12.0, 13.0)
_HALF = Rule(1 / 3, 1 / 2)
_WHOLE = Rule(1, 1)
_INDENT = 12.7

STYLES = {
    "nation": Style(13, _NAME, "II.1.a", "centre", bold=True, caps=True),
    "motto": Style(14, _TEXT, "II.1.b", "centre", bold=True, rule=_WHOLE),
    "superior": Style(13, _NAME, "II.2.b", "centre", caps=True),
    "agency": Style(13, _NAME, "II.2.b", "centre", bold=True, caps=True, rule=_HALF),
    "address": Style(11, (11, 12), "III.4", "left"),
    "label": Style(13, _TEXT, "", "right", italic=True),
    "number": Style(13, (13, 13), "II.3.d", "centre"),
    "place-date": Style(14, _TEXT, "II.4.b", "centre", italic=True),
    "title": Style(14, _TEXT, "II.5.b", "centre", bold=True, caps=True),
    "subject": Style(14, _TEXT, "II.5.b", "centre", bold=True, rule=_HALF),
    "addressees": Style(14, _TEXT, "II.9.d", "left"),
    "ground": Style(14, _TEXT, "II.6.a", "justify", italic=True, indent=_INDENT),
    "opening": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT),
    "body": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT),
    "heading-1": Style(14, _TEXT, "V.6.b", "justify", bold=True, caps=True, indent=_INDENT),
    "heading-2": Style(14, _TEXT, "II.6.e", "justify", bold=True, indent=_INDENT),
    "clause": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT),
    "point": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT),
    "item": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT),
    "table-head": Style(13, _TEXT, "", "centre", bold=True),
    "table-cell": Style(13, _TEXT, "", "left"),
    "authority": Style(14, _TEXT, "II.7.đ", "centre", bold=True, caps=True),
    "office": Style(14, _TEXT, "II.7.đ", "centre", bold=True, caps=True),
    "name": Style(14, _TEXT, "II.7.đ", "centre", bold=True),
    "recipients-label": Style(12, (12, 12), "II.9.d", "left", bold=True, italic=True),
    "recipients-item": Style(11, (11, 11), "II.9.d", "left"),
    "appendix-label": Style(14, (14, 14), "III.1.d", "centre", bold=True),
    "appendix-title": Style(14, _TEXT, "III.1.d", "centre", bold=True, caps=True),
    "appendix-reference": Style(14, _TEXT, "III.1.c", "centre", italic=True, rule=_HALF),
    "page-number": Style(14, _TEXT, "I.7", "centre"),
}

PROFILE = Profile(
    regime="nhà nước",
    source="Nghị định 30/2020/NĐ-CP, Phụ lục I",
    font="Times New Roman",
    page=Page(
        width=210,
        height=297,
        top=20,
        bottom=20,
        left=30,
        right=15,
        permitted={"top": (20, 25), "bottom": (20, 25), "left": (30, 35), "right": (15, 20)},
        clause="I.3",
    ),
    spacing=Spacing(gap=6, pitch=1.15, pitch_exact=False, clause="II.6.e"),
    # The decree prints both HÒA and HOÀ; II.1.a, which makes the rule, has HÒA.
    motto=(("nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("motto", "Độc lập - Tự do - Hạnh phúc")),
    styles=STYLES,
)
