"""`dvk explain` as a catalogue: every rule, in words and as Markdown."""

from __future__ import annotations

from dvk.checks.catalogue import rules
from dvk.cli.run import run


def said(capsys, *words: str) -> str:
    capsys.readouterr()
    assert run(["explain", *words]) == 0
    return capsys.readouterr().out


def test_markdown_has_a_chapter_for_every_rule(capsys):
    chapters = [line for line in said(capsys, "--all", "--format", "markdown").splitlines() if line.startswith("## ")]
    assert chapters == [f"## {rule.code} {rule.name}" for rule in rules()]


def test_examples_are_code_in_markdown(capsys):
    page = said(capsys, "DVK304", "--format", "markdown")
    assert "```yaml\nname: " in page
    assert page.count("```") == 2


def test_all_pages_follow_each_other(capsys):
    pages = said(capsys, "--all")
    assert all(f"{rule.code} {rule.name} (" in pages for rule in rules())


def test_a_code_and_all_do_not_go_together(capsys):
    assert run(["explain", "DVK304", "--all"]) == 2
