"""Measures have a decimal comma where a Vietnamese reads them, and a point where a program does."""

from __future__ import annotations

import pytest
from docx.shared import Mm, Pt

from dvk import context
from dvk.inspection.formats.concise import concise
from dvk.inspection.formats.full import full
from dvk.inspection.formats.json_ import as_json
from dvk.inspection.formats.numbers import with_decimals
from tests.inspection.builders import a_plan
from tests.inspection.test_faults import inspected


@pytest.fixture
def vietnamese(monkeypatch):
    monkeypatch.setattr(context, "language", lambda: "vi")


def a_report(folder):
    plan = a_plan()
    plan.document.sections[0].left_margin = Mm(10.5)
    plan.body[-1].paragraph_format.line_spacing = 1.75
    plan.body[-1].paragraph_format.space_before = Pt(2.5)
    return inspected(plan, folder)


def test_people_read_a_comma(vietnamese, tmp_path):
    report = a_report(tmp_path)
    for written in ("\n".join(full(report)), "\n".join(concise(report, tmp_path))):
        for shown in ("10,5 mm", "2,5 pt", "1,75 dòng", "1-1,5 dòng", "30-35 mm"):
            assert shown in written
        assert "10.5" not in written


def test_programs_read_a_point(vietnamese, tmp_path):
    written = as_json(a_report(tmp_path), tmp_path)
    assert '"10.5 mm"' in written
    assert "10,5" not in written


def test_english_keeps_the_point(tmp_path):
    assert "10.5 mm" in "\n".join(full(a_report(tmp_path)))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("12.5/13/13.5 pt", "12,5/13/13,5 pt"),
        ("1.14-1.75 lần cỡ chữ", "1,14-1,75 lần cỡ chữ"),
        ("10 mm hoặc 12.7 mm", "10 mm hoặc 12,7 mm"),
        ("mục 1.2, điểm 3.4", "mục 1.2, điểm 3.4"),
        ("“rộng 1.5 mm”: 3.2 pt", "“rộng 1.5 mm”: 3,2 pt"),
    ],
)
def test_only_measures_outside_quotations_change(text, shown, vietnamese):
    assert with_decimals(text) == shown
