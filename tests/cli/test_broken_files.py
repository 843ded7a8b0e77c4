"""Broken files through the real command: one clear finding each at its place, and the files beside them are checked."""

from __future__ import annotations

import json
import os
import sys
import time

import pytest

from dvk.cli.run import run
from tests.checks.cases import lay_over

HEAD = "name: Khéo vận động nhân dân hiến đất\nyear: 2022\n"
UNUSED = "# dvk: ignore DVK601: a\n"
BROKEN = "2022/registrations/hong.yaml"
BESIDE = "2022/registrations/ben-canh.yaml"
BESIDE_TEXT = "name: Khéo tuyên truyền an toàn giao thông\nyear: 2022\nlevle: cơ sở\n"
LEGACY = b"year: 2022\nname: Kh\xd0o v\xcbn \xae\xe9ng nh\xa9n d\xa9n hi\xd5n \xae\xcat l\xb5m\n"

CASES = {
    "empty": (b"", "DVK004", 1, 1),
    "only comments": ("# sẽ viết sau\n".encode(), "DVK004", 1, 1),
    "only a document mark": (b"---\n", "DVK004", 1, 1),
    "null": (b"null\n", "DVK004", 1, 1),
    "an escaped control character": (HEAD + 'goal: "một\\ehai"\n', "DVK007", 3, 7),
    "an escaped tab": (HEAD + 'goal: "một\\thai"\n', "DVK006", 3, 7),
    "a soft hyphen": (HEAD + "goal: một\u00adhai\n", "DVK007", 3, 10),
    "a letter lost": (HEAD + "goal: Kh\ufffdo\n", "DVK007", 3, 9),
    "a list for a mapping": (b"- a\n- b\n", "DVK101", 1, 1),
    "a text for a mapping": ("chỉ là chữ\n".encode(), "DVK101", 1, 1),
    "a number for a mapping": (b"2022\n", "DVK101", 1, 1),
    "a mapping where a text belongs": (b"name: {a: b}\nyear: 2022\n", "DVK101", 1, 7),
    "a text where a list belongs": (HEAD + "solutions: một\n", "DVK101", 3, 12),
    "a number where a text belongs": ("name: 2022\nyear: 2022\n", "DVK101", 1, 7),
    "a text where a number belongs": ("name: Khéo\nyear: hai nghìn\n", "DVK101", 2, 7),
    "a decimal comma": (HEAD + "targets:\n  - {id: a, text: b, measure: {target: '85,5'}}\n", "DVK101", 4, 40),
    "a repeated key": (HEAD + "year: 2023\n", "DVK008", 3, 1),
    "a repeated key inside": (HEAD + "forces: {lead: a, lead: b}\n", "DVK008", 3, 19),
    "an anchor": (HEAD + "goal: &a xong\n", "DVK009", 3, 7),
    "an alias": (HEAD + "goal: *a\n", "DVK009", 3, 7),
    "a merge key": (HEAD + "<<: {goal: xong}\n", "DVK009", 3, 1),
    "a tag": (HEAD + "goal: !a xong\n", "DVK010", 3, 7),
    "a python tag": (HEAD + "goal: !!python/object/apply:os.system [ls]\n", "DVK010", 3, 7),
    "a tab for indentation": (HEAD + "forces:\n\tlead: a\n", "DVK006", 4, 1),
    "a tab in a text": (HEAD + "goal: một\thai\n", "DVK006", 3, 10),
    "a bell": (HEAD + "goal: một\x07hai\n", "DVK007", 3, 10),
    "an escape character": (HEAD + "goal: \x1b[31mđỏ\n", "DVK007", 3, 7),
    "a zero-width space": (HEAD + "goal: một\u200bhai\n", "DVK007", 3, 10),
    "a line separator": (HEAD + "goal: một\u2028hai\n", "DVK007", 3, 10),
    "a text turned around": (HEAD + "goal: một\u202ehai\n", "DVK007", 3, 10),
    "a private character": (HEAD + "goal: \ue000\n", "DVK007", 3, 7),
    "a zero byte": (HEAD.encode() + b"goal: a\0b\n", "DVK007", 3, 8),
    "UTF-16 with a mark": (HEAD.encode("utf-16"), "DVK002", 1, 1),
    "UTF-16 without a mark": (HEAD.encode("utf-16-le"), "DVK002", 1, 1),
    "TCVN3": (LEGACY, "DVK002", 2, 9),
    "Latin-1": ("name: Khéo\nyear: 2022\n".encode("latin-1"), "DVK002", 1, 9),
    "half a letter at the end": ("name: Khé".encode()[:-1], "DVK002", 1, 9),
    "letters in pieces": (HEAD + "goal: Khe\u0301o\n", "DVK012", 3, 9),
    "a look-alike letter": (HEAD + "goal: Ðúng\n", "DVK015", 3, 7),
    "brackets without end": (HEAD + "goal: " + "[" * 20_000, "DVK011", 3, 30),
    "dashes without end": ("- " * 20_000 + "a", "DVK011", 1, 49),
    "dashes far apart without end": ("-  " * 20_000 + "a", "DVK011", 1, 73),
    "indentation without end": ("".join(" " * n + "a:\r" for n in range(2000)), "DVK011", 25, 25),
    "a colon in a text": (HEAD + "goal: một: hai\n", "DVK005", 3, 10),
    "a key without colon": (HEAD + "goal\n", "DVK005", 4, 1),
    "a list not closed": (HEAD + "outputs: [một, hai\n", "DVK005", 4, 1),
    "a quote not closed": (HEAD + 'goal: "một\n', "DVK005", 4, 1),
    "a sign no text begins with": (HEAD + "goal: @một\n", "DVK005", 3, 7),
    "wrong indentation": (HEAD + "forces:\n  lead: a\n coordinate: [b]\n", "DVK005", 5, 2),
    "a second document": (HEAD + "---\nname: b\n", "DVK013", 3, 1),
    "a list for a key": ("? [a, b]\n: c\n" + HEAD, "DVK016", 1, 3),
    "an unknown key": (HEAD + "levle: cơ sở\n", "DVK102", 3, 1),
    "a missing key": ("name: Khéo\n", "DVK103", 1, 1),
    "an empty required key": ("name: Khéo\nyear:\n", "DVK101", 2, 1),
    "an unknown term": (HEAD + "level: co so\n", "DVK104", 3, 8),
    "a day first": (HEAD + "date: 09/02/2022\n", "DVK105", 3, 7),
    "30 February": (HEAD + "date: 2022-02-30\n", "DVK105", 3, 7),
    "quotes with nothing in them": ('name: ""\nyear: 2022\n', "DVK106", 1, 7),
    "a name for an id": (HEAD + "owner: Văn phòng\n", "DVK107", 3, 8),
    "a year out of reach": ("name: Khéo\nyear: 20222\n", "DVK108", 2, 7),
}


def findings(root, capsys):
    capsys.readouterr()
    code = run(["validate", "--format", "json", "--root", str(root)])
    out, err = capsys.readouterr()
    assert err == ""
    return code, json.loads(out)["findings"]


def names(found):
    return found["path"].rpartition("records/")[2]


def test_there_are_enough_broken_files():
    assert len(CASES) >= 40


@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_broken_file_is_one_finding_and_the_next_is_still_checked(case, newline, tmp_path, capsys):
    data, code, line, column = case
    if isinstance(data, str):
        data = data.replace("\n", newline).encode()
    lay_over(tmp_path, {BROKEN: data, BESIDE: BESIDE_TEXT.encode()})
    ended, found = findings(tmp_path, capsys)
    in_broken = [(one["code"], one["line"], one["column"]) for one in found if names(one) == BROKEN]
    assert [one for one in in_broken if one[0] < "DVK2"] == [(code, line, column)]
    assert [(one["code"], one["line"]) for one in found if names(one) == BESIDE] == [("DVK102", 3)]
    assert ended == 1


@pytest.mark.parametrize(
    ("written", "help"),
    [
        ('goal: "Dân vận khéo" là phong trào\n', "Write “ and ”"),
        ('solutions:\n  - "Dân vận khéo" là phong trào\n', "Write “ and ”"),
        ("solutions:\n  - Lưu: VT, VP\n", "Put the text into double quotes"),
        ("targets:\n  - {id: a, text: Công khai, minh bạch}\n", "In braces a comma ends the text"),
        (
            "targets:\n  - {id: a, text: Công khai, minh bạch, measure: {target: 85}}\n",
            "In braces a comma ends the text",
        ),
        ("targets:\n  - {id: a, text: b, measure: {target: 85,5}}\n", "Write decimals with a point"),
    ],
)
def test_signs_of_a_text_that_yaml_takes_for_its_own_are_explained(tmp_path, capsys, written, help):
    lay_over(tmp_path, {BROKEN: (HEAD + written).encode()})
    _ended, found = findings(tmp_path, capsys)
    assert any(one["help"].startswith(help) for one in found if names(one) == BROKEN)


def test_a_byte_order_mark_moves_no_column(tmp_path, capsys):
    lay_over(tmp_path, {BROKEN: b"\xef\xbb\xbf" + b"nam: a\r\nyear: 2022\r\n"})
    _ended, found = findings(tmp_path, capsys)
    assert ("DVK102", 1, 1) in [(one["code"], one["line"], one["column"]) for one in found]


def test_a_huge_file_is_refused_unread(tmp_path, capsys):
    lay_over(tmp_path, {BROKEN: b"name: a\n"})
    with (tmp_path / "records" / BROKEN).open("r+b") as file:
        file.truncate(50 * 1024 * 1024)
    ended, found = findings(tmp_path, capsys)
    assert [one["code"] for one in found if names(one) == BROKEN] == ["DVK003"]
    assert ended == 1


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user that permissions bind")
def test_a_file_without_permission_is_a_finding(tmp_path, capsys):
    lay_over(tmp_path, {BROKEN: b"name: a\n"})
    (tmp_path / "records" / BROKEN).chmod(0)
    _ended, found = findings(tmp_path, capsys)
    assert [one["code"] for one in found if names(one) == BROKEN] == ["DVK001"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes among files")
def test_a_named_pipe_is_a_finding_and_not_a_wait(tmp_path, capsys):
    lay_over(tmp_path, {})
    os.mkfifo(tmp_path / "records" / BROKEN)
    _ended, found = findings(tmp_path, capsys)
    assert [one["code"] for one in found if names(one) == BROKEN] == ["DVK001"]


def test_a_broken_agency_and_plan_leave_registrations_checked(tmp_path, capsys):
    lay_over(tmp_path, {"agency.yaml": b"name: [", "2022/plan.yaml": b"&", BESIDE: BESIDE_TEXT.encode()})
    _ended, found = findings(tmp_path, capsys)
    assert {names(one) for one in found} >= {"agency.yaml", "2022/plan.yaml", BESIDE}
    assert not [one for one in found if one["code"] in ("DVK308", "DVK407", "DVK303", "DVK304")]


def test_a_recipient_nobody_wrote_is_found_and_looked_at_no_further(tmp_path, capsys):
    plan = 'year: 2022\nsubject: Thực hiện phong trào\nrecipients: [Lãnh đạo Ban, ""]\n'
    lay_over(tmp_path, {"2022/plan.yaml": plan.encode()})
    assert run(["validate", "--root", str(tmp_path), "--format", "concise", "--select", "DVK1,DVK523"]) == 1
    assert "plan.yaml:3:" in capsys.readouterr().out


@pytest.mark.parametrize("opening", [">-", "|-", ">- # lời dặn"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_a_block_is_found_its_place_in_whatever_ends_the_lines(opening, newline, tmp_path, capsys):
    record = f"{HEAD}situation: {opening}\n  Hồ sơ nhiều.\n  Một số số hồ sơ.\n".replace("\n", newline)
    lay_over(tmp_path, {BROKEN: record.encode()})
    _ended, found = findings(tmp_path, capsys)
    assert [(one["line"], one["column"]) for one in found if one["code"] == "DVK601"] == [(5, 7)]


def test_thousands_of_comments_are_read_in_no_time(tmp_path, capsys):
    rows = "".join(f"  # dvk: ignore DVK601: {n}\n  - Một số số hồ sơ {n}.\n" for n in range(2000))
    lay_over(tmp_path, {BROKEN: f"{UNUSED * 20_000}{HEAD}solutions:\n{rows}".encode()})
    before = time.process_time()
    _ended, found = findings(tmp_path, capsys)
    assert time.process_time() - before < 20
    assert not [one for one in found if one["code"] == "DVK601"]
    assert len([one for one in found if one["code"] == "DVK019"]) == 20_000
