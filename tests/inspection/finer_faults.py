"""Further faults, each a slip that leaves a plan nearly right."""

from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from tests.inspection.builders import drop, say
from tests.inspection.faults import fault


def _number(plan):
    return plan.document.sections[0].header.paragraphs[0]


@fault("K01")
def room_for_binding_beyond_the_margin(plan):
    plan.document.sections[0].gutter = Mm(10)


@fault("K02")
def page_number_in_another_font(plan):
    for run in _number(plan).runs:
        run.font.name = "Arial"


@fault("K03")
def letter_of_another_language(plan):
    say(plan.body[1], plan.body[1].text.replace("đ", "ð"))


@fault("K03")
def letter_of_another_alphabet(plan):
    say(plan.body[1], plan.body[1].text.replace("cán", "сán"))


@fault("K09")
def number_with_a_full_stop(plan):
    say(plan.number, "Số: 05/KH-UBND.")


@fault("K09")
def number_without_the_agency(plan):
    say(plan.number, "Số: 05/KH")


@fault("K10")
def year_of_two_digits(plan):
    say(plan.place_date, "An Bình, ngày 09 tháng 4 năm 26")


@fault("K10")
def place_in_capitals(plan):
    say(plan.place_date, "AN BÌNH, ngày 09 tháng 4 năm 2026")


@fault("K10")
def date_at_the_left(plan):
    plan.place_date.alignment = ALIGN.LEFT


@fault("K10")
def date_above_the_row_of_the_number(plan):
    plan.head.rows[0].cells[1]._tc.append(plan.place_date._p)
    plan.head.rows[1].cells[1].add_paragraph()


@fault("K11")
def title_misspelt(plan):
    say(plan.title, "KẾ HỌACH")


@fault("K11")
def subject_with_a_colon(plan):
    say(plan.subject, f"{plan.subject.text}:")


@fault("K13")
def ground_with_a_dash(plan):
    say(plan.grounds[0], f"- {plan.grounds[0].text}")


@fault("K14")
def number_given_twice(plan):
    say(plan.body[2], plan.body[2].text.replace("2.", "1.", 1))


@fault("K14")
def no_roman_number(plan):
    say(plan.body[15], plan.body[15].text.replace("III.", "IIII."))


@fault("K15")
def paragraph_away_from_the_margin(plan):
    plan.body[1].paragraph_format.left_indent = Mm(15)


@fault("K15")
def heading_too_close(plan):
    for heading in (plan.body[3], plan.body[15]):
        heading.paragraph_format.space_before = Pt(0)


@fault("K15")
def text_in_italics(plan):
    for run in plan.body[1].runs:
        run.italic = True


@fault("K15")
def text_in_capitals(plan):
    say(plan.body[1], plan.body[1].text.upper())


@fault("K16")
def authority_in_words(plan):
    say(plan.signature[0], "THAY MẶT ỦY BAN NHÂN DÂN")


@fault("K16")
def authority_with_a_full_stop(plan):
    say(plan.signature[0], "TM. ỦY BAN NHÂN DÂN.")


@fault("K16")
def deputy_for_nobody(plan):
    drop(plan.signature[1])


@fault("K16")
def signature_without_a_name(plan):
    say(plan.signature[-1], "")


@fault("K17")
def filing_without_commas(plan):
    say(plan.recipients[2], "- Lưu: VT-VP.")


@fault("K17")
def recipients_in_the_middle(plan):
    for paragraph in (plan.label, *plan.recipients):
        paragraph.alignment = ALIGN.CENTER


@fault("K17")
def recipients_below_the_authority(plan):
    plan.label.insert_paragraph_before()


@fault("K19")
def page_number_beside_a_word(plan):
    run = OxmlElement("w:r")
    run.text = ""
    word = OxmlElement("w:t")
    word.text = "Trang "
    word.set(qn("xml:space"), "preserve")
    run.append(word)
    _number(plan).runs[0]._r.addprevious(run)


@fault("K19")
def appendix_without_page_numbers(plan):
    plan.document.sections[1].header.is_linked_to_previous = False


@fault("K19")
def first_page_that_is_no_first(plan):
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "5")
    plan.document.sections[0]._sectPr.insert_element_before(numbers, "w:cols", "w:titlePg", "w:docGrid")


@fault("K20")
def reference_to_another_type(plan):
    say(plan.annex[2], plan.annex[2].text.replace("Kế hoạch", "Quyết định"))
