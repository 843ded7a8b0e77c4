"""What looks like a slip and is none, and what a rule points at."""

from __future__ import annotations

import time

import pytest

from dvk.checks import catalogue
from dvk.diagnostics.choice import Choice
from dvk.text.sentences import begins_sentence, in_quotes
from tests.builders import a_plan, a_registration, a_year
from tests.checks.capitals.test_names import found


@pytest.mark.parametrize(
    "text",
    [
        "Đây là điều 1 trong 6 điều; năm điều Bác Hồ dạy; quy định tại các điều 5, 6 và 7.",
        "Khoản 1 Điều này được sửa. a) Khoản 2; b) Điểm a khoản 3. Sửa: Khoản 4. Bỏ “Khoản 5”.",
        "Họ được tặng huân chương I, giữ cổ phần X và đạt điểm A, Điểm 10.",
        "Thứ hai, nâng cao nhận thức; đứng thứ năm toàn tỉnh; từ tháng năm 2021.",
        "Pháp luật này, kỷ luật này, các nghị định này, quyết định này nọ.",
        "Cán bộ tài chính, cán bộ y tế, cơ sở Y tế, trụ sở Tư pháp, nội bộ Tài chính.",
        "Quân đội nhân dân Việt Nam, công an nhân dân, lực lượng vũ trang nhân dân, đồng nhân dân tệ.",
        "Các tổ chức đảng, của đảng ủy, vào đảng bộ, kết nạp đảng viên, của đảng Dân chủ.",
        "Quản lý nhà nước, cơ quan nhà nước, ngân sách nhà nước.",
        "Gió tây bắc, hướng Tây bắc, người Việt Nam bộ đội.",
        "Gồm 5 phường 12 xã, các phường 1, 2.",
        "1. Tỉnh Hà Nam. - Thành phố Huế: 5 mô hình.",
        "bà Triệu Thị Hoa, các giám đốc sở, ông giám đốc.",
        "Xem https://mau.vn/Khoản 1 và tệp KẾ HOẠCH này.",
        "Phó Trưởng phòng Văn hóa - Xã hội, Trưởng ban Dân vận Tỉnh ủy, Chánh văn phòng Chính phủ.",
        "Người công tác ở cơ quan đảng, nhà nước, lực lượng vũ trang.",
        "Đại hội đảng bộ các cấp, xây dựng kế hoạch, báo cáo số liệu.",
    ],
)
def test_this_is_right(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Theo khoản 1 điều này và điểm a khoản 2 điều 3.", ["điều", "điều"]),
        ("Của Điểm a Khoản 2 Điều 3.", ["Điểm", "Khoản"]),
        ("Theo mục 2 Chương IV và chương XXXVIII.", ["mục", "chương"]),
        ("Theo nghị định 30/2020/NĐ-CP và công văn số 5/UBND-VP.", ["nghị định", "công văn"]),
        ("Xây dựng đảng, theo đảng, đảng và nhà nước.", ["đảng", "đảng", "đảng"]),
        ("Có phó giáo sư Trần Văn Mẫu dự.", ["phó giáo sư"]),
    ],
)
def test_this_is_pointed_at(text: str, words: list[str]) -> None:
    assert [word for _code, word in found(text)] == words


CAPITALS = Choice(select=("DVK64", "DVK65", "DVK66"))
THIS = Choice(select=("DVK643",))


def test_this_plan_is_itself() -> None:
    text = "opening: Các phòng căn cứ kế hoạch này để thực hiện.\n"
    assert [one.place.text for one in catalogue.run(a_year(plan=a_plan(text)), Choice(select=("DVK643",)))] == [
        "kế hoạch"
    ]
    assert not catalogue.run(a_year(a_registration("area: Theo kế hoạch này.\n")), THIS)


def test_one_case_in_one_document_only() -> None:
    one, other = a_registration("area: Theo Ban Chỉ đạo.\n"), a_registration("area: Theo Ban chỉ đạo.\n", id="hai")
    assert not catalogue.run(a_year(one, other), Choice(select=("DVK653",)))


def test_starts_and_quotation_marks() -> None:
    text = "1. Mở đầu: “Sở” và sở. Sở, a) sở"
    assert [begins_sentence(text, at) for at in (0, 3, 12, 19, 23, 30)] == [True, True, True, False, True, True]
    assert [in_quotes(text, at) for at in (3, 12, 19)] == [False, True, False]


@pytest.mark.parametrize(
    "unit", ["Khoản 1 ", "điều 1 ", "Sở Tài Chính ", "luật này ", "đảng ta ", "nhân dân ", "Huân chương a ", "Thứ hai "]
)
def test_a_long_text_made_of_one_thing_is_read_in_a_moment(unit: str) -> None:
    text = "phục vụ Nhân dân " + unit * (40_000 // len(unit))
    year = a_year(a_registration(f"area: {text}\n"))
    started = time.process_time()
    catalogue.run(year, CAPITALS)
    assert time.process_time() - started < 10


@pytest.mark.parametrize(("text", "found"), [("căn cứ Quyết định này", 1), ("căn cứ văn bản. Quyết định này", 0)])
def test_a_text_is_itself_where_the_document_says_so_within_a_sentence(text: str, found: int) -> None:
    year = a_year(a_registration(f"area: Các phòng {text} để làm.\ngoal: Thực hiện quyết định này.\n"))
    assert len(catalogue.run(year, THIS)) == found
