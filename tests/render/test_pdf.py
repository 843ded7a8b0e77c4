"""The PDF layout, read back by libraries that are not ours: words, faces, pages, positions."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace

import pdfplumber
import pypdf
import pytest

from dvk.errors import DvkError, EnvironmentProblem
from dvk.render.document import Cell, Document, Foot, Heading, Item, Listing, Paragraph, SignatureBlock, Table
from dvk.render.pdf import to_pdf
from dvk.render.pdf.compile import MOMENT
from dvk.render.profiles import profile_of
from dvk.render.profiles.setup import Setup
from dvk.render.text import to_text
from dvk.resources import fonts_folder
from tests.render.documents import (
    LONG_AGENCY,
    SENTENCE,
    a_cell,
    a_document,
    a_long_body,
    a_table,
    a_text,
    an_appendix,
)
from tests.render.pdf_pages import Line, pages_of, words_of

FACES = {"Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic", "Tinos"}
MM = 72 / 25.4

DOCUMENTS = {
    "plain": a_document(),
    "long names": a_document(agency=LONG_AGENCY, superior="Ủy ban nhân dân tỉnh Mẫu"),
    "Party": a_document(*a_long_body(8), regime="đảng", number="Số 05-KH/ĐU", superior="Đảng bộ tỉnh Mẫu"),
    "set B": a_document(*a_long_body(8), setup=Setup(sizes="B")),
    "six pages": a_document(*a_long_body(34)),
    "annexes": a_document(
        appendices=(
            an_appendix(a_table(40, 6), number="Phụ lục I", landscape=True),
            an_appendix(Paragraph(a_text(SENTENCE)), a_table(60), number="Phụ lục II"),
        )
    ),
    "addressees": a_document(addressees=Listing(a_text("Kính gửi:"), (a_text("Sở Mẫu;"), a_text("Ban Mẫu.")))),
}


@pytest.fixture(scope="module", params=list(DOCUMENTS))
def made(request) -> tuple[Document, bytes]:
    document = DOCUMENTS[request.param]
    return document, to_pdf(document)


def test_the_words_are_those_of_the_text_layout(made):
    document, data = made
    printed = to_text(document, 400).replace("│", " ").split()
    wanted = Counter(word for word in printed if not set(word) <= set("─┌┬┐├┼┤└┴┘"))
    found = Counter(words_of(data))
    assert wanted.total() > 50
    assert not wanted - found
    # A table's head is printed again on each page, and pages are numbered.
    again = {"Cột", *map(str, range(10))} if document.appendices else set()
    assert set(found - wanted) <= again


def test_only_our_own_faces_are_embedded(made):
    _document, data = made
    names = set()
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in descendant["/FontDescriptor"]
            names.add(font.get_object()["/BaseFont"].removeprefix("/").partition("+")[2].split("-Identity")[0])
    assert names
    assert names <= FACES


def test_the_text_stays_between_the_margins(made):
    document, data = made
    page = profile_of(document.regime, document.setup).page
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for sheet in pdf.pages:
            letters = [letter for letter in sheet.chars if letter["text"].strip() and letter["top"] > page.top * MM - 5]
            assert min(letter["x0"] for letter in letters) >= page.left * MM - 0.5
            assert max(letter["x1"] for letter in letters) <= sheet.width - page.right * MM + 0.5
            assert max(letter["bottom"] for letter in letters) <= sheet.height - page.bottom * MM + 0.5


def test_pages_are_numbered_from_the_second_of_each_part(made):
    document, data = made
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        top = profile_of(document.regime).page.top * MM
        numbers = []
        for sheet in pdf.pages:
            above = [letter for letter in sheet.chars if letter["bottom"] < top]
            numbers.append("".join(letter["text"] for letter in above))
            if above:
                middle = (above[0]["x0"] + above[-1]["x1"]) / 2
                left, right = 30 * MM, sheet.width - 15 * MM
                assert middle == pytest.approx((left + right) / 2, abs=1)
                assert above[0]["size"] in (13, 14)
    assert numbers[0] == ""
    counted, parts = 0, 0
    for number in numbers:
        counted, parts = (counted + 1, parts) if number else (1, parts + 1)
        assert number in ("", str(counted))
    assert parts == 1 + len(document.appendices)


def test_the_body_keeps_pitch_and_gap(made):
    document, data = made
    body = profile_of(document.regime, document.setup).style("body")
    lines = [line for page in pages_of(data) for line in page if "Tiếp tục nâng cao" in line.text]
    assert lines
    for page in pages_of(data):
        index = next((i for i, line in enumerate(page) if "Tiếp tục nâng cao" in line.text), None)
        if index is None or index + 1 >= len(page):
            continue
        first, second = page[index : index + 2]
        assert first.size == body.size
        assert 1.14 <= (second.base - first.base) / body.size <= 1.75
        assert first.x0 == pytest.approx(second.x0 + body.indent * MM, abs=0.5)
        assert second.x1 == pytest.approx(first.x1, abs=0.5)
        following = [line for line in page[index + 1 : index + 6] if line.x0 == pytest.approx(first.x0, abs=0.5)]
        if following:
            last = page[page.index(following[0]) - 1]
            extra = (following[0].base - last.base) - (second.base - first.base)
            assert extra >= 5.9


def line_with(page: list[Line], text: str) -> Line:
    return next(line for line in page if text in line.text)


def test_the_motto_and_its_rule():
    data = to_pdf(a_document(superior="Ủy ban nhân dân tỉnh Mẫu"))
    page = pages_of(data)[0]
    nation, motto = line_with(page, "CỘNG HÒA XÃ HỘI"), line_with(page, "Độc lập")
    nation_words = nation.only("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    motto_words = motto.only("Độc lập - Tự do - Hạnh phúc")
    assert (nation_words.size, motto_words.size) == (13, 14)
    assert nation_words.middle == pytest.approx(motto_words.middle, abs=0.5)
    rule = rules_of(data)[0]
    assert rule["x1"] - rule["x0"] == pytest.approx(motto_words.x1 - motto_words.x0, rel=0.01)
    assert 0 < rule["top"] - motto_words.base < 14


def rules_of(data: bytes) -> list[dict[str, float]]:
    """Return the drawn lines of the first page, the one under the motto first, then from the top."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        drawn = [*pdf.pages[0].lines, *pdf.pages[0].rects, *pdf.pages[0].curves]
    return sorted(drawn, key=lambda line: (line["x0"] < 250, line["top"]))


@pytest.mark.parametrize("agency", ["Ban Quản lý Khu Mẫu", LONG_AGENCY])
def test_rules_under_agency_and_subject_are_a_third_to_half_of_the_longest_line(agency):
    data = to_pdf(a_document(agency=agency))
    page = pages_of(data)[0]
    _motto, under_agency, under_subject = rules_of(data)
    name = [line.only_left(268) for line in page if line.base < under_agency["top"] and line.x0 < 250]
    subject = line_with(page, "Thực hiện phong trào")
    for rule, lines in ((under_agency, name), (under_subject, [subject])):
        longest = max(line.x1 - line.x0 for line in lines)
        assert 1 / 3 <= (rule["x1"] - rule["x0"]) / longest <= 1 / 2
        assert (rule["x0"] + rule["x1"]) / 2 == pytest.approx(lines[-1].middle, abs=3)


def test_recipients_and_signature_begin_level():
    page = pages_of(to_pdf(a_document()))[-1]
    foot = line_with(page, "Nơi nhận:")
    label, authority = foot.only("Nơi nhận:"), line_with(page, "KT. TRƯỞNG BAN").only("KT. TRƯỞNG BAN")
    assert abs(label.top - authority.top) <= 3
    assert (label.size, authority.size) == (12, 14)
    assert line_with(page, "- Lãnh đạo Ban;").only("- Lãnh đạo Ban;").size == 11


def endings():
    """Yield bodies that end at many places of a page: in a paragraph, in rows, in one long row."""
    for extra in range(14, 26):
        filling = tuple(Paragraph(a_text(f"Đoạn {index}.")) for index in range(extra))
        yield a_document(*filling, Paragraph(a_text(SENTENCE)))
        yield a_document(*filling, a_table(4))
        cell = Cell(tuple(Item(a_text(SENTENCE), 1) for _index in range(extra - 10)))
        yield a_document(*filling[:12], Table((0.2, 0.8), (), ((a_cell("Năm 2022"), cell),)))


def test_a_signature_never_stands_alone_on_a_page():
    over = 0
    for document in endings():
        pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(to_pdf(document))).pages]
        signed = next(text for text in pages if "KT. TRƯỞNG BAN" in text)
        assert "Trần Văn Mẫu" in signed
        above = signed.partition("Nơi nhận:")[0].split()
        assert above[1 if len(pages) > 1 else 0 :]
        over += len(pages) > 1
    assert over > 10


def test_a_heading_stays_with_what_follows():
    for lines in range(14, 30):
        filling = tuple(Paragraph(a_text(f"Đoạn {index}.")) for index in range(lines))
        document = a_document(*filling, Heading(a_text("II. Tổ chức thực hiện"), 1), *a_long_body(4))
        for page in pages_of(to_pdf(document)):
            assert "TỔ CHỨC THỰC HIỆN" not in page[-1].text


def test_the_head_of_a_table_is_printed_again():
    document = a_document(appendices=(an_appendix(a_table(40, 6), landscape=True),))
    pages = pages_of(to_pdf(document))[1:]
    assert len(pages) > 1
    assert all(any(line.text.startswith("Cột 1") for line in page) for page in pages)
    with pdfplumber.open(io.BytesIO(to_pdf(document))) as pdf:
        assert [page.width > page.height for page in pdf.pages] == [False, *[True for _page in pages]]


def test_paragraphs_of_a_cell_stand_apart_as_in_word():
    # The room below one and above the next is 2 points each; the larger counts, not their sum.
    cell = Cell(tuple(Item(a_text(f"Việc thứ {number}."), 1) for number in range(3)))
    page = pages_of(to_pdf(a_document(Table((1.0,), (), ((cell,),)))))[0]
    first, second, third = (line_with(page, f"Việc thứ {number}.").base for number in range(3))
    assert second - first == pytest.approx(13 * 1.149 + 2, abs=0.1)
    assert third - second == pytest.approx(second - first, abs=0.01)


HOSTILE = '#panic(1) $x^2$ \\u{41} *đậm* _nghiêng_ <nhãn> @nhãn & `mã` // /* */ [ ] { } ~ -- ... "ngoặc" \' = + - 1. %'


@pytest.mark.parametrize(
    "block",
    [Paragraph(a_text(HOSTILE)), Heading(a_text(HOSTILE), 2), Item(a_text(HOSTILE), 1), a_table(1, 2, HOSTILE)],
    ids=lambda block: type(block).__name__,
)
def test_a_value_is_never_read_as_markup(block):
    assert HOSTILE in " ".join(words_of(to_pdf(a_document(block))))


def test_a_character_without_glyph_is_named_with_its_place():
    with pytest.raises(DvkError) as caught:
        to_pdf(a_document(Paragraph(a_text("Mô hình 😀 khéo"))))
    assert "“😀” (U+1F600)" in str(caught.value)
    assert "Mô hình 😀 khéo" in str(caught.value)


def test_a_word_wider_than_its_column_is_divided_and_stays_inside():
    word = "Nguyễnvănmẫu" * 12
    data = to_pdf(a_document(Paragraph(a_text(f"Xem {word} nhé")), a_table(2, 6, word)))
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        sheet = pdf.pages[0]
        assert max(letter["x1"] for letter in sheet.chars) <= sheet.width - 15 * MM
        columns = sorted({round(line["x0"]) for line in sheet.lines if abs(line["x0"] - line["x1"]) < 0.1})
        top = min(line["top"] for line in sheet.lines if abs(line["x0"] - line["x1"]) < 0.1)
        second = [letter for letter in sheet.chars if letter["size"] == 13 and letter["top"] > top]
        second = [letter for letter in second if columns[1] < letter["x0"] < columns[2]]
        assert second
        assert max(letter["x1"] for letter in second) < columns[2]


def test_a_symbol_wider_than_its_column_stays_left_of_the_date():
    data = to_pdf(a_document(number="Số: 05/KH-BQLDAĐTXDCTGTNNPTNTVCSHTMS"))
    page = pages_of(data)[0]
    date = line_with(page, "Phú Mẫu, ngày").only("Phú Mẫu, ngày")
    letters = [letter for line in page for letter in line.letters if date.base - 40 < line.base < date.base + 3]
    symbol = [letter for letter in letters if letter["size"] == 13 and letter["text"].strip()]
    assert "".join(letter["text"] for letter in symbol).endswith("/KH-BQLDAĐTXDCTGTNNPTNTVCSHTMS")
    assert min(letter["x0"] for letter in symbol) >= 30 * MM - 0.1
    assert max(letter["x1"] for letter in symbol) < date.x0


def test_the_file_says_what_it_is():
    data = to_pdf(a_document())
    reader = pypdf.PdfReader(io.BytesIO(data))
    assert reader.metadata["/Title"] == "Kế hoạch Thực hiện phong trào thi đua “Dân vận khéo” năm 2022"
    assert reader.metadata["/Author"] == "Ban Quản lý Khu Mẫu"
    assert reader.metadata.creation_date.timestamp() == MOMENT
    assert reader.trailer["/Root"]["/Lang"] == "vi-VN"
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    metadata = reader.trailer["/Root"]["/Metadata"].get_data().decode("utf-8")
    assert "<pdfaid:part>2</pdfaid:part>" in metadata
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata


def test_two_runs_give_the_same_bytes():
    document = DOCUMENTS["annexes"]
    first = to_pdf(document)
    to_pdf(DOCUMENTS["Party"])
    assert to_pdf(document) == first


def test_faces_of_a_folder_take_the_place_of_ours(tmp_path, monkeypatch):
    from dvk.render.pdf import compile

    asked = replace(profile_of("nhà nước"), font="Tinos")
    monkeypatch.setattr(compile, "profile_of", lambda regime, setup: asked)
    for path in fonts_folder().glob("*.ttf"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    assert to_pdf(a_document(), tmp_path) == to_pdf(a_document())
    (tmp_path / "Tinos-Italic.ttf").unlink()
    with pytest.raises(EnvironmentProblem, match="four faces of Tinos"):
        compile.setting.__wrapped__(tmp_path, "Tinos")


def test_a_folder_without_the_asked_face_is_refused(tmp_path):
    with pytest.raises(EnvironmentProblem, match="Times New Roman"):
        to_pdf(a_document(), tmp_path)


def test_two_signatures_stand_level():
    blocks = [
        SignatureBlock((a_text("Xác nhận của cấp ủy"),), (a_text("Bí thư"),), a_text("Đinh Thị Thử")),
        SignatureBlock((), (a_text("Trưởng ban"),), a_text("Trần Văn Mẫu")),
    ]
    page = pages_of(to_pdf(a_document(foot=Foot(blocks[1], blocks[0], None))))[0]
    names = line_with(page, "Đinh Thị Thử")
    assert "Trần Văn Mẫu" in names.text


def test_a_document_without_a_foot_or_a_subject_is_laid_out():
    bare = replace(a_document(foot=Foot()), title=replace(a_document().title, subject=()), body=())
    assert "HOẠCH" in words_of(to_pdf(replace(bare, body=(Table((1.0,), (), ((Cell(()),),)),))))
