"""Party documents: what the sources leave open, and the agency chooses."""

from __future__ import annotations

import pytest

from dvk.model.agency import Layout
from dvk.model.plan import Plan
from dvk.render.document import Listing
from dvk.render.docx import to_docx
from dvk.render.formats import Order
from dvk.render.html import to_html
from dvk.render.pdf import to_pdf
from dvk.render.profiles import party
from dvk.render.run import rendering
from dvk.render.text import to_text
from tests.builders import AGENCY, a_plan, a_record, a_year, an_agency
from tests.render.builders import a_template, document_of, pieces_of, text_of
from tests.render.documents import a_document, a_text
from tests.render.pdf_pages import pages_of, words_of
from tests.render.test_run import PLAN, a_repository
from tests.render.word_files import W, main_part, misplaced, styled
from tests.render.word_files import text_of as text_of_paragraph


def test_what_the_sources_leave_open_is_marked():
    assert party.OPEN
    assert all(point.choices and point.clause and point.why for point in party.OPEN)


def a_party_year(layout: str, plan: str):
    return a_year(plan=a_plan(plan), agency=an_agency(f"{AGENCY}regime: đảng\nlayout: {{{layout}}}\n"))


@pytest.mark.parametrize(("guideline", "end", "mark"), [("HD05", ".", ";"), ("HD36", ",", ",")])
def test_the_agency_chooses_what_the_partys_guidance_leaves_open(guideline, end, mark):
    plan = "grounds: [Căn cứ A, Căn cứ B]\nrecipients: [Tỉnh ủy, Lưu Đảng ủy]"
    pieces = pieces_of(text_of(a_party_year(f'guideline: {guideline}, last_ground: "{end}"', plan)))
    assert {"- Căn cứ A;", f"- Căn cứ B{end}", f"- Tỉnh ủy{mark}", "- Lưu Đảng ủy."} <= set(pieces)


@pytest.mark.parametrize(
    ("guideline", "symbol", "says"),
    [
        ("HD05", "TTr/ĐU", "Kính trình: Tỉnh ủy"),
        ("HD36", "TTr/ĐU", "Kính gửi: Tỉnh ủy"),
        ("HD05", "KH/ĐU", "Kính gửi: Tỉnh ủy"),
    ],
)
def test_a_submission_addresses_as_its_guideline_says(guideline, symbol, says):
    year = a_party_year(f"guideline: {guideline}", f"symbol: {symbol}\naddressees: [Tỉnh ủy]")
    assert says in pieces_of(text_of(year))


def test_the_label_slants_and_the_only_addressee_stands_upright():
    # Party guidance, P18: “Kính gửi:” in italics, the body it goes to upright.
    listing = Listing(a_text("Kính gửi: Tỉnh ủy Mẫu"), ())
    document = a_document(regime="đảng", number="Số 05-KH/ĐU", addressees=listing)
    (made,) = styled(to_docx(document), "addressee")
    slanted = [(run.findtext(f"{W}t"), run.find(f"{W}rPr/{W}i") is not None) for run in made.iter(f"{W}r")]
    assert slanted == [("Kính gửi:", True), (" Tỉnh ủy Mẫu", False)]
    line = next(line for line in pages_of(to_pdf(document))[0] if "Kính gửi" in line.text)
    assert "Italic" in line.only("Kính gửi:").letters[0]["fontname"]
    assert "Italic" not in line.only("Tỉnh ủy Mẫu").letters[0]["fontname"]
    assert '<p class="addressee"><em>Kính gửi:</em> Tỉnh ủy Mẫu</p>' in to_html(document)


@pytest.mark.parametrize(
    ("mark", "labels"), [(".", ("I. MỘT", "1. Việc.", "1.1. Nhỏ.")), ("-", ("I- MỘT", "1- Việc.", "1.1- Nhỏ."))]
)
def test_the_agency_chooses_the_sign_after_numbers(mark, labels):
    plan = "sections: [{title: Một, content: [{item: Việc., content: [{item: Nhỏ.}]}]}]"
    assert set(labels) <= set(pieces_of(text_of(a_party_year(f'headings: "{mark}"', plan))))


LETTER = '{% extends "builtin/documents/plan.html.j2" %}{% import "documents/_words.html.j2" as words %}' + (
    "{% block about %}{{ words.about(head, plan.subject | first) }}{% endblock %}"
    "{% block title %}{% endblock %}{% block subject %}{% endblock %}"
)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", "V/v chế độ hội nghị"),
        ("regime: đảng\nlayout: {guideline: HD05}\n", "về việc chế độ hội nghị"),
        ("regime: đảng\nlayout: {guideline: HD36}\n", "chế độ hội nghị"),
    ],
)
def test_the_subject_of_a_letter_stands_under_its_number(tmp_path, more, expected):
    plan = a_record(Plan, "year: 2022\nsubject: chế độ hội nghị\nnumber: 5\n", "2022/plan.yaml")
    year = a_year(plan=plan, agency=an_agency(AGENCY + more))
    document = document_of(year, own=a_template(tmp_path, LETTER))
    printed = [line.strip() for line in to_text(document).splitlines()]
    number = next(index for index, line in enumerate(printed) if line.startswith("Số"))
    assert printed[number + 1] == expected
    data = to_docx(document)
    assert [text_of_paragraph(made) for made in styled(data, "about")] == [expected]
    assert list(misplaced(main_part(data))) == []
    assert expected in " ".join(words_of(to_pdf(document)))
    assert f'<p class="about">{expected}</p>' in to_html(document)


def test_the_agency_chooses_one_spelling_and_names_of_people_keep_theirs(tmp_path):
    plan = f"{PLAN}opening: Cấp ủy, ỦY BAN, thủy lợi và quỷ.\nsignature: {{office: Ủy viên, person: nguyen-van-uy}}\n"
    people = "people:\n  nguyen-van-uy: {name: Nguyễn Văn Ủy}\n"
    agency = "name: Đảng ủy Mẫu\nsymbol: ĐU\nplace: Mẫu\nregime: đảng\n" + people
    said = {}
    for tone in ("", "layout: {tone: ủy}\n", "layout: {tone: uỷ}\n"):
        repository = a_repository(tmp_path, {"2022/plan.yaml": plan, "agency.yaml": agency + tone})
        (made,) = rendering(repository, 2022, Order(None, None, ("text",), 80)).made
        said[tone] = " ".join(made.files[0].text.split())
    as_written, same, other = said.values()
    assert as_written == same
    assert "Cấp uỷ, UỶ BAN, thủy lợi và quỷ." in other
    assert "ĐẢNG UỶ MẪU" in other
    assert "UỶ VIÊN" in other
    assert "Nguyễn Văn Ủy" in other


@pytest.mark.parametrize(
    ("signed", "bold", "regular"),
    [
        ("{office: Trưởng ban}", ["TRƯỞNG BAN"], []),
        ("{authority: T/M Đảng ủy, office: Bí thư}", ["T/M ĐẢNG ỦY"], ["BÍ THƯ"]),
    ],
)
def test_who_signs_for_nobody_else_signs_by_an_office_in_bold(signed, bold, regular):
    data = to_docx(document_of(a_party_year("", f"signature: {signed}")))
    found = {name: [text_of_paragraph(made) for made in styled(data, name)] for name in ("authority", "office")}
    assert found == {"authority": bold, "office": regular}


def test_the_switches_are_the_open_points():
    for point in party.OPEN:
        assert (Layout.model_fields[point.name].default or "") == point.choices[0]
    assert {point.name for point in party.OPEN} == set(Layout.model_fields) - {"sizes", "margins", "indent"}
