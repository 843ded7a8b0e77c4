"""Lines that a line end sets apart within one paragraph are recognised as lines of their own."""

from __future__ import annotations

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN

from dvk.inspection.case import case_of
from dvk.inspection.opening import open_sheet
from tests.inspection.builders import a_plan, say
from tests.inspection.test_faults import faults, inspected


def joined(paragraphs, *, blank=0):
    """Move all letters into the first paragraph, with a line end before each line and `blank` more before the last."""
    first, *others = paragraphs
    for paragraph in others:
        for _end in range(1 + (blank if paragraph is others[-1] else 0)):
            first.add_run().add_break()
        for run in paragraph.runs:
            first._p.append(run._r)
        paragraph._p.getparent().remove(paragraph._p)
    return first


def a_plan_of_joined_feet():
    """Build a plan whose recipients are one paragraph, and its signature another."""
    plan = a_plan()
    joined([plan.label, *plan.recipients])
    joined(plan.signature, blank=3)
    return plan


def out_of_the_table(plan, align):
    """Set the paragraphs of the foot one under the other, without a table."""
    foot = plan.foot._tbl
    foot.addprevious(plan.label._p)
    foot.addprevious(plan.signature[0]._p)
    foot.getparent().remove(foot)
    plan.signature[0].alignment = align


def parts_of(plan, folder):
    path = folder / "plan.docx"
    plan.document.save(path)
    return case_of(open_sheet(path), None).parts


def texts(paragraphs):
    return [paragraph.text for paragraph in paragraphs]


def test_a_correct_foot_set_with_line_ends_has_no_fault(tmp_path):
    assert not faults(inspected(a_plan_of_joined_feet(), tmp_path))


@pytest.mark.parametrize("align", [ALIGN.LEFT, ALIGN.CENTER, ALIGN.RIGHT, ALIGN.JUSTIFY])
def test_a_foot_without_a_table_is_read_line_by_line(align, tmp_path):
    plan = a_plan()
    say(plan.signature[0], "GIÁM ĐỐC")
    say(plan.signature[-1], "ThS. Lê Thị Mai")
    for needless in plan.signature[1:-1]:
        needless._p.getparent().remove(needless._p)
    del plan.signature[1:-1]
    joined([plan.label, *plan.recipients])
    joined(plan.signature, blank=2)
    out_of_the_table(plan, align)
    parts = parts_of(plan, tmp_path)
    assert parts.recipients_label.text == "Nơi nhận:"
    assert texts(parts.recipients) == ["- Ủy ban nhân dân tỉnh;", "- Các phòng chuyên môn;", "- Lưu: VT, VP."]
    (signature,) = parts.signatures
    assert (texts(signature.lines), signature.name.text) == (["GIÁM ĐỐC"], "ThS. Lê Thị Mai")
    assert parts.body[-1].text == plan.body[-1].text


def test_grounds_in_one_paragraph_are_several(tmp_path):
    plan = a_plan()
    words = texts(plan.grounds)
    joined(plan.grounds)
    assert texts(parts_of(plan, tmp_path).grounds) == words


def test_a_sentence_that_goes_on_after_a_line_end_stays_whole(tmp_path):
    plan = a_plan()
    run = plan.body[-1].runs[0]
    run.text = "Văn phòng theo dõi trong giai đoạn\n2026 và báo cáo\nkết quả.\n15 ngày một lần./."
    last = texts(parts_of(plan, tmp_path).body)[-2:]
    assert last == ["Văn phòng theo dõi trong giai đoạn 2026 và báo cáo kết quả.", "15 ngày một lần./."]


def test_a_fault_in_a_line_behind_a_line_end_is_found(tmp_path):
    plan = a_plan()
    say(plan.recipients[-1], "- Lưu VT")
    plan.recipients[0].runs[0].bold = True
    joined([plan.label, *plan.recipients])
    found = faults(inspected(plan, tmp_path))
    assert set(found) == {"K17"}
    assert "“- Ủy ban nhân dân tỉnh;”" in found["K17"][0][0] + found["K17"][-1][0]


def test_an_excerpt_is_shown_on_one_line(tmp_path):
    plan = a_plan()
    plan.agency.runs[0].text = "BAN QUẢN LÝ\nAN BÌNH"
    plan.agency.runs[0].font.name = "Arial"
    (found,) = faults(inspected(plan, tmp_path))["K02"]
    assert "“BAN QUẢN LÝ AN BÌNH”" in found[0]
