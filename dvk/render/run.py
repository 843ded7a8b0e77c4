"""Makes the documents of a year: everything is computed before anything is written.

A document that fails, or a record that could not be read, never stops the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from dvk.errors import DvkError, EnvironmentProblem, ExitCode, UsageError
from dvk.model.year import Year
from dvk.render.assemble import document
from dvk.render.catalogue import Job, documents_of, unread_of
from dvk.render.document import Document
from dvk.render.templates import Templates
from dvk.render.text import to_text
from dvk.store.repository import Repository
from dvk.words import _


@dataclass(frozen=True, slots=True)
class Format:
    """A way to lay out a document, and the suffix of its files."""

    suffix: str
    layout: Callable[[Document, Order], bytes]


def _text(document: Document, order: Order) -> bytes:
    return to_text(document, order.width).encode("utf-8")


FORMATS: Mapping[str, Format] = {"text": Format(".txt", _text)}


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: documents by name and id, formats, the width of plain text."""

    document: str | None
    id: str | None
    formats: tuple[str, ...]
    width: int


@dataclass(frozen=True, slots=True)
class File:
    """A finished file: its path below the folder of the output, with forward slashes, and its bytes."""

    path: str
    data: bytes

    @property
    def text(self) -> str:
        """Return the bytes of a text format as text."""
        return self.data.decode("utf-8")


@dataclass(frozen=True, slots=True)
class Failure:
    """Documents that could not be made, and why."""

    files: tuple[str, ...]
    error: DvkError


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


def formats_of(words: str) -> tuple[str, ...]:
    """Return the formats of a list with commas; raises UsageError for one dvk does not have."""
    names = tuple(dict.fromkeys(name for word in words.split(",") if (name := word.strip())))
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        raise UsageError(
            _("There is no format “{name}”.").format(name=", ".join(unknown) or words),
            help=_("There are: {names}.").format(names=", ".join(FORMATS)),
        )
    return names


def render_year(repository: Repository, number: int, order: Order) -> Rendered:
    """Make the documents of a year; raises a DvkError only for an order that asks for nothing there is."""
    year = repository.load(number)
    jobs = documents_of(year, order.document, order.id)
    unread = unread_of(year, order.document, order.id)
    if not jobs and not unread:
        raise _nothing(repository, number, order)
    if year.agency is None:
        return Rendered((), (), unread)
    templates = Templates(repository.templates)
    files: list[File] = []
    failed: dict[str, tuple[DvkError, list[str]]] = {}
    for job in jobs:
        # A record of the order that could not be read is reported as such, once.
        if job.id and job.id not in year.by_id:
            continue
        try:
            files += _files(job, year, templates, order)
        except DvkError as error:
            # One mistake in a template fails many documents: it is told once.
            failed.setdefault(str(error), (error, []))[1].append(job.file)
    failures = tuple(Failure(tuple(names), error) for error, names in failed.values())
    return Rendered(tuple(files), failures, unread)


def _files(job: Job, year: Year, templates: Templates, order: Order) -> Sequence[File]:
    values = job.values(year)
    made = document(templates.parts(job.template, values), values["head"].regime)
    return [File(f"{job.file}{FORMATS[name].suffix}", FORMATS[name].layout(made, order)) for name in order.formats]


def _nothing(repository: Repository, number: int, order: Order) -> DvkError:
    if order.document is not None:
        message = _("There are no records of {year} for the document “{name}”.")
        return EnvironmentProblem(message.format(year=number, name=order.document))
    years = ", ".join(str(year) for year in repository.years() if year != number)
    return EnvironmentProblem(
        _("The year {year} has neither a plan nor registrations.").format(year=number),
        help=_("There are records of: {years}.").format(years=years) if years else "",
    )
