"""Rules on references from one record to another (DVK303 to DVK306, DVK308)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from dvk.checks.columns import columns
from dvk.checks.meant import meant
from dvk.diagnostics.model import Problem
from dvk.diagnostics.rule import rule
from dvk.model.year import Entry, Year
from dvk.syntax.tree import Route
from dvk.text.fold import closest
from dvk.text.source import Place
from dvk.words import _


@rule("DVK303", "unknown-person")
def unknown_person(year: Year) -> Iterator[Problem]:
    """Find a signature of somebody agency.yaml does not know.

    What: `person` of a signature block is an id under `people` of agency.yaml.

    Why: the name and the offices of the signer are read there; without it the block prints no name.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        signature: {office: Trưởng ban, person: khong-co-ai}

    Put right: correct the id, or add the person to agency.yaml.

    Basis: practice; a reference must lead somewhere.
    """
    if year.agency is None:
        return
    people = year.agency.value.people
    for block, entries in columns(year).blocks.items():
        if block.person is not None and block.person not in people:
            message = _("agency.yaml knows nobody with the id “{id}”.").format(id=block.person)
            help = meant(block.person, people)
            for entry in entries:
                yield Problem(entry.at(block.key, "person"), message, help)


@rule("DVK304", "unknown-department")
def unknown_department(year: Year) -> Iterator[Problem]:
    """Find a department that agency.yaml does not know.

    What: the owner of a registration, the departments the plan expects registrations of, the department of a
    person and the reporter of a journal entry are ids of agency.yaml; a reporter may also be a person.

    Why: tables group by department: a misspelt id makes a department nobody has.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        owner: phong-tai-chanh

    Put right: correct the id, or add the department to agency.yaml.

    Basis: practice; a reference must lead somewhere.
    """
    if year.agency is None:
        return
    departments, people = year.agency.value.departments, year.agency.value.people
    for id, person in people.items():
        if person.department is not None and person.department not in departments:
            yield _no_department(year.agency.at("people", id, "department"), person.department, departments)
    if year.plan is not None and year.plan.value.expects is not None:
        for id in year.plan.value.expects.departments:
            if id not in departments:
                yield _no_department(year.plan.key("expects", "departments", id), id, departments)
    owners = columns(year).owners
    if set(owners) - {None, *departments}:
        for entry, owner in zip(year.registrations, owners, strict=True):
            if owner is not None and owner not in departments:
                yield _no_department(entry.at("owner"), owner, departments)
    for journal in year.journals.values():
        for index, noted in enumerate(journal.value.entries):
            if noted.by is not None and noted.by not in departments and noted.by not in people:
                known = (*departments, *people)
                yield _no_department(journal.at("entries", index, "by"), noted.by, known)


def _no_department(place: Place, written: str, known: Collection[str]) -> Problem:
    message = _("agency.yaml knows no department with the id “{id}”.").format(id=written)
    return Problem(place, message, meant(written, known))


@rule("DVK305", "journal-without-registration")
def journal_without_registration(year: Year) -> Iterator[Problem]:
    """Find a journal of a registration that does not exist.

    What: `journal/<id>.yaml` belongs to `registrations/<id>.yaml` of the same year.

    Why: what was done would be counted for no model.

    Example (journal/mau-cu.yaml):

        entries:
          - {date: 2022-06-30, status: đang thực hiện, text: Đã trả trước hạn 60 hồ sơ.}

    Put right: rename the journal like its registration, or bring the registration back.

    Basis: practice; a reference must lead somewhere.
    """
    unread = year.unread_in("registrations")
    for id, journal in year.journals.items():
        if id not in year.by_id and id not in unread:
            yield Problem(
                journal.grip,
                _("There is no registration “{id}” in {year}.").format(id=id, year=year.number),
                meant(id, year.by_id) if closest(id, year.by_id) else _("Name the journal like its registration."),
            )


@rule("DVK306", "unknown-target")
def unknown_target(year: Year) -> Iterator[Problem]:
    """Find a measured value of a target the registration does not have.

    What: the keys under `measures` of a journal entry are ids of the registration's targets.

    Why: the value would be counted for no target, and the target would look as if nobody had measured it.

    Example (journal/mau.yaml):

        entries:
          - {date: 2022-06-30, measures: {truoc-hen: 92}}

    Put right: correct the id; the registration's targets carry it as `id`.

    Basis: practice; a reference must lead somewhere.
    """
    for id, journal in year.journals.items():
        registration = year.by_id.get(id)
        if registration is None:
            continue
        known = [target.id for target in registration.value.targets]
        for index, noted in enumerate(journal.value.entries):
            for target in noted.measures:
                if target not in known:
                    yield _no_target(journal, ("entries", index, "measures", target), target, known)


def _no_target(journal: Entry[Any], route: Route, written: str, known: Collection[str]) -> Problem:
    message = _("The registration has no target with the id “{id}”.").format(id=written)
    return Problem(journal.key(*route), message, meant(written, known))


@rule("DVK308", "no-agency")
def no_agency(year: Year) -> Iterator[Problem]:
    """Find records without an agency.

    What: records/agency.yaml exists and says who issues the documents.

    Why: no document can be printed without the name and the symbol of the body that issues it, and no person and
    no department can be looked up.

    Example (agency.yaml):

        # no such file

    Put right: write records/agency.yaml; `dvk init` makes one.

    Basis: Nghị định 30/2020/NĐ-CP, Điều 8: a document names the body that issues it.
    """
    if year.agency is not None or "agency" in year.unread:
        return
    first = year.plan if year.plan is not None else next(iter(year.registrations), None)
    if first is not None:
        yield Problem(
            first.grip,
            _("There is no records/agency.yaml: nobody issues this record."),
            _("Write it, or let `dvk init` make one."),
        )
