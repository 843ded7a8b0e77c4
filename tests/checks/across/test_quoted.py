"""Names that the plan quotes, and what else it quotes beside a model."""

from __future__ import annotations

import pytest

from tests.builders import a_plan, a_registration, a_year
from tests.checks.finding import found, places


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
