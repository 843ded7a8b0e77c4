"""The options and the templates cover the models, whatever the models hold."""

from __future__ import annotations

from typing import Any

import pytest

from dvk.cli.init import cli_init
from dvk.cli.new_registration import cli_new_registration
from dvk.model.agency import Agency
from dvk.model.base import Model
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.terms import Vocabulary
from dvk.resources import templates_folder
from dvk.scaffold.fields import BY_HAND, record_fields

COMMANDS = [(Registration, cli_new_registration), (Agency, cli_init)]
TEMPLATES = {"registration": Registration, "agency": Agency, "plan": Plan}


def _keys(model: type[Model]) -> list[str]:
    keys = [field.alias or name for name, field in model.model_fields.items()]
    assert len(keys) > 5
    return keys


@pytest.mark.parametrize(("model", "command"), COMMANDS)
def test_every_field_of_the_model_is_an_option(model: type[Model], command: Any) -> None:
    fields = list(record_fields(model))
    assert {field.route[0] for field in fields} == set(_keys(model)) - BY_HAND
    assert {field.parameter for field in fields} <= command.__signature__.parameters.keys()


@pytest.mark.parametrize("model", [Registration, Agency])
def test_options_have_names_of_their_own_and_help(model: type[Model]) -> None:
    fields = list(record_fields(model))
    names = [field.option for field in fields] + ["--id", "--from", "--dry-run", "--root", "--help"]
    assert len(names) == len(set(names))
    assert all(field.title and field.description and field.help for field in fields)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_has_every_field_in_the_order_of_reading(name: str) -> None:
    text = (templates_folder() / "records" / f"{name}.yaml.j2").read_text(encoding="utf-8")
    missing = [key for key in _keys(TEMPLATES[name]) if f'pair("{key}"' not in text and f"\n{key}:" not in text]
    assert missing == []


def test_the_example_of_a_vocabulary_has_every_group() -> None:
    text = (templates_folder() / "records" / "vocabulary.yaml.j2").read_text(encoding="utf-8")
    assert [key for key in _keys(Vocabulary) if f"\n{key}:\n" not in text] == []


def test_options_are_named_as_people_speak() -> None:
    assert " ".join(field.option for field in record_fields(Registration)) == (
        "--name --year --level --kind --subject --field --owner --renewal --addressee --situation --goal --target"
        " --solution --area --beneficiaries --lead --coordinate --take-part --resources --step --output --sustain"
        " --date --confirmation-authority --confirmation-office --confirmation-person --confirmation-by"
        " --signature-authority --signature-office --signature-person"
    )
