"""The empty form: a content control for each field, named after the record's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dvk.cli.run import run
from dvk.model.registration import Registration
from dvk.render.assemble import document
from dvk.render.catalogue import blank_of
from dvk.render.docx import to_docx
from dvk.render.docx.controls import TITLES
from dvk.render.templates import Templates
from dvk.views.blank import choices_of
from dvk.views.registration import PRINTABLE
from tests.builders import a_plan, a_year, an_agency
from tests.render.builders import a_form
from tests.render.test_run import PLAN, a_repository
from tests.render.word_files import W, main_part, misplaced, read

EVERY_FIELD = "".join(
    f"  - {{heading: Mục {name}, fields: [{name}]}}\n" for name in PRINTABLE if name not in ("name", "year")
)


DAY = "ngày … tháng … năm …"


def a_blank(form=None):
    year = a_year(plan=a_plan(), agency=an_agency())
    if form is not None:
        year = replace(year, forms=a_form(form))
    job = blank_of("registration")
    values = job.values(year)
    return to_docx(document(Templates().parts(job.template, values), values["head"].regime), choices_of(year))


def tags_of(data):
    return [tag.get(f"{W}val") for tag in main_part(data).iter(f"{W}tag")]


def test_every_field_of_the_form_is_a_control():
    tags = tags_of(a_blank())
    assert {"name", "level", "situation", "targets", "solutions", "date", "signature.person"} <= set(tags)
    assert "\ue000" not in "".join(text.text or "" for text in main_part(a_blank()).iter(f"{W}t"))
    assert not list(misplaced(main_part(a_blank())))
    assert read(a_blank()).tables


def test_every_field_a_registration_has_can_be_a_control():
    data = a_blank(f"subject: Đăng ký\nclauses:\n{EVERY_FIELD}")
    assert set(tags_of(data)) == set(TITLES)
    assert {tag.partition(".")[0] for tag in TITLES} == set(Registration.model_fields) - {"year"}


def test_controls_have_a_title_a_number_of_their_own_and_a_placeholder():
    controls = list(main_part(a_blank()).iter(f"{W}sdt"))
    assert controls
    for control in controls:
        tag = control.find(f"{W}sdtPr/{W}tag").get(f"{W}val")
        assert control.find(f"{W}sdtPr/{W}alias").get(f"{W}val") == TITLES[tag]
        asked = DAY if tag == "date" else f"[{TITLES[tag]}]"
        assert control.findtext(f"{W}sdtContent/{W}r/{W}t") == asked
    numbers = [control.find(f"{W}sdtPr/{W}id").get(f"{W}val") for control in controls]
    assert len(set(numbers)) == len(numbers)


def test_a_day_is_typed_since_no_picker_writes_months_as_the_decree_does():
    data = a_blank("subject: Đăng ký\nclauses:\n  - {heading: Tiến độ, fields: [schedule]}\n")
    dates = [
        control
        for control in main_part(data).iter(f"{W}sdt")
        if control.find(f"{W}sdtPr/{W}tag").get(f"{W}val") in ("date", "schedule.until")
    ]
    assert len(dates) >= 2
    for control in dates:
        assert control.find(f"{W}sdtPr/{W}text") is not None
        assert control.find(f"{W}sdtPr/{W}date") is None
        assert control.findtext(f"{W}sdtContent/{W}r/{W}t") == DAY


def test_terms_and_departments_are_chosen_from_a_list():
    data = a_blank(
        "subject: Đăng ký\nclauses:\n  - {heading: Đơn vị, fields: [owner]}\n  - {heading: Cấp, fields: [level]}\n"
    )
    lists = {
        control.find(f"{W}sdtPr/{W}tag").get(f"{W}val"): [
            (item.get(f"{W}value"), item.get(f"{W}displayText")) for item in control.iter(f"{W}listItem")
        ]
        for control in main_part(data).iter(f"{W}sdt")
    }
    assert lists["owner"] == [("van-phong", "Văn phòng")]
    assert ("cơ sở", "cơ sở") in lists["level"]
    assert lists["name"] == []


def test_the_command_writes_the_empty_form_for_word(tmp_path, monkeypatch, capsys):
    a_repository(tmp_path, {"2022/plan.yaml": PLAN})
    monkeypatch.chdir(tmp_path)
    assert run(["render", "--document", "registration", "--blank"]) == 0
    assert capsys.readouterr().out == "Written: out/2022/registration-blank.docx\n"


@pytest.mark.parametrize("words", [[], ["--document", "plan"], ["--document", "registration", "--format", "pdf"]])
def test_only_the_registration_has_an_empty_form_and_only_for_word(tmp_path, monkeypatch, capsys, words):
    a_repository(tmp_path, {"2022/plan.yaml": PLAN})
    monkeypatch.chdir(tmp_path)
    assert run(["render", "--blank", *words]) == 2
    assert capsys.readouterr().err
