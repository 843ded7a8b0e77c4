"""The wording of the two signed documents of 2022 comes back from their records, word for word and no word more."""

from __future__ import annotations

import re

import pytest

from dvk.render.formats import Order
from dvk.render.run import render_year
from dvk.store.repository import Repository
from tests.render.builders import HERE, ROOT, pieces_of

# Wide enough that no paragraph is broken, the longest in the narrowest column included.
WIDE = 20_000

NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
AGENCY = "BAN QUẢN LÝ KHU KINH TẾ PHÚ QUỐC"
# The plan's source has no head: its number and day are printed blank.
PLAN_HEAD = {*NATION, AGENCY, "Số:", "/KH-BQLKKTPQ", "Phú Quốc, ngày", "tháng", "năm 2022"}


def wording(name: str) -> list[str]:
    """Return the paragraphs of a source document; what stands in brackets describes the layout."""
    text = (HERE / "expected" / name).read_text(encoding="utf-8")
    lines = (re.sub(r"^\[[^]]*\]\s*", "", line).strip() for line in text.splitlines())
    return [line for line in lines if line]


def printed(document: str) -> list[str]:
    order = Order(document, None, ("text",), WIDE)
    (file,) = render_year(Repository.find(ROOT), 2022, order).files
    return pieces_of(file.text)


@pytest.mark.parametrize(
    ("document", "source", "paragraphs"),
    [("plan", "plan-2022.txt", 38), ("registration", "registration-2022.txt", 28)],
)
def test_every_paragraph_comes_back(document, source, paragraphs):
    expected, found = wording(source), printed(document)
    assert len(expected) == paragraphs
    assert [line for line in expected if line not in found] == []


@pytest.mark.parametrize(
    ("document", "source", "head"),
    [("plan", "plan-2022.txt", PLAN_HEAD), ("registration", "registration-2022.txt", set(NATION))],
)
def test_nothing_else_is_printed(document, source, head):
    assert set(printed(document)) - set(wording(source)) == head


def test_the_paragraphs_of_the_plan_keep_their_order():
    expected = wording("plan-2022.txt")
    body = expected[: expected.index("Nơi nhận:")]
    found = printed("plan")
    assert len(body) == 29
    assert [line for line in found if line in body] == body
