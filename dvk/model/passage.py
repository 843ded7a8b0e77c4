"""The wording of a record, text by text, in the order it is read."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from dvk.model.agency import Agency
from dvk.model.dated import Version
from dvk.model.form import Form, FormPart, Forms
from dvk.model.journal import Journal
from dvk.model.plan import Block, Plan
from dvk.model.registration import Registration
from dvk.model.year import Entry
from dvk.syntax.splice import splice
from dvk.syntax.tree import Route
from dvk.text.edit import Edit
from dvk.text.source import Place


class Part(enum.StrEnum):
    """What a text is in its document."""

    NAME = "name"
    SUBJECT = "subject"
    TITLE = "title"
    GROUND = "ground"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    LINE = "line"


class Passage(NamedTuple):
    """One text of a record; offsets into it are code points."""

    entry: Entry[Any]
    route: Route
    part: Part
    text: str

    @property
    def whole(self) -> Place:
        """Return the place of all of it."""
        return self.place(0, len(self.text))

    def place(self, start: int, end: int) -> Place:
        """Return the place of some of its characters."""
        return self.entry.part(self.route, start, end)

    def edit(self, start: int, end: int, new: str) -> Edit | None:
        """Return the edit that writes `new` in place of some characters; None where YAML stands in the way."""
        return splice(self.entry.tree, self.route, start, end, new)


def passages(entry: Entry[Any]) -> Iterator[Passage]:
    """Yield the texts of a record that people read, in the order of its document; keys and terms are none."""
    walk = _WALKS.get(type(entry.value))
    if walk is None:
        return iter(())
    # A text of white space is a fault of form, and no wording.
    return iter(
        [Passage(entry, route, part, text) for route, part, text in walk(entry.value) if text and not text.isspace()]
    )


_Text = tuple[Route, Part, str]


def _of_registration(record: Registration) -> Iterator[_Text]:
    yield ("name",), Part.NAME, record.name
    if record.addressees:
        yield from _each(("addressees",), Part.LINE, record.addressees)
    if record.situation:
        yield ("situation",), Part.PARAGRAPH, record.situation
    if record.goal:
        yield ("goal",), Part.PARAGRAPH, record.goal
    for index, target in enumerate(record.targets):
        yield ("targets", index, "text"), Part.ITEM, target.text
    for index, solution in enumerate(record.solutions):
        yield ("solutions", index), Part.ITEM, solution
    if record.area:
        yield ("area",), Part.PARAGRAPH, record.area
    if record.beneficiaries:
        yield ("beneficiaries",), Part.PARAGRAPH, record.beneficiaries
    if record.resources:
        yield ("resources",), Part.PARAGRAPH, record.resources
    for index, step in enumerate(record.schedule):
        yield ("schedule", index, "work"), Part.ITEM, step.work
    for index, output in enumerate(record.outputs):
        yield ("outputs", index), Part.ITEM, output
    if record.sustain:
        yield ("sustain",), Part.PARAGRAPH, record.sustain


def _of_plan(record: Plan) -> Iterator[_Text]:
    yield ("subject",), Part.SUBJECT, record.subject
    yield from _each(("addressees",), Part.LINE, record.addressees)
    yield from _each(("grounds",), Part.GROUND, record.grounds)
    if record.opening:
        yield ("opening",), Part.PARAGRAPH, record.opening
    for index, section in enumerate(record.sections):
        yield ("sections", index, "title"), Part.TITLE, section.title
        yield from _of_blocks(("sections", index, "content"), section.content)
    for index, line in enumerate(record.closing or ()):
        yield ("closing", index), Part.PARAGRAPH, line
    if record.criteria is not None:
        for index, criterion in enumerate(record.criteria.items):
            yield ("criteria", "items", index, "text"), Part.ITEM, criterion.text
    if record.schedule is not None:
        for index, milestone in enumerate(record.schedule.milestones):
            yield ("schedule", "milestones", index, "work"), Part.ITEM, milestone.work
    yield from _each(("recipients",), Part.LINE, record.recipients)
    for index, appendix in enumerate(record.appendices):
        yield ("appendices", index, "title"), Part.TITLE, appendix.title
        yield from _of_blocks(("appendices", index, "content"), appendix.content)


_PART_OF_BLOCK = {
    "paragraph": Part.PARAGRAPH,
    "title": Part.TITLE,
    "item": Part.ITEM,
    "point": Part.ITEM,
    "dash": Part.ITEM,
}


def _of_blocks(route: Route, blocks: tuple[Block, ...]) -> Iterator[_Text]:
    for index, block in enumerate(blocks):
        here = (*route, index)
        if block.table is not None:
            yield from _each((*here, "table", "columns"), Part.TITLE, block.table.columns)
            for number, row in enumerate(block.table.rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        yield (*here, "table", "rows", number, column), Part.CELL, cell
        else:
            yield (*here, block.kind), _PART_OF_BLOCK[block.kind], block.text
        yield from _of_blocks((*here, "content"), block.content)


def _of_journal(record: Journal) -> Iterator[_Text]:
    for index, noted in enumerate(record.entries):
        if noted.text:
            yield ("entries", index, "text"), Part.PARAGRAPH, noted.text
        if noted.difficulties:
            yield ("entries", index, "difficulties"), Part.PARAGRAPH, noted.difficulties
        yield from _each(("entries", index, "evidence"), Part.LINE, noted.evidence)


def _of_agency(record: Agency) -> Iterator[_Text]:
    for key in ("name", "superior", "place", "address"):
        yield from _of_versions((key,), getattr(record, key))
    for id, department in record.departments.items():
        yield from _of_versions(("departments", id, "name"), department.name)


def _of_forms(record: Forms) -> Iterator[_Text]:
    for id, form in record.forms.items():
        yield from _of_form(("forms", id), form)


def _of_form(route: Route, form: Form) -> Iterator[_Text]:
    if "title" in form.model_fields_set:
        yield (*route, "title"), Part.NAME, form.title
    yield (*route, "subject"), Part.SUBJECT, form.subject
    if "name_heading" in form.model_fields_set:
        yield (*route, "name_heading"), Part.TITLE, form.name_heading
    columns: tuple[FormPart, ...] = form.columns
    for key, parts in (("columns", columns), ("clauses", form.clauses)):
        for index, part in enumerate(parts):
            yield (*route, key, index, "heading"), Part.TITLE, part.heading


def _of_versions(route: Route, versions: tuple[Version, ...] | None) -> Iterator[_Text]:
    for index, version in enumerate(versions or ()):
        yield (*route, index, "text"), Part.NAME, version.text


def _each(route: Route, part: Part, texts: tuple[str, ...]) -> Iterator[_Text]:
    for index, text in enumerate(texts):
        yield (*route, index), part, text


_WALKS: Mapping[type, Callable[[Any], Iterator[_Text]]] = {
    Registration: _of_registration,
    Plan: _of_plan,
    Journal: _of_journal,
    Agency: _of_agency,
    Forms: _of_forms,
}
