"""Numbers in the words of a target, against its measure."""

from __future__ import annotations

import pytest

from tests.builders import a_registration, a_year
from tests.checks.finding import found, places


def a_target(text: str, measure: str) -> str:
    return f'targets:\n  - id: mot\n    text: "{text}"\n    measure: {{{measure}}}\n'


@pytest.mark.parametrize(
    ("text", "measure", "pointed"),
    [
        ("Đạt trên 85%.", 'unit: "%", target: 80', ["85"]),
        ("Đạt trên 85 %.", 'unit: "%", target: 80', ["85"]),
        ("Đạt từ 70% lên 85%.", 'unit: "%", baseline: 70, target: 80', ["85"]),
        ("Giảm 0,8% hộ nghèo.", 'unit: "%", baseline: 3.2, target: 2.5', ["0,8"]),
        ("Đạt 185%.", 'unit: "%", target: 85', ["185"]),
        ("Thu 1.500 triệu đồng.", "unit: triệu đồng, target: 15", ["1.500"]),
        ("Đạt 1,85%.", 'unit: "%", target: 85', ["1,85"]),
        ("Đạt trên 85%.", 'unit: "%", target: 85', []),
        ("Đạt 87,5%.", 'unit: "%", target: 87.5', []),
        ("Đạt 87.5%.", 'unit: "%", target: 87.5', []),
        ("Thu 1.500 triệu đồng.", "unit: triệu đồng, target: 1500", []),
        ("Thu 1.500 triệu đồng.", "unit: triệu đồng, target: 1.5", []),
        ("Thu 1.500.000,5 đồng.", "unit: đồng, target: 1500000.5", []),
        ("Giảm 0,7% hộ nghèo.", 'unit: "%", baseline: 3.2, target: 2.5', []),
        ("Tăng thêm 10% hồ sơ.", 'unit: "%", baseline: 80, target: 90', []),
        ("Từ 70% trở lên.", 'unit: "%", baseline: 70, target: 80', []),
        ("Đạt 80-85%.", 'unit: "%", target: 90', []),
        ("Mức độ 3, 4; tiêu chuẩn ISO 9001:2015.", "unit: hồ sơ, target: 5", []),
        ("Trong 5 mô hình.", "unit: m, target: 3", []),
        ("Đến ngày 30/6/2022.", 'unit: "%", target: 3', []),
        ("Đạt tám mươi phần trăm.", 'unit: "%", target: 90', []),
        ("Đạt 80% hoặc 85%.", 'unit: "%", target: 80', []),
    ],
)
def test_only_a_number_in_the_measures_unit_can_contradict_it(text: str, measure: str, pointed: list[str]) -> None:
    assert places(a_year(a_registration(a_target(text, measure))), "DVK213") == pointed


def test_a_target_is_either_not_measurable_or_without_baseline() -> None:
    for measure, code in (("unit: hồ sơ", "DVK203"), ("target: 5", "DVK203"), ("unit: hồ sơ, target: 5", "DVK204")):
        year = a_year(a_registration(a_target("Năm hồ sơ.", measure)))
        assert [diagnostic.code for diagnostic in found(year, "DVK203", "DVK204")] == [code]


def test_the_same_target_id_may_stand_in_two_registrations() -> None:
    text = a_target("Năm hồ sơ.", "unit: hồ sơ")
    assert found(a_year(a_registration(text), a_registration(text, id="hai")), "DVK212") == []
