"""Whatever way a correct document is set, it has no fault; and a fault in it is found all the same."""

from __future__ import annotations

import pytest
from docx.oxml.ns import qn

from tests.inspection.builders import say
from tests.inspection.habits import (
    HABITS,
    a_head_in_text_boxes,
    a_head_of_tabs_with_lines,
    a_page_number_behind_a_tab,
    a_stamp_in_a_text_box,
)
from tests.inspection.test_faults import faults, inspected

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@pytest.mark.parametrize("make", HABITS, ids=lambda make: make.__name__)
def test_a_correct_document_has_no_fault(make, tmp_path):
    assert not faults(inspected(make(), tmp_path))


def test_a_short_border_in_a_text_box_is_found(tmp_path):
    plan = a_head_in_text_boxes()
    for indent in [node for node in plan.document.element.iter(qn("w:ind")) if node.get(qn("w:right"))]:
        indent.set(qn("w:left"), "2000")
        indent.set(qn("w:right"), "2000")
    assert "K07" in faults(inspected(plan, tmp_path))


def test_a_short_line_in_a_head_of_tabs_is_found(tmp_path):
    plan = a_head_of_tabs_with_lines()
    list(plan.document.element.iter(qn("wp:extent")))[-1].set("cx", "900000")
    found = faults(inspected(plan, tmp_path))
    assert set(found) <= {"K07", "K08"}
    assert found


def test_a_number_behind_a_tab_off_the_middle_is_found(tmp_path):
    plan = a_page_number_behind_a_tab()
    next(plan.document.sections[0].header._element.iter(qn("w:tab"))).set(qn("w:pos"), "3000")
    assert set(faults(inspected(plan, tmp_path))) == {"K19"}


def test_a_text_box_without_a_frame_is_none_of_a_stamp(tmp_path):
    plan = a_stamp_in_a_text_box()
    sign = next(plan.document.element.iter(f"{A}round"))
    sign.tag = f"{A}noFill"
    assert set(faults(inspected(plan, tmp_path))) == {"K22"}


def test_a_text_typed_after_the_tab_keeps_its_rules(tmp_path):
    plan = a_head_of_tabs_with_lines()
    say(plan.subject, "Thực hiện phong trào thi đua năm 2026.")
    assert set(faults(inspected(plan, tmp_path))) == {"K11"}
