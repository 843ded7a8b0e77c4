"""`dvk new-plan`: last year's words without its number and days, or a skeleton."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from dvk.cli.run import run
from dvk.model.jsonschema import schemas
from dvk.model.plan import Plan
from dvk.store.defaults import default_vocabulary
from dvk.store.repository import Repository
from tests.scaffold.builders import a_repository, records

LAST_YEAR = """\
year: 2022
number: 12
symbol: KH-UB
date: 2022-02-01
subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
grounds:
  - "Căn cứ Kế hoạch số 01/KH-BCĐ ngày 23/4/2021: về phong trào;"
sections:
  - title: Mục đích
    content:
      - Đoạn thường không có khóa.
      - item: Việc của năm 2022.
        content:
          - dash: "Lưu ý: báo cáo trước 30/6/2022."
          - table: {columns: [TT, Việc], widths: [20, 80], rows: [[1, "Một, hai"], [2, null]]}
closing: [Đoạn một., Đoạn hai.]
recipients: [Như trên, "Lưu: VT, VP"]
signature: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch], office: Phó Chủ tịch}
appendices: [{title: Biểu, landscape: true}]
schedule:
  registration_until: 2022-03-31
  milestones: [{until: 2022-10-15, work: "Tuyên dương: toàn xã"}]
expects: {total: 3, departments: {van-phong: 1}}
criteria: {scale: điểm, minimum: 80, items: [{text: Đúng hạn, weight: 12.5}]}
"""
CARRIED = set(Plan.model_fields) - {"year", "number", "date", "subject", "schedule"}


def _plan(root: Path, year: int) -> Plan:
    loaded = Repository(root).load(year)
    assert not loaded.faults
    assert loaded.plan is not None
    return loaded.plan.value


def _data(root: Path, year: int) -> Any:
    entry = Repository(root).load(year).plan
    assert entry is not None
    return entry.tree.data


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return a_repository(tmp_path, **{"2022__plan": LAST_YEAR})


def test_words_are_taken_over_and_numbers_and_days_are_not(root: Path) -> None:
    assert run(["new-plan", "--root", str(root), "--year", "2023", "--from", "2022"]) == 0
    old, new = _plan(root, 2022), _plan(root, 2023)
    assert (new.year, new.number, new.date) == (2023, None, None)
    assert new.schedule is not None
    assert not any(new.schedule.model_dump().values())
    assert new.model_dump(include=CARRIED) == old.model_dump(include=CARRIED)


def test_the_subject_speaks_of_the_new_year_and_what_else_does_not_is_named(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    assert run(["new-plan", "--year", "2023", "--from", "2022"]) == 0
    assert _plan(root, 2023).subject == "Thực hiện phong trào thi đua “Dân vận khéo” năm 2023"
    notes = capsys.readouterr().err.splitlines()
    assert "became" in notes[0]
    lines = (root / "records/2023/plan.yaml").read_text(encoding="utf-8").splitlines()
    assert len(notes) == 3
    for note in notes[1:]:
        path, line, column, _rest = note.removeprefix("note: ").split(":", 3)
        assert path == "records/2023/plan.yaml"
        assert lines[int(line) - 1][int(column) - 1 :].startswith("2022")


def test_the_days_of_last_year_stand_in_comments(root: Path) -> None:
    assert run(["new-plan", "--root", str(root), "--year", "2023", "--from", "2022"]) == 0
    text = (root / "records/2023/plan.yaml").read_text(encoding="utf-8")
    assert "  # Hạn đăng ký mô hình. Năm trước: 2022-03-31.\n  registration_until:\n" in text
    assert "  # Năm trước: 2022-10-15, Tuyên dương: toàn xã\n  milestones:\n" in text


@pytest.mark.parametrize("year", [2023, 2026])
def test_a_skeleton_has_no_errors_and_every_key(root: Path, year: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new-plan", "--root", str(root), "--year", str(year)]) == 0
    capsys.readouterr()
    assert run(["validate", "--root", str(root), "--year", str(year)]) == 0
    assert set(_data(root, year)) == set(Plan.model_fields)
    assert [section.title for section in _plan(root, year).sections] == [
        "Mục đích, yêu cầu", "Nội dung thi đua", "Tổ chức thực hiện",
    ]  # fmt: skip
    assert str(_plan(root, year).opening).startswith("Ban Quản lý Khu Mẫu xây dựng Kế hoạch")


@pytest.mark.parametrize("words", [[], ["--from", "2022"]])
def test_an_editor_finds_nothing_wrong_with_the_plan(root: Path, words: list[str]) -> None:
    assert run(["new-plan", "--root", str(root), "--year", "2023", *words]) == 0
    jsonschema.validate(_data(root, 2023), json.loads(schemas(default_vocabulary())["plan.schema.json"]))


def test_a_dry_run_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = records(root)
    assert run(["new-plan", "--root", str(root), "--year", "2023", "--dry-run"]) == 0
    assert capsys.readouterr().out.startswith("# yaml-language-server: $schema=../schema/plan.schema.json\n")
    assert records(root) == before


@pytest.mark.parametrize("words", [[], ["--from", "2022"]])
def test_an_existing_plan_is_left_alone(root: Path, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new-plan", "--root", str(root), "--year", "2022", *words]) == 2
    said = capsys.readouterr().err
    assert "exists already" in said
    assert "put it elsewhere first" in said
    assert (root / "records/2022/plan.yaml").read_text(encoding="utf-8") == LAST_YEAR


def test_a_plan_taken_over_takes_the_place_of_an_untouched_skeleton(root: Path) -> None:
    assert run(["new-plan", "--root", str(root), "--year", "2023"]) == 0
    assert run(["new-plan", "--root", str(root), "--year", "2023", "--from", "2022"]) == 0
    assert _plan(root, 2023).sections == _plan(root, 2022).sections


def test_a_skeleton_takes_no_place_of_itself(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new-plan", "--root", str(root), "--year", "2023"]) == 0
    assert run(["new-plan", "--root", str(root), "--year", "2023"]) == 2
    assert "with --from" in capsys.readouterr().err


def test_a_skeleton_somebody_wrote_in_is_left_alone(root: Path) -> None:
    assert run(["new-plan", "--root", str(root), "--year", "2023"]) == 0
    path = root / "records/2023/plan.yaml"
    touched = path.read_text(encoding="utf-8") + "# Của tôi\n"
    path.write_text(touched, encoding="utf-8")
    assert run(["new-plan", "--root", str(root), "--year", "2023", "--from", "2022"]) == 2
    assert path.read_text(encoding="utf-8") == touched


@pytest.mark.parametrize(("origin", "said"), [("2020", "There are plans of: 2021, 2022."), ("2021", "validate")])
def test_a_plan_that_cannot_be_taken_over_is_named(
    tmp_path: Path, origin: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    root = a_repository(tmp_path, **{"2021__plan": "year: [\n"})
    assert run(["new-plan", "--root", str(root), "--year", "2023", "--from", origin]) == 2
    assert said in capsys.readouterr().err
    assert not (root / "records/2023").exists()


@pytest.mark.parametrize("words", [[], ["--year", "1800"], ["--year", "99999"], ["--year", "2023", "--from", "0"]])
def test_a_year_that_is_none_ends_with_two(root: Path, words: list[str]) -> None:
    assert run(["new-plan", "--root", str(root), *words]) == 2
