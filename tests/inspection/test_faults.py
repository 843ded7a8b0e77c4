"""Faults planted in a document of another tool are found, each by its rule, and a correct one has none."""

from __future__ import annotations

import pytest

from dvk.inspection import inspect
from dvk.inspection.rule import State
from tests.inspection.builders import a_plan
from tests.inspection.planted import FAULTS


def inspected(plan, folder):
    path = folder / "plan.docx"
    plan.document.save(path)
    return inspect(path)


def states(report):
    return {result.id: result.state for result in report.results}


def faults(report):
    return {result.id: [(f.subject, f.measured) for f in result.faults] for result in report.results if result.faults}


def test_a_correct_document_has_no_fault(tmp_path):
    report = inspected(a_plan(), tmp_path)
    assert not faults(report)
    assert report.evaluated == 20


def test_more_than_thirty_faults_are_planted():
    assert len(FAULTS) > 30
    assert {rule for rule, _plant in FAULTS.values()} == {f"K{n:02}" for n in range(1, 25)} - {"K12", "K23"}


@pytest.mark.parametrize("name", FAULTS)
def test_the_fault_is_found_and_does_not_spread(name, tmp_path):
    rule, plant = FAULTS[name]
    plan = a_plan()
    plant(plan)
    report = inspected(plan, tmp_path)
    assert states(report)[rule] in (State.FAIL, State.WARNING)
    assert len(faults(report)) <= 3
