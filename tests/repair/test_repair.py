"""Which fixes are made, which are dropped, and that nothing else of a file changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dvk.checks import catalogue
from dvk.checks.prose import texts
from dvk.diagnostics.choice import Choice
from dvk.diagnostics.model import Fix, Problem, Severity
from dvk.diagnostics.rule import Rule
from dvk.model.year import Year
from dvk.repair import Repair, repair
from dvk.store.repository import Repository
from tests.checks.cases import REGISTRATION, lay_over

Replace = Callable[[re.Match[str]], str]


def a_rule(code: str, pattern: str, new: str | Replace, *, safe: bool = True) -> Rule:
    """Build a rule that finds a pattern in the wording and would write something else."""

    def check(year: Year) -> Iterator[Problem]:
        for passage in texts(year):
            for match in re.finditer(pattern, passage.text):
                written = new if isinstance(new, str) else new(match)
                yield Problem(
                    passage.place(*match.span()),
                    match[0],
                    fix=Fix.of("write it", passage.edit(*match.span(), written), safe=safe),
                )

    return Rule(code, code.lower(), Severity.WARNING, check, "")


@pytest.fixture
def repaired(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[str, Repair]]:
    def run(goal: str, *rules: Rule, unsafe: bool = False) -> tuple[str, Repair]:
        """Return what the record's goal line reads afterwards."""
        record = f"name: Khéo vận động\nyear: 2022\n# lời chú thích\ngoal: {goal}\n"
        root = lay_over(tmp_path, {REGISTRATION: record.encode()})
        monkeypatch.setattr(catalogue, "rules", lambda: rules)
        made = repair(Repository.find(root), (2022,), Choice(), unsafe=unsafe, wanted=lambda found: True)
        text = made.files[0].after if made.files else record
        head, _colon, rest = text.partition("goal: ")
        assert head == record.partition("goal: ")[0]
        return rest.removesuffix("\n"), made

    return run


def test_a_fix_is_made_and_told(repaired):
    text, made = repaired("Phục vụ nhân dân", a_rule("DVK901", "nhân dân", "Nhân dân"))
    assert text == "Phục vụ Nhân dân"
    assert [found.code for found in made.done] == ["DVK901"]
    assert made.dropped == ()


def test_an_unsafe_fix_waits_to_be_asked_for(repaired):
    rule = a_rule("DVK901", "nhân dân", "Nhân dân", safe=False)
    assert repaired("Phục vụ nhân dân", rule)[0] == "Phục vụ nhân dân"


def test_an_unsafe_fix_is_made_when_asked_for(repaired):
    rule = a_rule("DVK901", "nhân dân", "Nhân dân", safe=False)
    assert repaired("Phục vụ nhân dân", rule, unsafe=True)[0] == "Phục vụ Nhân dân"


def test_a_fix_that_does_not_remove_its_finding_is_dropped(repaired):
    text, made = repaired("Phục vụ nhân dân", a_rule("DVK901", "nhân dân", "nhân dân ta"))
    assert text == "Phục vụ nhân dân"
    assert [found.code for found in made.dropped] == ["DVK901"]
    assert made.done == ()


def test_a_fix_that_adds_a_finding_is_dropped_and_the_others_are_made(repaired):
    text, made = repaired(
        "một hai ba bốn",
        a_rule("DVK901", "một", "năm"),
        a_rule("DVK902", r"\bhai\b", "hỏng"),
        a_rule("DVK903", "hỏng", "hỏng"),
        a_rule("DVK904", "bốn", "sáu"),
    )
    assert text == "năm hai ba sáu"
    assert [found.code for found in made.dropped] == ["DVK902"]


def test_fixes_that_overlap_are_made_one_after_the_other(repaired):
    text, made = repaired(
        "của của dân", a_rule("DVK901", "của của", "của"), a_rule("DVK902", "của dân", "của Nhân dân")
    )
    assert text == "của Nhân dân"
    assert len(made.done) == 2


@pytest.mark.parametrize("new", ["a: b", "a #b", '"', "*a", "", "- a", "null"])
def test_what_yaml_would_read_as_something_else_is_dropped(repaired, new):
    text, _made = repaired("nhân dân", a_rule("DVK901", "^nhân dân$", new))
    assert text == "nhân dân"


@pytest.mark.parametrize(
    "goal", ["'nhân dân của ta'", '"nhân dân của \\"ta\\""', ">-\n  nhân dân\n  của\n  ta", "|-\n  nhân dân\n  ta"]
)
def test_every_style_of_text_keeps_its_style(repaired, goal):
    text, made = repaired(goal, a_rule("DVK901", "nhân dân", "Nhân “dân” l'x"))
    assert len(made.done) == 1
    quoted = "Nhân “dân” l''x" if goal.startswith("'") else "Nhân “dân” l'x"
    assert text == goal.replace("nhân dân", quoted)


def test_a_word_before_a_folded_line_break_goes_with_the_break(repaired):
    text, _made = repaired(">-\n  Kế hoạch năm\n  năm 2022", a_rule("DVK901", "năm (?=năm)", ""))
    assert text == ">-\n  Kế hoạch năm 2022"


def test_only_wanted_findings_are_put_right_and_all_are_watched(tmp_path, monkeypatch):
    root = lay_over(tmp_path, {})
    rules = a_rule("DVK901", "Công khai", "Công bố"), a_rule("DVK902", "Công bố", "Công bố")
    monkeypatch.setattr(catalogue, "rules", lambda: rules)
    choice = Choice(select=("DVK901",))
    made = repair(Repository.find(root), (2022,), choice, unsafe=True, wanted=lambda found: True)
    assert made.files == ()
    assert made.dropped


def test_a_fix_that_did_harm_is_tried_again_when_others_were_made(repaired):
    found = a_rule("DVK903", "hai.*cũ", "")
    clash = replace(found, check=lambda year: (replace(problem, fix=None) for problem in found.check(year)))
    steps = (a_rule("DVK901", "một", "hai"), a_rule("DVK902", "xưa cũ", "cũ"), a_rule("DVK904", "cũ", "mới"))
    text, made = repaired("một việc xưa cũ", *steps, clash)
    assert text == "hai việc mới"
    assert made.dropped == ()
