"""What a plan prints beside its prose: fine points of lines, numbers, annexes and signatures."""

from __future__ import annotations

import pytest

from dvk.diagnostics.model import Fix
from tests.builders import AGENCY, a_plan, a_registration, a_year, an_agency
from tests.checks.finding import found, places

PARTY = an_agency(AGENCY.replace("BQLKM", "ĐU") + "regime: đảng\n")


def a_plan_received_by(*lines: str) -> str:
    return "recipients:\n" + "".join(f'  - "{line}"\n' for line in lines)


@pytest.mark.parametrize("line", ["Lưu: VT, VP", "Lưu: VT", "Lưu: VT, VP.", "Lưu: VT, KTTH (3b).", "Lưu: VT, P. TH"])
def test_filing_lines_of_the_state_that_are_right(line: str) -> None:
    assert found(a_year(plan=a_plan(a_plan_received_by(line))), "DVK521") == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("Lưu VP", "Lưu: VT, VP"),
        ("Lưu VT", "Lưu: VT"),
        ("Lưu: VP", "Lưu: VT, VP"),
        ("Lưu : VT, VP", "Lưu: VT, VP"),
        ("Lưu: VT; VP", "Lưu: VT, VP"),
        ("lưu VT, VP", "Lưu: VT, VP"),
    ],
)
def test_filing_lines_of_the_state_are_rewritten(line: str, right: str) -> None:
    (diagnostic,) = found(a_year(plan=a_plan(a_plan_received_by(line))), "DVK521")
    assert isinstance(diagnostic.problem.fix, Fix)
    assert not diagnostic.problem.fix.safe
    assert [edit.new for edit in diagnostic.problem.fix.edits] == [right]


@pytest.mark.parametrize(
    ("line", "wrong"), [("Lưu Văn phòng Đảng ủy", False), ("Lưu: VT, VP", True), ("Lưu VT", True), ("Lưu: VPĐU", True)]
)
def test_the_party_files_without_colon_and_without_vt(line: str, wrong: bool) -> None:
    assert bool(found(a_year(plan=a_plan(a_plan_received_by(line)), agency=PARTY), "DVK521")) is wrong


def test_lines_that_only_begin_like_a_filing_line_are_none() -> None:
    year = a_year(plan=a_plan(a_plan_received_by("Lưu học sinh", "Lưu: VT")), agency=an_agency())
    assert found(year, "DVK521", "DVK522") == []


@pytest.mark.parametrize("symbol", ["KH-UBND", "KH-BCĐ-DVK", "KH-SGD&ĐT", "KH-ThU"])
def test_symbols_of_the_state_that_are_right(symbol: str) -> None:
    assert found(a_year(plan=a_plan(f"symbol: {symbol}\n")), "DVK501", "DVK502") == []


@pytest.mark.parametrize("symbol", ["KH/ĐU", "KH -UBND", "KH-", "kh-ubnd", "12/KH-UBND", "KH-UBND tỉnh"])
def test_symbols_the_state_does_not_write(symbol: str) -> None:
    assert places(a_year(plan=a_plan(f"symbol: {symbol}\n")), "DVK501") == [symbol]


def test_the_party_puts_a_slash_before_its_own_symbol() -> None:
    assert found(a_year(plan=a_plan("symbol: KH/ĐU\n"), agency=PARTY), "DVK501") == []
    assert places(a_year(plan=a_plan("symbol: KH-ĐU\n"), agency=PARTY), "DVK501") == ["KH-ĐU"]


@pytest.mark.parametrize(
    ("authority", "office", "fits"),
    [
        ("KT. Trưởng ban", "Phó Trưởng ban", True),
        ("KT. Trưởng ban", "Phó ban", True),
        ("KT. Giám đốc Sở", "Phó Giám đốc", True),
        ("KT. Tổng Giám đốc", "Phó Tổng Giám đốc", True),
        ("KT. Bộ trưởng", "Thứ trưởng", True),
        ("KT. Chỉ huy trưởng", "Chỉ huy phó", True),
        ("KT. Trưởng phòng", "Phó Giám đốc", False),
        ("KT. Trưởng ban", "Trưởng ban", False),
        ("KT. Giám đốc", "Thứ trưởng", False),
    ],
)
def test_a_deputy_deputises_for_the_head_above(authority: str, office: str, fits: bool) -> None:
    year = a_year(a_registration(f"signature: {{authority: {authority}, office: {office}}}\n"))
    assert bool(found(year, "DVK535")) is not fits


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Theo Phụ lục II kèm theo Kế hoạch này.", 1),
        ("Đăng ký theo phụ lục kèm theo.", 1),
        ("Đăng ký theo phụ lục đính kèm.", 1),
        ("Theo Phụ lục II kèm theo Nghị định số 30/2020/NĐ-CP.", 0),
        ("Theo Nghị định số 30/2020/NĐ-CP (Phụ lục I kèm theo).", 0),
        ("Theo mẫu tại Phụ lục I Thông tư số 01/2019/TT-BNV.", 0),
        ("Theo Phụ lục I.", 0),
    ],
)
def test_annexes_of_other_texts_are_not_the_plans(text: str, count: int) -> None:
    year = a_year(plan=a_plan(f"opening: {text}\n"))
    assert len(found(year, "DVK551")) == count


@pytest.mark.parametrize(
    "text", ["Phụ lục I, II và III", "Phụ lục I đến Phụ lục III", "các phụ lục kèm theo", "(kèm theo)"]
)
def test_annexes_may_be_mentioned_together(text: str) -> None:
    annexes = "".join(f"  - {{title: Biểu số {number}, content: [Văn phòng.]}}\n" for number in (1, 2, 3))
    year = a_year(plan=a_plan(f"opening: Thực hiện theo {text}.\nappendices:\n{annexes}"))
    assert found(year, "DVK552") == []


def test_parts_numbered_by_hand_are_not_counted() -> None:
    body = "sections:\n  - title: Nội dung\n    content: [Theo mục IV Kế hoạch này.]\n"
    body += "  - title: Tổ chức\n    content: [{}]\n"
    assert places(a_year(plan=a_plan(body.format("Giao."))), "DVK553") == ["IV"]
    assert found(a_year(plan=a_plan(body.format('"IV. KINH PHÍ"'))), "DVK553") == []


def test_a_number_that_is_printed_anyway_goes_safely() -> None:
    body = "sections:\n  - title: {}\n    content: [Nâng cao chất lượng.]\n"
    for title, safe in (("I. Mục đích", True), ("II. Mục đích", False)):
        (diagnostic,) = found(a_year(plan=a_plan(body.format(title))), "DVK541")
        assert diagnostic.problem.fix is not None
        assert diagnostic.problem.fix.safe is safe


def test_a_skeleton_of_titles_is_a_plan_still_to_be_written() -> None:
    assert found(a_year(plan=a_plan("sections:\n  - title: Mục đích\n  - title: Nội dung\n")), "DVK542") == []


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Phối hợp với UBND huyện tuyên truyền.", ["UBND huyện"]),
        ("Đề nghị Ban Thường vụ Huyện ủy cho ý kiến; gửi Chủ tịch UBND các huyện.", ["Huyện ủy", "UBND các huyện"]),
        ("Đã phối hợp với UBND huyện tuyên truyền.", []),
        ("Tiếp thu hồ sơ đã trình UBND huyện.", []),
        ("Trình UBND huyện Mẫu (cũ) hồ sơ.", []),
        ("Gửi UBND huyện trước ngày 30/6, trước khi kết thúc hoạt động.", []),
        ("Thực hiện Quyết định số 12/QĐ-UBND của UBND huyện.", []),
        ("Phối hợp với UBND xã, UBND phường.", []),
    ],
)
def test_a_district_may_be_named_but_is_asked_for_nothing(text: str, asked: list[str]) -> None:
    registration = a_registration(f"date: 2025-07-01\ngoal: {text}\n")
    assert places(a_year(registration), "DVK508") == asked


def test_districts_are_asked_before_they_ended_and_told_of_afterwards() -> None:
    text = "Phối hợp với UBND huyện tuyên truyền."
    assert found(a_year(a_registration(f"date: 2025-06-30\ngoal: {text}\n")), "DVK508") == []
    assert found(a_year(a_registration(f"date: 2025-07-01\nsituation: {text}\n")), "DVK508") == []
