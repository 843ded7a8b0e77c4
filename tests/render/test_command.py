"""`dvk render` and `dvk templates`, through the real command line."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from dvk.cli.run import run
from tests.render.test_run import PLAN, a_registration_text, a_repository


@pytest.fixture
def root(tmp_path, monkeypatch):
    a_repository(tmp_path, {"2022/plan.yaml": PLAN, "2022/registrations/mot.yaml": a_registration_text("Một")})
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_documents_are_written_below_out_and_named(root, capsys):
    assert run(["render", "--format", "text"]) == 0
    assert capsys.readouterr().out == "Written: out/2022/plan.txt\nWritten: out/2022/registrations/mot.txt\n"
    assert (root / "out/2022/plan.txt").read_bytes().endswith(b"\n")
    assert run(["render", "--year", "2022", "--format", "text"]) == 0
    assert capsys.readouterr().out == "Unchanged: out/2022/plan.txt\nUnchanged: out/2022/registrations/mot.txt\n"


def test_a_check_names_what_is_missing_or_stale_and_writes_nothing(root, capsys):
    text = ["--format", "text"]
    run(["render", "--document", "plan", *text])
    (root / "out/2022/plan.txt").write_text("cũ\n", encoding="utf-8")
    capsys.readouterr()
    assert run(["render", "--check", *text]) == 1
    assert capsys.readouterr().out == "out/2022/plan.txt is stale.\nout/2022/registrations/mot.txt is missing.\n"
    assert (root / "out/2022/plan.txt").read_text(encoding="utf-8") == "cũ\n"
    assert not (root / "out/2022/registrations").exists()
    run(["render", *text])
    capsys.readouterr()
    assert run(["render", "--check", *text]) == 0
    assert capsys.readouterr().out == ""


def test_a_check_of_no_format_compares_pages_written_earlier_and_asks_for_no_others(root, capsys):
    run(["render", "--format", "text,docx,pdf"])
    assert run(["render", "--check"]) == 0
    run(["render", "--format", "html", "--document", "plan"])
    assert run(["render", "--check"]) == 0
    (root / "out/2022/plan.html").write_text("cũ\n", encoding="utf-8")
    capsys.readouterr()
    assert run(["render", "--check"]) == 1
    assert capsys.readouterr().out == "out/2022/plan.html is stale.\n"
    assert run(["render", "--check", "--format", "text"]) == 0


def test_a_check_of_no_format_names_a_page_a_removed_registration_left(root, capsys):
    run(["render", "--format", "text,docx,pdf,html"])
    (root / "records/2022/registrations/mot.yaml").rename(root / "mot.yaml")
    for suffix in ("txt", "docx", "pdf"):
        (root / f"out/2022/registrations/mot.{suffix}").unlink()
    capsys.readouterr()
    assert run(["render", "--check"]) == 1
    captured = capsys.readouterr()
    assert captured.out == "out/2022/index.html is stale.\n"
    assert "Left over: out/2022/registrations/mot.html" in captured.err


def test_the_index_is_the_same_whether_the_formats_are_written_together_or_one_after_the_other(root, capsys):
    index = root / "out/2022/index.html"
    run(["render", "--format", "text,docx,pdf,html"])
    together = index.read_bytes()
    run(["render", "--format", "html"])
    assert index.read_bytes() == together
    assert b"registrations/mot.docx" in together
    (root / "out/2022/plan.pdf").unlink()
    run(["render", "--format", "html"])
    assert b"plan.docx" in index.read_bytes()
    assert b"plan.pdf" not in index.read_bytes()


@pytest.mark.parametrize(("on_a_terminal", "format", "said"), [(True, "pdf", 1), (True, "text", 0), (False, "pdf", 0)])
def test_who_looks_on_is_told_once_which_face_a_pdf_has(root, capsys, monkeypatch, on_a_terminal, format, said):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: on_a_terminal)
    assert run(["render", "--format", format]) == 0
    assert capsys.readouterr().err.count("PDF files are set in Tinos") == said


def test_what_a_removed_registration_left_is_named_and_kept(root, capsys):
    assert run(["render"]) == 0
    (root / "records/2022/registrations/mot.yaml").rename(root / "records/2022/registrations/hai.yaml")
    capsys.readouterr()
    assert run(["render"]) == 0
    assert "Left over: out/2022/registrations/mot.txt" in capsys.readouterr().err
    assert run(["render", "--check"]) == 1
    assert "Left over: out/2022/registrations/mot.txt" in capsys.readouterr().err
    assert run(["render", "--check", "--document", "registration"]) == 0
    assert capsys.readouterr().err == ""
    assert (root / "out/2022/registrations/mot.txt").is_file()


def test_standard_output_takes_the_document_itself(root, capsysbinary):
    assert run(["render", "--document", "plan", "--out", "-"]) == 0
    out = capsysbinary.readouterr().out
    run(["render", "--document", "plan"])
    assert out == (root / "out/2022/plan.txt").read_bytes()


def test_another_folder_may_take_the_files(root, capsys):
    assert run(["render", "--out", "nơi khác", "--id", "mot"]) == 0
    assert (root / "nơi khác/registrations/mot.txt").is_file()
    assert not (root / "out").exists()


def test_what_is_not_rendered_is_told_at_the_end(root, capsys):
    (root / "records/2022/registrations/hong.yaml").write_text("name: [", encoding="utf-8")
    assert run(["render", "--format", "text"]) == 1
    captured = capsys.readouterr()
    assert captured.out.count("Written") == 2
    assert "records/2022/registrations/hong.yaml" in captured.err


def test_a_wrong_template_ends_with_2_and_its_line(root, capsys):
    (root / "templates/documents").mkdir(parents=True)
    text = '{% extends "builtin/documents/plan.html.j2" %}\n{% block title %}<b>{% endblock %}'
    (root / "templates/documents/plan.html.j2").write_text(text, encoding="utf-8")
    assert run(["render"]) == 2
    captured = capsys.readouterr()
    assert "templates/documents/plan.html.j2:2: " in captured.err
    assert "registrations/mot.txt" in captured.out


@pytest.mark.parametrize(
    "words", [["--format", "odt"], ["--width", "59"], ["--year", "1999"], ["--check", "--out", "-"], ["--id", "x"]]
)
def test_words_that_do_not_fit_end_with_2(root, words, capsys):
    assert run(["render", *words]) == 2
    assert capsys.readouterr().err


def test_a_template_is_shown_started_and_used(root, capsys):
    assert run(["templates", "list"]) == 0
    assert "documents/plan.html.j2             built-in\n" in capsys.readouterr().out
    assert run(["templates", "eject", "plan"]) == 0
    assert capsys.readouterr().out == "Written: templates/documents/plan.html.j2\n"
    assert run(["templates", "list"]) == 0
    assert "documents/plan.html.j2             templates/documents/plan.html.j2\n" in capsys.readouterr().out
    assert run(["templates", "show", "plan"]) == 0
    assert capsys.readouterr().out == Path("templates/documents/plan.html.j2").read_text(encoding="utf-8")
    assert run(["templates", "eject", "plan"]) == 2
    assert run(["render"]) == 0
