"""References between records, when one side could not be read or is not there."""

from __future__ import annotations

import pytest

from dvk.model.year import Entry
from dvk.store.defaults import default_forms, default_vocabulary
from dvk.syntax.loader import parse_text
from tests.builders import AGENCY, a_journal, a_plan, a_registration, a_year, an_agency
from tests.checks.finding import found, places

ENTRY = "entries:\n  - {date: 2022-06-30, status: hoàn thành, by: khong-co, measures: {khong-co: 1}}\n"


def test_without_an_agency_no_reference_is_judged() -> None:
    year = a_year(a_registration("owner: khong-co\nsignature: {person: khong-co}\n"), journals=[a_journal(ENTRY)])
    assert found(year, "DVK303", "DVK304") == []
    assert len(found(year, "DVK308")) == 1


def test_an_agency_that_could_not_be_read_is_not_missing() -> None:
    assert found(a_year(a_registration(), unread=["agency"]), "DVK308") == []


def test_a_year_without_records_misses_no_agency() -> None:
    assert found(a_year(), "DVK308") == []


def test_a_journal_of_an_unread_registration_is_not_lost() -> None:
    journal = a_journal(ENTRY, id="hong")
    assert len(found(a_year(journals=[journal]), "DVK305")) == 1
    assert found(a_year(journals=[journal], unread=["2022/registrations/hong"]), "DVK305") == []
    assert len(found(a_year(journals=[journal], unread=["2021/registrations/hong"]), "DVK305")) == 1


def test_measures_of_a_lost_journal_are_not_judged_too() -> None:
    assert found(a_year(journals=[a_journal(ENTRY, id="hong")]), "DVK306") == []


def test_a_journal_may_be_kept_by_a_person() -> None:
    journal = a_journal(ENTRY.replace("by: khong-co", "by: tran-van-mau"))
    assert found(a_year(a_registration(), agency=an_agency(), journals=[journal]), "DVK304") == []


def test_an_unread_registration_counts_as_registered() -> None:
    plan = a_plan("expects: {total: 2, departments: {van-phong: 2}}\n")
    one = a_registration("owner: van-phong\n")
    assert len(found(a_year(one, plan=plan), "DVK401")) == 2
    assert found(a_year(one, plan=plan, unread=["2022/registrations/hong"]), "DVK401") == []


def test_an_unread_plan_is_not_missing() -> None:
    assert len(found(a_year(a_registration()), "DVK407")) == 1
    assert found(a_year(a_registration(), unread=["2022/plan"]), "DVK407") == []


def test_the_plan_may_name_a_model_before_anybody_registers() -> None:
    plan = a_plan("closing: Thực hiện mô hình “Khéo vận động công chức nhắc việc”.\n")
    assert found(a_year(plan=plan), "DVK307") == []
    assert places(a_year(a_registration(), plan=plan), "DVK307") == ["Khéo vận động công chức nhắc việc"]


@pytest.mark.parametrize(
    "words",
    [
        "Nhân rộng các mô hình theo phương châm “dân biết, dân bàn, dân làm, dân kiểm tra”.",
        "Nhân rộng các mô hình; thực hiện khẩu hiệu “trọng dân, gần dân, hiểu dân, vì dân”.",
        "Xây dựng mô hình mới. Hưởng ứng “Tháng cao điểm làm theo lời Bác”.",
    ],
)
def test_what_is_quoted_beside_a_model_is_not_its_name(words: str) -> None:
    assert found(a_year(a_registration(), plan=a_plan(f"closing: {words}\n")), "DVK307") == []


def test_a_name_far_from_all_others_points_at_none_of_them() -> None:
    plan = a_plan("closing: Xây dựng mô hình “Camera an ninh thắp sáng đường quê”.\n")
    (named,) = found(a_year(a_registration(), plan=plan), "DVK307")
    assert named.problem.related == ()


def test_help_says_that_the_day_to_register_has_passed_when_a_record_is_later() -> None:
    plan = a_plan("expects: {total: 2}\nschedule: {registration_until: 2022-03-31}\n")
    on_time = a_registration("date: 2022-03-31\n")
    (due,) = found(a_year(on_time, plan=plan), "DVK401")
    assert due.problem.help == "Registrations are due by 31/3/2022."
    (passed,) = found(a_year(on_time, plan=plan, journals=[a_journal(ENTRY)]), "DVK401")
    assert passed.problem.help == "Registrations were due by 31/3/2022; the records already go on to 30/6/2022."


def test_a_form_that_could_not_be_read_is_not_missing() -> None:
    plan = a_plan("form: mau-cua-toi\n")
    assert len(found(a_year(plan=plan), "DVK309")) == 1
    assert found(a_year(plan=plan, unread=["forms"]), "DVK309") == []


def test_forms_that_ship_with_dvk_are_sound() -> None:
    assert default_forms().forms
    shipped = Entry("forms", default_forms(), parse_text("forms: {}\n")[0])
    assert found(a_year(own_forms=shipped), "DVK110", "DVK111", "DVK112") == []
    terms = Entry("vocabulary", default_vocabulary(), parse_text("levels: {}\n")[0])
    assert found(a_year(own_vocabulary=terms), "DVK310") == []


def test_who_signs_nothing_is_not_asked_for_their_department() -> None:
    agency = an_agency(
        AGENCY.replace("symbol: VP}", "symbol: VP, until: 2021-12-31}").replace(
            "office: Trưởng ban}", "office: Trưởng ban, department: van-phong}"
        )
    )
    assert found(a_year(a_registration(), agency=agency), "DVK215") == []
    signed = a_registration("signature: {office: Trưởng ban, person: tran-van-mau}\n")
    assert places(a_year(signed, agency=agency), "DVK215") == ["van-phong"]
