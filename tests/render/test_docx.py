"""The Word layout, read back by another reader and checked against the schema's order."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from dvk.render.document import Blank, Foot, Heading, Item, Letterhead, Listing, Paragraph, Run, SignatureBlock
from dvk.render.docx import to_docx
from dvk.render.docx.names import APART, NAMES, style_id
from dvk.render.docx.text import words_of
from dvk.render.lines import broken, line_width
from dvk.render.measure import POINTS_PER_MM, rule_length, text_width
from dvk.render.profiles import profile_of
from dvk.render.profiles.setup import Setup
from dvk.render.text import to_text
from tests.office import converted, needs_office
from tests.render.builders import pieces_of
from tests.render.documents import LONG_AGENCY, SENTENCE, a_document, a_long_body, a_table, a_text, an_appendix
from tests.render.test_layout import HOSTILE
from tests.render.word_files import MC, W, lines, main_part, misplaced, part, parts, read, styled, text_of

EMU = 12700
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

SIGNED_TWICE = Foot(
    signature=SignatureBlock((), (a_text("Trưởng ban"),), a_text("Trần Văn Mẫu")),
    confirmation=SignatureBlock((a_text("Xác nhận của cấp ủy"),), (a_text("Bí thư"),), a_text("Đinh Thị Thử")),
)
ADDRESSED = Listing(a_text("Kính gửi:"), (a_text("Sở Nội vụ;"), a_text("Thành ủy Mẫu.")))
DOCUMENTS = {
    "plan": a_document(*a_long_body(4)),
    "six pages": a_document(*a_long_body(30)),
    "set B": a_document(*a_long_body(4), setup=Setup("B", (25, 25, 35, 20), 10)),
    "party": a_document(
        *a_long_body(4), regime="đảng", superior="Đảng bộ tỉnh Mẫu", number="Số 05-KH/ĐU", addressees=ADDRESSED
    ),
    "long agency": a_document(agency=LONG_AGENCY, superior="Ủy ban nhân dân tỉnh Mẫu"),
    "landscape annex": a_document(
        appendices=(an_appendix(a_table(40, 5), number="Phụ lục I", landscape=True), an_appendix(number="Phụ lục II"))
    ),
    "ends in a table": a_document(a_table(3), foot=SIGNED_TWICE),
    "table to the page's end": a_document(a_table(24, words=SENTENCE[:90]), foot=SIGNED_TWICE),
    "addressed": a_document(addressees=ADDRESSED),
    "no foot": a_document(Item(a_text("Việc."), 2), a_table(1), a_table(1), foot=Foot()),
}
EACH = pytest.mark.parametrize("document", DOCUMENTS.values(), ids=list(DOCUMENTS))


@EACH
def test_elements_stand_in_the_order_of_the_schema(document):
    data = to_docx(document)
    trees = [part(data, name) for name in parts(data) if name.startswith("word/") and name.endswith(".xml")]
    assert len(trees) >= 6
    assert [fault for tree in trees for fault in misplaced(tree)] == []


@EACH
def test_another_reader_finds_the_words_of_the_text_layout(document):
    read_back = "\n".join(lines(to_docx(document)))
    printed = [piece for line in pieces_of(to_text(document, 400)) for piece in line.split() if piece != "*"]
    assert len(printed) > 40
    assert sorted(read_back.replace("*", "").split()) == sorted(printed)
    assert read(to_docx(document)).core_properties.title == document.name


@EACH
def test_every_paragraph_has_a_named_style(document):
    opened = read(to_docx(document))
    names = {style.name for style in opened.styles}
    assert set(NAMES.values()) <= names
    ids = {style.style_id for style in opened.styles}
    used = {element.get(f"{W}val") for element in main_part(to_docx(document)).iter(f"{W}pStyle")}
    assert used <= ids


def test_no_name_of_a_style_holds_a_comma():
    # ST_String of a style's name: what follows a comma is an alias to Word, and a fault to its validator.
    names = [name.get(f"{W}val") for name in part(to_docx(a_document()), "word/styles.xml").iter(f"{W}name")]
    assert len(names) > len(NAMES)
    assert [name for name in names if "," in name] == []


@EACH
def test_nothing_is_laid_out_by_empty_paragraphs_or_line_breaks(document):
    root = main_part(to_docx(document))
    assert not list(root.iter(f"{W}br"))
    for paragraph in root.iter(f"{W}p"):
        if text_of(paragraph) or paragraph.getparent().tag == f"{W}tc":
            continue
        # Word needs a paragraph between two tables and after the last one; it has hardly any height.
        assert paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == style_id(APART)
        assert paragraph.getprevious().tag == f"{W}tbl"
        assert paragraph.getnext().tag in {f"{W}tbl", f"{W}sectPr"} or paragraph.find(f"{W}pPr/{W}sectPr") is not None


def test_equal_documents_give_equal_bytes_in_another_process_and_folder(tmp_path):
    document = DOCUMENTS["landscape annex"]
    program = (
        "import hashlib; from tests.render.test_docx import DOCUMENTS, to_docx;"
        "print(hashlib.sha256(to_docx(DOCUMENTS['landscape annex'])).hexdigest())"
    )
    path = os.pathsep.join([str(Path(__file__).parents[2]), *filter(None, [os.environ.get("PYTHONPATH", "")])])
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path, "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7"},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert done.stdout.strip() == hashlib.sha256(to_docx(document)).hexdigest()


def rule_of(paragraph):
    """Return the length of the line drawn under a paragraph, in points."""
    (extent,) = paragraph.iter(f"{WP}extent")
    (shape,) = paragraph.iter(f"{A}prstGeom")
    assert shape.get("prst") == "line"
    return int(extent.get("cx")) / EMU


@pytest.mark.parametrize("sizes", ["A", "B"])
def test_the_line_under_the_motto_is_as_long_as_its_text(sizes):
    (motto,) = styled(to_docx(a_document(setup=Setup(sizes))), "motto")
    size = {"A": 14, "B": 13}[sizes]
    assert rule_of(motto) == pytest.approx(text_width("Độc lập - Tự do - Hạnh phúc", size, bold=True), abs=0.1)


@pytest.mark.parametrize("agency", ["Ban Quản lý Khu Mẫu", LONG_AGENCY])
def test_the_lines_under_agency_and_subject_are_a_third_to_a_half(agency):
    data = to_docx(a_document(agency=agency, subject="Về việc thực hiện phong trào thi đua"))
    (issuer,) = styled(data, "agency")
    (subject,) = styled(data, "subject")
    whole = text_width(text_of(subject), 14, bold=True)
    assert 1 / 3 <= rule_of(subject) / whole <= 1 / 2
    assert rule_of(issuer) < text_width(agency.upper(), 13, bold=True) / 2


def test_lines_are_drawn_as_word_writes_them_with_numbers_of_their_own():
    root = main_part(to_docx(DOCUMENTS["landscape annex"]))
    drawn = list(root.iter(f"{WP}anchor"))
    assert len(drawn) == 5
    assert all(anchor.getparent().getparent().tag == f"{MC}Choice" for anchor in drawn)
    numbers = [properties.get("id") for properties in root.iter(f"{WP}docPr")]
    assert len(set(numbers)) == len(numbers)


def test_party_documents_have_signs_in_the_place_of_lines():
    data = to_docx(DOCUMENTS["party"])
    words = lines(data)
    assert {"ĐẢNG CỘNG SẢN VIỆT NAM", "*", "-----"} <= set(words)
    assert not any("CỘNG HÒA" in line or "Độc lập" in line for line in words)
    assert len(list(main_part(data).iter(f"{WP}anchor"))) == 1


def test_room_is_left_below_the_signs_only():
    subject, signs = styled(to_docx(DOCUMENTS["party"]), "subject")
    assert text_of(signs) == "-----"
    assert subject.find(f"{W}pPr/{W}spacing").get(f"{W}after") == "0"
    assert signs.find(f"{W}pPr/{W}spacing").get(f"{W}after") is None


@pytest.mark.parametrize("regime", ["nhà nước", "đảng"])
def test_the_styles_hold_what_the_profile_says(regime):
    profile = profile_of(regime)
    styles = {style.style_id: style for style in read(to_docx(a_document(regime=regime))).styles}
    assert styles
    for component in NAMES:
        look, style = profile.style(component), styles[style_id(component)]
        assert style.font.size.pt == look.size, component
        assert bool(style.font.bold) == look.bold, component
        assert bool(style.font.italic) == look.italic, component
        assert bool(style.font.underline) == look.underline, component
        indent = style.paragraph_format.first_line_indent
        assert (indent.mm if indent else 0) == pytest.approx(look.indent, abs=0.02), component


def test_every_script_has_the_one_face_and_vietnamese():
    styles = part(to_docx(a_document()), "word/styles.xml")
    fonts = list(styles.iter(f"{W}rFonts"))
    assert len(fonts) > 20
    for font in fonts:
        assert {font.get(f"{W}{script}") for script in ("ascii", "hAnsi", "eastAsia", "cs")} == {"Times New Roman"}
    (language,) = styles.iter(f"{W}lang")
    assert language.get(f"{W}val") == "vi-VN"
    assert b"Times New Roman" in parts(to_docx(a_document()))["word/theme/theme1.xml"]


def test_columns_stand_in_the_grid_and_in_the_cells_without_padding():
    table = next(main_part(to_docx(a_document())).iter(f"{W}tbl"))
    grid = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
    cells = [int(width.get(f"{W}w")) for width in next(table.iter(f"{W}tr")).iter(f"{W}tcW")]
    assert grid == cells
    assert grid[1] >= 100 / 25.4 * 1440 - 1
    assert all(side.get(f"{W}w") == "0" for side in table.find(f"{W}tblPr/{W}tblCellMar"))
    assert table.find(f"{W}tblPr/{W}tblBorders") is None


def test_a_name_gets_what_the_motto_can_spare():
    data = to_docx(a_document(superior="Ủy ban nhân dân tỉnh Mẫu", agency="Sở Mẫu"))
    grid = [int(column.get(f"{W}w")) / 20 for column in next(main_part(data).iter(f"{W}gridCol")).getparent()]
    assert text_width("ỦY BAN NHÂN DÂN TỈNH MẪU", 13) < grid[0]
    assert text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True) < grid[1] < 100 * 72 / 25.4


def test_a_reference_of_two_lines_is_narrowed_to_break_evenly():
    (made,) = styled(to_docx(a_document(appendices=(an_appendix(a_table(1)),))), "appendix-reference")
    indent = made.find(f"{W}pPr/{W}ind")
    room = (165 / 25.4 * 1440 - int(indent.get(f"{W}left")) - int(indent.get(f"{W}right"))) / 20
    words = text_of(made)
    assert "".join(piece.text for piece in made.iter(f"{W}t")).count("\N{NO-BREAK SPACE}") < 2
    assert indent.get(f"{W}left") == indent.get(f"{W}right")
    assert text_width(words, 14, italic=True) / 2 < room < text_width(words, 14, italic=True) * 0.7


def unissued(agency):
    """Return an annex of a plan that has neither a number nor a day."""
    before, after = a_text("(Kèm theo Kế hoạch số "), a_text(f"năm 2026 của {agency})")
    open_date = (Run("/KH-BQLKM ngày"), Blank(), Run("tháng"), Blank())
    return replace(an_appendix(a_table(1)), reference=(*before, Blank(), *open_date, *after))


def test_room_for_the_hand_is_counted_where_a_reference_is_broken():
    annex = unissued("Ban Quản lý Khu Mẫu")
    (made,) = styled(to_docx(a_document(appendices=(annex,))), "appendix-reference")
    style = profile_of("nhà nước").style("appendix-reference")
    widths = [line_width(line, style) for line in broken(annex.reference, style, 165 * POINTS_PER_MM)]
    assert len(widths) == 2
    assert rule_of(made) == pytest.approx(rule_length(style.rule, widths), abs=0.1)


def test_room_for_the_hand_is_upright_and_never_broken():
    (made,) = styled(to_docx(a_document(appendices=(unissued("Ban"),))), "appendix-reference")
    rooms = [run for run in made.iter(f"{W}r") if (text := run.findtext(f"{W}t")) and not text.strip()]
    assert len(rooms) == 3
    assert {run.findtext(f"{W}t") for run in rooms} == {"\N{NO-BREAK SPACE}" * 6}
    assert all(run.find(f"{W}rPr/{W}i").get(f"{W}val") == "0" for run in rooms)


def sections_of(data):
    return list(main_part(data).iter(f"{W}sectPr"))


def test_each_annex_has_a_section_with_its_own_numbers_and_orientation():
    first, annex, second = sections_of(to_docx(DOCUMENTS["landscape annex"]))
    orientations = [section.find(f"{W}pgSz").get(f"{W}orient") for section in (first, annex, second)]
    assert orientations == [None, "landscape", None]
    assert [section.find(f"{W}pgNumType") is not None for section in (first, annex, second)] == [False, True, True]
    for section in (first, annex, second):
        assert section.find(f"{W}titlePg") is not None
        assert {ref.get(f"{W}type") for ref in section.iter(f"{W}headerReference")} == {"default", "first"}


def test_the_page_number_is_a_field_in_the_header_and_the_first_header_is_empty():
    data = to_docx(a_document())
    assert part(data, "word/header1.xml").findtext(f".//{W}instrText").strip() == "PAGE"
    assert not list(part(data, "word/header2.xml").iter(f"{W}r"))


def test_margins_follow_the_setup():
    (section,) = sections_of(to_docx(a_document(setup=Setup(margins=(25, None, 35, None)))))
    margins = section.find(f"{W}pgMar")
    found = [round(int(margins.get(f"{W}{side}")) / 1440 * 25.4) for side in ("top", "bottom", "left", "right")]
    assert found == [25, 20, 35, 15]


def test_table_heads_are_printed_again_and_long_rows_may_break():
    document = a_document(appendices=(an_appendix(a_table(40, 5), a_table(2, 2, SENTENCE * 3), landscape=True),))
    root = main_part(to_docx(document))
    rows = [
        row
        for table in root.iter(f"{W}tbl")
        for row in table.iter(f"{W}tr")
        if table.find(f"{W}tblPr/{W}tblBorders") is not None
    ]
    heads = [row for row in rows if row.find(f"{W}trPr/{W}tblHeader") is not None]
    assert (len(heads), len(rows)) == (2, 44)
    whole = [row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows if row not in heads]
    # A row of up to three lines is not parted: there would be one line alone on either page.
    assert whole == [True] * 40 + [False] * 2


def test_the_end_of_the_body_is_kept_with_the_signature():
    body = main_part(to_docx(a_document()))[0]
    foot = body.findall(f"{W}tbl")[-1]
    before = foot.getprevious()
    while before.tag == f"{W}p" and not text_of(before):
        assert before.find(f"{W}pPr/{W}keepNext") is not None
        before = before.getprevious()
    assert before.find(f"{W}pPr/{W}keepNext") is not None
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in foot.iter(f"{W}tr"))


def test_a_foot_that_would_stand_alone_joins_the_table_above_it():
    joined = [
        rows
        for rows in range(10, 24)
        if len(main_part(to_docx(a_document(a_table(rows), foot=SIGNED_TWICE)))[0].findall(f"{W}tbl")) == 2
    ]
    assert 0 < len(joined) < 14


@pytest.mark.parametrize("value", HOSTILE)
def test_values_are_written_as_they_are(value):
    printed = " ".join(unicodedata.normalize("NFC", value).split(" "))
    text = (Run(printed),)
    document = a_document(Heading(text, 2), Paragraph(text), Item(text, 1), a_table(1, words=printed), agency=printed)
    data = to_docx(document)
    assert [text_of(made) for made in styled(data, "body")] == [printed]
    assert text_of(styled(data, "agency")[0]) == printed.upper()
    assert f"- {printed}" in lines(data)


def test_a_number_stays_with_its_word():
    data = to_docx(a_document(Paragraph(a_text("Điều 5 và ngày 05 tháng 3"))))
    (made,) = styled(data, "body")
    written = "".join(piece.text for piece in made.iter(f"{W}t"))
    assert written == "Điều\N{NO-BREAK SPACE}5 và ngày\N{NO-BREAK SPACE}05 tháng 3"
    (place,) = styled(data, "place-date")
    assert "\N{NO-BREAK SPACE}" not in "".join(piece.text for piece in place.iter(f"{W}t"))


def test_a_document_with_nothing_but_a_head_can_be_opened():
    bare = replace(a_document(foot=Foot()), head=Letterhead(motto=(("nation", "A"),)), body=())
    assert read(to_docx(bare)).paragraphs


@needs_office
def test_libreoffice_draws_the_rule_of_an_annex_after_a_long_one(tmp_path):
    pdfplumber = pytest.importorskip("pdfplumber")
    annexes = (an_appendix(a_table(40), number="Phụ lục I", landscape=True), an_appendix(number="Phụ lục II"))
    data = to_docx(a_document(appendices=annexes))
    (tmp_path / "annexes.docx").write_bytes(data)
    printed = converted([tmp_path / "annexes.docx"], "pdf", tmp_path)
    _first, wanted = (rule_of(made) for made in styled(data, "appendix-reference"))
    with pdfplumber.open(printed / "annexes.pdf") as pdf:
        assert len(pdf.pages) > 3
        last = pdf.pages[-1]
        (drawn,) = [line["x1"] - line["x0"] for line in [*last.lines, *last.curves, *last.rects]]
    assert drawn == pytest.approx(wanted, abs=0.5)


@needs_office
def test_libreoffice_breaks_a_reference_with_room_for_the_hand_as_it_was_measured(tmp_path):
    pdfplumber = pytest.importorskip("pdfplumber")
    agencies = ("Sở Mẫu", "Sở Tư pháp thành phố Mẫu Giang", "Ban Quản lý Khu kinh tế Mẫu Quốc", LONG_AGENCY)
    annexes = tuple(map(unissued, agencies))
    (tmp_path / "annexes.docx").write_bytes(to_docx(a_document(appendices=annexes)))
    printed = converted([tmp_path / "annexes.docx"], "pdf", tmp_path)
    style = profile_of("nhà nước").style("appendix-reference")
    with pdfplumber.open(printed / "annexes.pdf") as pdf:
        pages = [page.extract_text(x_tolerance=1.5) for page in pdf.pages[1:]]
    assert len(pages) == len(annexes)
    for annex, page in zip(annexes, pages, strict=True):
        for line in broken(annex.reference, style, 165 * POINTS_PER_MM):
            assert " ".join(words_of(line).split()) in page.split("\n")


@needs_office
def test_libreoffice_keeps_the_signature_with_the_text(tmp_path):
    pypdf = pytest.importorskip("pypdf")
    names = {f"{index}.docx": document for index, document in enumerate(DOCUMENTS.values()) if document.foot != Foot()}
    for name, document in names.items():
        (tmp_path / name).write_bytes(to_docx(document))
    printed = converted([tmp_path / name for name in names], "pdf", tmp_path)
    for name in names:
        pages = [page.extract_text() for page in pypdf.PdfReader(printed / name.replace("docx", "pdf")).pages]
        (signed,) = [page for page in pages if "Trần Văn Mẫu" in page]
        assert re.search("thi đua|Phòng Mẫu|công chức", signed), name


@needs_office
def test_libreoffice_leaves_no_page_empty_before_an_annex(tmp_path):
    pypdf = pytest.importorskip("pypdf")
    recipients = Listing(a_text("Nơi nhận:"), tuple(a_text(f"Phòng {number};") for number in range(1, 8)))
    foot = Foot(SignatureBlock((), (a_text("Trưởng ban"),), a_text("Trần Văn Mẫu")), None, recipients)
    body = (*a_long_body(2), *[Paragraph(a_text("Một dòng ngắn."))] * 9)
    # With the lowest margins the signature stands at the page's end, with the highest on the next page.
    names = [f"{tenths}.docx" for tenths in range(20, 45)]
    for name in names:
        setup = Setup(margins=(None, 20 + int(name.removesuffix(".docx")) / 10, None, None))
        document = a_document(*body, foot=foot, appendices=(an_appendix(),), setup=setup)
        (tmp_path / name).write_bytes(to_docx(document))
    folder = converted([tmp_path / name for name in names], "pdf", tmp_path)
    printed = [pypdf.PdfReader(folder / name.replace("docx", "pdf")).pages for name in names]
    assert {len(pages) for pages in printed} == {2, 3}
    assert all("Mẫu" in page.extract_text() for pages in printed for page in pages)
