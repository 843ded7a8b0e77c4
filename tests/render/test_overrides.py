from __future__ import annotations

import pytest

from dvk.errors import UsageError
from dvk.render.overrides import override_text, refuse_builtin_folder, template_named, templates_of
from dvk.render.templates import COMPONENTS
from dvk.resources import templates_folder
from tests.builders import a_plan, a_year, an_agency
from tests.render.builders import a_template, text_of

PLAN = "documents/plan.html.j2"


def test_built_in_and_own_templates_are_listed_together(tmp_path):
    a_template(tmp_path, "", PLAN)
    a_template(tmp_path, "", "documents/riêng.html.j2")
    found = {template.name: template for template in templates_of(tmp_path)}
    assert found[PLAN].own is not None
    assert found[PLAN].builtin is not None
    assert found["documents/riêng.html.j2"].builtin is None
    assert found["documents/registration.html.j2"].own is None


def test_in_the_folder_of_the_built_in_templates_there_are_no_own_ones():
    found = templates_of(templates_folder())
    assert found
    assert all(template.own is None for template in found)


@pytest.mark.parametrize("name", ["plan", PLAN, f"templates/{PLAN}", "documents\\plan.html.j2"])
def test_a_template_has_a_short_name(tmp_path, name):
    assert template_named(tmp_path, name).name == PLAN


def test_the_built_in_template_is_reached_behind_an_own_one(tmp_path):
    a_template(tmp_path, "", PLAN)
    assert template_named(tmp_path, "plan").in_use.parent == tmp_path / "documents"
    assert template_named(tmp_path, f"builtin/{PLAN}").in_use == templates_folder() / PLAN


def test_an_unknown_name_is_answered_with_the_nearest(tmp_path):
    with pytest.raises(UsageError) as caught:
        template_named(tmp_path, "plann")
    assert "plan" in caught.value.help


@pytest.mark.parametrize("name", ["plan", "registration", "_administrative", "_words", "_pieces", "_fields"])
def test_a_fresh_override_changes_nothing(tmp_path, name):
    year = a_year(plan=a_plan("closing: Xong."), agency=an_agency())
    template = template_named(tmp_path, name)
    own = a_template(tmp_path, override_text(template), template.name)
    assert text_of(year, own=own) == text_of(year)


def test_the_example_of_a_fresh_override_works(tmp_path):
    year = a_year(plan=a_plan("closing: Xong."), agency=an_agency())
    text = override_text(template_named(tmp_path, "plan"))
    assert text.count("{{ super() }}") == 1
    own = a_template(tmp_path, text.replace("{{ super() }}", "{{ super() }} (thử)"), PLAN)
    assert "năm 2022 (thử)" in text_of(year, own=own)


def test_the_built_in_folder_itself_is_not_copied_into(tmp_path):
    refuse_builtin_folder(tmp_path)
    with pytest.raises(UsageError, match="built-in"):
        refuse_builtin_folder(templates_folder())


def test_the_shared_components_are_the_blocks_of_a_document():
    source = (templates_folder() / "documents/_administrative.html.j2").read_text(encoding="utf-8")
    declared = [line.split("%}")[0].split()[2] for line in source.splitlines() if line.startswith("{% block")]
    assert tuple(declared) == COMPONENTS
