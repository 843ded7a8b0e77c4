"""Laws of recognition: what is formatted is recognised; spans lie in order; time grows with the text only."""

from __future__ import annotations

import datetime as dt
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.citations import DateStyle, Spans, recognise
from dvk.citations.lexicon import CODES

BODIES = {"state": ["CP", "TTg", "UBND", "BNV", "BQLKM", "SNV", "VPCP"], "party": ["TW", "TU", "ĐU", "BDVTU", "BCĐ"]}
PIECES = [
    *("Nghị quyết ", "số ", "76", "/", "-", "NQ", "CP", "QH15", "Luật ", "Đất đai ", "ngày ", "15/7/2021", " tháng 7"),
    *(" năm 2021", " của ", "Chính phủ", " về ", "“", "”", "(", ")", ";", ". ", ", ", "điểm a ", "khoản 2 ", "Điều 5 "),
    *("2020", "TW", "khóa XII", "\u00a0", "–", "…", "\n", "Văn bản ", "công văn ", "a", "Ờ"),
]
ORDER = [
    *("locator", "type", "name", "so", "number", "separator", "year", "symbol"),
    *("comma", "date", "issuer", "term", "title"),
]


@st.composite
def written(draw: st.DrawFn) -> tuple[str, dict[str, object]]:
    """Draw a citation and what must be recognised in it."""
    code = draw(st.sampled_from(sorted(CODES)))
    type = CODES[code][0]
    number = draw(st.integers(1, 9999))
    party = draw(st.booleans())
    body = draw(st.sampled_from(BODIES["party" if party else "state"]))
    day = draw(st.dates(dt.date(2005, 1, 1), dt.date(2030, 12, 31)))
    legal = not party and draw(st.booleans())
    reference = f"{number:02}/{day.year}/{code}-{body}" if legal else f"{number:02}/{code}-{body}"
    if party:
        reference = f"{number:02}-{code}/{body}"
    style = draw(st.sampled_from([DateStyle.LONG, DateStyle.SLASH, DateStyle.HYPHEN, DateStyle.DOT]))
    figures = style.join((f"{day.day:02}", str(day.month), str(day.year)))
    date = f"{day.day:02} tháng {day.month} năm {day.year}" if style is DateStyle.LONG else figures
    so = draw(st.sampled_from(["số ", ""]))
    comma = draw(st.sampled_from(["", ","]))
    text = f"{type} {so}{reference}{comma} ngày {date}"
    return text, {"type": type, "reference": reference, "day": day, "style": style, "code": code}


@given(
    written(), st.sampled_from(["", "Căn cứ ", "theo khoản 2 Điều 5 ", "(", "“"]), st.sampled_from(["", ";", ")", "."])
)
def test_what_is_written_is_recognised(drawn: tuple[str, dict[str, object]], before: str, after: str) -> None:
    text, expected = drawn
    (citation,) = recognise(before + text + after)
    assert citation.date is not None
    assert {
        "type": citation.type,
        "reference": citation.reference,
        "day": citation.date.value,
        "style": citation.date.style,
        "code": citation.code or expected["code"],
    } == expected
    head = citation.spans.head
    assert (before + text + after)[head.start : citation.spans.date.end] == text


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_spans_lie_in_order_and_apart(text: str) -> None:
    end = 0
    for citation in recognise(text):
        spans = citation.spans
        assert end <= spans.whole.start < spans.whole.end <= len(text)
        end = spans.whole.end
        found = [(name, span) for name in ORDER if (span := getattr(spans, name)) is not None]
        # An issuer may stand before the date; all other parts keep their order.
        ordered = sorted(found, key=lambda one: one[1])
        assert [one for one in ordered if one[0] != "issuer"] == [one for one in found if one[0] != "issuer"]
        for (_name, here), (_next, there) in pairwise(ordered):
            assert here.end <= there.start
        for _name, span in found:
            assert spans.whole.start <= span.start < span.end <= spans.whole.end


def test_the_order_names_every_part() -> None:
    assert {*ORDER, "whole", "day", "month"} == set(Spans.__dataclass_fields__)


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    assert all(0 <= one.spans.whole.start < one.spans.whole.end <= len(text) for one in recognise(text))


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "1/A",
            "1/A-",
            "Luật ",
            "Luật A ",
            "Luật A ngày 1/1/2020 ",
            "ngày 1/1/2020 ",
            "số 1-",
            "điều 1 ",
            "ngày ... ",
        ),
        *(
            "Nghị quyết số 1/NQ-CP về , ,",
            "Nghị quyết số 1/NQ-CP của A ",
            "Nghị quyết ",
            "9",
            " ",
            "-",
            "/",
            "A",
            "(",
            "“",
        ),
        *("phong trào “", "điều 1 Nghị quyết số 1/NQ-CP ", "Luật sửa đổi, bổ sung của Luật ", " và", "1 1/", "ngày  "),
    ],
)
@pytest.mark.parametrize("before", ["", "Nghị quyết số 1/NQ-CP ngày 1/1/2020 của ", "Luật A số 1/2020/QH15 về "])
def test_time_grows_with_the_text_only(unit: str, before: str) -> None:
    text = before + (unit * (100_000 // len(unit)))
    started = time.perf_counter()
    recognise.__wrapped__(text)
    assert time.perf_counter() - started < 2
