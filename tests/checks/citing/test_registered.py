"""Citations against the register: what may be told for sure, and what may mean another document."""

from __future__ import annotations

from textwrap import dedent

import pytest

from dvk.model.citation import Citable, Register
from dvk.store.defaults import default_register
from tests.builders import a_journal, a_plan, a_record, a_registration, a_year
from tests.checks.finding import found

EVERY = ("DVK721", "DVK722", "DVK723", "DVK724", "DVK725")
CENTRAL = ("-CP", "-TTg", "-BNV", "-VPCP", "QH15", "UBTVQH13", "/TW", "/VPTW", "/BDVTW")
TWICE = "Luật Tổ chức chính quyền địa phương"
DATED = [
    document
    for document in default_register().documents.values()
    if document.date is not None and (document.number or "").endswith(CENTRAL)
]


def of_text(text: str, *, date: str = "2026-09-01", own: str = "") -> list[tuple[str, str]]:
    register = a_record(Register, dedent(own), "citations.yaml") if own else None
    plan = a_plan(f"date: {date}\nopening: |-\n  {text}\n")
    return [(each.code, each.place.text) for each in found(a_year(plan=plan, own_register=register), *EVERY)]


@pytest.mark.parametrize("document", default_register().documents.values(), ids=lambda each: each.in_full[:60])
def test_what_the_register_prints_is_no_finding_before_it_was_replaced(document: Citable) -> None:
    assert of_text(f"Căn cứ {document.in_full};", date="2000-01-01") == []


def test_most_documents_are_of_bodies_there_is_one_of() -> None:
    assert len(DATED) > 80


@pytest.mark.parametrize("document", DATED, ids=lambda each: each.in_full[:60])
def test_another_day_is_found_where_number_and_year_tell_the_document(document: Citable) -> None:
    assert document.date is not None
    day = document.date.replace(day=document.date.day % 28 + 1)
    moved = document.model_copy(update={"date": day})
    ((code, text),) = of_text(f"Căn cứ {moved.in_full};", date="2000-01-01")
    assert text.startswith("ngày ")
    # Of two laws of one name and year one is unconfirmed: nothing is sure of either.
    assert code == ("DVK721" if document.sure_of("date") and document.later != TWICE else "DVK722")


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 25-NQ/TW ngày 22/8/2026 của Bộ Chính trị về công tác người Việt Nam ở nước ngoài",
        "Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII",
        "Chỉ thị số 05-CT/TU ngày 24/5/2021 của Tỉnh ủy Kiên Giang",
        "Kế hoạch số 21/KH-UBND ngày 17/01/2025 của Ủy ban nhân dân tỉnh Kiên Giang",
        "Quyết định số 31/2020/QĐ-UBND ngày 27/10/2020 của Ủy ban nhân dân tỉnh Kiên Giang",
        "Nghị quyết số 76/NQ-CP ngày 09/5/2024 của Chính phủ",
        "Quyết định số 399-QĐ/TW ngày 12/5/2026 của Ban Bí thư",
        "Luật Tổ chức chính quyền địa phương ngày 26 tháng 11 năm 2003",
        "Luật TĐKT số 06/2022/QH15, Luật Tổ chức CQĐP số 72/2025/QH15",
        "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng số 39/2013/QH13",
        "thực hiện Nghị định số 30/2020/NĐ-CP, ngày 15/3/2021, Ủy ban nhân dân xã ban hành quy chế",
        "thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ, ngày 15/3/2021 Ủy ban nhân dân xã ban hành quy chế",
        "Nghị định số 30/2020/NĐ-CP có hiệu lực từ ngày 05 tháng 3 năm 2020",
    ],
)
def test_what_may_be_another_document_or_another_event_is_left_alone(text: str) -> None:
    assert of_text(text) == []


def test_of_two_laws_of_one_name_and_year_either_may_be_cited() -> None:
    assert of_text("Luật Tổ chức chính quyền địa phương số 65/2025/QH15", date="2025-03-01") == []
    assert of_text("Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025", date="2025-03-01") == []
    name = "Luật Tổ chức chính quyền địa phương"
    assert of_text(f"{name} ngày 20 tháng 02 năm 2025") == [("DVK722", "ngày 20 tháng 02 năm 2025")]


def test_a_document_is_replaced_from_its_day_on() -> None:
    text = "Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư"
    assert of_text(text, date="2026-01-08") == []
    assert of_text(text, date="2026-01-09") == [("DVK724", "Quy định số 66-QĐ/TW")]
    assert of_text(f"{text}, nay là Quy định số 399-QĐ/TW") == []


def test_a_journal_goes_by_the_day_of_its_entry() -> None:
    entry = "  - {{date: {}, text: Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.}}\n"
    journal = a_journal("entries:\n" + entry.format("2025-06-30") + entry.format("2025-07-01"))
    year = a_year(a_registration(), journals=[journal])
    (problem,) = found(year, *EVERY)
    assert (problem.code, problem.place.start.line) == ("DVK725", 3)


def test_an_own_entry_lies_over_the_shipped_one() -> None:
    own = """\
    documents:
      76-nq-cp-2021:
        type: Nghị quyết
        number: 76/NQ-CP
        date: 2021-07-16
        issuer: Chính phủ
    """
    text = "Nghị quyết số 76/NQ-CP ngày {}/7/2021 của Chính phủ"
    assert of_text(text.format(16), own=own) == []
    assert of_text(text.format(15), own=own) == [("DVK721", "ngày 15/7/2021")]


@pytest.mark.parametrize(
    ("title", "differing"),
    [
        ("ban hành chương trình tổng thể cải cách thủ tục hành chính nhà nước giai đoạn 2021-2030", "thủ tục"),
        ("về Chương trình tổng thể cải tạo hành chính nhà nước giai đoạn 2021-2030", "tạo"),
        ("về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2020-2025", "2020-2025"),
        ("về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2025", "2025"),
        ("về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 – 2030 của tỉnh", None),
        ("về Chương trình tổng thể cải cách hành chính nhà nước", None),
        ("về Chương trình tổng thể cải cách hành chính giai đoạn 2021-2030", None),
        ("về cải cách thủ tục hành chính", None),
        ("về việc tiếp tục đẩy mạnh cải cách hành chính nhà nước trong giai đoạn mới", None),
    ],
)
def test_the_words_of_a_title_that_differ_are_pointed_at(title: str, differing: str | None) -> None:
    written = f"Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ {title}."
    assert of_text(written) == ([("DVK723", differing)] if differing else [])


def test_the_date_can_be_put_right_in_the_way_it_is_written() -> None:
    for written, right in (
        ("ngày 15/3/2020", "ngày 05/3/2020"),
        ("ngày 15-03-2020", "ngày 05-3-2020"),
        ("ngày 15 tháng 3 năm 2020", "ngày 05 tháng 3 năm 2020"),
    ):
        plan = a_plan(f"opening: Thực hiện Nghị định số 30/2020/NĐ-CP {written} của Chính phủ.\n")
        (problem,) = found(a_year(plan=plan), *EVERY)
        assert problem.problem.fix is not None
        assert not problem.problem.fix.safe
        assert [edit.new for edit in problem.problem.fix.edits] == [right]
