"""The same document saved and printed by LibreOffice: correct stays correct, and faults show in the PDF too."""

from __future__ import annotations

import pytest

from dvk.inspection import inspect
from dvk.inspection.rule import State
from tests.inspection.builders import a_plan
from tests.inspection.planted import FAULTS
from tests.inspection.test_faults import faults, states
from tests.office import converted, needs_office

pytestmark = needs_office

UNSEEN_IN_PRINT = {
    "letters_typed_apart",
    "invisible_character",
    "unknown_urgency",
    "appendix_counts_on",
    "appendix_without_page_numbers",
}
"""Faults that leave no trace on paper, an appendix of one page among it, or that the program puts right."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with the correct plan and one file for each fault."""
    made = tmp_path_factory.mktemp("office")
    a_plan().document.save(made / "correct.docx")
    for name, (_rule, plant) in FAULTS.items():
        plan = a_plan()
        plant(plan)
        plan.document.save(made / f"{name}.docx")
    return made


@pytest.fixture(scope="module")
def resaved(folder):
    """Return the folder of the files saved anew."""
    return converted(sorted(folder.glob("*.docx")), "docx", folder)


@pytest.fixture(scope="module")
def printed(folder):
    """Return the folder of the files as PDF."""
    return converted(sorted(folder.glob("*.docx")), "pdf", folder)


def test_a_correct_document_saved_anew_has_no_fault(resaved):
    assert not faults(inspect(resaved / "correct.docx"))


def test_a_correct_document_printed_has_no_failure(printed):
    report = inspect(printed / "correct.pdf")
    # The machine has a substitute of Times New Roman, and says so.
    assert set(faults(report)) == {"K02"}
    assert states(report)["K02"] is State.WARNING


@pytest.mark.parametrize("name", FAULTS)
def test_the_fault_is_found_in_the_file_saved_anew(name, resaved):
    rule, _plant = FAULTS[name]
    assert states(inspect(resaved / f"{name}.docx"))[rule] in (State.FAIL, State.WARNING)


@pytest.mark.parametrize("name", sorted(set(FAULTS) - UNSEEN_IN_PRINT))
def test_the_fault_is_found_in_print(name, printed):
    rule, _plant = FAULTS[name]
    found = states(inspect(printed / f"{name}.pdf"))[rule]
    # The substitute of the font alone is a warning.
    assert found is State.FAIL or (found is State.WARNING and rule != "K02")
