from __future__ import annotations

import pytest

from dvk.errors import TemplateProblem
from dvk.render.document import Heading, Paragraph
from dvk.render.templates import Templates
from dvk.resources import templates_folder
from tests.builders import a_plan, a_year, an_agency
from tests.render.builders import a_template, document_of, text_of

EXTENDS = '{% extends "builtin/documents/plan.html.j2" %}\n'


@pytest.fixture
def year():
    plan = a_plan(
        """
        sections:
          - title: Mục đích
            content: [{item: Một việc.}]
        closing: Trên đây là Kế hoạch.
        """
    )
    return a_year(plan=plan, agency=an_agency())


def problem_of(year, own):
    with pytest.raises(TemplateProblem) as caught:
        document_of(year, own=own)
    return caught.value


def test_an_override_changes_one_block_and_keeps_the_others(year, tmp_path):
    own = a_template(tmp_path, EXTENDS + "{% block title %}{{ super() }} năm {{ plan.head.year }}{% endblock %}")
    before, after = text_of(year).splitlines(), text_of(year, own=own).splitlines()
    changed = [(one.strip(), other.strip()) for one, other in zip(before, after, strict=True) if one != other]
    assert changed == [("KẾ HOẠCH", "KẾ HOẠCH NĂM 2022")]


def test_an_override_of_the_shared_components_serves_every_document(year, tmp_path):
    base = '{% extends "builtin/documents/_administrative.html.j2" %}{% block label %}(Mẫu nội bộ){% endblock %}'
    own = a_template(tmp_path, base, "documents/_administrative.html.j2")
    assert "(Mẫu nội bộ)" in text_of(year, own=own)


def test_in_the_folder_of_the_built_in_templates_nothing_is_overridden(year):
    assert Templates(templates_folder()).own is None
    assert text_of(year, own=templates_folder()) == text_of(year)


def test_a_template_without_the_shared_components_stands_alone(year, tmp_path):
    own = a_template(tmp_path, "{% block body %}<h2>I. Một</h2><p>Hai</p>{% endblock %}")
    made = document_of(year, own=own)
    assert [type(block) for block in made.body] == [Heading, Paragraph]
    assert made.head.agency == ()


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        (["{% block body %}", "<p>{{ plan.nosuch }}</p>", "{% endblock %}"], 2),
        (["{% block body %}", "{{ nosuch }}", "{% endblock %}"], 2),
        (["{% block body %}", "", "{% if %}", "{% endblock %}"], 3),
        (["{% block body %}", "<p>một</p>"], 1),
        (["{% block body %}", "<p>", "một", "{% endblock %}"], 2),
        (["{% block body %}<p>một</p>", "<div>hai</div>", "{% endblock %}"], 2),
        (["{% block body %}", "<p", "{% endblock %}"], 2),
        (["", "{% block boddy %}{% endblock %}"], 2),
        (["", "", "<p>ngoài khối</p>"], 3),
        (["", "{{ plan.subject }}"], 2),
        (["{% block body %}", "{{ ''.__class__.__mro__ }}", "{% endblock %}"], 2),
        (["{% block body %}", "{% for i in range(999999999) %}{% endfor %}", "{% endblock %}"], 2),
        (["{% block body %}", "{{ 1 / 0 }}", "{% endblock %}"], 2),
        (["{% block body %}", "{{ plan.subject | safe }}", "{% endblock %}"], 2),
        (["{% block body %}", "{% autoescape false %}{% endautoescape %}", "{% endblock %}"], 2),
        (["{% block body %}", "{% include 'documents/nosuch.html.j2' %}", "{% endblock %}"], 2),
        (["{% block recipients %}", "<p>Nơi nhận:</p>", "<p>hai</p>", "{% endblock %}"], 3),
        (["{% block signature %}", "<p>ai đó</p>", "{% endblock %}"], 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_template_names_its_file_and_line(year, tmp_path, lines, wrong):
    own = a_template(tmp_path, EXTENDS + "\n".join(lines))
    assert problem_of(year, own).where == f"templates/documents/plan.html.j2:{wrong + 1}"


def test_text_in_a_block_of_lists_is_placed_at_the_block(year, tmp_path):
    own = a_template(tmp_path, EXTENDS + "\n{% block recipients %}Lưu.{% endblock %}")
    assert problem_of(year, own).where == "templates/documents/plan.html.j2:3"


def test_a_template_that_extends_itself_says_so(year, tmp_path):
    own = a_template(tmp_path, '{% extends "documents/plan.html.j2" %}')
    problem = problem_of(year, own)
    assert problem.where.startswith("templates/documents/plan.html.j2:")
    assert "builtin/documents/plan.html.j2" in problem.help


def test_a_template_that_extends_nothing_known_names_its_line(year, tmp_path):
    own = a_template(tmp_path, '\n{% extends "documents/nosuch.html.j2" %}')
    assert problem_of(year, own).where == "templates/documents/plan.html.j2:2"


def test_a_template_that_is_not_utf_8_is_a_problem_of_the_template(year, tmp_path):
    own = a_template(tmp_path, "")
    (own / "documents/plan.html.j2").write_bytes(b"\xff\xfe\x00")
    assert "documents/plan.html.j2" in problem_of(year, own).where


def test_values_cannot_forge_a_line(tmp_path):
    plan = a_plan("""closing: '<p data-line="t:99">x</i>'""")
    assert '<p data-line="t:99">x</i>' in text_of(a_year(plan=plan, agency=an_agency()))
