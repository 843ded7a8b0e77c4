"""Documents of other kinds and other makers' habits: correct ones have no failure, faults of their own are found."""

from __future__ import annotations

import json

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN

from dvk.cli.run import run
from dvk.inspection import inspect
from dvk.inspection.rule import State
from tests.inspection.builders import a_plan, line, say
from tests.inspection.kinds import (
    a_decision,
    a_letter,
    a_plan_by_styles,
    a_plan_of_the_party,
    a_plan_with_tabs,
    drop,
    without_appendix,
)
from tests.inspection.test_faults import faults, inspected, states
from tests.office import converted, needs_office

KINDS = (a_letter, a_decision, a_plan_of_the_party, a_plan_by_styles)


@pytest.mark.parametrize("make", KINDS, ids=lambda make: make.__name__)
def test_a_correct_document_has_no_fault(make, tmp_path):
    assert not faults(inspected(make(), tmp_path))


@needs_office
def test_they_are_correct_in_print_too(tmp_path):
    for make in KINDS:
        make().document.save(tmp_path / f"{make.__name__}.docx")
    printed = converted(sorted(tmp_path.glob("*.docx")), "pdf", tmp_path)
    for make in KINDS:
        assert set(faults(inspect(printed / f"{make.__name__}.pdf"))) == {"K02"}, make.__name__


def test_a_head_of_tabs_is_recognised(tmp_path):
    # Lines are not drawn in this one; everything else is there.
    assert set(faults(inspected(a_plan_with_tabs(), tmp_path))) <= {"K07", "K08"}


@pytest.mark.parametrize(("title", "state"), [("BẢN ĐĂNG KÝ", State.PASS), ("KẾ HOẠCH", State.FAIL)])
def test_a_form_may_address_somebody_and_a_plan_may_not(tmp_path, title, state):
    plan = a_plan()
    say(plan.title, title)
    line(plan.grounds[0].insert_paragraph_before(), "Kính gửi: Ủy ban nhân dân xã An Bình", 14)
    assert states(inspected(plan, tmp_path))["K18"] is state


@pytest.mark.parametrize("place", ["Ea H’leo", "Ea H'leo", "TP. Hồ Chí Minh", "Bà Rịa - Vũng Tàu", "Phường 1", "Huế"])
def test_a_place_keeps_its_name(tmp_path, place):
    plan = a_plan()
    say(plan.place_date, plan.place_date.text.replace("An Bình", place))
    assert not faults(inspected(plan, tmp_path))


def test_a_name_under_the_table_is_that_of_the_signer(tmp_path):
    plan = a_plan()
    without_appendix(plan)
    plan.foot._tbl.addnext(plan.signature[-1]._p)
    assert not faults(inspected(plan, tmp_path))


BLANKS = (
    "An Bình, ngày      tháng      năm 2026",
    "........................, ngày ........ tháng ........ năm 2026",
    "……………………, ngày……tháng……năm 20……",
    "An Bình, ngày ____ tháng ____ năm ______",
)


def a_form():
    plan = a_plan()
    without_appendix(plan)
    say(plan.title, "BẢN ĐĂNG KÝ")
    drop(plan.number, plan.label, *plan.recipients[1:], *plan.grounds)
    say(plan.recipients[0], "")
    return plan


@pytest.mark.parametrize("blank", BLANKS)
def test_a_blank_for_the_day_is_no_fault(tmp_path, blank):
    plan = a_form()
    say(plan.place_date, blank)
    assert states(inspected(plan, tmp_path))["K10"] is State.PASS


def test_a_form_need_not_bear_a_place_and_a_signature_of_an_office(tmp_path):
    plan = a_form()
    drop(plan.place_date, *plan.signature)
    found = states(inspected(plan, tmp_path))
    assert (found["K10"], found["K16"]) == (State.NOT_APPLICABLE, State.NOT_APPLICABLE)


@pytest.mark.parametrize("make", [a_plan, a_letter, a_decision, a_plan_of_the_party], ids=lambda make: make.__name__)
def test_any_other_document_must_bear_a_place_and_a_signature(tmp_path, make):
    plan = make()
    say(plan.place_date, "")
    for signed in plan.signature:
        for run_of_text in signed.runs:
            run_of_text.text = ""
    found = states(inspected(plan, tmp_path))
    assert (found["K10"], found["K16"]) == (State.FAIL, State.FAIL)


def test_the_regime_is_told_by_the_head_and_can_be_given(tmp_path):
    assert inspected(a_plan(), tmp_path).regime == "nhà nước"
    assert inspected(a_plan_of_the_party(), tmp_path).regime == "đảng"
    given = inspect(tmp_path / "plan.docx", "nhà nước")
    assert states(given)["K06"] is State.FAIL


LETTER_FAULTS = {
    "no V/v": (
        "K12",
        lambda plan: say(plan.number._parent.paragraphs[1], "Về việc báo cáo phong trào thi đua năm 2026"),
    ),
    "not as above": ("K18", lambda plan: say(plan.recipients[0], "- Ủy ban nhân dân tỉnh;")),
    "symbol of a plan": ("K09", lambda plan: say(plan.number, "Số: 15/KH-BQLAB")),
    "symbol of a letter": ("K09", lambda plan: say(plan.number, "Số: 15/CV-BQLAB")),
    "subject with a full stop": ("K12", lambda plan: say(about(plan), f"{about(plan).text}.")),
    "subject at the left": ("K12", lambda plan: setattr(about(plan), "alignment", ALIGN.LEFT)),
    "no subject": ("K12", lambda plan: drop(about(plan))),
    "a list of one": ("K18", lambda plan: drop(addressed(plan)[2]) or say(addressed(plan)[1], "- Sở Nội vụ.")),
    "addressees in italics": ("K18", lambda plan: setattr(addressed(plan)[0].runs[0], "italic", True)),
}


def about(plan):
    return plan.number._parent.paragraphs[1]


def addressed(plan):
    return plan.document.paragraphs[:3]


@pytest.mark.parametrize("name", LETTER_FAULTS)
def test_faults_of_a_letter_are_found(name, tmp_path):
    rule, plant = LETTER_FAULTS[name]
    plan = a_letter()
    plant(plan)
    assert set(faults(inspected(plan, tmp_path))) == {rule}


DECISION_FAULTS = {
    "in capitals": lambda plan: say(plan.body[0], plan.body[0].text.replace("Điều", "ĐIỀU")),
    "not bold": lambda plan: setattr(plan.body[2].runs[0], "bold", False),
    "left out": lambda plan: say(plan.body[0], plan.body[0].text.replace("Điều 1", "Điều 3")),
}


@pytest.mark.parametrize("name", DECISION_FAULTS)
def test_faults_of_an_article_are_found(name, tmp_path):
    plan = a_decision()
    DECISION_FAULTS[name](plan)
    assert set(faults(inspected(plan, tmp_path))) == {"K14"}


PARTY_FAULTS = {
    "motto of the State": (
        "K06",
        lambda plan: line(plan.nation._parent.add_paragraph(), "Độc lập - Tự do - Hạnh phúc", 14),
    ),
    "colon": ("K09", lambda plan: say(plan.number, "Số: 05-KH/ĐU")),
    "formula of the State": ("K16", lambda plan: say(plan.signature[0], "TM. ĐẢNG ỦY")),
    "filing of the State": ("K17", lambda plan: say(plan.recipients[2], "- Lưu: VT.")),
    "office in bold": ("K16", lambda plan: setattr(plan.signature[1].runs[0], "bold", True)),
    "end mark of the State": ("K21", lambda plan: say(plan.body[-1], plan.body[-1].text + "/.")),
    "no star": ("K08", lambda plan: say(plan.agency._parent.paragraphs[-1], "")),
}


@pytest.mark.parametrize("name", PARTY_FAULTS)
def test_faults_of_a_party_document_are_found(name, tmp_path):
    rule, plant = PARTY_FAULTS[name]
    plan = a_plan_of_the_party()
    plant(plan)
    path = tmp_path / "plan.docx"
    plan.document.save(path)
    assert rule in faults(inspect(path, "đảng"))


def test_the_report_never_says_compliant(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("dvk.context.language", lambda: "en")
    a_plan().document.save(tmp_path / "plan.docx")
    assert run(["inspect", str(tmp_path / "plan.docx")]) == 0
    shown = capsys.readouterr().out
    assert shown.splitlines()[-1].startswith("20 of 24 rules evaluated")
    assert "complian" not in shown.lower()


def test_the_json_names_every_rule_with_its_measures(tmp_path, capsys):
    a_plan().document.save(tmp_path / "plan.docx")
    assert run(["inspect", str(tmp_path / "plan.docx"), "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [rule["id"] for rule in data["rules"]] == [f"K{number:02}" for number in range(1, 25)]
    assert data["summary"]["evaluated"] == sum(rule["state"] in ("pass", "warning", "fail") for rule in data["rules"])
    measured = [measure for rule in data["rules"] for measure in rule["measures"]]
    assert len(measured) > 60
    assert all(measure["permitted"] and measure["clause"] for measure in measured)


def test_strict_fails_on_a_warning(tmp_path, capsys):
    plan = a_plan()
    say(plan.body[-1], plan.body[-1].text.removesuffix("./.") + ".")
    plan.document.save(tmp_path / "plan.docx")
    assert run(["inspect", str(tmp_path / "plan.docx")]) == 0
    assert run(["inspect", str(tmp_path / "plan.docx"), "--strict"]) == 1
    assert capsys.readouterr().out
