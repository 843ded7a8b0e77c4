"""Makes documents one after the other, in this process or in several, and yields each when it is finished.

What is finished is handed on and forgotten, so that memory does not grow with the number of documents.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path

from dvk.errors import DvkError
from dvk.model.year import Year
from dvk.render.assemble import document
from dvk.render.catalogue import Job
from dvk.render.document import Document
from dvk.render.formats import FORMATS, Order
from dvk.render.spelling import respelled
from dvk.render.templates import Templates
from dvk.store.repository import Repository

_BATCH = 8
_AHEAD = 3
"""Batches a process has waiting: enough to keep it busy, few enough to keep memory small."""


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
class Made:
    """One document: its finished files, or why there are none."""

    name: str
    files: tuple[File, ...] = ()
    error: DvkError | None = None


class Maker:
    """Makes documents of one year."""

    def __init__(self, year: Year, templates: Templates, order: Order) -> None:
        self._year = year
        self._templates = templates
        self._order = order

    def made(self, job: Job) -> Made:
        """Make one document in the formats of the order."""
        try:
            values = job.values(self._year)
            tree = document(self._templates.parts(job.template, values), values["head"].regime)
            tree = replace(self._spelled(tree), setup=self._order.setup)
            files = tuple(
                File(f"{job.file}{FORMATS[name].suffix}", FORMATS[name].layout(tree, self._order))
                for name in self._order.formats
            )
        except DvkError as error:
            return Made(job.file, error=error)
        return Made(job.file, files)

    def _spelled(self, tree: Document) -> Document:
        layout = self._year.agency.value.layout if self._year.agency is not None else None
        if tree.regime != "đảng" or layout is None or layout.tone is None:
            return tree
        return respelled(tree, layout.tone)


def made_here(maker: Maker, jobs: Sequence[Job]) -> Iterator[Made]:
    """Make documents in this process."""
    return map(maker.made, jobs)


def made_in_processes(root: Path, year: int, jobs: Sequence[Job], order: Order, processes: int) -> Iterator[Made]:
    """Make documents in several processes, in the order of the jobs.

    The processes are spawned: one that is forked after the PDF engine's first use hangs for ever.
    """
    batches = [jobs[start : start + _BATCH] for start in range(0, len(jobs), _BATCH)]
    pool = ProcessPoolExecutor(
        min(processes, len(batches)), get_context("spawn"), initializer=_start, initargs=(root, year, order)
    )
    waiting: deque[Future[list[_Sent]]] = deque()
    with pool:
        for batch in batches:
            waiting.append(pool.submit(_work, batch))
            if len(waiting) > _AHEAD * processes:
                yield from map(_received, waiting.popleft().result())
        while waiting:
            yield from map(_received, waiting.popleft().result())


@dataclass(frozen=True, slots=True)
class _Sent:
    """What one process sends another: an error as its words, since not every error can be rebuilt from them."""

    made: Made
    message: str = ""
    help: str = ""


_maker: Maker | None = None


def _start(root: Path, year: int, order: Order) -> None:
    global _maker
    repository = Repository.find(root)
    _maker = Maker(repository.load(year), Templates(repository.templates), order)


def _work(jobs: Sequence[Job]) -> list[_Sent]:
    assert _maker is not None
    return [
        _Sent(replace(made, error=None), str(made.error), made.error.help) if made.error else _Sent(made)
        for made in map(_maker.made, jobs)
    ]


def _received(sent: _Sent) -> Made:
    if not sent.message:
        return sent.made
    return replace(sent.made, error=DvkError(sent.message, help=sent.help))
