"""README.md says what is true: its sessions print what it shows, its commands and codes exist."""

from __future__ import annotations

import re
from pathlib import Path

from dvk.checks.catalogue import rules
from dvk.cli.app import COMMANDS
from tests.readme import README, rewritten, sessions

TEXT = README.read_text(encoding="utf-8")


def test_sessions_print_what_the_file_shows():
    assert sum(len(steps) for steps in sessions(TEXT)) >= 8
    assert rewritten(TEXT) == TEXT


def test_every_command_is_listed():
    for listed in COMMANDS:
        assert f"`dvk {listed.name}" in TEXT, listed.name


def test_every_named_rule_exists():
    named = set(re.findall(r"DVK\d{3}", TEXT))
    assert named
    assert named <= {rule.code for rule in rules()}


def test_the_continuous_integration_runs_the_test_command_of_the_file():
    script = (Path(README).parent / ".ci" / "run").read_text(encoding="utf-8")
    assert "<!-- test command -->" in script
    (command,) = re.findall(r"<!-- test command -->\s*```sh\n(.+?)\n```", TEXT)
    assert command.endswith("-m pytest")


def test_links_to_files_lead_somewhere():
    links = re.findall(r"\]\((?!https?:|#)([^)]+)\)", TEXT)
    assert links
    for link in links:
        assert (README.parent / link.partition("#")[0]).exists(), link
