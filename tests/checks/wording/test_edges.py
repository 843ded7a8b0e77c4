"""Rules on wording at the edges of what they report."""

from __future__ import annotations

import json

import pytest

from dvk.checks.wording import slips
from dvk.checks.wording.misspelled import COMPOUNDS, CONTEXTS
from dvk.text.edit import apply
from tests.builders import a_plan, a_registration, a_year, an_agency
from tests.checks.finding import found, places


def said(text: str, code: str) -> list[str]:
    """Return what a rule points at in one paragraph."""
    return places(a_year(a_registration(f"situation: {json.dumps(text, ensure_ascii=False)}\n")), code)


@pytest.mark.parametrize(
    ("text", "doubled"),
    [
        ("Trong năm năm 2022.", ["năm năm"]),
        ("Kế hoạch năm năm 2021-2025.", []),
        ("Kế hoạch năm năm.", []),
        ("Thực hiện hiện công tác.", ["hiện hiện"]),
        ("Thực hiện hiện đại hóa.", []),
        ("Của của dân.", ["Của của"]),
        ("Giải quyết xong.", []),
        ("Người người thi đua.", []),
        ("Phục vụ người người dân.", ["người người"]),
        ("Chờ của, của ai.", []),
        ("Do ông Trần Văn Linh Linh trình.", []),
        ("Quy định của Luật Bầu Bầu cử.", ["Bầu Bầu"]),
        ("Trong trường hợp hợp đồng.", []),
        ("Gửi UBND UBND tỉnh.", ["UBND UBND"]),
        ("Mục II II và 5 5.", []),
        ("Lãnh đạo Ban ban hành.", []),
        ("Kết thúc thúc.", ["thúc thúc"]),
        ("Người người lao động.", ["Người người"]),
        ("Phó Chủ tịch Thường trực trực tiếp phụ trách.", []),
        ("Xây dựng hệ thống giao thông thông minh.", []),
        ("Soạn tờ trình trình Giám đốc Sở.", []),
        ("Theo quy định của Luật Luật sư.", []),
    ],
)
def test_a_word_is_doubled_by_a_slip_or_on_purpose(text: str, doubled: list[str]) -> None:
    assert said(text, "DVK601") == doubled


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Nhiều xe ôtô, panô, vắcxin.", []),
        ("Xã Krông Na, huyện Buôn Đôn, tỉnh Đắk Lắk.", []),
        ("Ngành, nghành và Trìnhh tự của từng hồ sơ.", ["nghành", "Trìnhh"]),
        ("Địa chỉ thườg@mau.vn, H'Mông, Pa-lăng.", []),
        ("UBND, CCHC, TTHC.", []),
        ("Diện tích 835,30 m², thể tích 20 m³, khí CO₂, 5 µg.", []),
        ("Từ 10 mililít, có tính lôgíc, muối sunphát, bicácbônát, café.", []),
        ("Đưa vào danh mục: (i) rà soát; (ii) chỉ đạo; (iii) báo cáo.", []),
        (
            "Hằng năm đơn vị quann tâm đưa rra ý kiến của nhaan dân và theoo dõi sát.",
            ["quann", "rra", "nhaan", "theoo"],
        ),
        ("Hằng năm đơn vị bận ivệc gì cũng đưa thôngtin về book, free và zoo.", ["ivệc", "thôngtin"]),
        ("Chương trình đào tạolà hoạt động theocách mới.", ["tạolà", "theocách"]),
        ("Nghành y có nhiều việc, nghành nào cũng vậy, nghành này cũng thế.", ["Nghành", "nghành"]),
    ],
)
def test_only_debris_of_vietnamese_words_is_reported(text: str, wrong: list[str]) -> None:
    assert said(text, "DVK604") == wrong


def test_what_is_longer_than_any_word_is_not_taken_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    def taken_apart(word: str) -> set[str]:
        raise AssertionError(len(word))

    monkeypatch.setattr(slips, "_explained", taken_apart)
    monkeypatch.setattr(slips, "_is_loan", taken_apart)
    assert not slips.slip("ố" * 100_000)
    assert not slips.slip("Ố" + "ố" * 100_000)


@pytest.mark.parametrize(
    ("text", "pointed"),
    [
        ("Từ 15/7/2021 đến 20/07/2021.", 1),
        ("Từ 15/7/2021 đến 20/10/2021, 05/02/2022.", 0),
        ("Từ 15/7/2021 đến 20-7-2021.", 1),
        ("Từ 15/07/2021 đến 20/08/2021.", 0),
        ("Từ 5/7/2021 đến 08/7/2021.", 1),
        ("Từ 5/7/2021 đến 8/7/2021.", 0),
    ],
)
def test_dates_are_mixed_when_one_sign_or_zero_differs(text: str, pointed: int) -> None:
    assert len(said(text, "DVK621")) == pointed


@pytest.mark.parametrize(
    ("text", "impossible"),
    [
        ("Xong trong tháng 13/2022 và tháng 0/2023.", ["tháng 13/2022", "tháng 0/2023"]),
        ("Xong trong Quý V năm 2022, quý 5/2022.", ["Quý V năm 2022", "quý 5/2022"]),
        ("Xong trong quý IV/2022, tháng 12/2022, tháng 02/2022.", []),
        ("Chi lương tháng 13/2022; tháng 00/2022; hộ nghèo tháng 13/20221.", []),
    ],
)
def test_a_year_has_twelve_months_and_four_quarters(text: str, impossible: list[str]) -> None:
    assert said(text, "DVK623") == impossible


@pytest.mark.parametrize(
    ("text", "pointed"),
    [
        ("Đạt 42/53 mô hình, đạt 79%.", []),
        ("Đạt 42/53 mô hình, đạt 79,24%.", []),
        ("Đạt 42/53 mô hình, đạt 79,3%.", ["79,3"]),
        ("Đạt 42/53 mô hình, đạt 95% tiêu chí.", []),
        ("Ngày 15/7 mô hình, đạt 95%.", []),
    ],
)
def test_a_share_is_right_to_the_decimals_written(text: str, pointed: list[str]) -> None:
    assert said(text, "DVK629") == pointed


def test_a_quotation_over_several_paragraphs_has_its_partner_in_another() -> None:
    blocks = 'sections: [{title: Một, content: ["“Điều 1. Phạm vi.", "Điều 2. Đối tượng”."]}]\n'
    assert places(a_year(plan=a_plan(blocks)), "DVK612") == []


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Phong trào “Dân vận khéo và học tập.", ["“"]),
        ("Phong trào Dân vận khéo” và học tập.", ["”"]),
        ('Phong trào “Dân vận khéo" và học tập.', []),  # DVK611 says so
        ('Tivi 43", tivi 55" và 3 máy in.', []),
        ('Kế hoạch "Năm 2022" và "Năm 2023.', ["\\"]),  # the escape of the mark in the record
    ],
)
def test_a_quotation_mark_without_partner_is_told_from_inches(text: str, alone: list[str]) -> None:
    assert said(text, "DVK612") == alone


def test_straight_and_curly_marks_of_one_pair_are_one_finding() -> None:
    text = 'Phong trào “Dân vận khéo" và học tập.'
    assert len([*said(text, "DVK611"), *said(text, "DVK612")]) == 1


def test_a_quotation_that_opens_after_a_colon_may_close_in_a_later_paragraph() -> None:
    content = "['Đại hội khẳng định: “Công tác dân vận có đổi mới.', 'Nội dung phong phú” (1).']"
    assert places(a_year(plan=a_plan(f"sections: [{{title: Một, content: {content}}}]\n")), "DVK612") == []


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Nghị quyết số 76/NQ-CP ngày 15/07/2021 và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.", ["DVK709"]),
        ("Nghị quyết số 76/NQ-CP ngày 15/07/2021, lại Nghị quyết số 76/NQ-CP ngày 15/7/2021.", ["DVK714"]),
        ("Nghị quyết số 76/NQ-CP ngày 15-7-2021 và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.", ["DVK713"]),
        ("Nghị quyết số 76/NQ-CP ngày 15-7-2021; họp ngày 16/8/2021 và 17/8/2021.", ["DVK621"]),
        ("Nghị quyết số 76/NQ-CP ngày 5/7/2021, lại Nghị quyết số 76/NQ-CP ngày 05/7/2021.", ["DVK714"]),
        ("Nghị quyết số 76/NQ-CP ngày 5/7/2021 và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.", ["DVK705"]),
        ("Nghị quyết số 76/NQ-CP ngày 15/07/2021 và lại ngày 15/07/2021.", ["DVK709"]),
        ("Nghị quyết số 76/NQ-CP ngày 15/7/2021; họp ngày 16/08/2021 và 17/09/2021.", ["DVK621"]),
    ],
)
def test_of_each_date_one_rule_speaks(text: str, spoken: list[str]) -> None:
    year = a_year(a_registration(f"situation: {json.dumps(text, ensure_ascii=False)}\n"))
    assert [one.code for one in found(year, "DVK62", "DVK70", "DVK71")] == spoken


def test_a_date_is_mixed_with_those_of_citations_but_never_beside_their_own_rule() -> None:
    text = "Nghị quyết số 76/NQ-CP ngày 15/7/2021; họp ngày 16/08/2021, 17/09/2021, 18/10/2021."
    (diagnostic,) = found(a_year(a_registration(f"situation: {text}\n")), "DVK621")
    fix = diagnostic.problem.fix
    assert fix is not None
    assert [edit.new for edit in fix.edits] == ["16/8/2021", "17/9/2021"]


def test_of_the_date_of_a_cited_document_one_rule_speaks() -> None:
    text = "Thực hiện Nghị quyết số 76/NQ-CP ngày 31/6/2021 của Chính phủ."
    assert said(text, "DVK623") == []
    assert len(said(text, "DVK703")) == 1
    assert said("Nghị quyết số 76/NQ-CP ngày 5 tháng 07 năm 2021 của Chính phủ.", "DVK622") == []


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Theo các điểm a), b) và c) khoản 1.", []),
        ("Theo điểm a) và b) khoản 1.", []),
        ("Gồm: 1) máy tính; 2) máy in.", []),
        ("c) Hồ sơ trực tuyến mức độ 3, 4) chưa nhiều.", [")"]),
        ("Công bố trên trang thông tin nếu có), trừ trường hợp khác.", [")"]),
    ],
)
def test_a_closing_bracket_alone_is_told_from_the_mark_of_a_list(text: str, alone: list[str]) -> None:
    assert said(text, "DVK613") == alone


@pytest.mark.parametrize(
    ("text", "pointed"),
    [
        ("Năm qua có 165 mô hình, trong đó có 90 tập thể và 73 cá nhân.", ["165"]),
        ("Có 500 đại biểu, trong đó có 20 tập thể và 30 cá nhân điển hình.", []),
    ],
)
def test_parts_after_trong_do_make_up_the_whole_where_they_nearly_do(text: str, pointed: list[str]) -> None:
    assert said(text, "DVK628") == pointed


@pytest.mark.parametrize(
    ("text", "misspelled"),
    [
        ("Triễn khai, xữ lý và bổ xung.", ["Triễn khai", "xữ lý", "bổ xung"]),
        ("Cán bộ cũng cố gắng; góp phần cũng cố quốc phòng.", ["cũng cố"]),
        ("Hồ sơ xuất khẩu do sơ xuất của cán bộ.", ["sơ xuất"]),
        ("Cảm xúc tích cực, viết xúc tích.", ["xúc tích"]),
        ("Ông Trần Sở Hửu trình, cán bộ hổ, trợ lý về.", []),
        ("Xử lý, xử lí, xúc tiến, hỗ trợ, củng cố, sửa đổi, phản ảnh, đường xá.", []),
    ],
)
def test_a_compound_of_no_dictionary_is_told_from_two_words_in_passing(text: str, misspelled: list[str]) -> None:
    assert said(text, "DVK673") == misspelled


def test_every_misspelled_compound_is_two_syllables_of_which_one_is_wrong() -> None:
    assert len(COMPOUNDS) > 100
    assert CONTEXTS.keys() <= COMPOUNDS.keys()
    for written, right in COMPOUNDS.items():
        assert sum(one != other for one, other in zip(written, right, strict=True)) == 1
        assert right not in COMPOUNDS


@pytest.mark.parametrize(
    ("text", "contradicted"),
    [
        ("Giảm từ 2,5% xuống 3,2%; tăng từ 80% lên 75%.", ["từ 2,5% xuống 3,2%", "từ 80% lên 75%"]),
        ("Rút ngắn từ 7 xuống còn 10 ngày.", ["từ 7 xuống còn 10"]),
        ("Tăng từ 1.200 hồ sơ năm 2021 lên 1.100 hồ sơ.", ["từ 1.200 hồ sơ năm 2021 lên 1.100"]),
        ("Giảm từ 3,2% (năm 2021) xuống dưới 2,5%, tăng từ 800 triệu lên 1,2 tỷ đồng.", []),
        ("Tăng từ 1,2 tỷ đồng lên 900 triệu đồng/năm; từ 18 tuổi trở lên 5 người.", []),
        ("Từ hạng 45 lên hạng 30, từ 45 lên 30 bậc, từ 45 lên 30; dời từ 8 giờ lên 7 giờ.", []),
        ("Tăng từ 1/2 lên 1/3, từ 5 xã lên 3 phường, từ 2 lên 3.5 triệu, từ 10 lên 5-15 ngày.", []),
    ],
)
def test_a_number_goes_where_the_words_go(text: str, contradicted: list[str]) -> None:
    assert said(text, "DVK672") == contradicted


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("Tỷ lệ đạt 15%. cán bộ còn thiếu.", ["cán"]),
        ("Nặng 5 kilôgam. người dân chờ.", ["người"]),
        ("Hồ sơ (nếu có). người dân chờ.", ["người"]),
        ("Các ông v.v. cùng dự, TP. ấy.", []),
    ],
)
def test_a_sentence_ends_after_figures_and_brackets_too(text: str, small: list[str]) -> None:
    assert said(text, "DVK634") == small


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (
            "Dài 3.5 km, rộng 1.25m; trồng 12.5 ha, thu 2.5 tỷ đồng, tăng 1.5 lần.",
            ["3.5", "1.25", "12.5", "2.5", "1.5"],
        ),
        ("Đạt 87.5 điểm, tiêu chí 2.1 điểm a, mục 3.2 tấn công, mục 1.2 Kinh phí.", ["87.5"]),
        ("Dài 1.250 km, 3,5 km, lúc 7.30 giờ, kinh phí 1.250.5 triệu.", []),
    ],
)
def test_a_point_before_a_measure_is_no_vietnamese_comma(text: str, english: list[str]) -> None:
    assert said(text, "DVK625") == english


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("Kinh phí 4,200 triệu đồng, 2,000 tỷ.", ["4,200", "2,000"]),
        ("Kinh phí 4,250 triệu đồng, 0,500 tỷ, 4,2 tỷ, 1,200 ha, 4.200 triệu.", []),
    ],
)
def test_zeros_after_a_comma_leave_the_reader_in_doubt(text: str, doubtful: list[str]) -> None:
    assert said(text, "DVK670") == doubtful


def test_what_comes_whole_has_no_decimals() -> None:
    assert said("Kinh phí 1,050 đồng cho 2,300 lượt người, dài 1,250 km.", "DVK625") == ["1,050", "2,300"]


@pytest.mark.parametrize(
    ("text", "doubled"),
    [
        ("Người ủy thác ủy thác cho đại lý.", []),
        ("Viện kiểm sát kiểm sát việc tuân theo pháp luật.", []),
        ("Vẫn xuất bản xuất bản phẩm.", []),
        ("Cơ quan nâng cao nâng cao chất lượng.", ["nâng cao nâng cao"]),
    ],
)
def test_a_verb_may_follow_its_own_noun(text: str, doubled: list[str]) -> None:
    assert said(text, "DVK602") == doubled


def test_a_party_document_ends_with_a_full_stop() -> None:
    party = an_agency("name: Đảng ủy Mẫu\nsymbol: ĐUM\nplace: Phú Mẫu\nregime: đảng\n")
    for closing, wrong in (("Xong.", 0), ("Xong./.", 1)):
        year = a_year(plan=a_plan(f"closing: {closing}\n"), agency=party)
        assert len(found(year, "DVK636")) == wrong


@pytest.mark.parametrize(
    "text",
    [
        "Hồ sơ của của dân,, 85 % , theo  mẫu;chờ 15/7/2021 và 20-7-2021. chưa xong",
        'Mô hình “Dân vận khéo” và "Dân vận khéo", v.v... ngày 5 tháng 07 năm 2021, 87.5% hồ sơ',
        "Văn hóa - xã hội – an ninh, máy… mạng... và nâng cao nâng cao",
    ],
)
def test_safe_fixes_leave_nothing_to_find(text: str) -> None:
    """One after the other, as edits of one place cannot be done at once."""
    for _round in range(12):
        year = a_year(a_registration(f"situation: {json.dumps(text, ensure_ascii=False)}\n"))
        fixes = [one.problem.fix for one in found(year, "DVK6") if one.problem.fix and one.problem.fix.safe]
        if not fixes:
            break
        edited = apply(year.registrations[0].tree.source, fixes[0].edits)
        text = json.loads(edited.partition("situation: ")[2])
    else:
        pytest.fail(text)
    assert said(text, "DVK60") == []


@pytest.mark.parametrize("text", ["Phong trào “Dân vận khéo“ trong cơ quan.", "Theo (mẫu mới( của Ban ”Dân vận”."])
def test_a_wrong_mark_is_unpaired_and_keeps_its_space(text):
    assert said(text, "DVK607") == []
    assert [*said(text, "DVK612"), *said(text, "DVK613")]
