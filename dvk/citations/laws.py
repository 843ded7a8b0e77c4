"""Laws cited by their names: Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025, with or without a number."""

from __future__ import annotations

import re
from typing import NamedTuple

from dvk.citations.lexicon import LAWS
from dvk.text.source import Span

_REACH = 260
_NAMES = "|".join(LAWS)

LAW_WORD = re.compile(rf"(?<![\w-])(?<!(?i:pháp)\s)(?<!(?i:quy)\s)(?<!(?i:kỷ)\s)(?P<type>(?i:{_NAMES}))\s++(?=\w)")
_END_OF_CLAUSE = re.compile(r"[;:()“”\"\[\]]|\.(?=\s)")
_OTHER_TYPE = re.compile(r"(?<!\w)(?i:Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kết luận|Kế hoạch)(?!\w)")
# A date after such words is when something happened, not when the law was passed.
_NO_NAME = re.compile(
    r"(?<!\w)(?:có hiệu lực|được|đã|thông qua|công bố|ban hành|quy định|phải|này)(?!\w)"
    r"|(?<!\w)(?:từ|vào|đến|trước|sau|là|ký|trong|của|và|hoặc|các|những|tại|theo|thì|để|tính|khi)\s*$"
)
_AMENDING = "sửa đổi"


class Law(NamedTuple):
    """Where the type and the name of a law stand."""

    type: Span
    name: Span


def law_before(text: str, start: int, end: int) -> Law | None:
    """Find the law whose name ends at an offset; the name begins where the clause allows, not before `start`."""
    start = max(start, end - _REACH)
    for stop in _END_OF_CLAUSE.finditer(text, start, end):
        start = stop.end()
    for stop in _OTHER_TYPE.finditer(text, start, end):
        start = stop.end()
    chosen = None
    for word in LAW_WORD.finditer(text, start, end):
        # Names of older laws begin in lower case; “luật” and a lower-case word are no name.
        if word[0].islower() and not text[word.end()].isupper() and not text.startswith(_AMENDING, word.end()):
            continue
        # The name of an amending law goes on with the names of those it amends.
        if chosen is None or not text.startswith(_AMENDING, chosen.end()):
            chosen = word
    if chosen is None:
        return None
    name = text[chosen.end() : end].rstrip(" \t\n,")
    if not name or _NO_NAME.search(name):
        return None
    return Law(Span(*chosen.span("type")), Span(chosen.end(), chosen.end() + len(name)))
