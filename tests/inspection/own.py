"""Documents dvk itself writes from records, whole ones of every shape, to be inspected as anybody's are."""

from __future__ import annotations

from pathlib import Path

from dvk.inspection import inspect
from dvk.inspection.report import Report
from dvk.model.year import Year
from dvk.render.document import Document
from dvk.render.docx import to_docx
from dvk.render.pdf import to_pdf
from tests.builders import a_plan, a_registration, a_year, an_agency
from tests.render.builders import document_of

SENTENCE = (
    "Tiếp tục nâng cao nhận thức, trách nhiệm của cán bộ, công chức đối với công tác dân vận; phát huy vai trò gương "
    "mẫu của người đứng đầu trong việc thực hiện nhiệm vụ được giao."
)
LONG_NAME = "Ban Quản lý dự án đầu tư xây dựng công trình giao thông, nông nghiệp và phát triển nông thôn tỉnh Mẫu Sơn"
PEOPLE = "people:\n  mot: {name: Nguyễn Văn Một, office: Chủ tịch}\n  hai: {name: Trần Thị Hai, office: Phó Chủ tịch}\n"
AGENCIES = {
    "xã": "name: Ủy ban nhân dân xã An Bình\nsymbol: UBND\nsuperior: Ủy ban nhân dân tỉnh Đông Hải\nplace: An Bình\n",
    "tên dài": f"name: {LONG_NAME}\nsymbol: BQLDA\nplace: Thành phố Hồ Chí Minh\n"
    "address: Số 17 đường Nguyễn Chí Thanh, Khu phố 12, phường Mẫu Sơn\n",
    "đảng": "name: Đảng ủy xã An Bình\nsymbol: ĐU\nsuperior: Đảng bộ tỉnh Đông Hải\nplace: An Bình\nregime: đảng\n",
}
SIGNED = {
    "xã": "{authority: [TM. Ủy ban nhân dân, KT. Chủ tịch], office: Phó Chủ tịch, person: hai}",
    "tên dài": "{office: Giám đốc, person: mot}",
    "đảng": "{authority: T/M Đảng ủy, office: Phó Bí thư, person: hai}",
}
WIDE_ANNEX = f"""
  - title: Bảng theo dõi
    landscape: true
    content:
      - table:
          columns: [Số, Mô hình, Đơn vị]
          rows: [{", ".join(["[1, Khéo vận động, Văn phòng]"] * 40)}]
"""
"""An annex with a table alone, over several pages."""


def a_plan_of(
    whose: str, *, dated: bool = True, pages: int = 1, annexes: str = "", signed: str = "", layout: str = ""
) -> Document:
    """Return the plan of an agency."""
    end = "." if whose == "đảng" else "./."
    filing = "Lưu Văn phòng Đảng ủy" if whose == "đảng" else '"Lưu: VT, VP"'
    items = f"      - item: {SENTENCE}\n" * (1 + 11 * (pages - 1))
    plan = f"""\
number: {'"05"' if dated else ""}
date: {"2022-04-09" if dated else ""}
grounds: [Căn cứ Luật Thi đua khen thưởng ngày 15 tháng 6 năm 2022;, Theo đề nghị của Chánh Văn phòng.]
opening: "Cơ quan xây dựng Kế hoạch năm 2022 như sau:"
sections:
  - title: Mục đích, yêu cầu
    content:
{items}
  - title: Tổ chức thực hiện
    content:
      - Văn phòng theo dõi, đôn đốc; biểu mẫu tại Phụ lục kèm theo.
closing: Trên đây là Kế hoạch năm 2022, đề nghị các phòng nghiêm túc thực hiện{end}
recipients: [Các phòng chuyên môn, {filing}]
signature: {signed or SIGNED[whose]}
appendices: {annexes}
"""
    return document_of(a_year(plan=a_plan(plan), agency=an_agency(AGENCIES[whose] + PEOPLE + layout)))


def a_registration_of(whose: str, *, dated: bool = True, signed: bool = True, confirmed: bool = True) -> Document:
    """Return a registration of an agency."""
    return document_of(a_year_of(whose, dated=dated, signed=signed, confirmed=confirmed))


def a_year_of(whose: str, *, dated: bool = True, signed: bool = True, confirmed: bool = True) -> Year:
    """Return a year with a registration and nothing else."""
    registration = f"""\
level: cơ sở
situation: {SENTENCE}
targets: [{{id: a, text: "{SENTENCE}"}}]
solutions: ["{SENTENCE}", "{SENTENCE}"]
date: {"2022-04-09" if dated else ""}
signature: {SIGNED[whose] if signed else ""}
confirmation: {"{by: cấp ủy, office: Bí thư, person: mot}" if confirmed else ""}
"""
    return a_year(a_registration(registration), agency=an_agency(AGENCIES[whose] + PEOPLE))


def inspected(document: Document, kind: str, folder: Path) -> Report:
    """Write a document as Word file or PDF and inspect it."""
    path = folder / f"own.{kind}"
    path.write_bytes(to_docx(document) if kind == "docx" else to_pdf(document))
    return inspect(path)
