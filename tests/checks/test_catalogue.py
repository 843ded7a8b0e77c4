"""Finding rules, choosing them, and what a run returns."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk.checks import catalogue
from dvk.diagnostics.choice import Choice
from dvk.diagnostics.model import Severity
from dvk.errors import UsageError
from tests.builders import a_registration, a_year


@pytest.mark.parametrize("word", ["DVK304", "dvk304", "unknown-department", " Unknown-Department "])
def test_a_rule_is_found_by_code_and_by_name(word: str) -> None:
    assert catalogue.find(word).code == "DVK304"


@pytest.mark.parametrize(("word", "meant"), [("unknown-departmnt", "unknown-department"), ("DVK3O4", "DVK304")])
def test_a_slip_is_answered_with_the_nearest_rule(word: str, meant: str) -> None:
    with pytest.raises(UsageError) as caught:
        catalogue.find(word)
    assert meant in caught.value.help


def test_something_else_is_answered_with_the_way_to_the_list() -> None:
    with pytest.raises(UsageError) as caught:
        catalogue.find("???")
    assert "dvk explain" in caught.value.help


def test_codes_are_whole_families_or_names() -> None:
    assert catalogue.codes("DVK3, 204,unknown-person,,dvk401") == ("DVK3", "DVK204", "DVK303", "DVK401")


@pytest.mark.parametrize("words", ["DVK9x", "DVK999", "304x", "nothing-of-the-kind"])
def test_a_code_no_rule_has_is_refused(words: str) -> None:
    with pytest.raises(UsageError):
        catalogue.codes(words)


def codes_of(choice: Choice) -> set[str]:
    return {diagnostic.code for diagnostic in catalogue.run(a_year(a_registration()), choice)}


def test_a_choice_takes_families_and_leaves_out_rules() -> None:
    assert {"DVK210", "DVK211", "DVK308", "DVK407"} <= codes_of(Choice())
    assert codes_of(Choice(select=("DVK2",))) == {"DVK210", "DVK211"}
    assert codes_of(Choice(select=("DVK2",), ignore=("DVK210",))) == {"DVK211"}
    assert codes_of(Choice(ignore=("DVK3", "DVK4", "DVK5"))) == {"DVK210", "DVK211"}
    assert codes_of(Choice(select=("DVK210",), also=("DVK211",))) == {"DVK210", "DVK211"}


def test_the_longest_code_that_fits_decides_the_severity() -> None:
    severities = {"DVK2": Severity.NOTE, "DVK210": Severity.ERROR}
    found = catalogue.run(a_year(a_registration()), Choice(select=("DVK2",), severities=severities))
    assert {diagnostic.code: diagnostic.severity for diagnostic in found} == {
        "DVK210": Severity.ERROR,
        "DVK211": Severity.NOTE,
    }


def test_findings_come_by_file_and_place_each_once() -> None:
    year = a_year(a_registration("owner: x\n", id="hai"), a_registration("level:\n", id="ba"))
    keys = [diagnostic.sort_key for diagnostic in catalogue.run(year)]
    assert len(keys) > 4
    assert keys == sorted(set(keys))


def test_every_module_with_rules_is_listed():
    folder = Path(catalogue.__file__).parent
    holding = {
        ".".join(["dvk.checks", *path.relative_to(folder).with_suffix("").parts])
        for path in folder.rglob("*.py")
        if "\n@rule(" in path.read_text(encoding="utf-8")
    }
    assert len(holding) > 10
    assert holding == set(catalogue.MODULES)
