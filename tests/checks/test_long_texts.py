"""Rules on documents and names stay quick on texts somebody wrote to slow them down."""

from __future__ import annotations

import time

import pytest

from dvk.checks import catalogue
from tests.builders import AGENCY, a_plan, a_year, an_agency

LENGTH = 100_000
SECONDS = 5.0
"""Three times what the slowest needs, a body written in two ways 10,000 times; going back would take minutes."""

PIECES = (
    *(
        "Ban ",
        "Ban A ",
        "Sở ",
        "Sở A, ",
        "Sở A - ",
        "Ban Chỉ đạo ",
        "BCĐ a tỉnh A ",
        "Ủy ban nhân dân ",
        "Ban Quản lý Khu ",
    ),
    *("Ban QL Khu Mẫu ", "Văn Phòng ", "Trần Văn Mầu ", "“Dân vận Khéo” ", "“dân vận khéo” ", "điểm f khoản 2 "),
    *("Phụ lục I, ", "Phụ lục kèm theo ", "mục I Kế hoạch này ", "Sở Nội vụ Sở Nội Vụ ", "và "),
)


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_text(piece: str) -> None:
    text = (piece * (LENGTH // len(piece) + 1))[:LENGTH].strip()
    body = "sections:\n  - title: Nội dung\n    content: [Giao.]\n"
    body += f"  - title: Tổ chức\n    content:\n      - >-\n        {text}\n"
    year = a_year(plan=a_plan(f"{body}appendices: [{{title: Biểu, content: [Giao.]}}]\n"), agency=an_agency(AGENCY))
    before = time.process_time()
    for rule in catalogue.rules():
        if rule.code.startswith(("DVK31", "DVK5")):
            for _problem in zip(rule.check(year), range(50), strict=False):
                pass
    assert time.process_time() - before < SECONDS
