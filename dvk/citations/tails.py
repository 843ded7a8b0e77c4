"""What follows the symbol of a document: its date, its issuer with the term of office, its title."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dvk.citations.dated import DATE, date_of, parts_of
from dvk.citations.lexicon import CENTRAL_BODIES
from dvk.citations.types import CitedDate
from dvk.text.source import Span

# Each of these is matched where a word has ended; saying so keeps a search through spaces from starting at each.
_BEFORE_DATE = re.compile(r"(?<!\s)\s*+(?P<comma>,)?+\s*+\(?+(?=ngày)", re.IGNORECASE)
# “…/NĐ-CP, ngày 12/3/2021, Sở …”: the day on which somebody else did something.
_SOMEBODY_ELSE = re.compile(
    r"(?<!\s)(?:\s*+,)?+\s++(?:UBND|HĐND|Ủy ban|Hội đồng|Thủ tướng|Chính phủ|Quốc hội|Bộ|Sở|Ban|Phòng|Văn phòng"
    r"|Chủ tịch|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Công an|Cục|Chi cục|Trung tâm|Trường|Đoàn|Hội|xã|phường|tỉnh)(?!\w)"
)
_OF = re.compile(r"(?<!\s)\)?+\s*+,?+\s*+(?i:của)\s++")
_TERM = re.compile(r"(?<!\s)\s*+,?+\s*+\(?+(?P<term>(?i:khóa|nhiệm kỳ)\s++(?:[IVXLC]++|[0-9]{1,2}(?![0-9])))\)?+")

_KNOWN_BODY = re.compile(rf"(?:{'|'.join(map(''.join, CENTRAL_BODIES.items()))})(?!\w)", re.IGNORECASE)
_SUBJECT = (
    r"(?:về|v/v|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|bổ sung|thông qua|công bố|đẩy mạnh|tăng cường|tiếp tục"
    r"|triển khai|thực hiện|thi hành|giao|nhằm|để|thành lập|kiện toàn|phát động|tổ chức|thí điểm|một số|chỉ đạo)"
)
_ABOUT = re.compile(r"(?<!\s)\s*+,?+\s*+(?P<title>(?:về|v/v)(?!\w))", re.IGNORECASE)
_SUBJECT_FOLLOWS = re.compile(rf"(?<!\s)\s*+(?P<title>{_SUBJECT}(?!\w))", re.IGNORECASE)
_QUOTED = re.compile(r"(?<!\s)\s*+[,:]?+\s*+(?P<title>(?:(?:về|v/v)\s++)?+(?:“[^”“]*+”|\"[^\"]*+\"))", re.IGNORECASE)

_END_OF_ISSUER = re.compile(
    rf"(?<!\w){_SUBJECT}(?!\w)|(?<!\w)(?:ngày|khóa|nhiệm kỳ|và các)(?!\w)|[;:,()“\"\[\]\n]|\.(?=\s|$)"
)
_MOVEMENT = re.compile(r"(?:phong trào|thi đua|cuộc vận động)\s*$", re.IGNORECASE)
_GOES_ON = re.compile(r",\s(?=[^\W\d_a-z])")
_END_OF_TITLE = re.compile(r"[;\n]|[.:](?=\s|$)|\.(?=/)|[()]")
_LOOSE_WORDS = (" và", " hoặc", " của", " các")
_REACH = 160


@dataclass(frozen=True, slots=True)
class Tail:
    """What follows the symbol; `end` is where the last part of it ends."""

    end: int
    comma: Span | None = None
    date: CitedDate | None = None
    dated: Span | None = None
    day: Span | None = None
    month: Span | None = None
    issuer: Span | None = None
    term: Span | None = None
    title: Span | None = None


def tail_of(text: str, start: int, limit: int) -> Tail:
    """Read what follows a symbol that ends at `start`, not past `limit`, where the next citation begins."""
    end = start
    comma, dated = _dated(text, end, limit)
    if dated is not None:
        end = dated.end()
    issuer = _issuer(text, end, limit)
    if issuer is not None:
        end = issuer.end
        if dated is None:
            comma, dated = _dated(text, end, limit)
            end = dated.end() if dated is not None else end
    term = _TERM.match(text, end, limit) if issuer is not None or dated is not None else None
    if term is not None:
        end = term.end()
    title = _title(text, end, limit, said_more=issuer is not None or dated is not None)
    end = title.end if title is not None else end
    term_span = Span(*term.span("term")) if term is not None else None
    if dated is None:
        return Tail(end, issuer=issuer, term=term_span, title=title)
    day, month = (Span(*dated.span(name)) if dated[name] else None for name in parts_of(dated))
    return Tail(end, comma, date_of(dated), Span(*dated.span()), day, month, issuer, term_span, title)


def _dated(text: str, start: int, limit: int) -> tuple[Span | None, re.Match[str] | None]:
    before = _BEFORE_DATE.match(text, start, limit)
    found = DATE.match(text, before.end(), limit) if before is not None else None
    if before is None or found is None or (before["comma"] and _SOMEBODY_ELSE.match(text, found.end(), limit)):
        return None, None
    return (Span(*before.span("comma")) if before["comma"] else None), found


def _issuer(text: str, start: int, limit: int) -> Span | None:
    of = _OF.match(text, start, limit)
    if of is None:
        return None
    known = _KNOWN_BODY.match(text, of.end(), limit)
    if known is not None:
        return Span(*known.span())
    stop = limit = min(limit, of.end() + _REACH)
    quoted_until = of.end()
    for end in _END_OF_ISSUER.finditer(text, of.end(), limit):
        if end.start() < quoted_until or _GOES_ON.match(text, end.start(), limit):
            continue
        if end[0] == "“" and _MOVEMENT.search(text, of.end(), end.start()):
            quoted_until = text.find("”", end.start(), limit) + 1
            continue
        stop = end.start()
        break
    stop -= len(text[of.end() : stop]) - len(text[of.end() : stop].rstrip())
    return Span(of.end(), stop) if stop > of.end() else None


def _title(text: str, start: int, limit: int, *, said_more: bool) -> Span | None:
    quoted = _QUOTED.match(text, start, limit)
    if quoted is not None:
        return Span(*quoted.span("title"))
    begun = _ABOUT.match(text, start, limit) or (_SUBJECT_FOLLOWS.match(text, start, limit) if said_more else None)
    if begun is None:
        return None
    depth, stop = 0, limit
    for end in _END_OF_TITLE.finditer(text, begun.start("title"), limit):
        if end[0] == "(":
            depth += 1
        elif end[0] == ")" and depth:
            depth -= 1
        elif not depth or end[0] == "\n":
            stop = end.start()
            break
    start = begun.start("title")
    return Span(start, start + len(_without_loose_end(text[start:stop])))


def _without_loose_end(title: str) -> str:
    """Cut off the words and marks that lead on to the next citation."""
    while True:
        title = title.rstrip(" \t,-(")
        word = next((word for word in _LOOSE_WORDS if title.endswith(word)), None)
        if word is None:
            return title
        title = title.removesuffix(word)
