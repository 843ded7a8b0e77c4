"""`dvk init`: everything a repository needs, and nothing of anybody's overwritten."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest

from dvk.cli.run import run
from dvk.model.agency import Agency, Department, Person
from dvk.model.jsonschema import SCHEMAS
from dvk.scaffold.interview import Terminal
from dvk.scaffold.repository import draft_repository
from dvk.store.defaults import default_vocabulary
from dvk.store.repository import Repository
from dvk.syntax.loader import parse_text
from tests.scaffold.builders import process

ANSWERS = ["--name", "Ủy ban nhân dân xã Mẫu", "--symbol", "UBND", "--place", "Mẫu"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_repository_has_no_errors(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", *ANSWERS]) == 0
    assert sorted(_files(folder)) == [
        ".gitattributes",
        ".githooks/pre-commit",
        ".gitignore",
        "README.md",
        "ci/github.yml",
        "ci/gitlab.yml",
        "ci/pre-commit.yml",
        "records/2022/plan.yaml",
        "records/agency.yaml",
        "records/citations.yaml",
        "records/forms.yaml",
        *(f"records/schema/{name}.schema.json" for name in sorted(SCHEMAS)),
        "records/vocabulary.yaml",
    ]
    capsys.readouterr()
    assert run(["validate"]) == 0
    assert not Repository(folder).load(2022).faults


def test_every_answer_comes_back(folder: Path) -> None:
    words = ["--superior", "Ủy ban nhân dân tỉnh Mẫu", "--regime", "dang", "--address", "Số 1: đường Hai\nXã Mẫu"]
    words += ["--archive", "VP", "--department", "vp: Văn phòng (VP)", "--department", "Phòng Kinh tế"]
    words += ["--person", "Trần Văn Mẫu, Chủ tịch"]
    assert run(["init", "--year", "2026", *ANSWERS, *words]) == 0
    entry = Repository(folder).load(2026).agency
    assert entry is not None
    assert entry.value == Agency.model_validate(
        {
            "name": "Ủy ban nhân dân xã Mẫu",
            "symbol": "UBND",
            "place": "Mẫu",
            "superior": "Ủy ban nhân dân tỉnh Mẫu",
            "regime": "đảng",
            "address": "Số 1: đường Hai\nXã Mẫu",
            "archive": "VP",
            "departments": {
                "vp": Department.model_validate({"name": "Văn phòng", "symbol": "VP"}),
                "phong-kinh-te": Department.model_validate({"name": "Phòng Kinh tế"}),
            },
            "people": {"tran-van-mau": Person.model_validate({"name": "Trần Văn Mẫu", "office": "Chủ tịch"})},
        }
    )


def test_a_second_run_changes_nothing_and_says_whose_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", *ANSWERS]) == 0
    before = _files(folder)
    capsys.readouterr()
    assert run(["init", "--name", "uy ban nhan dan xa mau"]) == 0
    said = capsys.readouterr()
    assert _files(folder) == before
    assert said.out.splitlines() == [
        "The records here are those of Ủy ban nhân dân xã Mẫu.",
        f"Files that exist and stay as they are: {len(before) - 1}.",  # the plan of a year is made once
    ]
    assert "edit records/agency.yaml" in said.err


@pytest.mark.parametrize("words", [["--name", "Ủy ban nhân dân xã Khác"], ["--symbol", "BQL"]])
def test_the_records_of_another_agency_are_left_alone(
    folder: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert run(["init", *ANSWERS]) == 0
    (folder / "records/forms.yaml").unlink()
    before = _files(folder)
    capsys.readouterr()
    assert run(["init", *words]) == 2
    said = capsys.readouterr().err
    assert _files(folder) == before
    assert "those of Ủy ban nhân dân xã Mẫu" in said
    assert "`dvk init DIR`" in said


def test_what_was_not_written_anew_is_not_to_be_filled_in(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", *ANSWERS]) == 0
    (folder / "records/forms.yaml").unlink()
    capsys.readouterr()
    assert run(["init"]) == 0
    assert "fill in" not in capsys.readouterr().out
    (folder / "records/2022/plan.yaml").unlink()
    assert run(["init", "--year", "2022"]) == 0
    assert "fill in records/2022/plan.yaml, then" in capsys.readouterr().out


def test_the_next_steps_name_the_plan_and_git(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", *ANSWERS]) == 0
    said = capsys.readouterr().out
    assert "`git init`" in said
    assert "records/2022/plan.yaml" in said.splitlines()[-1]


def test_a_body_of_the_party_gets_the_partys_examples(folder: Path) -> None:
    assert run(["init", *ANSWERS, "--regime", "đảng", "--archive", "VP"]) == 0
    plan = (folder / "records/2022/plan.yaml").read_text(encoding="utf-8")
    assert "  - Lưu Văn phòng\n" in plan
    assert "authority: T/M Ban Thường vụ" in plan
    assert not any(word in plan for word in ("VT", "KT.", "Trưởng ban"))


def test_what_is_missing_is_added_and_what_is_there_is_kept(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in {"README.md": "Của tôi", ".gitignore": "*.bak\r\nout/\r\n", "a.txt": "b"}.items():
        (folder / name).write_bytes(text.encode())
    assert run(["init", *ANSWERS]) == 0
    assert "Add to .gitignore: .*.tmp" in capsys.readouterr().err
    (folder / "records/forms.yaml").unlink()
    assert run(["init", "--year", "2023"]) == 0
    files = _files(folder)
    assert {"records/forms.yaml", "records/2022/plan.yaml", "records/2023/plan.yaml"} <= files.keys()
    assert files["README.md"] == "Của tôi".encode()
    assert files[".gitignore"] == b"*.bak\r\nout/\r\n"


def test_all_that_is_missing_is_named_at_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", "--regime", "x"]) == 2
    said = capsys.readouterr().err
    assert "--regime: “x” is not known. It may be: nhà nước, đảng." in said
    assert "missing: --name, --symbol, --place." in said
    assert _files(folder) == {}


def test_a_dry_run_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", "--dry-run", *ANSWERS]) == 0
    assert "Would be written: " in capsys.readouterr().out
    assert _files(folder) == {}


def test_another_folder_may_be_named(folder: Path) -> None:
    assert run(["init", "ho-so/2022", *ANSWERS]) == 0
    assert (folder / "ho-so/2022/records/agency.yaml").exists()


def test_no_repository_is_made_among_records(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", *ANSWERS]) == 0
    before = _files(folder)
    assert run(["init", "records/2022", *ANSWERS]) == 2
    assert _files(folder) == before


@pytest.mark.parametrize("name", ["agency", "vocabulary", "forms", "citations", "plan"])
def test_an_editor_finds_nothing_wrong_with_the_files(folder: Path, name: str) -> None:
    assert run(["init", *ANSWERS, "--department", "Văn phòng"]) == 0
    path = folder / "records" / ("2022/plan.yaml" if name == "plan" else f"{name}.yaml")
    text = path.read_text(encoding="utf-8")
    named = text.splitlines()[0].removeprefix("# yaml-language-server: $schema=")
    schema = json.loads((path.parent / named).read_text(encoding="utf-8"))
    jsonschema.validate(parse_text(text)[0].data, schema)


def test_the_commented_examples_may_be_uncommented(folder: Path) -> None:
    assert run(["init", *ANSWERS]) == 0
    records = folder / "records"
    for name, key in (("forms", "forms:"), ("citations", "documents:")):
        path = records / f"{name}.yaml"
        path.write_text(_uncommented(path, key), encoding="utf-8")
    examples = "".join(_example(records / "vocabulary.yaml", key) for key in ("levels:", "fields:"))
    (records / "vocabulary.yaml").write_text(examples, encoding="utf-8")
    year = Repository(folder).load(2022)
    assert not year.faults
    assert {"mau-1", "mau-cua-co-quan"} == year.forms.forms.keys()
    assert "khu vực" in year.vocabulary.levels
    assert year.register.documents["15-kh-ubnd-2026"].in_full.endswith("“Dân vận khéo” năm 2026")
    assert "cải cách hành chính" in year.vocabulary.fields


def test_no_term_in_a_comment_is_broken_over_two_lines(folder: Path) -> None:
    assert run(["init", *ANSWERS]) == 0
    text = (folder / "records/vocabulary.yaml").read_text(encoding="utf-8")
    for terms in default_vocabulary().model_dump().values():
        assert terms
        assert all(term in text for term in terms)


def _uncommented(path: Path, key: str) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    start = lines.index(f"# {key}")
    return "\n".join(line.removeprefix("# ") for line in lines[start:] if line != key) + "\n"


def _example(path: Path, key: str) -> str:
    lines = path.read_text(encoding="utf-8").splitlines()
    start = lines.index(f"#   {key}")
    return "\n".join(line.removeprefix("#   ") for line in lines[start : start + 2]) + "\n"


def test_a_terminal_is_asked_about_the_agency(folder: Path) -> None:
    answers = iter(["Xã Mẫu", "UBND", "", "2", "", "Mẫu", "", "VP", "Văn phòng (VP)", "", "Trần Văn Mẫu, Chủ tịch", ""])
    said: list[str] = []
    new = draft_repository(folder, {}, None, Terminal(lambda prompt: next(answers), said.append))
    data = parse_text(next(draft.text for draft in new.drafts if draft.path.name == "agency.yaml"))[0].data
    assert (data["regime"], data["place"], data["archive"]) == ("đảng", "Mẫu", "VP")
    assert data["departments"] == {"van-phong": {"name": "Văn phòng", "symbol": "VP"}}
    assert data["people"] == {"tran-van-mau": {"name": "Trần Văn Mẫu", "office": "Chủ tịch"}}
    assert any(line.startswith("  ! ") for line in said)
    assert list(answers) == []


def test_an_id_given_twice_is_asked_for_again_at_once(folder: Path) -> None:
    departments = ["vp: Văn phòng", "vp: Văn phòng Đảng ủy", "vpdu: Văn phòng Đảng ủy", ""]
    answers = iter(["Xã Mẫu", "UBND", "", "", "Mẫu", "", "", *departments, ""])
    said: list[str] = []
    new = draft_repository(folder, {}, None, Terminal(lambda prompt: next(answers), said.append))
    data = parse_text(next(draft.text for draft in new.drafts if draft.path.name == "agency.yaml"))[0].data
    assert data["departments"] == {"vp": {"name": "Văn phòng"}, "vpdu": {"name": "Văn phòng Đảng ủy"}}
    assert [line for line in said if line.startswith("  ! ")] == ["  ! the id vp is given twice."]
    assert list(answers) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no executable files")
def test_the_hook_can_be_run(folder: Path) -> None:
    assert run(["init", *ANSWERS]) == 0
    assert os.access(folder / ".githooks/pre-commit", os.X_OK)


def test_of_two_at_once_neither_breaks_the_other(folder: Path) -> None:
    children = [process(folder, "init", *ANSWERS) for _ in range(2)]
    said = [child.communicate() for child in children]
    assert [child.returncode for child in children] == [0, 0], said
    assert run(["validate"]) == 0
