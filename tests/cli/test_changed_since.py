"""`dvk validate --changed-since` reports on changed records and still checks across all."""

from __future__ import annotations

import json

import pytest

from dvk.cli.run import run
from tests.checks.cases import REGISTRATION, lay_over
from tests.store.test_history import git

ALONE = "name: Khéo vận động công chức\nyear: 2022\nowner: khong-co\n"


@pytest.fixture
def root(tmp_path, monkeypatch):
    lay_over(tmp_path, {"2022/registrations/cu.yaml": ALONE.encode()})
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "đầu")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(capsys, *words):
    capsys.readouterr()
    run(["validate", "--changed-since", "HEAD", "--format", "json", *words])
    return {(one["code"], one["path"]) for one in json.loads(capsys.readouterr().out)["findings"]}


def test_findings_of_records_nobody_changed_are_left_out(root, capsys):
    assert found(capsys) == set()


def test_a_new_record_that_repeats_an_old_one_is_found(root, capsys):
    twin = root / "records" / "2022" / "registrations" / "moi.yaml"
    twin.write_bytes((root / "records" / REGISTRATION).read_bytes())
    codes = {code for code, _path in found(capsys)}
    assert "DVK301" in codes
    assert "DVK304" not in codes


def test_paths_narrow_it_further(root, capsys):
    (root / "records" / "2022" / "registrations" / "moi.yaml").write_text(ALONE, encoding="utf-8")
    assert found(capsys, "records/2022/plan.yaml") == set()
    assert {path for _code, path in found(capsys, "records/2022/registrations")} == {
        "records/2022/registrations/moi.yaml"
    }
