"""Looking a document up in the register."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.model.citation import Register
from dvk.store.defaults import default_register
from dvk.text.fold import fold
from dvk.views.register import look_up, nearest

REGISTER = default_register()
IDS = list(REGISTER.documents)


def ids(search: str) -> list[str]:
    return [found.id for found in look_up(REGISTER, search)]


@pytest.mark.parametrize(
    ("search", "first"),
    [
        ("cai cach hanh chinh", "76-nq-cp-2021"),
        ("76/NQ-CP", "76-nq-cp-2021"),
        ("76 nq cp", "76-nq-cp-2021"),
        ("NĐ30", "30-2020-nd-cp"),
        ("luat thi dua", "luat-thi-dua-khen-thuong-2022"),
        ("06/2022/QH15", "luat-thi-dua-khen-thuong-2022"),
        ("luật tổ chức chính quyền địa phương", "luat-to-chuc-chinh-quyen-dia-phuong-2025"),
        ("5-CT/TW", "05-ct-tw-2016"),
        ("NĐ 30", "30-2020-nd-cp"),
        ("van thu", "30-2020-nd-cp"),
        ("chi thi dan van son la", "11-ct-tu-2021"),
        ("ke hoach dan van chinh quyen 2020", "19-kh-ubnd-2020"),
        ("the thuc van ban dang", "399-qd-tw-2026"),
    ],
)
def test_what_is_asked_for_comes_first(search: str, first: str) -> None:
    assert ids(search)[0] == first


def test_documents_in_force_come_before_replaced_ones() -> None:
    assert ids("nghi dinh van thu") == ["30-2020-nd-cp", "09-2010-nd-cp", "110-2004-nd-cp"]


def test_digits_are_whole_words() -> None:
    assert ids("1-KL/TW") == ["01-kl-tw-2021"]
    assert ids("7") == ["07-ct-ttg-2013"]


def test_beginnings_count_where_no_document_has_the_words() -> None:
    assert ids("luat thi dua khen thuo")[0] == "luat-thi-dua-khen-thuong-2022"
    assert ids("khong co gi nhu the") == []
    assert ids("") == ids("…") == []


@given(st.sampled_from(IDS), st.data())
def test_any_words_of_a_document_find_it_with_and_without_marks(id: str, data: st.DataObject) -> None:
    document = REGISTER.documents[id]
    words = " ".join(text for text in (document.type, document.number, document.issuer, document.title) if text).split()
    asked = " ".join(data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=5)))
    assert ids(asked) == ids(fold(asked))
    assert id in ids(asked)


@given(st.permutations(list(REGISTER.documents.items())))
def test_the_order_of_the_register_does_not_matter(items: list[tuple[str, object]]) -> None:
    shuffled = Register.model_construct(documents=dict(items))
    assert [found.id for found in look_up(shuffled, "chi thi")] == ids("chi thi")


@pytest.mark.parametrize(
    ("search", "meant"),
    [
        ("cai cach hanh chnh", "cải cách hành chính"),
        ("98/2024/NĐ-CP", "98/2023/NĐ-CP"),
        ("luat thi dua khen thuongg", "Luật Thi đua, khen thưởng"),
        ("zzzz", None),
    ],
)
def test_the_nearest_is_named(search: str, meant: str | None) -> None:
    assert nearest(REGISTER, search) == meant
