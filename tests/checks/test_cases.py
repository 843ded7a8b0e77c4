"""Every case folder, through the real command line; and whether rules, pages and cases agree."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

import pytest

from dvk.checks import catalogue
from dvk.checks.page import PARTS, page_of
from dvk.diagnostics.rule import Rule
from tests.checks.cases import BASE, Case, all_cases, example_files, lay_over, validate

RULES = catalogue.rules()
CASES = all_cases()

WITHOUT_CASE = {
    "DVK001": "whether a file can be read is not something a file can hold",
    "DVK003": "a case would weigh as much as the limit itself",
}
GAPS: dict[str, str] = {}
"""Codes that no rule has and none may take, each with the reason."""

WITH_RECORD = [rule for rule in RULES if page_of(rule.page).example.path]

rule_by_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
case_by_case = pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)


@case_by_case
def test_bad_side_is_reported_as_recorded(
    case: Case,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    root = lay_over(tmp_path, case.side("bad"))
    monkeypatch.chdir(root)
    printed = validate(root, case.code, capsys)
    assert f"[{case.code}]: " in printed
    if request.config.getoption("--update-cases"):
        case.expected.write_bytes(printed.encode())
    assert printed == case.expected.read_text(encoding="utf-8")


@case_by_case
def test_good_side_has_no_finding_of_the_code(
    case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = case.side("good")
    assert files
    root = lay_over(tmp_path, files)
    monkeypatch.chdir(root)
    assert validate(root, case.code, capsys) == ""


def test_base_records_have_no_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(list(BASE.rglob("*.yaml"))) >= 4
    root = lay_over(tmp_path, {})
    monkeypatch.chdir(root)
    assert validate(root, "DVK", capsys) == ""


def test_there_are_rules_and_cases() -> None:
    assert len(RULES) > 40
    assert len(CASES) > 30


@rule_by_rule
def test_every_rule_has_a_case(rule: Rule) -> None:
    assert (rule.code in {case.code for case in CASES}) != (rule.code in WITHOUT_CASE)


@case_by_case
def test_every_case_belongs_to_a_rule(case: Case) -> None:
    assert catalogue.find(case.code).code == case.code


@rule_by_rule
def test_every_rule_has_a_page_with_all_parts(rule: Rule) -> None:
    page = page_of(rule.page)
    assert page.summary.endswith(".")
    assert [part.label for part in page.parts] == list(PARTS)
    assert all(part.record or part.paragraphs for part in page.parts)


@pytest.mark.parametrize("rule", WITH_RECORD, ids=lambda rule: rule.code)
def test_every_example_fires(
    rule: Rule, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = lay_over(tmp_path, example_files(page_of(rule.page).example))
    monkeypatch.chdir(root)
    assert f"[{rule.code}]: " in validate(root, rule.code, capsys)


def test_most_examples_are_records() -> None:
    assert len(WITH_RECORD) > len(RULES) * 0.8


def test_names_are_slugs_and_used_once() -> None:
    names = [rule.name for rule in RULES]
    assert names
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)


def test_codes_of_a_decade_have_no_gaps() -> None:
    """The wording and citation families give each of their subjects a decade of codes."""
    decades = {decade: list(members) for decade, members in groupby(RULES, key=lambda rule: rule.code[:5])}
    assert len(decades) >= 8
    for decade, members in decades.items():
        digits = {int(rule.code[5:]) for rule in members}
        missing = {f"{decade}{digit}" for digit in range(min(digits), max(digits))} - {rule.code for rule in members}
        assert missing <= GAPS.keys()
        assert min(digits) <= 1
