"""Trees of documents to lay out: whole ones, each with one thing made long, wide or hostile."""

from __future__ import annotations

from dvk.model.agency import Regime
from dvk.render.document import (
    Appendix,
    Block,
    Cell,
    Document,
    Foot,
    Heading,
    Inline,
    Item,
    Letterhead,
    Listing,
    Paragraph,
    Run,
    SignatureBlock,
    Table,
    Title,
)
from dvk.render.profiles import profile_of
from dvk.render.profiles.setup import Setup
from dvk.text.numbering import roman

SENTENCE = (
    "Tiếp tục nâng cao nhận thức, trách nhiệm của đảng viên, công chức và nhân viên đối với công tác dân vận; "
    "tiếp tục đổi mới nội dung, phương thức công tác dân vận trong cơ quan nhằm phát huy hiệu quả Phong trào thi đua."
)
LONG_AGENCY = (
    "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, nông nghiệp và phát triển nông thôn huyện Mẫu Sơn"
)


def a_text(words: str) -> Inline:
    """Return words as a text."""
    return (Run(words),)


def a_cell(words: str, *, heading: bool = False, colspan: int = 1) -> Cell:
    """Return a cell of one paragraph."""
    return Cell((Paragraph(a_text(words)),), colspan, heading)


def a_table(rows: int, columns: int = 4, words: str = "Phòng Mẫu chủ trì, báo cáo trước ngày 25") -> Table:
    """Return a table with a head and numbered rows."""
    head = tuple(a_cell(f"Cột {column}", heading=True) for column in range(1, columns + 1))
    body = tuple((a_cell(str(row)), *(a_cell(words) for _column in range(columns - 1))) for row in range(1, rows + 1))
    return Table((0.1, *(0.9 / (columns - 1) for _column in range(columns - 1))), (head,), body)


def a_document(
    *body: Block,
    regime: Regime = "nhà nước",
    agency: str = "Ban Quản lý Khu Mẫu",
    superior: str = "",
    number: str = "Số: 05/KH-BQLKM",
    subject: str = "Thực hiện phong trào thi đua “Dân vận khéo” năm 2022",
    addressees: Listing | None = None,
    foot: Foot | None = None,
    appendices: tuple[Appendix, ...] = (),
    setup: Setup = Setup(),  # noqa: B008  a frozen value
) -> Document:
    """Return a plan, issued and signed."""
    signature = SignatureBlock((a_text("KT. Trưởng ban"),), (a_text("Phó Trưởng ban"),), a_text("Trần Văn Mẫu"))
    recipients = Listing(a_text("Nơi nhận:"), (a_text("Lãnh đạo Ban;"), a_text("Lưu: VT, VP.")))
    return Document(
        regime=regime,
        head=Letterhead(
            motto=profile_of(regime).motto,
            superior=a_text(superior) if superior else (),
            agency=a_text(agency),
            number=a_text(number),
            place_date=a_text("Phú Mẫu, ngày 09 tháng 02 năm 2022"),
        ),
        title=Title(a_text("Kế hoạch"), a_text(subject)),
        addressees=addressees,
        body=body or (Paragraph(a_text(SENTENCE)),),
        foot=foot if foot is not None else Foot(signature, None, recipients),
        appendices=appendices,
        setup=setup,
    )


def a_long_body(paragraphs: int) -> tuple[Block, ...]:
    """Return a body of sections, each with a heading, clauses and items."""
    blocks: list[Block] = []
    for index in range(paragraphs):
        if index % 5 == 0:
            blocks.append(Heading(a_text(f"{roman(index // 5 + 1)}. Nội dung thi đua"), 1))
        blocks.append(Paragraph(a_text(f"{index % 5 + 1}. {SENTENCE}"), "clause"))
        blocks.append(Item(a_text(SENTENCE), 1))
    return tuple(blocks)


def an_appendix(*blocks: Block, number: str = "Phụ lục", landscape: bool = False) -> Appendix:
    """Return an annex."""
    return Appendix(
        label=a_text(number),
        title=a_text("Phân công thực hiện"),
        reference=a_text("(Kèm theo Kế hoạch số 05/KH-BQLKM ngày 09 tháng 02 năm 2022 của Ban Quản lý Khu Mẫu)"),
        landscape=landscape,
        blocks=blocks,
    )
