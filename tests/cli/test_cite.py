"""`dvk cite` through the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dvk.cli.run import run

OWN = """\
documents:
  15-kh-ubnd-2026: {type: Kế hoạch, number: 15/KH-UBND, date: 2026-01-12, about: chợ phiên vùng cao}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_document_is_cited_in_full_with_what_is_known_of_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", "nghi dinh 98/2023"]) == 0
    assert capsys.readouterr().out == (
        "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ\n"
        "  About: quy định chi tiết Luật Thi đua, khen thưởng\n"
        "  Not in the register: title\n"
        "  Replaced since 01/7/2025 by: Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ "
        "(unconfirmed)\n"
        "  Source: unconfirmed: compare it with the document itself\n"
    )


def test_words_need_no_quotes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", "cai", "cach", "hanh", "chinh"]) == 0
    apart = capsys.readouterr().out
    assert run(["cite", "cai cach hanh chinh"]) == 0
    assert capsys.readouterr().out == apart


def test_the_short_form_stands_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", "--later", "30/2020/nd-cp"]) == 0
    assert capsys.readouterr().out == "Nghị định số 30/2020/NĐ-CP\n"


def test_json_holds_everything_known(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", "66-QĐ/TW", "--format", "json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert found["id"] == "66-qd-tw-2017"
    assert found["citation"] == "Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư"
    assert found["grade"] == "B"
    assert found["replaced"]["by"] == ["399-qd-tw-2026"]
    assert found["replaced"]["from"] == "2026-01-09"


def test_nothing_found_is_said_with_the_nearest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", "98/2024/NĐ-CP"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "98/2024/NĐ-CP" in said.err
    assert "98/2023/NĐ-CP" in said.err
    assert "citations.yaml" not in said.err
    assert run(["cite", "98/2024/NĐ-CP", "--format", "json"]) == 1
    assert json.loads(capsys.readouterr().out) == []


def test_nothing_near_is_said_with_the_next_step(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", "xyzt"]) == 1
    assert "records/citations.yaml" in capsys.readouterr().err


def test_a_repository_adds_its_own(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", "cho phien"]) == 1
    (folder / "records").mkdir()
    (folder / "records" / "citations.yaml").write_text(OWN, encoding="utf-8")
    capsys.readouterr()
    assert run(["cite", "cho phien"]) == 0
    assert capsys.readouterr().out.startswith("Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026\n")
    assert run(["cite", "76/NQ-CP"]) == 0


def test_a_register_that_cannot_be_read_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "records").mkdir()
    (folder / "records" / "citations.yaml").write_text("documents: [một]\n", encoding="utf-8")
    assert run(["cite", "76/NQ-CP"]) == 0
    said = capsys.readouterr()
    assert "records/citations.yaml" in said.err
    assert "76/NQ-CP" in said.out


def test_faults_of_the_register_are_findings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "records").mkdir()
    text = "documents:\n  a: {type: Chỉ thị, number: chưa có}\n  b: {typ: Chỉ thị}\n  Nghị định: {type: Nghị định}\n"
    (folder / "records" / "citations.yaml").write_text(text, encoding="utf-8")
    assert run(["validate", "--format", "concise"]) == 1
    lines = [line.split("[")[1][:6] for line in capsys.readouterr().out.splitlines() if line.startswith("records/")]
    assert sorted(lines) == ["DVK102", "DVK103", "DVK107", "DVK107"]
