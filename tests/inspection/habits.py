"""Other makers' ways to set the same correct plan: text boxes, tabs, borders, shares of the page."""

from __future__ import annotations

from copy import deepcopy

from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt

from tests.inspection.builders import EMU, Plan, a_plan, line, say, stroke, without_strokes
from tests.inspection.kinds import a_plan_with_tabs

_BOX = """
<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing>
<wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">
<wp:positionH relativeFrom="column">{place}</wp:positionH><wp:extent cx="{wide}" cy="900000"/>
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>
<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:spPr>
<a:xfrm><a:ext cx="{wide}" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/><a:ln w="9525">{fill}</a:ln></wps:spPr>
<wps:txbx><w:txbxContent/></wps:txbx><wps:bodyPr lIns="0" rIns="0"/></wps:wsp></a:graphicData></a:graphic></wp:anchor>
</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>
<w:txbxContent/></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
"""
_OFFSET = "<wp:posOffset>{left}</wp:posOffset>"
_MIDDLE = "<wp:align>center</wp:align>"


def _boxed(anchor, elements, left: float | None, wide: float, *, framed=False) -> None:
    """Move elements into a text box anchored in a paragraph, and a copy of them into its older version."""
    place = _MIDDLE if left is None else _OFFSET.format(left=int(left * EMU))
    fill = "<a:round/>" if framed else "<a:noFill/>"
    run = parse_xml(_BOX.format(place=place, wide=int(wide * EMU), fill=fill))
    new, old = run.iter(qn("w:txbxContent"))
    for element in elements:
        old.append(deepcopy(element))
        new.append(element)
    anchor._p.append(run)


def a_head_in_text_boxes() -> Plan:
    """Build a plan whose head stands in two text boxes, its lines drawn as borders."""
    plan = a_plan()
    anchor = plan.title.insert_paragraph_before()
    for paragraph, room, long in ((plan.motto, 283.5, 171.5), (plan.agency, 184.3, 64)):
        without_strokes(paragraph)
        side = Pt((room - long) / 2)
        under = line(paragraph._parent.add_paragraph(), "", 4)
        under.paragraph_format.left_indent = under.paragraph_format.right_indent = side
        borders = parse_xml(
            '<w:pBdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            '<w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
        )
        under._p.pPr.append(borders)
    for column, left, wide in ((0, 0.0, 184.3), (1, 184.3, 283.5)):
        cells = [row.cells[column] for row in plan.head.rows]
        _boxed(anchor, [p._p for cell in cells for p in cell.paragraphs], left, wide)
    plan.document.element.body.remove(plan.head._tbl)
    return plan


def a_head_of_tabs_with_lines() -> Plan:
    """Build a plan whose head is set with tabs, both lines anchored in the row of the agency and the motto."""
    plan = a_plan_with_tabs()
    row = next(p for p in plan.document.paragraphs if "Độc lập" in p.text)
    for middle, long in ((90, 64), (320, 171.5)):
        stroke(row, long)
        position = list(row._p.iter(qn("wp:positionH")))[-1]
        position.remove(position[0])
        position.append(OxmlElement("wp:posOffset"))
        position[0].text = str(int((middle - long / 2) * EMU))
    return plan


def a_page_number_in_a_text_box() -> Plan:
    """Build a plan whose page number stands in a text box in the middle of the header."""
    plan = a_plan()
    number = plan.document.sections[0].header.paragraphs[0]
    number.alignment = ALIGN.LEFT
    _boxed(plan.document.sections[0].header.add_paragraph(), [number._p], None, 30)
    return plan


def a_page_number_behind_a_tab() -> Plan:
    """Build a plan whose page number is centred by a tab stop in the middle of the text."""
    plan = a_plan()
    number = plan.document.sections[0].header.paragraphs[0]
    number.alignment = None
    number.runs[0]._r.insert(0, OxmlElement("w:tab"))
    stops = '<w:tabs xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    number._p.get_or_add_pPr().insert(0, parse_xml(f'{stops}<w:tab w:val="center" w:pos="4680"/></w:tabs>'))
    return plan


def a_head_of_shares() -> Plan:
    """Build a plan whose head fills the text by a share, its columns measured for a wider page."""
    plan = a_plan()
    whole = plan.head._tbl.tblPr.find(qn("w:tblW"))
    whole.set(qn("w:type"), "pct")
    whole.set(qn("w:w"), "5000")
    for cell in plan.head._cells:
        cell.width = int(cell.width * 1.2)
    for column in plan.head.columns:
        column.width = int(column.width * 1.2)
    return plan


def an_indent_of_tabs() -> Plan:
    """Build a plan whose first lines begin with a tab instead of an indent."""
    plan = a_plan()
    for paragraph in (*plan.grounds, *plan.body):
        paragraph.paragraph_format.first_line_indent = None
        paragraph.runs[0].text = f"\t{paragraph.text}"
    return plan


def a_stamp_in_a_text_box() -> Plan:
    """Build a plan with a mark of urgency in a framed text box."""
    plan = a_plan()
    anchor = plan.title.insert_paragraph_before()
    stamp = line(plan.title.insert_paragraph_before(), "KHẨN", 14, bold=True)
    _boxed(anchor, [stamp._p], 0.0, 57, framed=True)
    return plan


def a_draft() -> Plan:
    """Build a plan whose number and day are left open."""
    plan = a_plan()
    say(plan.number, "Số: ...../KH-UBND")
    say(plan.place_date, "An Bình, ngày      tháng      năm 2026")
    say(
        plan.annex[2],
        "(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm 2026 của Ủy ban nhân dân xã An Bình)",
    )
    return plan


def a_last_ground_that_carries_out_a_plan() -> Plan:
    """Build a plan whose last ground is the plan of another body."""
    plan = a_plan()
    say(plan.grounds[-1], "Thực hiện Kế hoạch số 12-KH/ĐU ngày 20 tháng 01 năm 2026 của Đảng ủy xã An Bình.")
    return plan


HABITS = (
    a_last_ground_that_carries_out_a_plan,
    a_head_in_text_boxes,
    a_head_of_tabs_with_lines,
    a_page_number_in_a_text_box,
    a_page_number_behind_a_tab,
    a_head_of_shares,
    an_indent_of_tabs,
    a_stamp_in_a_text_box,
    a_draft,
)
