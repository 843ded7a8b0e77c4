"""Makes the documents of a year: what is asked for, what was made, what failed.

A document that fails, or a record that could not be read, never stops the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dvk.errors import DvkError, EnvironmentProblem, ExitCode
from dvk.model.agency import Agency
from dvk.model.year import Year
from dvk.render.catalogue import REGISTRATIONS, Job, blank_of, jobs_of, unread_of
from dvk.render.formats import Order
from dvk.render.making import File, Made, Maker, made_here, made_in_processes
from dvk.render.profiles import profile_of
from dvk.render.profiles.setup import Setup
from dvk.store.repository import Repository
from dvk.views.blank import choices_of
from dvk.words import _


@dataclass(frozen=True, slots=True)
class Failure:
    """Documents that could not be made, and why."""

    files: tuple[str, ...]
    error: DvkError


@dataclass(frozen=True, slots=True)
class Rendering:
    """Documents being made: how many at most, and one after the other.

    `unread` names the records that could not be read; it is complete when the last document is made.
    """

    total: int
    made: Iterator[Made]
    unread: list[str]


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a run made, what failed, and which records could not be read."""

    files: tuple[File, ...]
    failures: tuple[Failure, ...]
    unread: tuple[str, ...]

    @property
    def code(self) -> ExitCode:
        """Return how the run ends: a failing template counts more than a record that cannot be read."""
        if self.failures:
            return max(failure.error.code for failure in self.failures)
        return ExitCode.PROBLEMS if self.unread else ExitCode.CLEAN


def rendering(
    repository: Repository, number: int, order: Order, processes: int = 1, standing: Sequence[str] = ()
) -> Rendering:
    """Start making the documents of a year; raises a DvkError for an order that asks for what there is not.

    The page that leads to the documents leads to their files already `standing` beside it, too.
    """
    frame = repository.load_frame(number)
    ids = repository.registration_ids(number)
    jobs = (blank_of(order.document),) if order.blank else jobs_of(frame, ids, order.document, order.id)
    unread = [] if order.blank and frame.agency else list(unread_of(frame, order.document, order.id))
    if not jobs and not unread:
        raise _nothing(repository, number, order)
    if frame.agency is None:
        return Rendering(0, iter(()), list(unread_of(repository.load(number), order.document, order.id)))
    order = _set_up(order, frame.agency.value)
    if order.blank:
        order = replace(order, choices=choices_of(frame))
    made = _read(_made(repository, frame, jobs, order, processes), number, unread)
    if "html" in order.formats and order.document is None and order.id is None:
        from dvk.render.html.index import followed_by_index

        return Rendering(len(jobs) + 1, followed_by_index(repository.load(number), made, standing), unread)
    return Rendering(len(jobs), made, unread)


def render_year(repository: Repository, number: int, order: Order) -> Rendered:
    """Make the documents of a year and keep them all; raises as `rendering` does."""
    started = rendering(repository, number, order)
    made = tuple(started.made)
    return Rendered(tuple(file for one in made for file in one.files), failures_of(made), tuple(started.unread))


def failures_of(made: Iterable[Made]) -> tuple[Failure, ...]:
    """Return what failed: one mistake in a template fails many documents and is told once."""
    failed: dict[str, tuple[DvkError, list[str]]] = {}
    for one in made:
        if one.error is not None:
            failed.setdefault(str(one.error), (one.error, []))[1].append(one.name)
    return tuple(Failure(tuple(names), error) for error, names in failed.values())


def _made(repository: Repository, frame: Year, jobs: tuple[Job, ...], order: Order, processes: int) -> Iterator[Made]:
    maker = Maker(repository, frame, order)
    return made_in_processes(maker, jobs, processes) if processes > 1 else made_here(maker, jobs)


def _read(made: Iterable[Made], number: int, unread: list[str]) -> Iterator[Made]:
    """Hand on the documents whose registration could be read, and keep the names of the others."""
    for one in made:
        if one.unread:
            unread.append(f"{number}/{REGISTRATIONS}/{one.unread}")
        else:
            yield one


def _set_up(order: Order, agency: Agency) -> Order:
    """Add the agency's own choices of layout; raises UsageError for one the regulation does not permit."""
    setup = order.setup
    if (layout := agency.layout) is not None:
        margins = layout.margins
        own = (margins.top, margins.bottom, margins.left, margins.right) if margins else (None,) * 4
        setup = setup.over(Setup(layout.sizes, own, layout.indent))
    profile_of(agency.regime, setup)
    return replace(order, setup=setup)


def _nothing(repository: Repository, number: int, order: Order) -> DvkError:
    if order.document is not None:
        message = _("There are no records of {year} for the document “{name}”.")
        return EnvironmentProblem(message.format(year=number, name=order.document))
    years = ", ".join(str(year) for year in repository.years() if year != number)
    return EnvironmentProblem(
        _("The year {year} has neither a plan nor registrations.").format(year=number),
        help=_("There are records of: {years}.").format(years=years) if years else "",
    )
