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


def test_digits_alone_are_a_code(capsys):
    assert said(capsys, "207") == said(capsys, "DVK207")


def test_the_beginning_of_codes_lists_their_rules(capsys):
    listed = [line.split()[0] for line in said(capsys, "DVK2").splitlines()]
    assert listed == [rule.code for rule in rules() if rule.code.startswith("DVK2")]
    assert len(listed) > 1


def test_the_beginning_of_one_code_is_that_rule(capsys):
    beginnings = [rule.code[:5] for rule in rules()]
    alone = next(code for code in beginnings if beginnings.count(code) == 1)
    assert said(capsys, alone).startswith(alone)
