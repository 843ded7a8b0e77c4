from __future__ import annotations

import json

import pytest

from dvk import console
from dvk.cli.run import run
from tests import demonstration
from tests.catalogue import messages
from tests.demonstration import YEAR

EARLIER = {"2022/registrations/ra-soat-ho-so.yaml": "name: Khéo rà soát hồ sơ\nyear: 2022\n"}


@pytest.fixture
def dvk(tmp_path, capsysbinary):
    """Return a way to run a command on the demonstration: exit code, standard output, standard error."""
    demonstration.written_to(tmp_path, EARLIER)

    def ran(*words: str) -> tuple[int, str, str]:
        code = run([*words, "--root", str(tmp_path)])
        out, err = capsysbinary.readouterr()
        return code, out.decode(), err.decode()

    return ran


def listed(dvk, *words: str) -> list[dict[str, object]]:
    code, out, _ = dvk("list", *words, "--format", "json")
    assert code == 0
    return json.loads(out)


def test_all_years_are_listed_unless_one_is_given(dvk):
    assert len(listed(dvk)) == 9
    assert len(listed(dvk, "--year", "2023")) == 8
    assert dvk("list", "--year", "2021")[0] == 2


def test_a_filter_is_typed_without_diacritics(dvk):
    rows = listed(dvk, "--field", "cai cach hanh chinh", "--owner", "Văn phòng", "--sort", "date")
    assert [row["id"] for row in rows] == ["ra-soat-ho-so", "mot-cua-than-thien"]


def test_an_unknown_term_ends_with_a_suggestion(dvk):
    code, out, err = dvk("list", "--kind", "mo hinhh")
    assert (code, out) == (2, "")
    assert "Did you mean “mô hình”?" in err


def test_columns_of_the_list(dvk):
    assert listed(dvk, "--search", "sổ tay") == [
        {
            "year": 2023,
            "id": "so-tay-nha-dau-tu",
            "name": "Khéo biên soạn sổ tay nhà đầu tư",
            "owner": "doanh-nghiep",
            "owner_name": "Phòng Doanh nghiệp",
            "level": "cơ sở",
            "kind": "phần việc",
            "subject": None,
            "field": "kinh tế",
            "renewal": None,
            "date": "2023-02-20",
        }
    ]


def test_a_search_that_finds_nothing_says_so(dvk):
    code, _, err = dvk("list", "--search", "không có")
    assert (code, err) == (0, "No registration fits.\n")


def test_people_stand_in_a_roll_and_take_no_filter(dvk):
    assert [row["id"] for row in listed(dvk, "--people")] == ["tran-thi-mau-an", "le-van-thu-binh", "dinh-mau-chi"]
    assert dvk("list", "--people", "--level", "tỉnh")[0] == 2


def test_unread_registrations_are_named(tmp_path, dvk):
    demonstration.written_to(tmp_path, {f"{YEAR}/registrations/hong.yaml": "name: [\n"})
    code, out, err = dvk("list", "--format", "table")
    assert code == 0
    assert out.splitlines()[-1] == "2023  hong"
    assert "2023/hong" in err


def test_show_takes_the_latest_year_and_names_the_others(dvk):
    code, out, err = dvk("show", "ra-soat-ho-so")
    assert (code, "Also in 2022" in err) == (0, True)
    assert out.endswith("\n\nFile: records/2023/registrations/ra-soat-ho-so.yaml\n")
    assert "Year: 2022" in dvk("show", "ra-soat-ho-so", "--year", "2022")[1]


def test_show_as_json(dvk):
    data = json.loads(dvk("show", "mot-cua-than-thien", "--format", "json")[1])
    assert data["registration"]["level"] == "huyện"
    assert data["journal"][-1]["status"] == "hoàn thành"


@pytest.mark.parametrize(
    ("id", "help"),
    [
        ("ra-soat-hoso", "Did you mean “ra-soat-ho-so”?"),
        ("ngay-xanh", "It may be: ngay-thu-bay-xanh."),
        ("xyz", "`dvk list` shows all ids."),
    ],
)
def test_show_suggests_an_id(dvk, id, help):
    code, out, err = dvk("show", id)
    assert (code, out) == (2, "")
    assert help in err


def test_show_of_a_broken_record_points_to_validate(tmp_path, dvk):
    demonstration.written_to(tmp_path, {f"{YEAR}/registrations/hong.yaml": "name: [\n"})
    code, out, err = dvk("show", "hong")
    assert (code, out) == (1, "")
    assert "dvk validate records/2023/registrations/hong.yaml" in err


def test_everything_shown_can_be_translated():
    assert {"Not filled in: {titles}", "No entry yet.", "File: {path}"} <= messages().keys()


def test_a_terminal_wraps_and_a_pipe_does_not(dvk, monkeypatch):
    piped = dvk("show", "ra-soat-ho-so")[1]
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    monkeypatch.setattr(console, "width", lambda: 50)
    wrapped = dvk("show", "ra-soat-ho-so")[1]
    assert wrapped.split() == piped.split()
    assert len(wrapped.splitlines()) > len(piped.splitlines())


def test_more_than_two_hundred_rows_come_as_plain_text(tmp_path, dvk, monkeypatch):
    many = {f"{YEAR}/registrations/m-{n}.yaml": f"name: Khéo {n}\nyear: 2023\n" for n in range(200)}
    demonstration.written_to(tmp_path, many)
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    _, out, _ = dvk("list")
    assert out.splitlines()[1].startswith("----  ---")
    assert len(out.splitlines()) == 2 + 209
