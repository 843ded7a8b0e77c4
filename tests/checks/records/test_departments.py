"""Departments that come and go, and who is asked for theirs."""

from __future__ import annotations

from tests.builders import AGENCY, a_registration, a_year, an_agency
from tests.checks.finding import found, places


def test_who_signs_nothing_is_not_asked_for_their_department() -> None:
    agency = an_agency(
        AGENCY.replace("symbol: VP}", "symbol: VP, until: 2021-12-31}").replace(
            "office: Trưởng ban}", "office: Trưởng ban, department: van-phong}"
        )
    )
    assert found(a_year(a_registration(), agency=agency), "DVK215") == []
    signed = a_registration("signature: {office: Trưởng ban, person: tran-van-mau}\n")
    assert places(a_year(signed, agency=agency), "DVK215") == ["van-phong"]
