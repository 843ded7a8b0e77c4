"""What dvk writes has no failure, whatever it holds; what it leaves to be filled in is not judged."""

from __future__ import annotations

import json

import pytest

from dvk.cli.run import run
from dvk.inspection import inspect
from dvk.inspection.opening import open_sheet
from dvk.inspection.rule import State
from dvk.render.assemble import document
from dvk.render.catalogue import blank_of
from dvk.render.docx import to_docx
from dvk.render.templates import Templates
from dvk.views.blank import choices_of
from tests.inspection.own import AGENCIES, WIDE_ANNEX, a_plan_of, a_registration_of, a_year_of, inspected
from tests.inspection.test_faults import faults, states
from tests.office import converted, needs_office

ONE_ANNEX = "\n  - {title: Phân công thực hiện, content: [{paragraph: Văn phòng chủ trì.}]}"
PLANS = {
    "short": {},
    "draft": {"dated": False},
    "of six pages": {"pages": 6},
    "with an annex of a page": {"annexes": ONE_ANNEX},
    "with a wide annex": {"annexes": WIDE_ANNEX},
    "with two annexes": {"annexes": ONE_ANNEX + WIDE_ANNEX.rstrip()},
    "signed by office alone": {"signed": "{office: Bí thư, person: mot}"},
}
REGISTRATIONS = {
    "whole": {},
    "without a date": {"dated": False},
    "signed alone": {"confirmed": False},
    "confirmed alone": {"signed": False},
    "signed by nobody": {"signed": False, "confirmed": False},
}


def but_for_the_font(report):
    """Return the faults but the substitute of Times New Roman that dvk brings along for a PDF."""
    found = faults(report)
    if report.kind == "pdf":
        assert states(report)["K02"] is State.WARNING
        del found["K02"]
    return found


@pytest.mark.parametrize("kind", ["docx", "pdf"])
@pytest.mark.parametrize("shape", PLANS)
@pytest.mark.parametrize("whose", AGENCIES)
def test_a_plan_has_no_fault(whose, shape, kind, tmp_path):
    assert not but_for_the_font(inspected(a_plan_of(whose, **PLANS[shape]), kind, tmp_path))


@pytest.mark.parametrize("kind", ["docx", "pdf"])
@pytest.mark.parametrize("layout", ['guideline: HD36, headings: "-", last_ground: ",", tone: uỷ', "sizes: B"])
def test_what_the_party_leaves_open_is_no_fault(layout, kind, tmp_path):
    plan = a_plan_of("đảng", layout=f"layout: {{{layout}}}\n")
    assert not but_for_the_font(inspected(plan, kind, tmp_path))


@pytest.mark.parametrize("kind", ["docx", "pdf"])
@pytest.mark.parametrize("shape", REGISTRATIONS)
@pytest.mark.parametrize("whose", AGENCIES)
def test_a_registration_has_no_fault(whose, shape, kind, tmp_path):
    assert not but_for_the_font(inspected(a_registration_of(whose, **REGISTRATIONS[shape]), kind, tmp_path))


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_a_day_left_open_is_recognised_as_the_place_and_date(kind, tmp_path):
    report = inspected(a_registration_of("tên dài", dated=False), kind, tmp_path)
    assert states(report)["K10"] is State.PASS


def test_an_address_wider_than_its_column_stays_in_it(tmp_path):
    inspected(a_registration_of("tên dài"), "pdf", tmp_path)
    texts = [paragraph.text for paragraph in open_sheet(tmp_path / "own.pdf").paragraphs]
    assert "Địa chỉ: Số 17 đường Nguyễn Chí Thanh, Khu phố 12, phường Mẫu Sơn" in texts


def a_blank(whose):
    year = a_year_of(whose)
    job = blank_of("registration")
    values = job.values(year)
    return to_docx(document(Templates().parts(job.template, values), values["head"].regime), choices_of(year))


@pytest.mark.parametrize("whose", AGENCIES)
def test_the_empty_form_is_judged_by_what_it_prints(whose, tmp_path):
    path = tmp_path / "blank.docx"
    path.write_bytes(a_blank(whose))
    report = inspect(path)
    assert not faults(report)
    assert states(report)["K10"] is State.NOT_EVALUATED
    assert states(report)["K16"] is State.NOT_EVALUATED


@needs_office
def test_forms_printed_by_another_program_are_correct_but_for_the_prompts_in_grey(tmp_path):
    for number, whose in enumerate(AGENCIES):
        (tmp_path / f"{number}-blank.docx").write_bytes(a_blank(whose))
        (tmp_path / f"{number}-undated.docx").write_bytes(to_docx(a_registration_of(whose, dated=False)))
    printed = converted(sorted(tmp_path.glob("*.docx")), "pdf", tmp_path)
    for path in sorted(printed.glob("*.pdf")):
        assert set(faults(inspect(path))) == {"K02"}, path.name


def test_the_substitute_of_the_font_tells_the_way_out(tmp_path, capsys):
    inspected(a_registration_of("xã"), "pdf", tmp_path)
    assert run(["inspect", str(tmp_path / "own.pdf")]) == 0
    assert capsys.readouterr().out.count("--font-dir") == 1
    assert run(["inspect", str(tmp_path / "own.pdf"), "--format", "json"]) == 0
    (font,) = [rule for rule in json.loads(capsys.readouterr().out)["rules"] if rule["id"] == "K02"]
    assert ["--font-dir" in (measure["help"] or "") for measure in font["measures"]] == [
        not measure["fits"] for measure in font["measures"]
    ]
