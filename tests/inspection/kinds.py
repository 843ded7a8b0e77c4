"""Other correct documents made from the plan: a letter, a plan of the Party, and one made without tables."""

from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_LINE_SPACING
from docx.shared import Mm, Pt

from tests.inspection.builders import Plan, a_plan, drop, line, say, stroke, without_strokes


def without_appendix(plan: Plan) -> None:
    """Take the appendix and its section out."""
    body = plan.document.element.body
    main = plan.document.sections[0]._sectPr
    started = False
    for element in list(body):
        started = started or element is plan.annex[0]._p
        if started or main in list(element.iter()):
            body.remove(element)
    body.append(main)
    say(plan.body[14], "2. Sơ kết, tổng kết phong trào theo quy định.")


def a_letter() -> Plan:
    """Build a correct letter to two bodies."""
    plan = a_plan()
    without_appendix(plan)
    say(plan.number, "Số: 15/BQLAB-VP")
    about = plan.number._parent.add_paragraph()
    line(about, "V/v báo cáo phong trào thi đua năm 2026", 13).paragraph_format.space_before = Pt(6)
    addressed = plan.title.insert_paragraph_before
    line(addressed(), "Kính gửi:", 14)
    line(addressed(), "- Ủy ban nhân dân tỉnh Đông Hải;", 14)
    line(addressed(), "- Sở Nội vụ tỉnh Đông Hải.", 14)
    drop(plan.title, plan.subject, *plan.grounds)
    say(plan.recipients[0], "- Như trên;")
    return plan


def a_plan_of_the_party() -> Plan:
    """Build a correct plan of a Party committee."""
    plan = a_plan()
    without_appendix(plan)
    without_strokes(plan.agency)
    without_strokes(plan.subject)
    say(plan.superior, "ĐẢNG BỘ TỈNH ĐÔNG HẢI")
    say(plan.agency, "ĐẢNG ỦY XÃ AN BÌNH")
    drop(plan.motto)
    say(plan.nation, "ĐẢNG CỘNG SẢN VIỆT NAM")
    stroke(plan.nation, 200)
    say(plan.number, "Số 05-KH/ĐU")
    line(plan.agency._parent.add_paragraph(), "*", 14, bold=True)
    say(plan.subject, "thực hiện phong trào thi đua năm 2026")
    line(plan.grounds[0].insert_paragraph_before(), "-----", 14)
    for ground in plan.grounds:
        say(ground, f"- {ground.text}")
        ground.runs[0].italic = False
    for paragraph in (*plan.grounds, *plan.body):
        paragraph.paragraph_format.first_line_indent = Mm(10)
        paragraph.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        paragraph.paragraph_format.line_spacing = Pt(18)
    say(plan.body[-1], plan.body[-1].text.removesuffix("./.") + ".")
    say(plan.recipients[2], "- Lưu Đảng ủy.")
    say(plan.signature[0], "T/M ĐẢNG ỦY")
    say(plan.signature[1], "PHÓ BÍ THƯ")
    plan.signature[1].runs[0].bold = False
    drop(plan.signature[2])
    sizes = {15: (plan.nation, plan.title), 14: (plan.superior, plan.agency, plan.number, plan.label)}
    for size, paragraphs in {**sizes, 12: plan.recipients}.items():
        for paragraph in paragraphs:
            paragraph.runs[0].font.size = Pt(size)
    label = plan.label.runs[0]
    label.bold, label.italic, label.underline = False, False, True
    return plan


def a_plan_with_tabs() -> Plan:
    """Build a correct plan whose head stands in columns made with tabs."""
    plan = a_plan()
    body = plan.document.element.body
    rows = ((plan.superior, plan.nation), (plan.agency, plan.motto), (plan.number, plan.place_date))
    for left, right in rows:
        paragraph = plan.title.insert_paragraph_before()
        paragraph.alignment = ALIGN.LEFT
        for index, part in enumerate((left, right)):
            if index:
                paragraph.add_run("\t")
            source = next(run for run in part.runs if run.text)
            run = paragraph.add_run(source.text)
            run.bold, run.italic, run.font.size = source.bold, source.italic, source.font.size
    body.remove(plan.head._tbl)
    return plan


def a_plan_by_styles() -> Plan:
    """Build a correct plan whose text is set by a style alone, with automatic numbers."""
    plan = a_plan()
    style = plan.document.styles.add_style("Thân bài", 1)
    style.base_style = plan.document.styles["Normal"]
    style.font.size = Pt(14)
    style.paragraph_format.first_line_indent = Mm(12.7)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(6), Pt(0)
    style.paragraph_format.line_spacing = 1.15
    style.paragraph_format.alignment = ALIGN.JUSTIFY
    for paragraph in plan.body:
        text, bold = paragraph.text, paragraph.runs[0].bold
        new = paragraph.insert_paragraph_before(style="Thân bài")
        new.add_run(text).bold = bold
        drop(paragraph)
    return plan


def a_decision() -> Plan:
    """Build a correct decision, its title, subject and signature each in one paragraph with line ends."""
    plan = a_plan()
    without_appendix(plan)
    say(plan.number, "Số: 05/QĐ-BQLAB")
    say(plan.title, "QUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc")
    drop(plan.subject)
    stroke(plan.title, 80, drop=37)
    line(plan.grounds[0].insert_paragraph_before(), "TRƯỞNG BAN BAN QUẢN LÝ AN BÌNH", 14, bold=True)
    line(plan.body[0].insert_paragraph_before(), "QUYẾT ĐỊNH:", 14, bold=True)
    drop(*plan.body[3:])
    say(plan.body[0], "Điều 1. Thành lập Tổ giúp việc")
    say(plan.body[1], "Tổ giúp việc có nhiệm vụ theo dõi, đôn đốc phong trào thi đua của Ban Quản lý và các phòng.")
    say(plan.body[2], "Điều 2. ")
    plan.body[2].runs[0].bold = True
    plan.body[2].add_run("Quyết định này có hiệu lực kể từ ngày ký./.").font.size = Pt(14)
    say(plan.recipients[0], "- Như Điều 1;")
    say(plan.signature[0], "KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN")
    drop(*plan.signature[1:3])
    return plan
