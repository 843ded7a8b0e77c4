"""Faults planted in a correct plan, each with the rule that must find it."""

from __future__ import annotations

from collections.abc import Callable

from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from tests.inspection.builders import Plan, drop, line, page_field, say, stroke, without_strokes

Fault = Callable[[Plan], object]
FAULTS: dict[str, tuple[str, Fault]] = {}


def fault(rule: str) -> Callable[[Fault], Fault]:
    """Keep a fault under the rule that finds it."""

    def keep(plant: Fault) -> Fault:
        FAULTS[plant.__name__] = (rule, plant)
        return plant

    return keep


def _size(paragraph, points):
    for run in paragraph.runs:
        run.font.size = Pt(points)


@fault("K01")
def margins_of_ten_millimetres(plan):
    plan.document.sections[0].left_margin = plan.document.sections[0].right_margin = Mm(10)


@fault("K01")
def paper_of_the_americas(plan):
    plan.document.sections[0].page_width, plan.document.sections[0].page_height = Mm(215.9), Mm(279.4)


@fault("K01")
def landscape_without_a_table(plan):
    section = plan.document.sections[0]
    section.page_width, section.page_height = section.page_height, section.page_width


@fault("K02")
def another_font(plan):
    for paragraph in plan.body[3:6]:
        for run in paragraph.runs:
            run.font.name = "Arial"


@fault("K02")
def font_of_the_theme(plan):
    fonts = plan.document.styles["Normal"].element.rPr.rFonts
    for slot in ("w:asciiTheme", "w:hAnsiTheme"):
        fonts.set(qn(slot), "minorHAnsi")


@fault("K02")
def coloured_letters(plan):
    plan.title.runs[0].font.color.rgb = RGBColor(0x1F, 0x4E, 0x79)


@fault("K03")
def letters_typed_apart(plan):
    import unicodedata

    say(plan.body[1], unicodedata.normalize("NFD", plan.body[1].text))


@fault("K03")
def invisible_character(plan):
    say(plan.body[1], plan.body[1].text.replace("công chức", "công\u200b chức"))


@fault("K04")
def nation_at_fourteen(plan):
    _size(plan.nation, 14)


@fault("K04")
def small_text(plan):
    _size(plan.body[1], 12)


@fault("K04")
def recipients_at_twelve(plan):
    for paragraph in plan.recipients:
        _size(paragraph, 12)


@fault("K05")
def sizes_of_two_sets(plan):
    _size(plan.nation, 12)


@fault("K06")
def motto_with_a_slip(plan):
    say(plan.motto, "Độc lập – Tự do – Hạnh phúc")


@fault("K06")
def no_nation(plan):
    drop(plan.nation)


@fault("K06")
def motto_not_bold(plan):
    plan.motto.runs[0].bold = False


@fault("K07")
def short_line_under_the_motto(plan):
    without_strokes(plan.motto)
    stroke(plan.motto, 90)


@fault("K07")
def line_of_underscores(plan):
    without_strokes(plan.motto)
    cell = plan.head.rows[0].cells[1]
    line(cell.add_paragraph(), "_" * 24, 14)


@fault("K07")
def underlined_motto(plan):
    without_strokes(plan.motto)
    plan.motto.runs[0].underline = True


@fault("K07")
def dashed_line_under_the_motto(plan):
    outline = next(node for node in plan.motto._p.iter() if node.tag.endswith("}ln"))
    outline.append(outline.makeelement(outline.tag.replace("}ln", "}prstDash"), {"val": "dash"}))


@fault("K08")
def long_line_under_the_agency(plan):
    without_strokes(plan.agency)
    stroke(plan.agency, 160)


@fault("K08")
def no_line_under_the_subject(plan):
    without_strokes(plan.subject)


@fault("K09")
def number_without_zero(plan):
    say(plan.number, "Số: 5/KH-UBND")


@fault("K09")
def space_at_the_slash(plan):
    say(plan.number, "Số: 05 / KH - UBND")


@fault("K09")
def symbol_of_another_type(plan):
    say(plan.title, "BÁO CÁO")


@fault("K10")
def month_with_a_zero(plan):
    say(plan.place_date, "An Bình, ngày 09 tháng 04 năm 2026")


@fault("K10")
def january_without_a_zero(plan):
    say(plan.place_date, "An Bình, ngày 09 tháng 1 năm 2026")


@fault("K10")
def place_without_a_comma(plan):
    say(plan.place_date, "An Bình ngày 09 tháng 4 năm 2026")


@fault("K10")
def space_before_the_comma(plan):
    say(plan.place_date, "An Bình , ngày 09 tháng 4 năm 2026")


@fault("K10")
def place_in_small_letters(plan):
    say(plan.place_date, "An bình, ngày 09 tháng 4 năm 2026")


@fault("K10")
def day_of_no_calendar(plan):
    say(plan.place_date, "An Bình, ngày 31 tháng 4 năm 2026")


@fault("K10")
def upright_date(plan):
    plan.place_date.runs[0].italic = False


@fault("K11")
def title_not_bold(plan):
    plan.title.runs[0].bold = False


@fault("K11")
def title_with_a_full_stop(plan):
    say(plan.title, "KẾ HOẠCH.")


@fault("K11")
def subject_with_a_full_stop(plan):
    say(plan.subject, plan.subject.text + ".")


@fault("K13")
def ground_without_a_semicolon(plan):
    say(plan.grounds[0], plan.grounds[0].text.rstrip(";"))


@fault("K13")
def upright_ground(plan):
    plan.grounds[0].runs[0].italic = False


@fault("K14")
def heading_left_out(plan):
    say(plan.body[15], plan.body[15].text.replace("III.", "IV."))


@fault("K14")
def points_out_of_order(plan):
    say(plan.body[13], "c)" + plan.body[13].text[2:])


@fault("K14")
def numbers_of_two_levels(plan):
    say(plan.body[2], "1.1." + plan.body[2].text[2:])


@fault("K15")
def text_not_justified(plan):
    plan.body[1].alignment = ALIGN.LEFT


@fault("K15")
def no_indent(plan):
    for paragraph in plan.body:
        paragraph.paragraph_format.first_line_indent = None


@fault("K15")
def two_indents(plan):
    plan.body[1].paragraph_format.first_line_indent = Mm(10)


@fault("K15")
def paragraphs_too_close(plan):
    for paragraph in plan.body:
        paragraph.paragraph_format.space_before = Pt(2)


@fault("K15")
def lines_too_far_apart(plan):
    for paragraph in plan.body:
        paragraph.paragraph_format.line_spacing = 2.0


@fault("K16")
def formula_of_the_party(plan):
    say(plan.signature[0], "T/M ỦY BAN NHÂN DÂN")


@fault("K16")
def wrong_order_of_authority(plan):
    say(plan.signature[0], "KT. CHỦ TỊCH")
    say(plan.signature[1], "TM. ỦY BAN NHÂN DÂN")


@fault("K16")
def academic_title(plan):
    say(plan.signature[-1], "ThS. Trần Thị Mẫu")


@fault("K16")
def name_in_capitals(plan):
    say(plan.signature[-1], "TRẦN THỊ MẪU")


@fault("K16")
def deputy_above_the_formula(plan):
    say(plan.signature[1], "PHÓ CHỦ TỊCH")
    say(plan.signature[2], "KT. CHỦ TỊCH")


@fault("K16")
def formula_with_a_comma(plan):
    say(plan.signature[0], "TM, ỦY BAN NHÂN DÂN")


@fault("K16")
def authority_without_an_office(plan):
    drop(plan.signature[2])


@fault("K17")
def filing_not_last(plan):
    say(plan.recipients[1], "- Lưu: VT, VP;")
    say(plan.recipients[2], "- Các phòng chuyên môn.")


@fault("K17")
def filing_without_a_colon(plan):
    say(plan.recipients[2], "- Lưu VT, VP.")


@fault("K17")
def upright_label(plan):
    plan.label.runs[0].italic = False


@fault("K18")
def plan_with_addressees(plan):
    first = plan.grounds[0]
    copy = first.insert_paragraph_before()
    line(copy, "Kính gửi: Ủy ban nhân dân tỉnh Đông Hải", 14)


@fault("K19")
def no_page_number(plan):
    for paragraph in plan.document.sections[0].header.paragraphs:
        for run in list(paragraph.runs):
            run._r.getparent().remove(run._r)


@fault("K19")
def page_number_below(plan):
    no_page_number(plan)
    page_field(plan.document.sections[0].footer.paragraphs[0])


@fault("K19")
def number_on_the_first_page(plan):
    plan.document.sections[0].different_first_page_header_footer = False


@fault("K19")
def appendix_counts_on(plan):
    for numbers in list(plan.document.sections[1]._sectPr.iter(qn("w:pgNumType"))):
        numbers.getparent().remove(numbers)


@fault("K19")
def roman_page_numbers(plan):
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:fmt"), "upperRoman")
    plan.document.sections[0]._sectPr.insert_element_before(numbers, "w:cols", "w:titlePg", "w:docGrid")


@fault("K19")
def even_pages_without_a_number(plan):
    plan.document.settings.odd_and_even_pages_header_footer = True


@fault("K20")
def one_appendix_with_a_number(plan):
    say(plan.annex[0], "Phụ lục 1")


@fault("K20")
def appendix_not_mentioned(plan):
    say(plan.body[14], "2. Sơ kết, tổng kết phong trào theo quy định.")


@fault("K20")
def reference_with_another_number(plan):
    say(plan.annex[2], plan.annex[2].text.replace("05/KH", "06/KH"))


@fault("K21")
def no_mark_at_the_end(plan):
    say(plan.body[-1], plan.body[-1].text.removesuffix("./.") + ".")


@fault("K22")
def unknown_urgency(plan):
    first = plan.title.insert_paragraph_before()
    line(first, "RẤT KHẨN", 13, bold=True)


@fault("K24")
def abolished_level(plan):
    say(plan.superior, "UBND HUYỆN ĐÔNG HẢI")


@fault("K24")
def abolished_level_in_two_lines(plan):
    say(plan.superior, "ỦY BAN NHÂN DÂN THỊ")
    line(plan.agency.insert_paragraph_before(), "TRẤN ĐÔNG HẢI", 13)
