"""Numbers that lead to a person, and numbers that do not."""

from __future__ import annotations

import pytest

from tests.builders import AGENCY, a_registration, a_year, an_agency
from tests.checks.finding import found, places


@pytest.mark.parametrize(
    "number", ["0900000001", "0900 000 001", "0900.000.001", "0900-000-001", "090 0000001", "001000000001"]
)
def test_mobile_and_identity_numbers_are_found_wherever_they_stand(number: str) -> None:
    year = a_year(a_registration(f"# hỏi {number}\nresources: Liên hệ số {number}, buổi sáng.\n"))
    assert places(year, "DVK214") == [number, number]


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2021 nhận 1.090.000.000 đồng",
        "Từ 09-02-2022 đến 30/06/2022",
        "Đường dây nóng 0297 000 0000",
        "Tổng đài 1900 0000",
        "Mã hồ sơ G22.0900000001",
        "Tỷ lệ 0,900000001",
    ],
)
def test_sums_dates_and_office_numbers_are_not(text: str) -> None:
    assert found(a_year(a_registration(f"resources: {text}.\n")), "DVK214") == []


def test_the_agencys_own_address_may_hold_a_number() -> None:
    address = "address: Số 1 Đường Mẫu, điện thoại 0900 000 001\n"
    assert found(a_year(agency=an_agency(address + AGENCY)), "DVK214") == []
    listed = an_agency(AGENCY.replace("Trưởng ban}", "Trưởng ban 0900 000 001}", 1))
    assert places(a_year(agency=listed), "DVK214") == ["0900 000 001"]
