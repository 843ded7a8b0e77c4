from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from dvk.model.registration import PRINTABLE
from dvk.views.registration import UnknownField, filled_in, registration_view
from tests.builders import a_plan, a_registration, a_year, an_agency
from tests.render.builders import a_form


def view_of(text: str = "", *, form: str = ""):
    entry = a_registration(text)
    year = a_year(entry, agency=an_agency(), forms=a_form(form) if form else None)
    return registration_view(year, entry)


@pytest.mark.parametrize(
    ("text", "level", "printed"),
    [
        ("cấp {level} năm {year}", "cơ sở", "cấp cơ sở năm 2022"),
        ("cấp {level} năm {year}", "cấp trên cơ sở", "cấp trên cơ sở năm 2022"),
        ("Cấp: {level}", "cấp trên cơ sở", "Cấp: cấp trên cơ sở"),
        ("cấp {level}", "", "cấp …"),
        ("{0} {level.x} {name} {{level}} %s", "tỉnh", "{0} {level.x} {name} {tỉnh} %s"),
        ("{level}", "{year}", "{year}"),
        ("(Mẫu 1 kèm theo {plan})", "tỉnh", "(Mẫu 1 kèm theo Kế hoạch số 05/KH-X)"),
    ],
)
def test_only_the_placeholders_of_a_form_are_filled_in(text, level, printed):
    assert filled_in(text, level, 2022, "Kế hoạch số 05/KH-X") == printed


@pytest.mark.parametrize(("number", "printed"), [("", "\N{NO-BREAK SPACE}" * 6), ("5", "05")])
def test_a_label_leaves_room_for_the_number_a_plan_has_not_yet(number, printed):
    entry = a_registration()
    form = a_form("label: (Kèm theo {plan})\nsubject: S\nclauses: [{heading: H, fields: [situation]}]")
    year = a_year(entry, plan=a_plan(f"number: {number}"), agency=an_agency(), forms=form)
    assert registration_view(year, entry).form.label == f"(Kèm theo Kế hoạch số {printed}/KH-BQLKM)"


def test_ids_become_names_and_unknown_ids_stay():
    view = view_of("owner: van-phong\nforces: {lead: van-phong, coordinate: [dinh-thi-thu, Đoàn thanh niên]}")
    assert view.values.owner == "Văn phòng"
    assert view.values.forces is not None
    assert view.values.forces.lead == "Văn phòng"
    assert view.values.forces.coordinate == ("Đinh Thị Thử", "Đoàn thanh niên")
    assert view_of("owner: phong-la").values.owner == "phong-la"


def test_days_are_written_in_words():
    view = view_of("date: 2022-02-09\nschedule: [{until: 2022-06-30, work: xong}]")
    assert view.values.date == "ngày 09 tháng 02 năm 2022"
    assert view.values.schedule[0].until == "ngày 30 tháng 6 năm 2022"


def test_lists_take_several_paragraphs_and_short_texts_one():
    form = "subject: S\nclauses: [{heading: H, fields: [targets, goal, situation, area, forces]}]"
    view = view_of('solutions: [một]\ngoal: một\nsituation: "một\\nhai"\nforces: {lead: van-phong}', form=form)
    assert [(field.name, field.filled, field.several) for field in view.form.clauses[0].fields] == [
        ("targets", False, True),
        ("goal", True, False),
        ("situation", True, True),
        ("area", False, False),
        ("forces", True, True),
    ]


def test_a_form_that_prints_an_unknown_field_is_named():
    with pytest.raises(UnknownField, match=r"mau-thu.*solution") as caught:
        view_of(form="subject: S\ncolumns: [{heading: H, fields: [solution]}]")
    assert "solutions" in caught.value.help


def test_signatures_have_their_own_place():
    assert "confirmation" not in PRINTABLE
    with pytest.raises(UnknownField):
        view_of(form="subject: S\ncolumns: [{heading: H, fields: [signature]}]")


def test_addressees_printed_in_the_form_are_not_printed_above_it():
    assert view_of("addressees: [A]").addressees == ("A",)
    assert view_of("addressees: [A, B]").addressees == ("A;", "B.")
    form = "subject: S\ncolumns: [{heading: H, fields: [addressees]}]"
    assert view_of("addressees: [A, B]", form=form).addressees == ()


def test_a_view_is_plain_data():
    view = view_of("confirmation: {by: cấp ủy}\nforces: {lead: A}\nschedule: [{until: 2022-06-30, work: w}]")
    assert json.loads(json.dumps(asdict(view)))["confirmation"]["by"] == "cấp ủy"
