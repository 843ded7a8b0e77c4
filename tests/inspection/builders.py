"""A correct plan made with python-docx, as an office would make it, and the handles a fault is planted by."""

from __future__ import annotations

from dataclasses import dataclass, field

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

BODY = (
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Nâng cao nhận thức của cán bộ, công chức về công tác dân vận; phát huy vai trò gương mẫu của người đứng đầu "
    "trong việc thực hiện nhiệm vụ được giao.",
    "2. Việc xây dựng mô hình gắn với nhiệm vụ chính trị của cơ quan, tránh hình thức, phô trương.",
    "II. NỘI DUNG",
    "1. Tuyên truyền các chủ trương của Đảng, chính sách, pháp luật của Nhà nước đến từng công chức và người lao động.",
    *(
        f"- Nội dung thứ {count}: phối hợp với các đoàn thể trong xã tổ chức gặp gỡ, đối thoại với nhân dân, lắng nghe "
        "ý kiến và giải quyết kịp thời những kiến nghị chính đáng, không để tồn đọng, kéo dài; công khai kết quả."
        for count in ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy")
    ),
    "a) Mỗi phòng đăng ký ít nhất một mô hình;",
    "b) Mỗi mô hình có người chịu trách nhiệm và thời hạn hoàn thành.",
    "2. Sơ kết, tổng kết phong trào theo quy định; biểu mẫu tại Phụ lục kèm theo.",
    "III. TỔ CHỨC THỰC HIỆN",
    "Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này, kịp thời báo cáo Ủy ban nhân dân xã những khó khăn, "
    "vướng mắc để được xem xét, giải quyết./.",
)
HEADINGS = ("I.", "II.", "III.")

_LINE = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:drawing>
<wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0"
 distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>{drop}</wp:posOffset></wp:positionV>
<wp:extent cx="{length}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
<wp:docPr id="{id}" name="Line {id}"/><wp:cNvGraphicFramePr/>
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvCnPr/>
<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{length}" cy="0"/></a:xfrm>
<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>
</a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>
"""
_VML = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:line style="position:absolute" from="60pt,18pt" to="{to}pt,18pt"/>
</w:pict></w:r>
"""
EMU = 12700


@dataclass
class Plan:
    """A document and its parts."""

    document: Document
    head: Table
    superior: Paragraph
    agency: Paragraph
    nation: Paragraph
    motto: Paragraph
    number: Paragraph
    place_date: Paragraph
    title: Paragraph
    subject: Paragraph
    grounds: list[Paragraph] = field(default_factory=list)
    body: list[Paragraph] = field(default_factory=list)
    foot: Table | None = None
    label: Paragraph | None = None
    recipients: list[Paragraph] = field(default_factory=list)
    signature: list[Paragraph] = field(default_factory=list)
    annex: list[Paragraph] = field(default_factory=list)


def a_plan() -> Plan:
    """Build a correct plan with an appendix."""
    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    for slot in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        normal.element.rPr.rFonts.set(qn(slot), "Times New Roman")
    page(document.sections[0])
    head = document.add_table(rows=2, cols=2)
    widths(head, (65, 100))
    left, right = head.rows[0].cells
    superior = line(left.paragraphs[0], "UBND TỈNH ĐÔNG HẢI", 13)
    agency = line(left.add_paragraph(), "BAN QUẢN LÝ AN BÌNH", 13, bold=True)
    nation = line(right.paragraphs[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True)
    motto = line(right.add_paragraph(), "Độc lập - Tự do - Hạnh phúc", 14, bold=True)
    stroke(motto, 171.5)
    agency._p.append(parse_xml(_VML.format(to=60 + 64)))
    number = line(head.rows[1].cells[0].paragraphs[0], "Số: 05/KH-UBND", 13)
    place_date = line(head.rows[1].cells[1].paragraphs[0], "An Bình, ngày 09 tháng 4 năm 2026", 14, italic=True)
    title = line(document.add_paragraph(), "KẾ HOẠCH", 14, bold=True)
    subject = line(document.add_paragraph(), "Thực hiện phong trào thi đua năm 2026", 14, bold=True)
    stroke(subject, 105)
    plan = Plan(document, head, superior, agency, nation, motto, number, place_date, title, subject)
    for text in ("Căn cứ Luật Tổ chức chính quyền địa phương;", "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội."):
        plan.grounds.append(running(document.add_paragraph(), text, italic=True))
    for text in BODY:
        plan.body.append(running(document.add_paragraph(), text, bold=text.startswith(HEADINGS)))
    foot(plan)
    annex(plan)
    number_pages(document)
    return plan


def page(section) -> None:
    """Set the sheet and its margins."""
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)


def widths(table: Table, millimetres: tuple[float, ...]) -> None:
    """Set the widths of a table's columns, without padding."""
    table.autofit = False
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        element = OxmlElement(f"w:{side}")
        element.set(qn("w:w"), "0")
        element.set(qn("w:type"), "dxa")
        margins.append(element)
    table._tbl.tblPr.append(margins)
    for column, wide in zip(table.columns, millimetres, strict=True):
        column.width = Mm(wide)
        for cell in column.cells:
            cell.width = Mm(wide)


def line(paragraph: Paragraph, text: str, size: float, *, bold=False, italic=False, align=ALIGN.CENTER) -> Paragraph:
    """Fill a paragraph of the head or foot."""
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    paragraph.alignment = align
    paragraph.paragraph_format.space_after = paragraph.paragraph_format.space_before = Pt(0)
    return paragraph


def running(paragraph: Paragraph, text: str, *, bold=False, italic=False) -> Paragraph:
    """Fill a paragraph of the text."""
    line(paragraph, text, 14, bold=bold, italic=italic, align=ALIGN.JUSTIFY)
    paragraph.paragraph_format.first_line_indent = Mm(12.7)
    paragraph.paragraph_format.space_before = Pt(6)
    paragraph.paragraph_format.line_spacing = 1.15
    return paragraph


def stroke(paragraph: Paragraph, points: float, drop: float = 17) -> None:
    """Draw a line under a paragraph, so many points below its upper edge."""
    ids = len(list(paragraph._p.getroottree().getroot().iter(qn("w:drawing")))) + 1
    paragraph._p.append(parse_xml(_LINE.format(length=int(points * EMU), drop=drop * EMU, id=ids)))


def without_strokes(paragraph: Paragraph) -> None:
    """Take the drawn lines out of a paragraph."""
    for tag in ("w:drawing", "w:pict"):
        for element in list(paragraph._p.iter(qn(tag))):
            element.getparent().getparent().remove(element.getparent())


def foot(plan: Plan) -> None:
    """Set the recipients and the signature side by side."""
    table = plan.document.add_table(rows=1, cols=2)
    widths(table, (75, 90))
    left, right = table.rows[0].cells
    plan.foot = table
    plan.label = line(left.paragraphs[0], "Nơi nhận:", 12, bold=True, italic=True, align=ALIGN.LEFT)
    for text in ("- Ủy ban nhân dân tỉnh;", "- Các phòng chuyên môn;", "- Lưu: VT, VP."):
        plan.recipients.append(line(left.add_paragraph(), text, 11, align=ALIGN.LEFT))
    for index, text in enumerate(("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")):
        paragraph = right.paragraphs[0] if index == 0 else right.add_paragraph()
        plan.signature.append(line(paragraph, text, 14, bold=True))
    name = line(right.add_paragraph(), "Trần Thị Mẫu", 14, bold=True)
    name.paragraph_format.space_before = Pt(66)
    plan.signature.append(name)


def annex(plan: Plan) -> None:
    """Add an appendix in a section of its own."""
    section = plan.document.add_section()
    page(section)
    numbers = OxmlElement("w:pgNumType")
    numbers.set(qn("w:start"), "1")
    section._sectPr.insert_element_before(numbers, "w:cols", "w:titlePg", "w:docGrid")
    section.different_first_page_header_footer = True
    add = plan.document.add_paragraph
    plan.annex.append(line(add(), "Phụ lục", 14, bold=True))
    plan.annex.append(line(add(), "BIỂU MẪU ĐĂNG KÝ", 14, bold=True))
    reference = "(Kèm theo Kế hoạch số 05/KH-UBND ngày 09 tháng 4 năm 2026 của Ủy ban nhân dân xã An Bình)"
    plan.annex.append(line(add(), reference, 14, italic=True))
    table = plan.document.add_table(rows=2, cols=2, style="Table Grid")
    for cell, text in zip((c for row in table.rows for c in row.cells), ("Tên mô hình", "Cấp", "", ""), strict=True):
        line(cell.paragraphs[0], text, 13)


def number_pages(document: Document) -> None:
    """Put the page number into the header, except on the first page."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.is_linked_to_previous = False
    page_field(section.header.paragraphs[0])


def page_field(paragraph: Paragraph, size: float = 14) -> None:
    """Fill a paragraph with the field of the page number."""
    paragraph.alignment = ALIGN.CENTER
    for kind, text in (("begin", ""), ("", " PAGE "), ("separate", ""), ("text", "2"), ("end", "")):
        run = paragraph.add_run()
        run.font.size = Pt(size)
        if kind in ("begin", "separate", "end"):
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif kind == "text":
            run.text = text
        else:
            code = OxmlElement("w:instrText")
            code.text = text
            run._r.append(code)


def drop(*paragraphs) -> None:
    """Take paragraphs out."""
    for paragraph in paragraphs:
        paragraph._p.getparent().remove(paragraph._p)


def say(paragraph: Paragraph, text: str) -> None:
    """Change the words of a paragraph and keep its look."""
    first, *others = [run for run in paragraph.runs if run.text]
    first.text = text
    for run in others:
        run.text = ""
