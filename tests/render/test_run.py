from __future__ import annotations

from pathlib import Path

import pytest

from dvk.errors import EnvironmentProblem, ExitCode, TemplateProblem, UsageError
from dvk.render.formats import Order, formats_of
from dvk.render.output import State, compared, write_all
from dvk.render.run import render_year
from dvk.store.repository import Repository
from tests.builders import AGENCY
from tests.render.builders import a_template

PLAN = "year: 2022\nsubject: Thực hiện phong trào\n"


def a_repository(folder: Path, files: dict[str, str]) -> Repository:
    for name, text in {"agency.yaml": AGENCY, **files}.items():
        path = folder / "records" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Repository.find(folder)


def a_registration_text(name: str) -> str:
    return f"name: {name}\nyear: 2022\n"


def an_order(document: str | None = None, id: str | None = None) -> Order:
    return Order(document, id, ("text",), 80)


@pytest.fixture
def repository(tmp_path):
    return a_repository(
        tmp_path,
        {
            "2022/plan.yaml": PLAN,
            "2022/registrations/mot.yaml": a_registration_text("Một"),
            "2022/registrations/hai.yaml": a_registration_text("Hai"),
        },
    )


def paths(rendered):
    return [file.path for file in rendered.files]


def test_every_document_of_the_year_is_made(repository):
    rendered = render_year(repository, 2022, an_order())
    assert paths(rendered) == ["plan.txt", "registrations/hai.txt", "registrations/mot.txt"]
    assert rendered.code == ExitCode.CLEAN


@pytest.mark.parametrize(
    ("order", "made"),
    [
        (an_order("plan"), ["plan.txt"]),
        (an_order("registration"), ["registrations/hai.txt", "registrations/mot.txt"]),
        (an_order(id="mot"), ["registrations/mot.txt"]),
        (an_order("registration", "mot"), ["registrations/mot.txt"]),
    ],
)
def test_an_order_names_its_documents(repository, order, made):
    assert paths(render_year(repository, 2022, order)) == made


@pytest.mark.parametrize("order", [an_order("report"), an_order("plan", "mot"), an_order(id="moot")])
def test_an_order_for_what_there_is_not_is_refused(repository, order):
    with pytest.raises(UsageError):
        render_year(repository, 2022, order)


def test_a_near_id_is_offered(repository):
    with pytest.raises(UsageError) as caught:
        render_year(repository, 2022, an_order(id="moot"))
    assert "mot" in caught.value.help


def test_a_year_without_records_names_the_years_that_have_some(repository, tmp_path):
    (tmp_path / "records/2023").mkdir()
    with pytest.raises(EnvironmentProblem, match="2023") as caught:
        render_year(repository, 2023, an_order())
    assert "2022" in caught.value.help


def test_a_year_without_registrations_says_so(tmp_path):
    repository = a_repository(tmp_path, {"2022/plan.yaml": PLAN})
    with pytest.raises(EnvironmentProblem, match="registration"):
        render_year(repository, 2022, an_order("registration"))


@pytest.mark.parametrize("words", ["odt", "text,xps", "", ","])
def test_an_unknown_format_is_refused_and_the_known_ones_named(words):
    with pytest.raises(UsageError) as caught:
        formats_of(words)
    assert "text" in caught.value.help


def test_formats_are_a_list_with_commas():
    assert formats_of("text, text") == ("text",)


def test_a_record_that_cannot_be_read_leaves_the_others(repository, tmp_path):
    (tmp_path / "records/2022/registrations/hai.yaml").write_text("name: [", encoding="utf-8")
    (tmp_path / "records/2022/journal").mkdir()
    (tmp_path / "records/2022/journal/mot.yaml").write_text("entries: [", encoding="utf-8")
    rendered = render_year(repository, 2022, an_order())
    assert paths(rendered) == ["plan.txt", "registrations/mot.txt"]
    assert rendered.unread == ("2022/registrations/hai",)
    assert rendered.code == ExitCode.PROBLEMS
    assert render_year(repository, 2022, an_order(id="hai")).unread == ("2022/registrations/hai",)
    assert render_year(repository, 2022, an_order("plan")).unread == ()


def test_without_an_agency_nothing_is_made(repository, tmp_path):
    (tmp_path / "records/agency.yaml").write_text("name: [", encoding="utf-8")
    rendered = render_year(repository, 2022, an_order())
    assert rendered.files == ()
    assert rendered.unread == ("agency",)


@pytest.mark.parametrize("order", [an_order(), an_order("registration"), an_order(id="mau")])
def test_an_unreadable_plan_is_told_wherever_registrations_name_it(tmp_path, order):
    records = {"2022/plan.yaml": "name: [", "2022/registrations/mau.yaml": a_registration_text("Mẫu")}
    repository = a_repository(tmp_path, records)
    rendered = render_year(repository, 2022, order)
    assert rendered.unread == ("2022/plan",)
    assert rendered.code == ExitCode.PROBLEMS


def test_a_failing_template_is_told_once_and_leaves_the_other_documents(repository, tmp_path):
    a_template(tmp_path / "templates", "{% block title %}{{ nosuch }}{% endblock %}", "documents/registration.html.j2")
    rendered = render_year(repository, 2022, an_order())
    assert paths(rendered) == ["plan.txt"]
    (failure,) = rendered.failures
    assert failure.files == ("registrations/hai", "registrations/mot")
    assert isinstance(failure.error, TemplateProblem)
    assert rendered.code == ExitCode.USAGE


def test_a_second_run_gives_the_same_bytes_and_writes_nothing(repository, tmp_path):
    out = tmp_path / "out"
    write_all(compared(render_year(repository, 2022, an_order()).files, out))
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.txt")}
    outputs = compared(render_year(repository, 2022, an_order()).files, out)
    write_all(outputs)
    assert [output.state for output in outputs] == [State.FRESH] * 3
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()} == before


def test_a_stale_file_is_written_anew_with_plain_line_ends(repository, tmp_path):
    files = render_year(repository, 2022, an_order("plan")).files
    (tmp_path / "out").mkdir()
    (tmp_path / "out/plan.txt").write_bytes(files[0].text.encode("utf-8").replace(b"\n", b"\r\n"))
    outputs = compared(files, tmp_path / "out")
    assert [output.state for output in outputs] == [State.STALE]
    write_all(outputs)
    assert (tmp_path / "out/plan.txt").read_bytes() == files[0].text.encode("utf-8")


def test_a_folder_in_the_place_of_a_file_is_a_problem_of_the_machine(repository, tmp_path):
    (tmp_path / "out/plan.txt").mkdir(parents=True)
    with pytest.raises(EnvironmentProblem):
        compared(render_year(repository, 2022, an_order("plan")).files, tmp_path / "out")
