"""The wording of records: every text people read is walked, and nothing else is."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from typing import Any, get_args, get_origin

import pytest
from pydantic import BaseModel

from dvk.model.agency import Agency
from dvk.model.form import Forms
from dvk.model.journal import Journal
from dvk.model.passage import passages
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.year import Entry
from dvk.syntax.tree import Route
from tests.builders import AGENCY, a_journal, a_plan, a_record, a_registration, an_agency

FORMS = """\
forms:
  mau-2:
    title: chữ
    subject: chữ
    name_heading: chữ
    columns: [{heading: chữ, fields: [situation]}]
    clauses: [{heading: chữ, fields: [goal]}]
"""
RECORDS: tuple[type[BaseModel], ...] = (Registration, Plan, Journal, Agency, Forms)

NO_PROSE = {
    **dict.fromkeys(["Registration.level", "Registration.kind", "Registration.subject"], "a term"),
    **dict.fromkeys(["Registration.field", "Registration.renewal", "JournalEntry.status"], "a term"),
    **dict.fromkeys(["Measure.unit", "Measure.direction", "Criteria.scale"], "a unit or a term"),
    **dict.fromkeys(["Forces.lead", "Forces.coordinate", "Forces.take_part", "Registration.owner"], "an id or a name"),
    **dict.fromkeys(["Target.id", "JournalEntry.by", "Plan.form", "Signature.person", "Person.department"], "an id"),
    **dict.fromkeys(["Plan.symbol", "Department.symbol", "Agency.archive", "Plan.number"], "a symbol"),
    **dict.fromkeys(
        ["Signature.authority", "Signature.office", "Confirmation.by", "Office.office"], "rules on signing"
    ),
    **dict.fromkeys(["Form.demands", "FormPart.fields"], "names of fields"),
    "Form.label": "a symbol",
    **dict.fromkeys(["Person.name", "Person.office"], "a person"),
    **dict.fromkeys(
        ["Agency.regime", *(f"Layout.{name}" for name in ("sizes", "guideline", "last_ground", "tone", "headings"))],
        "a choice",
    ),
}
"""Fields that hold text and are not walked, with what they are."""


def texts_in(annotation: Any) -> bool:
    """Tell whether a field may hold text, itself or in lists and mappings, apart from models of their own."""
    if annotation is str:
        return True
    origin = get_origin(annotation)
    if origin is typing.Literal:
        return any(isinstance(value, str) for value in get_args(annotation))
    arguments = get_args(annotation)[1:] if origin is dict else get_args(annotation)
    return any(texts_in(argument) for argument in arguments if argument is not Ellipsis)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and get_origin(annotation) is None and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)


def owner_of(model: type[BaseModel], name: str) -> str:
    """Return the name of the model that declares a field."""
    return next(base.__name__ for base in reversed(model.__mro__) if name in vars(base).get("__annotations__", ()))


def fields() -> Iterator[tuple[str, Any]]:
    """Yield the fields of all models that records are made of, by model and name."""
    waiting, seen = list(RECORDS), set()
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        for name, field in model.model_fields.items():
            yield f"{owner_of(model, name)}.{name}", field.annotation
            waiting += models_in(field.annotation)


TEXT_FIELDS = {name for name, annotation in fields() if texts_in(annotation)}


FULL = (
    a_registration(
        """\
        addressees: [chữ]
        situation: chữ
        goal: chữ
        targets: [{id: mot, text: chữ, measure: {unit: hồ sơ}}]
        solutions: [chữ]
        area: chữ
        beneficiaries: chữ
        forces: {lead: van-phong, coordinate: [van-phong], take_part: [van-phong]}
        resources: chữ
        schedule: [{until: 2022-05-01, work: chữ}]
        outputs: [chữ]
        sustain: chữ
        confirmation: {by: cấp ủy, authority: T/M Chi bộ, office: Bí thư}
        """
    ),
    a_plan(
        """\
        symbol: KH-BQLKM
        addressees: [chữ]
        grounds: [chữ]
        opening: chữ
        sections:
          - title: chữ
            content:
              - chữ
              - {title: chữ, content: [{item: chữ}, {point: chữ}, {dash: chữ}]}
              - table: {columns: [chữ], rows: [[chữ]]}
        closing: [chữ]
        criteria: {scale: đạt, items: [{text: chữ}]}
        schedule: {milestones: [{until: 2022-05-01, work: chữ}]}
        recipients: [chữ]
        appendices: [{title: chữ, content: [chữ]}]
        """
    ),
    a_journal("entries: [{date: 2022-03-01, text: chữ, difficulties: chữ, evidence: [chữ]}]\n"),
    an_agency(AGENCY + "superior: chữ\naddress: chữ\n"),
    a_record(Forms, FORMS, "forms.yaml"),
)
"""A record of each kind in which every text is written."""


def field_at(record: Any, route: Route) -> str:
    """Return the model and the field a route ends in."""
    found = ""
    for step in route:
        if isinstance(record, BaseModel) and isinstance(step, str):
            found = f"{owner_of(type(record), step)}.{step}"
            record = getattr(record, step)
        else:
            record = record[step]
    return found


WALKED = {field_at(entry.value, passage.route) for entry in FULL for passage in passages(entry)}


def test_fields_that_hold_text_were_found() -> None:
    assert len(TEXT_FIELDS) > 50
    assert {"Registration.solutions", "Block.dash", "Grid.rows", "Version.text"} <= TEXT_FIELDS


def test_every_text_is_walked_or_listed_as_no_prose() -> None:
    assert WALKED | NO_PROSE.keys() == TEXT_FIELDS
    assert not WALKED & NO_PROSE.keys()


@pytest.mark.parametrize("entry", FULL, ids=lambda entry: entry.id)
def test_the_text_of_a_passage_stands_at_its_place(entry: Entry[Any]) -> None:
    found = list(passages(entry))
    assert found
    for passage in found:
        assert passage.place(0, len(passage.text)).text == passage.text
        assert passage.entry.tree.text(passage.route) == passage.text


@pytest.mark.parametrize("entry", FULL, ids=lambda entry: entry.id)
def test_no_text_is_walked_twice(entry: Entry[Any]) -> None:
    routes = [passage.route for passage in passages(entry)]
    assert len(set(routes)) == len(routes)


def test_passages_come_in_the_order_of_the_file() -> None:
    starts = [passage.place(0, 1).span.start for passage in passages(FULL[1]) if passage.route[0] == "sections"]
    assert len(starts) > 5
    assert starts == sorted(starts)
