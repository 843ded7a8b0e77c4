"""The register that ships with dvk, and how its documents are written out."""

from __future__ import annotations

from collections import Counter

import pytest

from dvk.citations import lexicon, recognise
from dvk.model.citation import LAWS, Citable
from dvk.store.defaults import default_register
from dvk.text.slug import slug

REGISTER = default_register()
ENTRIES = pytest.mark.parametrize(("id", "document"), REGISTER.documents.items(), ids=REGISTER.documents)


def test_what_is_a_law_is_one_to_whoever_reads_a_citation() -> None:
    assert set(lexicon.LAWS) == LAWS


def test_there_is_a_register() -> None:
    assert len(REGISTER.documents) > 100
    assert Counter(document.grade for document in REGISTER.documents.values()).keys() == {"A", "B", "C"}


@ENTRIES
def test_the_first_mention_is_one_citation_of_the_document(id: str, document: Citable) -> None:
    (citation,) = recognise(document.in_full)
    assert document.type.startswith(citation.type)
    assert citation.date is None if document.date is None else citation.date.value == document.date
    if document.is_law:
        assert citation.name == document.title
    else:
        assert citation.reference == document.number
        assert citation.issuer == (document.issuer or "").partition(" khóa ")[0]


@ENTRIES
def test_the_later_mention_is_the_same_document(id: str, document: Citable) -> None:
    if not document.is_law:
        (citation,) = recognise(document.later)
        assert citation.reference == document.number


def test_no_two_entries_have_one_key() -> None:
    keys = [(each.type, each.number, each.date) for each in REGISTER.documents.values()]
    assert len(set(keys)) == len(keys)


@ENTRIES
def test_an_id_is_number_symbol_and_year_or_the_name_of_a_law(id: str, document: Citable) -> None:
    assert id.startswith(slug(document.later if document.is_law else document.number or ""))
    assert document.date is None or str(document.date.year) in id


@ENTRIES
def test_what_replaced_a_document_is_in_the_register_and_younger(id: str, document: Citable) -> None:
    successors = REGISTER.successors(document)
    assert len(successors) == len(document.replaced.by if document.replaced else ())
    assert all(one.date is None or document.date is None or one.date > document.date for one in successors)


@ENTRIES
def test_a_public_page_is_named(id: str, document: Citable) -> None:
    assert document.grade != "B" or document.source
    assert document.title or document.about or document.grade in ("A", "C")


@pytest.mark.parametrize(
    ("id", "written"),
    [
        (
            "30-2020-nd-cp",
            "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
        ),
        (
            "76-nq-cp-2021",
            "Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ về Chương trình tổng thể cải cách hành "
            "chính nhà nước giai đoạn 2021-2030",
        ),
        ("luat-thi-dua-khen-thuong-2022", "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"),
        (
            "05-ct-tw-2016",
            "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, "
            "phong cách Hồ Chí Minh",
        ),
        ("36-hd-vptw-2018", "Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng"),
        ("05-hd-vptw-2026", "Hướng dẫn số 05-HD/VPTW của Văn phòng Trung ương Đảng"),
    ],
)
def test_a_first_mention_has_the_form_of_its_system(id: str, written: str) -> None:
    assert REGISTER.documents[id].in_full == written


def test_laws_are_cited_without_number_and_issuer() -> None:
    laws = [document for document in REGISTER.documents.values() if document.is_law]
    assert laws
    for law in laws:
        assert law.type in LAWS
        assert law.number is not None
        assert law.number not in law.in_full
        assert "Quốc hội" not in law.in_full
