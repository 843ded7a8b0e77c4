from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from dvk.views.numbering import point_label
from dvk.views.plan import plan_view
from tests.builders import AGENCY, a_plan, a_year, an_agency

PARTY = AGENCY + "regime: đảng\n"


def view_of(text: str = "", agency: str = AGENCY):
    return plan_view(a_year(plan=a_plan(text), agency=an_agency(agency)))


def labels(pieces):
    return [(piece.label, piece.text, labels(piece.content)) for piece in pieces]


def test_clauses_points_and_dashes_are_numbered_by_where_they_stand():
    view = view_of(
        """
        sections:
          - title: Mục đích
            content:
              - title: Đầu
                content:
                  - item: trong
                    content: [{item: sâu}]
                  - item: tiếp
              - Đoạn
              - item: Hai
                content:
                  - point: một
                    content: [{item: dưới điểm}]
                  - point: hai
                  - dash: gạch
        """
    )
    assert view.sections[0].number == "I."
    assert labels(view.sections[0].content) == [
        ("1.", "Đầu", [("1.1.", "trong", [("1.1.1.", "sâu", [])]), ("1.2.", "tiếp", [])]),
        ("", "Đoạn", []),
        ("2.", "Hai", [("a)", "một", [("2.1.", "dưới điểm", [])]), ("b)", "hai", []), ("", "gạch./.", [])]),
    ]


@pytest.mark.parametrize(("number", "label"), [(1, "a)"), (5, "đ)"), (23, "y)"), (24, "aa)"), (47, "aaa)")])
def test_points_follow_the_alphabet_of_the_decree(number, label):
    assert point_label(number) == label


def test_lines_of_a_text_become_paragraphs():
    view = view_of('sections: [{title: A, content: [{item: "một\\nhai", content: [{dash: ba}]}]}]')
    (piece,) = view.sections[0].content
    assert [inner.text for inner in piece.content] == ["hai", "ba./."]
    assert piece.text == "một"


def test_rows_of_a_table_are_filled_up_to_its_columns():
    view = view_of("sections: [{title: A, content: [{table: {columns: [a, b], rows: [[1], [2.5, null, x]]}}]}]")
    grid = view.sections[0].content[0].table
    assert grid is not None
    assert grid.columns == ("a", "b", "")
    assert grid.rows == ((("1",), (), ()), (("2,5",), (), ("x",)))


@pytest.mark.parametrize(
    ("written", "grounds", "opening"),
    [
        ("grounds: [Căn cứ A, Căn cứ B]", ("Căn cứ A;", "Căn cứ B."), ()),
        ("grounds: [Căn cứ A;, Căn cứ B.]", ("Căn cứ A;", "Căn cứ B."), ()),
        ('grounds: [Căn cứ A, "Căn cứ B,"]\nopening: "Ban lập:"', ("Căn cứ A;",), ("Căn cứ B, Ban lập:",)),
        ('grounds: ["Căn cứ A,"]', ("Căn cứ A,",), ()),
        ('grounds: [Căn cứ A]\nopening: "Ban lập:"', ("Căn cứ A.",), ("Ban lập:",)),
    ],
)
def test_grounds_end_as_the_decree_says_or_run_on(written, grounds, opening):
    view = view_of(written)
    assert (view.grounds, view.opening) == (grounds, opening)


@pytest.mark.parametrize(
    ("closing", "printed"),
    [("thiết thực", "thiết thực./."), ("xong.", "xong./."), ("xong. /.", "xong. /."), ("xong./.", "xong./.")],
)
def test_the_last_paragraph_has_the_end_mark_once(closing, printed):
    assert view_of(f"closing: {closing}").closing == (printed,)


def test_only_the_last_closing_paragraph_has_the_end_mark():
    assert view_of("closing: [một, hai]").closing == ("một", "hai./.")


def test_party_documents_have_no_end_mark():
    assert view_of("closing: xong.", PARTY).closing == ("xong.",)


def test_a_table_at_the_end_takes_no_end_mark():
    view = view_of("sections: [{title: A, content: [một, {table: {columns: [a]}}]}]")
    assert view.sections[0].content[0].text == "một"


@pytest.mark.parametrize(
    ("recipients", "printed"),
    [
        ("[A, B]", ("A;", "B;", "Lưu: VT, VP.")),
        ("[A, Lưu VP]", ("A;", "Lưu VP.")),
        ("[]", ("Lưu: VT, VP.",)),
        ("[A;, Lưu VP.]", ("A;", "Lưu VP.")),
    ],
)
def test_recipients_end_in_the_filing_line(recipients, printed):
    assert view_of(f"recipients: {recipients}", AGENCY + "archive: VP\n").recipients == printed


def test_without_a_filing_unit_nothing_is_added():
    assert view_of("recipients: [A]").recipients == ("A.",)


def test_names_are_those_of_the_documents_day():
    agency = """
        name:
          - {text: Ban cũ, until: 2022-06-30}
          - {text: Ban mới, from: 2022-07-01}
        symbol: BM
        place: [{text: Huyện Mẫu, until: 2022-06-30}, {text: Xã Mẫu, from: 2022-07-01}]
        """
    assert view_of("date: 2022-06-30", agency).head.agency == ("Ban cũ",)
    assert view_of("date: 2022-07-01", agency).head.place == "Xã Mẫu"
    assert view_of("", agency).head.agency == ("Ban cũ",)


@pytest.mark.parametrize(
    ("written", "number", "symbol"),
    [
        ("number: 7", "07", "KH-BQLKM"),
        ("number: 7a\nsymbol: KH-X", "07a", "KH-X"),
        ("number: 12", "12", "KH-BQLKM"),
        ("", "", "KH-BQLKM"),
    ],
)
def test_the_number_has_two_digits_and_the_agencys_symbol(written, number, symbol):
    head = view_of(written).head
    assert (head.number, head.symbol) == (number, symbol)


def test_a_signer_without_an_office_has_the_one_held_on_the_day():
    agency = AGENCY + "  le-van-mau:\n    name: Lê Văn Mẫu\n    offices: [{office: Trưởng ban, from: 2022-01-01}]\n"
    view = view_of("signature: {person: le-van-mau}", agency)
    assert view.signature is not None
    assert (view.signature.office, view.signature.name) == ("Trưởng ban", "Lê Văn Mẫu")


def test_an_unknown_signer_is_printed_as_written():
    view = view_of("signature: {authority: [TM. Ban, KT. Trưởng ban], office: Phó Trưởng ban, person: ai-do}")
    assert view.signature is not None
    assert (view.signature.authority, view.signature.name) == (("TM. Ban", "KT. Trưởng ban"), "ai-do")


def test_the_only_annex_has_no_number():
    assert [annex.number for annex in view_of("appendices: [{title: A}]").appendices] == [""]
    assert [annex.number for annex in view_of("appendices: [{title: A}, {title: B}]").appendices] == ["I", "II"]


def test_a_view_is_plain_data():
    view = view_of("sections: [{title: A, content: [{table: {columns: [a]}}]}]\nappendices: [{title: A}]")
    assert json.loads(json.dumps(asdict(view)))["head"]["symbol"] == "KH-BQLKM"
