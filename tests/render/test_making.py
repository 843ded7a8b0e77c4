"""Documents made in several processes are those made in one."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dvk.cli.run import run
from dvk.errors import ExitCode
from dvk.render.formats import Order
from dvk.render.run import failures_of, rendering
from tests.render.builders import a_template
from tests.render.test_run import PLAN, a_registration_text, a_repository

ORDER = Order(None, None, ("text", "docx"), 80)


@pytest.fixture
def repository(tmp_path):
    names = {f"2022/registrations/mau-{number:02}.yaml": a_registration_text(f"Mẫu {number}") for number in range(20)}
    return a_repository(tmp_path, {"2022/plan.yaml": PLAN, **names})


def test_two_processes_make_the_same_files_in_the_same_order(repository):
    one, two = (rendering(repository, 2022, ORDER, processes) for processes in (1, 2))
    assert one.total == two.total == 21
    assert [made.files for made in one.made] == [made.files for made in two.made]


def test_what_a_killed_process_leaves_is_made_all_the_same(repository):
    made = rendering(repository, 2022, ORDER, 2).made
    files = [next(made).files]
    for process in multiprocessing.active_children():
        process.kill()
    files += [one.files for one in made]
    assert files == [one.files for one in rendering(repository, 2022, ORDER).made]


def test_a_failing_document_leaves_the_others_in_every_process(repository, tmp_path):
    a_template(tmp_path / "templates", "{% block title %}{{ nosuch }}{% endblock %}", "documents/registration.html.j2")
    made = list(rendering(repository, 2022, ORDER, 2).made)
    assert [bool(one.files) for one in made] == [True] + [False] * 20
    (failure,) = failures_of(made)
    assert len(failure.files) == 20
    assert "documents/registration.html.j2:1" in str(failure.error)
    assert failure.error.code == ExitCode.USAGE


def test_standard_output_refuses_a_mixture(repository, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run(["render", "--out", "-", "--format", "docx"]) == 2
    assert run(["render", "--out", "-", "--format", "text,docx", "--document", "plan"]) == 2
    assert capsys.readouterr().out == ""


def test_standard_output_takes_one_word_file(repository, tmp_path, monkeypatch, capsysbinary):
    monkeypatch.chdir(tmp_path)
    assert run(["render", "--out", "-", "--format", "docx", "--document", "plan"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"PK")


def test_off_a_terminal_nothing_passing_is_shown(repository, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert run(["render", "--format", "text"]) == 0
    assert capsys.readouterr().err == ""


def test_a_year_is_never_held_whole(repository, monkeypatch):
    frame = repository.load_frame(2022)
    assert frame.plan is not None
    assert not frame.registrations
    assert [entry.id for entry in repository.with_registration(frame, "mau-03").registrations] == ["mau-03"]
    monkeypatch.delattr("dvk.store.repository.Repository.load")
    assert len([file for made in rendering(repository, 2022, ORDER).made for file in made.files]) == 42


def test_a_file_held_open_leaves_the_others(repository, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("dvk.context.language", lambda: "en")
    assert run(["render", "--format", "text,docx"]) == 0
    folder = tmp_path / "out" / "2022"
    held, others = folder / "plan.docx", [folder / "plan.txt", folder / "registrations" / "mau-19.docx"]
    for path in (held, *others):
        path.write_bytes(b"stale")
    replace = Path.replace

    def refused(self, target):
        if Path(target) == held:
            raise PermissionError(13, "Permission denied")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refused)
    assert run(["render", "--format", "text,docx"]) == 2
    shown = capsys.readouterr()
    assert f"error: {held} cannot be written: Permission denied." in shown.err
    assert shown.err.count("help: Close the program") == 1
    assert shown.out.count("Written: ") == 42 + len(others)
    assert [path.read_bytes() == b"stale" for path in (held, *others)] == [True, False, False]
    assert not list(folder.glob(".*"))


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_processes_end_with_the_one_that_is_killed(repository, tmp_path):
    words = [sys.executable, "-m", "dvk", "render", "--year", "2022", "--format", "pdf", "-j", "2"]
    killed = subprocess.Popen([*words, "--root", str(tmp_path), "--out", str(tmp_path / "out")], stdout=subprocess.PIPE)
    while not list(tmp_path.glob("out/registrations/*.pdf")):
        time.sleep(0.05)
        assert killed.poll() is None
    killed.kill()
    # The pipe ends when the last process that holds it does.
    killed.communicate(timeout=30)
