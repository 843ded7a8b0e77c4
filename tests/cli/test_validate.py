"""`dvk validate` as people call it: targets, formats, exit codes, standard input."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from dvk.cli.run import run
from tests.checks.cases import lay_over

GOOD = "2022/registrations/mau.yaml"
WARNING = "name: Khéo tuyên truyền an toàn giao thông\nyear: 2022\ndate: 2022-13-01\n"


@pytest.fixture
def dvk(tmp_path, capsys, monkeypatch):
    """Return a way to run `dvk validate` in a repository with one broken registration."""
    lay_over(tmp_path, {"2022/registrations/hong.yaml": WARNING.encode()})
    monkeypatch.chdir(tmp_path)

    def ran(*words, typed=b""):
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(typed), isatty=lambda: False))
        capsys.readouterr()
        code = run(["validate", *words])
        out, err = capsys.readouterr()
        return code, out, err

    return ran


def test_the_full_format_shows_the_line_and_the_way_out(dvk):
    code, out, err = dvk("--format", "full", "--select", "DVK105")
    assert code == 1
    assert out == (
        "records/2022/registrations/hong.yaml:3:7: error[DVK105]: “Date” (date): the day 2022-13-01 does not exist.\n"
        "  |\n"
        "3 | date: 2022-13-01\n"
        "  |       ^^^^^^^^^^\n"
        "  = help: Check the day and the month.\n"
        "\n"
    )
    assert err.endswith("errors: 1, warnings: 0, notes: 0.\n")


def test_the_concise_format_is_a_line_a_finding(dvk):
    _code, out, _err = dvk("--format", "concise")
    assert out == (
        "records/2022/registrations/hong.yaml:3:7: error[DVK105]: “Date” (date): the day 2022-13-01 does not exist.\n"
    )


def test_json_is_one_object_and_nothing_else(dvk):
    code, out, err = dvk("--format", "json")
    assert (code, err) == (1, "")
    told = json.loads(out)
    (found,) = told["findings"]
    assert (found["code"], found["line"], found["column"], found["end_column"]) == ("DVK105", 3, 7, 17)
    assert told["summary"]["errors"] == 1


def test_a_path_limits_what_is_reported_not_what_is_checked(dvk):
    assert dvk("records/" + GOOD)[0] == 0
    assert dvk("records/2022")[0] == 1
    assert dvk(".")[0] == 1


def test_ignored_rules_are_silent_and_selected_ones_alone_speak(dvk):
    assert dvk("--ignore", "DVK105")[0] == 0
    assert dvk("--ignore", "1")[1] == ""
    assert dvk("--select", "not-a-date")[0] == 1
    assert dvk("--select", "DVK999")[0] == 2


def test_warnings_fail_only_when_strict(dvk, tmp_path):
    record = tmp_path / "records" / "2022" / "registrations" / "hong.yaml"
    record.write_text(WARNING.replace("2022-13-01", "2019-03-01"), encoding="utf-8")
    assert dvk()[0] == 0
    assert dvk("--strict")[0] == 1


def test_standard_input_stands_for_the_file_it_names(dvk):
    name = "records/2022/registrations/hong.yaml"
    code, out, _err = dvk("-", "--stdin-filename", name, "--format", "concise", typed=b"name: Kh\n")
    assert code == 1
    assert out.startswith(f"{name}:1:1: error[DVK103]")
    mended = WARNING.replace("2022-13-01", "2022-03-01").encode()
    assert dvk("-", "--stdin-filename", name, "--ignore", "DVK2,DVK4", typed=mended)[0] == 0


def test_a_record_that_is_not_on_disk_yet_can_be_read_from_standard_input(dvk):
    name = "records/2023/registrations/moi.yaml"
    code, out, _err = dvk("-", "--stdin-filename", name, "--format", "concise", typed=b"name: [\n")
    assert code == 1
    assert out.startswith(f"{name}:2:1: error[DVK005]")


@pytest.mark.parametrize(
    "words",
    [
        ("-",),
        ("-", "records"),
        ("nowhere",),
        ("--year", "1999"),
        ("--root", "nowhere"),
        ("--format", "xml"),
        ("-", "--stdin-filename", "elsewhere/a.yaml"),
    ],
    ids=" ".join,
)
def test_words_that_do_not_fit_end_with_2_and_say_why(dvk, words):
    code, out, err = dvk(*words)
    assert code == 2
    assert out == ""
    assert err.startswith("error: ")


def test_two_runs_print_the_same(dvk):
    assert dvk("--format", "full") == dvk("--format", "full")


def test_the_settings_of_the_repository_hold_where_no_option_is_given(dvk):
    assert "DVK105" in dvk("--format", "concise")[1]
    Path("dvk.toml").write_text('ignore = ["DVK105"]\n', encoding="utf-8")
    assert "DVK105" not in dvk("--format", "concise")[1]
    Path("dvk.toml").write_text('select = ["DVK106"]\n', encoding="utf-8")
    assert dvk("--format", "concise")[1] == ""
    Path("dvk.toml").write_text('ignore = ["DVK999"]\n', encoding="utf-8")
    assert dvk("--format", "concise")[0] == 2


def test_only_fixes_to_look_at_again_are_offered_as_such(dvk):
    Path("records/2022/plan.yaml").write_text(
        "year: 2022\nsubject: Kế hoạch\nopening: Theo chỉ đạo của thủ tướng chính phủ.\n", encoding="utf-8"
    )
    err = dvk("--select", "DVK657")[2]
    assert err.endswith("`dvk validate --fix --unsafe` tries to put 1 of them right; `--diff --unsafe` shows how.\n")


def test_of_one_file_it_says_how_many_records_were_left_out(dvk):
    _code, _out, whole = dvk()
    _code, _out, narrowed = dvk("records/2022/plan.yaml")
    assert whole.startswith("Records checked: 6; ")
    assert narrowed.startswith("Records checked: 1 of 6; ")
