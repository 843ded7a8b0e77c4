"""The documents dvk knows: of which record each is made, by which view and template, and what its file is called."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dvk.errors import UsageError
from dvk.model.year import Year
from dvk.text.fold import closest
from dvk.views.blank import blank_view
from dvk.views.plan import plan_view
from dvk.views.registration import RegistrationView, registration_view
from dvk.words import _, did_you_mean

PLAN, REGISTRATION = "plan", "registration"
BLANK = "registration-blank"
NAMES = (PLAN, REGISTRATION)
"""Names of documents, as the command line takes them."""

REGISTRATIONS = "registrations"
"""The folder of the registrations' files in the output."""


@dataclass(frozen=True, slots=True)
class Job:
    """One document to make: its kind, the registration it is made of, and its file without suffix."""

    document: str
    file: str
    id: str = ""
    blank: bool = False

    @property
    def template(self) -> str:
        """Return the name of the template."""
        return f"documents/{self.document}.html.j2"

    def values(self, year: Year) -> Mapping[str, Any]:
        """Return what the template is filled in with."""
        view = plan_view(year) if self.document == PLAN else self._registration(year)
        return {"head": view.head, self.document: view}

    def _registration(self, year: Year) -> RegistrationView:
        return blank_view(year) if self.blank else registration_view(year, year.by_id[self.id])


def blank_of(name: str | None) -> Job:
    """Return the empty form; raises UsageError for a document that is no form."""
    if name != REGISTRATION:
        raise UsageError(_("Only the registration has an empty form: --document registration --blank."))
    return Job(REGISTRATION, BLANK, blank=True)


def jobs_of(frame: Year, ids: Collection[str], name: str | None = None, id: str | None = None) -> tuple[Job, ...]:
    """Return the documents to make of a plan and of registrations by their ids, all or those of a name or id.

    The registrations need not have been read yet. Raises UsageError for a name or an id there is not.
    """
    if name is not None and name not in NAMES:
        raise UsageError(
            _("There is no document “{name}”.").format(name=name),
            help=_("There are: {names}.").format(names=", ".join(NAMES)),
        )
    if id is not None:
        return (_registration(frame, ids, name, id),)
    return tuple(job for job in _all(frame, ids) if name in (None, job.document))


def unread_of(year: Year, name: str | None = None, id: str | None = None) -> tuple[str, ...]:
    """Return the records that documents are made of and that could not be read, among those asked for.

    The plan is always one of them: it chooses the form of registrations, and they name it.
    """
    plan, registrations = f"{year.number}/plan", f"{year.number}/registrations/"
    if id is not None:
        asked = year.unread & {plan, f"{registrations}{id}"}
    else:
        asked = frozenset(
            record
            for record in year.unread
            if record == plan or (record.startswith(registrations) and name in (None, REGISTRATION))
        )
    agency = () if year.agency is not None else ("agency",)
    return (*agency, *sorted(asked))


def _all(frame: Year, ids: Iterable[str]) -> Iterator[Job]:
    if frame.plan is not None:
        yield Job(PLAN, PLAN)
    yield from map(_job, ids)


def _job(id: str) -> Job:
    return Job(REGISTRATION, f"{REGISTRATIONS}/{id}", id)


def _registration(year: Year, ids: Collection[str], name: str | None, id: str) -> Job:
    if name == PLAN:
        raise UsageError(_("A year has one plan: --id names a registration."))
    if id in ids or id in year.unread_in(REGISTRATIONS):
        return _job(id)
    meant = closest(id, ids)
    raise UsageError(
        _("There is no registration “{id}” in {year}.").format(id=id, year=year.number),
        help=did_you_mean(meant) if meant else _("`dvk list` shows them all."),
    )
