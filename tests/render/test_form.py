"""Forms of other agencies: columns or clauses, every field of a registration in any of them."""

from __future__ import annotations

import pytest

from dvk.model.registration import PRINTABLE
from tests.builders import NAME, a_registration, a_year, an_agency
from tests.render.builders import a_form, pieces_of, text_of

FULL = """
level: cơ sở
kind: mô hình
subject: tập thể
field: kinh tế
owner: van-phong
renewal: mới
addressees: [Ban Chỉ đạo]
situation: Hồ sơ còn trễ.
goal: Trả đúng hạn.
targets: [{id: dung-han, text: Đúng hạn trên 95%.}]
solutions: [Phân công lại., Báo cáo tuần.]
area: Toàn cơ quan
beneficiaries: Người dân
forces: {lead: van-phong, coordinate: [Công đoàn], take_part: [Đoàn thanh niên]}
resources: Kinh phí thường xuyên
schedule: [{until: 2022-06-30, work: sơ kết}]
outputs: [Sổ tay]
sustain: Đưa vào quy chế
date: 2022-02-09
"""

CLAUSES = """
label: (Mẫu riêng)
subject: Mô hình năm {year}
clauses:
  - {heading: Lĩnh vực, fields: [field]}
  - {heading: "Địa bàn:", fields: [area]}
  - {heading: Chỉ tiêu, fields: [targets]}
  - {heading: "Mục tiêu, giải pháp", fields: [goal, solutions]}
  - {heading: Nguồn lực, fields: [resources]}
"""


def printed(text: str, form: str) -> list[str]:
    year = a_year(a_registration(text), agency=an_agency(), forms=a_form(form))
    return pieces_of(text_of(year, width=1000))


def test_clauses_are_numbered_and_hold_their_fields():
    pieces = printed(FULL, CLAUSES)
    start = pieces.index("1. Lĩnh vực: kinh tế")
    assert pieces[start:] == [
        "1. Lĩnh vực: kinh tế",
        "2. Địa bàn: Toàn cơ quan",
        "3. Chỉ tiêu:",
        "- Đúng hạn trên 95%.",
        "4. Mục tiêu, giải pháp:",
        "* Mục tiêu: Trả đúng hạn.",
        "* Giải pháp:",
        "- Phân công lại.",
        "- Báo cáo tuần.",
        "5. Nguồn lực: Kinh phí thường xuyên",
    ]


def test_a_field_left_empty_keeps_its_heading_only():
    pieces = printed("", CLAUSES)
    assert pieces[pieces.index("1. Lĩnh vực:") :] == [
        "1. Lĩnh vực:",
        "2. Địa bàn:",
        "3. Chỉ tiêu:",
        "4. Mục tiêu, giải pháp:",
        "5. Nguồn lực:",
    ]


WORDS = {
    "name": NAME,
    "year": "Năm 2022",
    "level": "cơ sở",
    "kind": "mô hình",
    "subject": "tập thể",
    "field": "kinh tế",
    "owner": "Văn phòng",
    "renewal": "mới",
    "addressees": "- Ban Chỉ đạo",
    "situation": "Hồ sơ còn trễ.",
    "goal": "Trả đúng hạn.",
    "targets": "- Đúng hạn trên 95%.",
    "solutions": "- Báo cáo tuần.",
    "area": "Toàn cơ quan",
    "beneficiaries": "Người dân",
    "forces": "- Phối hợp: Công đoàn",
    "resources": "Kinh phí thường xuyên",
    "schedule": "- Đến ngày 30 tháng 6 năm 2022: sơ kết",
    "outputs": "- Sổ tay",
    "sustain": "Đưa vào quy chế",
    "date": "ngày 09 tháng 02 năm 2022",
}


def test_the_words_of_every_field_are_known_here():
    assert set(WORDS) == set(PRINTABLE)
    assert len(WORDS) == 21


@pytest.mark.parametrize("field", PRINTABLE)
def test_every_field_can_be_printed_in_a_column(field):
    assert WORDS[field] in printed(FULL, f"subject: S\ncolumns: [{{heading: Cột, fields: [{field}]}}]")


@pytest.mark.parametrize("field", PRINTABLE)
def test_every_field_can_be_printed_beside_another(field):
    pieces = printed(FULL, f"subject: S\nclauses: [{{heading: Khoản, fields: [{field}, {field}]}}]")
    labelled = [piece for piece in pieces if piece.startswith("* ")]
    assert len(labelled) == 2
    assert any(piece == WORDS[field] or piece.endswith(f": {WORDS[field]}") for piece in pieces)


def test_paragraphs_of_a_text_stay_apart():
    pieces = printed('situation: "Một.\\nHai."', "subject: S\ncolumns: [{heading: Cột, fields: [situation]}]")
    assert pieces[-2:] == ["Một.", "Hai."]


def test_a_form_may_have_columns_without_widths():
    pieces = printed(FULL, "subject: S\ncolumns: [{heading: Một, fields: [goal]}, {heading: Hai, fields: [area]}]")
    assert pieces[-4:] == ["Một", "Hai", "Trả đúng hạn.", "Toàn cơ quan"]
