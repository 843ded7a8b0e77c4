from __future__ import annotations

import csv
import io
import json

import pytest

from dvk import console
from dvk.cli.run import run
from tests import demonstration
from tests.demonstration import YEAR

DAY = "2023-08-01"


@pytest.fixture
def dvk(tmp_path, capsysbinary):
    """Return a way to run a command on the demonstration: exit code, standard output, standard error."""
    demonstration.written_to(tmp_path)

    def ran(*words: str) -> tuple[int, bytes, str]:
        code = run([*words, "--root", str(tmp_path)])
        out, err = capsysbinary.readouterr()
        return code, out, err.decode()

    return ran


@pytest.fixture
def on_a_terminal(monkeypatch):
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    monkeypatch.setattr(console, "width", lambda: 100)


def test_a_pipe_gets_complete_csv(dvk):
    code, out, err = dvk("progress", "--as-of", DAY)
    rows = list(csv.DictReader(io.StringIO(out.decode("utf-8-sig"), newline="")))
    assert (code, err, len(rows)) == (0, "", 8)
    late = {row["id"]: row["late_reason"] for row in rows if row["late"] == "true"}
    assert late == {
        "dong-hanh": "nothing reported on the step due on 15/7/2023",
        "ngay-thu-bay-xanh": "no entry since 08/4/2023",
        "nop-ho-so-truc-tuyen": "its timetable ended on 30/6/2023",
    }
    assert rows[6] == {
        "id": "ra-soat-ho-so",
        "name": "Khéo rà soát hồ sơ trễ hạn",
        "owner": "van-phong",
        "owner_name": "Văn phòng",
        "level": "cơ sở",
        "kind": "mô hình",
        "subject": "tập thể",
        "field": "cải cách hành chính",
        "state": "đang thực hiện",
        "targets_reached": "1",
        "targets_measurable": "2",
        "targets_total": "3",
        "share_percent": "50",
        "last_entry": "2023-06-30",
        "days_since_entry": "32",
        "next_step": "Selection until",
        "next_date": "2023-09-30",
        "late": "false",
        "late_reason": "",
    }


def test_json_says_null_where_nothing_is_known(dvk):
    rows = json.loads(dvk("progress", "--as-of", DAY, "--format", "json")[1])
    (only,) = (row for row in rows if row["id"] == "guong-tiep-dan")
    assert (only["share_percent"], only["last_entry"], only["late_reason"], only["late"]) == (None, None, None, False)


def test_a_plain_table_in_a_pipe_is_never_cut(tmp_path, dvk):
    name = "Khéo vận động " * 142 + "và giữ gìn"
    demonstration.written_to(tmp_path, {f"{YEAR}/registrations/dai.yaml": f"name: {name}\nyear: 2023\n"})
    _, out, _ = dvk("progress", "--as-of", DAY, "--format", "table")
    assert name in out.decode()
    assert b"\x1b" not in out
    assert len(out.decode().splitlines()) == 2 + 9


def test_the_day_is_today_unless_given(dvk, monkeypatch):
    monkeypatch.setenv("DVK_TODAY", DAY)
    assert dvk("progress") == dvk("progress", "--as-of", "01/08/2023")


def test_a_day_that_is_none_is_refused(dvk):
    code, out, err = dvk("progress", "--as-of", "31/02/2023")
    assert (code, out) == (2, b"")
    assert "“31/02/2023” is not a date" in err


def test_only_late_models_for_urging(dvk):
    rows = json.loads(dvk("progress", "--as-of", DAY, "--late", "--format", "json")[1])
    assert [row["id"] for row in rows] == ["dong-hanh", "ngay-thu-bay-xanh", "nop-ho-so-truc-tuyen"]
    (group,) = (
        row
        for row in json.loads(dvk("progress", "--as-of", DAY, "--late", "--by", "kind", "--format", "json")[1])
        if row["kind"] == "phần việc"
    )
    assert group["total"] == group["late"] == 1


def test_counts_have_a_sum_for_readers(dvk):
    _, out, _ = dvk("progress", "--as-of", DAY, "--by", "field", "--standard", "--format", "table")
    assert out.decode() == (
        "Field                        Tập thể  Cá nhân  Chưa ghi  Total  Late  Reached  Measurable\n"
        "---------------------------  -------  -------  --------  -----  ----  -------  ----------\n"
        "kinh tế                            2        0         1      3     2        0           1\n"
        "văn hóa - xã hội                   2        0         0      2     1        0           0\n"
        "quốc phòng - an ninh               0        0         0      0     0        0           0\n"
        "xây dựng hệ thống chính trị        2        1         0      3     0        2           3\n"
        "---------------------------  -------  -------  --------  -----  ----  -------  ----------\n"
        "Total                              6        1         1      8     3        2           4\n"
    )


def test_counts_have_stable_english_keys(dvk):
    row = json.loads(dvk("progress", "--as-of", DAY, "--by", "department", "--format", "json")[1])[1]
    assert row == {
        "department": "Phòng Kế hoạch",
        "collective": 1,
        "individual": 1,
        "subject_not_stated": 0,
        "total": 2,
        "late": 1,
        "targets_reached": 0,
        "targets_measurable": 1,
    }


def test_a_local_subject_gets_a_column(tmp_path, dvk):
    demonstration.written_to(
        tmp_path,
        {
            "vocabulary.yaml": "subjects: {hộ gia đình: }\nfields: {cải cách hành chính: }\n",
            f"{YEAR}/registrations/ho.yaml": "name: Khéo\nyear: 2023\nsubject: hộ gia đình\n",
        },
    )
    rows = json.loads(dvk("progress", "--as-of", DAY, "--by", "level", "--format", "json")[1])
    assert sum(row["subject_ho_gia_dinh"] for row in rows) == 1


def test_standard_terms_are_for_counts(dvk):
    code, _, err = dvk("progress", "--standard")
    assert code == 2
    assert "--by" in err


def test_a_terminal_gets_a_table_and_a_sentence(dvk, on_a_terminal):
    _, out, _ = dvk("progress", "--as-of", DAY)
    lines = out.decode().splitlines()
    assert lines[0].split() == "Id Model's name Owner State % reached Due Why late".split()
    assert lines[-2].startswith("The terminal is too narrow for: Owner's id, ")
    assert lines[-1] == "2023, on 01/8/2023: 8 models, 1 completed, 3 late; 2 of 4 measurable targets reached."


def test_a_terminal_gets_what_it_asks_for(dvk, on_a_terminal):
    assert json.loads(dvk("progress", "--as-of", DAY, "--format", "json")[1])


@pytest.mark.parametrize(("today", "year"), [("2023-08-01", 2023), ("2025-08-01", 2024)])
def test_a_plan_for_the_next_year_does_not_hide_the_running_one(tmp_path, dvk, on_a_terminal, monkeypatch, today, year):
    demonstration.written_to(tmp_path, {"2024/registrations/mai.yaml": "name: Khéo\nyear: 2024\n"})
    monkeypatch.setenv("DVK_TODAY", today)
    assert dvk("progress")[1].decode().splitlines()[-1].startswith(f"{year}, on ")


def test_a_year_without_models_says_so(tmp_path, dvk, on_a_terminal):
    demonstration.written_to(tmp_path, {"2024/plan.yaml": "year: 2024\nsubject: Thực hiện phong trào\n"})
    code, out, err = dvk("progress", "--year", "2024")
    assert (code, out) == (0, b"")
    assert err.startswith("No model is registered for 2024 by ")


def test_what_is_left_out_or_unread_is_said(tmp_path, dvk):
    demonstration.written_to(tmp_path, {f"{YEAR}/journal/dong-hanh.yaml": "entries: 7\n"})
    code, _, err = dvk("progress", "--as-of", "2023-03-01")
    assert code == 0
    assert "Registered after 01/3/2023, so left out: guong-tiep-dan, hien-dat-lam-duong." in err
    assert "Not all records could be read: dong-hanh." in err
