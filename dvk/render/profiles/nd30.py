"""State documents: Nghị định 30/2020/NĐ-CP, Phụ lục I, with its two sets of sizes.

Components the decree does not name (label, item, table) follow the one they stand in.
"""

from __future__ import annotations

from dvk.render.profiles.model import Page, Profile, Rule, Spacing, Style

_TEXT = (13.0, 14.0)
_NAME = (12.0, 13.0)
_HALF = Rule(1 / 3, 1 / 2)
_WHOLE = Rule(1, 1)
_INDENT = 12.7
_GAP = 6.0

STYLES = {
    "nation": Style(13, _NAME, "II.1.a", "centre", bold=True, caps=True),
    "motto": Style(14, _TEXT, "II.1.b", "centre", bold=True, rule=_WHOLE, after=3),
    "superior": Style(13, _NAME, "II.2.b", "centre", caps=True),
    "agency": Style(13, _NAME, "II.2.b", "centre", bold=True, caps=True, rule=_HALF, after=3),
    "address": Style(11, (11, 12), "III.4", "left"),
    "label": Style(13, _TEXT, "", "right", italic=True, after=_GAP),
    "number": Style(13, (13, 13), "II.3.d", "centre", before=_GAP),
    "about": Style(13, _NAME, "II.5.b", "centre", before=_GAP),
    "place-date": Style(14, _TEXT, "II.4.b", "centre", italic=True, before=_GAP),
    "title": Style(14, _TEXT, "II.5.b", "centre", bold=True, caps=True, before=18),
    "subject": Style(14, _TEXT, "II.5.b", "centre", bold=True, rule=_HALF, after=2 * _GAP),
    "addressees": Style(14, _TEXT, "II.9.d", "left", before=_GAP),
    "addressee": Style(14, _TEXT, "II.9.d", "left"),
    "ground": Style(14, _TEXT, "II.6.a", "justify", italic=True, indent=_INDENT, before=_GAP),
    "opening": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT, before=_GAP),
    "body": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT, before=_GAP),
    "heading-1": Style(14, _TEXT, "V.6.b", "justify", bold=True, caps=True, indent=_INDENT, before=_GAP),
    "heading-2": Style(14, _TEXT, "II.6.e", "justify", bold=True, indent=_INDENT, before=_GAP),
    "clause": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT, before=_GAP),
    "point": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT, before=_GAP),
    "item": Style(14, _TEXT, "II.6.e", "justify", indent=_INDENT, before=_GAP),
    "table-head": Style(13, _TEXT, "", "centre", bold=True, before=2, after=2),
    "table-cell": Style(13, _TEXT, "", "left", before=2, after=2),
    "authority": Style(14, _TEXT, "II.7.đ", "centre", bold=True, caps=True),
    "office": Style(14, _TEXT, "II.7.đ", "centre", bold=True, caps=True),
    "name": Style(14, _TEXT, "II.7.đ", "centre", bold=True, before=66),
    "recipients-label": Style(12, (12, 12), "II.9.d", "left", bold=True, italic=True),
    "recipients-item": Style(11, (11, 11), "II.9.d", "left"),
    "appendix-label": Style(14, (14, 14), "III.1.d", "centre", bold=True),
    "appendix-title": Style(14, _TEXT, "III.1.d", "centre", bold=True, caps=True, before=_GAP, after=_GAP),
    "appendix-reference": Style(14, _TEXT, "III.1.c", "centre", italic=True, rule=_HALF, after=2 * _GAP),
    "page-number": Style(14, _TEXT, "I.7", "centre"),
}

# Phụ lục I, V, footnote: the sizes of the head go together, and the text with them.
SET_B = {
    **{name: 13.0 for name, style in STYLES.items() if style.size == 14 and style.permitted == _TEXT},
    **{name: 12.0 for name, style in STYLES.items() if style.permitted == _NAME},
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
    spacing=Spacing(gap=_GAP, pitch=1.15, pitch_exact=False, indents=(10, 12.7), clause="II.6.e"),
    # The decree prints both HÒA and HOÀ; II.1.a, which makes the rule, has HÒA.
    motto=(("nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("motto", "Độc lập - Tự do - Hạnh phúc")),
    styles=STYLES,
    smaller=SET_B,
)
