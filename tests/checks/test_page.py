"""Docstrings taken apart, and what `dvk explain` shows."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dvk.checks import catalogue
from dvk.checks.page import explanation, page_of, paragraphs
from dvk.cli.run import run

DOCSTRING = """Find something.

    What: a line
    that goes on.

    A second paragraph.

    Example (plan.yaml):

        year:\t2022
        sections:
          - title: "Why: this"

    Put right: mend it.
    """


def test_a_page_is_a_summary_and_parts() -> None:
    page = page_of(DOCSTRING)
    assert page.summary == "Find something."
    assert [part.label for part in page.parts] == ["What", "Example", "Put right"]
    assert page.parts[0].paragraphs == ("a line that goes on.", "A second paragraph.")


def test_an_example_is_kept_to_the_letter() -> None:
    example = page_of(DOCSTRING).example
    assert example.path == "plan.yaml"
    assert example.record == 'year:\t2022\nsections:\n  - title: "Why: this"\n'


def test_a_docstring_without_parts_is_all_summary() -> None:
    assert page_of("Find something.").parts == ()


def test_every_paragraph_is_for_the_catalogue_and_no_record() -> None:
    texts = paragraphs(catalogue.find("DVK304"))
    assert texts[0] == "Find a department that agency.yaml does not know."
    assert len(texts) == 5
    assert not any("phong-tai-chanh" in text for text in texts)


def test_no_line_of_words_is_wider_than_asked() -> None:
    text = explanation(catalogue.find("DVK302"), 60)
    words = [line for line in text.splitlines() if not line.startswith("    ")]
    assert len(words) > 10
    assert max(map(len, words)) <= 60


def test_explain_shows_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "unknown-person"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("DVK303 unknown-person (error)\n\nFind a signature")
    assert "\n\nBasis: " in shown


def test_explain_without_a_code_lists_every_rule_on_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line[:6] for line in lines] == [rule.code for rule in catalogue.rules()]
    assert any(line.split()[:3] == ["DVK211", "note", "field-not-given"] for line in lines)


def test_explain_answers_a_slip_with_the_nearest_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "unknown-persn"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "Did you mean “unknown-person”?" in told.err


def test_rules_load_nothing_heavy() -> None:
    code = "import sys; from dvk.checks import catalogue; catalogue.rules(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    loaded = set(done.stdout.split())
    assert "dvk.checks.across.models" in loaded
    assert not loaded & {"jinja2", "lxml", "docx", "typst", "xlsxwriter", "rich", "typer", "dvk.store"}
