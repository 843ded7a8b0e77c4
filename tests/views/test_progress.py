from __future__ import annotations

import datetime as dt

import pytest

from dvk.model.registration import Registration
from dvk.store.repository import Repository
from dvk.views.progress import (
    REGISTERED,
    UNREADABLE,
    Late,
    Progress,
    Reason,
    Standing,
    Targets,
    progress,
    standing,
)
from tests import demonstration
from tests.demonstration import DAY, YEAR


@pytest.fixture
def year(tmp_path):
    return demonstration.written_to(tmp_path).load(YEAR)


def by_id(found: Progress) -> dict[str, Standing]:
    return {one.id: one for one in found.standings}


def reading(tmp_path, **files: str) -> dict[str, Standing]:
    """Return the demonstration's standings on `DAY`, with files laid over it by kind and id."""
    extra = {f"{YEAR}/{name.replace('__', '/').replace('_', '-')}.yaml": text for name, text in files.items()}
    return by_id(progress(demonstration.written_to(tmp_path, extra).load(YEAR), DAY))


def test_the_demonstration_has_no_faults(year):
    assert len(year.registrations) == 8
    assert year.faults == ()


def test_the_state_is_the_last_one_written(year):
    assert {id: one.state for id, one in by_id(progress(year, DAY)).items()} == {
        "ra-soat-ho-so": "đang thực hiện",
        "mot-cua-than-thien": "hoàn thành",
        "nop-ho-so-truc-tuyen": "đang thực hiện",
        "dong-hanh": "đang thực hiện",
        "ngay-thu-bay-xanh": "đang thực hiện",
        "hien-dat-lam-duong": "tạm dừng",
        "guong-tiep-dan": REGISTERED,
        "so-tay-nha-dau-tu": "chuyển năm sau",
    }


def test_targets_go_by_the_last_value_up_to_the_day(year):
    def targets(day: dt.date) -> Targets | None:
        return standing(year, year.by_id["ra-soat-ho-so"], day).targets

    assert targets(dt.date(2023, 4, 2)) == Targets(0, 2, 3)
    assert targets(dt.date(2023, 4, 3)) == Targets(1, 2, 3)
    assert targets(dt.date(2023, 6, 30)) == Targets(1, 2, 3)  # 94 % fell short again, three complaints did not come
    assert targets(dt.date(2023, 9, 30)) == Targets(2, 2, 3)


@pytest.mark.parametrize(
    ("reached", "measurable", "share"), [(0, 0, None), (0, 3, 0), (2, 3, 66), (199, 200, 99), (3, 3, 100)]
)
def test_a_hundred_percent_means_all(reached, measurable, share):
    assert Targets(reached, measurable, 200).share == share


def test_why_each_model_is_late(year):
    assert {id: one.late for id, one in by_id(progress(year, DAY)).items() if one.late} == {
        "nop-ho-so-truc-tuyen": Late(Reason.OVER, dt.date(2023, 6, 30)),
        "dong-hanh": Late(Reason.UNREPORTED, dt.date(2023, 7, 15)),
        "ngay-thu-bay-xanh": Late(Reason.SILENT, dt.date(2023, 4, 8)),
    }


def test_a_step_is_late_only_after_its_last_day(year):
    entry = year.by_id["nop-ho-so-truc-tuyen"]
    assert standing(year, entry, dt.date(2023, 6, 30)).late != Late(Reason.OVER, dt.date(2023, 6, 30))
    assert standing(year, entry, dt.date(2023, 7, 1)).late == Late(Reason.OVER, dt.date(2023, 6, 30))


def test_an_entry_after_the_step_before_speaks_for_a_step(year):
    entry = year.by_id["dong-hanh"]
    assert standing(year, entry, dt.date(2023, 5, 16)).late is None
    assert standing(year, entry, dt.date(2023, 7, 15)).late is None
    assert standing(year, entry, dt.date(2023, 7, 16)).is_late is True


def test_silence_counts_from_the_ninety_first_day_and_only_within_the_year(tmp_path):
    year = demonstration.written_to(tmp_path).load(YEAR)
    entry = year.by_id["ngay-thu-bay-xanh"]
    assert standing(year, entry, dt.date(2023, 7, 7)).late is None
    assert standing(year, entry, dt.date(2023, 7, 8)).late == Late(Reason.SILENT, dt.date(2023, 4, 8))
    assert standing(year, entry, dt.date(2024, 1, 1)).late is None


def test_without_an_entry_silence_counts_from_the_registration(year):
    entry = year.by_id["guong-tiep-dan"]
    assert standing(year, entry, dt.date(2023, 9, 13)).late is None
    assert standing(year, entry, dt.date(2023, 9, 14)).late == Late(Reason.SILENT, dt.date(2023, 6, 15))


@pytest.mark.parametrize("status", ["hoàn thành", "dừng", "chuyển năm sau"])
def test_what_has_ended_is_never_late_and_has_nothing_next(tmp_path, status):
    journal = f"entries: [{{date: 2023-03-01, status: {status}}}]\n"
    found = reading(tmp_path, journal__nop_ho_so_truc_tuyen=journal)["nop-ho-so-truc-tuyen"]
    assert (found.late, found.is_late, found.next) == (None, False, None)


def test_a_local_state_ends_what_its_standard_state_ends(tmp_path):
    extra = {
        "vocabulary.yaml": "statuses: {đã nghiệm thu: {counts_as: hoàn thành}}\nfields: {cải cách hành chính: }\n",
        f"{YEAR}/journal/nop-ho-so-truc-tuyen.yaml": "entries: [{date: 2023-03-01, status: đã nghiệm thu}]\n",
    }
    year = demonstration.written_to(tmp_path, extra).load(YEAR)
    found = standing(year, year.by_id["nop-ho-so-truc-tuyen"], DAY)
    assert (found.state, found.completed, found.is_late) == ("đã nghiệm thu", True, False)


def test_the_next_date_is_the_models_own_or_the_plans(year):
    entry = year.by_id["ra-soat-ho-so"]
    other = year.by_id["hien-dat-lam-duong"]
    steps = [standing(year, entry, day).next for day in (dt.date(2023, 6, 30), DAY)]
    steps += [standing(year, other, day).next for day in (dt.date(2023, 10, 1), dt.date(2023, 12, 10))]
    assert [(step.until.isoformat(), step.work) for step in steps if step] == [
        ("2023-06-30", "Rà soát đợt 1"),
        ("2023-09-30", "Selection until"),
        ("2023-10-15", "Tuyên dương nhân Ngày Dân vận của cả nước"),
        ("2023-12-10", "Annual report until"),
    ]
    assert standing(year, other, dt.date(2023, 12, 11)).next is None
    assert standing(year, entry, dt.date(2023, 10, 1)).next is None  # it is completed by then


def test_entries_need_not_stand_in_order(tmp_path):
    journal = "entries:\n- {date: 2023-06-01, status: hoàn thành}\n- {date: 2023-05-01, status: đang thực hiện}\n"
    assert reading(tmp_path, journal__dong_hanh=journal)["dong-hanh"].state == "hoàn thành"


def test_a_model_registered_later_is_named_and_left_out(year):
    found = progress(year, dt.date(2023, 3, 1))
    assert found.later == ("guong-tiep-dan", "hien-dat-lam-duong")
    assert len(found.standings) == 6


def test_a_registration_that_cannot_be_read_is_listed_last(tmp_path):
    extra = {f"{YEAR}/registrations/a-hong.yaml": "name: [\n"}
    found = progress(demonstration.written_to(tmp_path, extra).load(YEAR), DAY)
    assert found.standings[-1] == Standing("a-hong", UNREADABLE)
    assert found.standings[-1].is_late is None
    assert found.unread == ("a-hong",)


def test_an_unread_journal_leaves_nothing_to_say_but_what_was_registered(tmp_path):
    found = reading(tmp_path, journal__ra_soat_ho_so="entries: 7\n")["ra-soat-ho-so"]
    assert (found.name, found.state) == ("Khéo rà soát hồ sơ trễ hạn", UNREADABLE)
    assert (found.targets, found.last_entry, found.late, found.is_late) == (None, None, None, None)


def test_models_go_by_owner_and_name_the_vietnamese_way(year):
    assert [one.id for one in progress(year, DAY).standings] == [
        "so-tay-nha-dau-tu",
        "dong-hanh",
        "ngay-thu-bay-xanh",
        "guong-tiep-dan",
        "nop-ho-so-truc-tuyen",
        "hien-dat-lam-duong",
        "ra-soat-ho-so",
        "mot-cua-than-thien",
    ]


def test_an_owner_is_called_what_it_was_called_on_the_day_of_registration(year):
    found = by_id(progress(year, DAY))
    assert found["ngay-thu-bay-xanh"].owner_name == "Phòng Đất đai"
    assert found["hien-dat-lam-duong"].owner_name == "Phòng Tài nguyên và Môi trường"


def test_only_the_late_ones_can_be_asked_for(year):
    assert {one.id for one in progress(year, DAY).only_late().standings} == {
        "nop-ho-so-truc-tuyen",
        "dong-hanh",
        "ngay-thu-bay-xanh",
    }


def test_no_agency_no_plan_and_no_journal_still_make_a_table(tmp_path):
    folder = tmp_path / "records" / "2023" / "registrations"
    folder.mkdir(parents=True)
    (folder / "mau.yaml").write_text("name: Khéo\nyear: 2023\nowner: van-phong\n", encoding="utf-8")
    year = Repository(tmp_path).load(YEAR)
    assert isinstance(year.by_id["mau"].value, Registration)
    (only,) = progress(year, DAY).standings
    assert (only.owner_name, only.state, only.next) == ("van-phong", REGISTERED, None)
    assert only.late == Late(Reason.SILENT, dt.date(2023, 1, 1))
