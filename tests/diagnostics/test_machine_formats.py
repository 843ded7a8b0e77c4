"""Logs for machines keep to the published schemas and lose nothing of a finding."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from lxml import etree

import dvk
from dvk.checks.page import rule_texts
from dvk.diagnostics.formats.github import github
from dvk.diagnostics.formats.junit import junit
from dvk.diagnostics.formats.sarif import sarif
from dvk.diagnostics.report import Report
from tests.checks.cases import BASE, REGISTRATION, lay_over

SCHEMAS = Path(__file__).parent / "schemas"
ROOT = Path(__file__).parents[2]
RECORD = 'name: "Khéo vận động, 100%: nhân dân\\a làm Ðường"\nyear: 2022\nowner: phong-moi\n'


@pytest.fixture
def report(tmp_path: Path) -> Report:
    root = lay_over(tmp_path, {REGISTRATION: RECORD.encode(), "2022/registrations/có dấu.yaml": b"a: ["})
    return dvk.check(dvk.open_repository(root))


@pytest.fixture
def of_2022() -> Report:
    return dvk.check(dvk.open_repository(ROOT))


def log_of(report: Report, base: Path) -> dict:
    return json.loads(sarif(report, base, rule_texts(report), "vi"))


@pytest.mark.parametrize("name", ["report", "of_2022"])
def test_sarif_keeps_to_its_schema(name, request, tmp_path):
    report = request.getfixturevalue(name)
    log = log_of(report, tmp_path)
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema).validate(log)
    (run,) = log["runs"]
    assert len(run["results"]) == len(report.diagnostics) > 5
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_names_files_from_the_working_folder_and_carries_fixes(report, tmp_path):
    results = log_of(report, tmp_path)["runs"][0]["results"]
    uris = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]: result["ruleId"] for result in results
    }
    assert "records/2022/registrations/c%C3%B3%20d%E1%BA%A5u.yaml" in uris
    (fixed,) = [result for result in results if result["ruleId"] == "DVK015"]
    (change,) = fixed["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"] == {"text": "Đ"}


@pytest.mark.parametrize("name", ["report", "of_2022"])
@pytest.mark.parametrize("strict", [False, True])
def test_junit_keeps_to_its_schema_and_counts(name, strict, request, tmp_path):
    report = request.getfixturevalue(name)
    document = etree.fromstring(junit(report, tmp_path, strict=strict).encode())
    etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd")).assertValid(document)
    assert bool(document.findall(".//failure")) == report.fails(strict=strict)
    assert len(document.findall(".//testcase")) == len(report.diagnostics)
    assert sum(int(suite.get("failures")) for suite in document) == len(document.findall(".//failure"))


def test_junit_of_flawless_records_has_a_case_that_passes(tmp_path):
    text = junit(Report((), 4), tmp_path, strict=True)
    document = etree.fromstring(text.encode())
    etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd")).assertValid(document)
    assert len(document.findall(".//testcase")) == 1


def test_github_commands_stay_on_one_line_with_their_signs_escaped(report, tmp_path):
    commands = list(github(report, tmp_path))
    assert len(commands) == len(report.diagnostics)
    for command in commands:
        kind, _space, rest = command.removeprefix("::").partition(" ")
        assert kind in ("error", "warning", "notice")
        properties, _colons, message = rest.partition("::")
        assert {"file", "line", "endLine", "title"} <= {one.partition("=")[0] for one in properties.split(",")}
        assert "\n" not in command
        assert message


def test_formats_say_nothing_that_acts_on_what_reads_them(report, tmp_path):
    assert BASE.is_dir()
    for text in (*github(report, tmp_path), junit(report, tmp_path, strict=True)):
        assert "\a" not in text
