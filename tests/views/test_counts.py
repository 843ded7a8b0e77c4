from __future__ import annotations

import pytest

from dvk.views.counts import NOT_STATED, By, counts
from dvk.views.progress import UNREADABLE, progress
from tests import demonstration
from tests.demonstration import DAY, YEAR

BROKEN = {f"{YEAR}/registrations/hong.yaml": "name: [\n"}


@pytest.fixture
def year(tmp_path):
    return demonstration.written_to(tmp_path, BROKEN).load(YEAR)


@pytest.mark.parametrize("standard", [False, True])
@pytest.mark.parametrize("by", By)
def test_collective_and_individual_make_the_total(year, by, standard):
    standings = progress(year, DAY).standings
    found = counts(year, standings, by, standard=standard)
    assert found.total.total == len(standings) == 9
    for count in (*found.groups, found.total):
        assert sum(count.subjects) == count.total
    for column in range(len(found.subjects)):
        assert sum(group.subjects[column] for group in found.groups) == found.total.subjects[column]
    for name in ("total", "late", "reached", "measurable"):
        assert sum(getattr(group, name) for group in found.groups) == getattr(found.total, name)


def groups(year, by: By, *, standard: bool = False) -> dict[str, int]:
    found = counts(year, progress(year, DAY).standings, by, standard=standard)
    return {group.group: group.total for group in found.groups}


def test_fields_stand_in_the_vocabularys_order_empty_ones_too(year):
    assert list(groups(year, By.FIELD).items()) == [
        ("kinh tế", 3),
        ("văn hóa - xã hội", 2),
        ("quốc phòng - an ninh", 0),
        ("xây dựng hệ thống chính trị", 0),
        ("cải cách hành chính", 3),
        (UNREADABLE, 1),
    ]


def test_local_fields_count_under_the_standard_ones(year):
    assert groups(year, By.FIELD, standard=True) == {
        "kinh tế": 3,
        "văn hóa - xã hội": 2,
        "quốc phòng - an ninh": 0,
        "xây dựng hệ thống chính trị": 3,
        UNREADABLE: 1,
    }


def test_a_level_not_in_use_that_year_is_no_group(year):
    assert list(groups(year, By.LEVEL)) == ["cơ sở", "huyện", "tỉnh", "trung ương", UNREADABLE]


def test_departments_go_by_their_last_name_and_in_the_agencys_order(year):
    assert list(groups(year, By.DEPARTMENT).items()) == [
        ("Văn phòng", 2),
        ("Phòng Kế hoạch", 2),
        ("Phòng Tài nguyên và Môi trường", 2),
        ("Phòng Doanh nghiệp", 2),
        (UNREADABLE, 1),
    ]


def test_states_begin_with_the_registered(year):
    assert groups(year, By.STATE) == {
        "đã đăng ký": 1,
        "đang thực hiện": 4,
        "tạm dừng": 1,
        "dừng": 0,
        "hoàn thành": 1,
        "chuyển năm sau": 1,
        UNREADABLE: 1,
    }


def test_models_that_do_not_state_their_subject_have_a_column(year):
    found = counts(year, progress(year, DAY).standings, By.KIND)
    assert found.subjects == ("tập thể", "cá nhân", NOT_STATED)
    assert found.total.subjects == (6, 1, 2)


def test_an_owner_unknown_to_the_agency_is_a_group_of_its_own(tmp_path):
    extra = {f"{YEAR}/registrations/la.yaml": "name: Khéo\nyear: 2023\nowner: phong-la\n"}
    extra |= {f"{YEAR}/registrations/khong.yaml": "name: Khéo\nyear: 2023\n"}
    year = demonstration.written_to(tmp_path, extra).load(YEAR)
    assert list(groups(year, By.DEPARTMENT).items())[-2:] == [("phong-la", 1), (NOT_STATED, 1)]


def test_two_departments_of_one_name_are_one_group(tmp_path):
    agency = demonstration.AGENCY.replace("Phòng Doanh nghiệp", "Phòng Kế hoạch")
    year = demonstration.written_to(tmp_path, {"agency.yaml": agency}).load(YEAR)
    assert groups(year, By.DEPARTMENT) == {"Văn phòng": 2, "Phòng Kế hoạch": 4, "Phòng Tài nguyên và Môi trường": 2}
