"""Makes documents one after the other, in this process or in several, and yields each when it is finished.

A registration is read when its document is made, and both are handed on and forgotten: memory does not grow with
their number, and no process reads what another one renders.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from dvk.errors import DvkError, ExitCode
from dvk.model.year import Year
from dvk.render.assemble import document
from dvk.render.catalogue import Job
from dvk.render.document import Document
from dvk.render.formats import FORMATS, Order
from dvk.render.spelling import respelled
from dvk.render.templates import Templates
from dvk.store.repository import Repository

_BATCH = 4
_AHEAD = 2
"""Batches another process has before it: enough to keep it busy, few enough to share the last ones."""
_MOST_PROCESSES = 61
"""What Windows can wait for at once."""
_MOST_BEGUN = 16
"""Batches begun and not handed on, for each process: few enough to keep memory small."""


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
    unread: str = ""
    """The id of the registration that could not be read."""


class Maker:
    """Makes documents of one year; `frame` is what it knows besides its registrations."""

    def __init__(self, repository: Repository, frame: Year, order: Order) -> None:
        self._repository = repository
        self._frame = frame
        self._templates = Templates(repository.templates)
        self._order = order

    @property
    def recipe(self) -> tuple[Path, int, Order]:
        """Return what another process needs to make the same documents."""
        return self._repository.root, self._frame.number, self._order

    def made(self, job: Job) -> Made:
        """Make one document in the formats of the order."""
        year = self._repository.with_registration(self._frame, job.id) if job.id else self._frame
        if job.id and job.id not in year.by_id:
            return Made(job.file, unread=job.id)
        try:
            values = job.values(year)
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
        agency = self._frame.agency
        layout = agency.value.layout if agency is not None else None
        if tree.regime != "đảng" or layout is None or layout.tone is None:
            return tree
        return respelled(tree, layout.tone)


def made_here(maker: Maker, jobs: Sequence[Job]) -> Iterator[Made]:
    """Make documents in this process."""
    return map(maker.made, jobs)


def made_in_processes(maker: Maker, jobs: Sequence[Job], processes: int) -> Iterator[Made]:
    """Make documents in this process and in others beside it, in the order of the jobs.

    This one makes documents while the others start, and whenever the next one to be handed on is not finished; when
    one of the others is killed, it makes the rest alone. The others are spawned: one that is forked after the PDF
    engine's first use hangs for ever.
    """
    batches = deque(jobs[start : start + _BATCH] for start in range(0, len(jobs), _BATCH))
    others = min(processes, len(batches), _MOST_PROCESSES) - 1
    if others < 1:
        yield from made_here(maker, jobs)
        return
    begun: deque[_Begun] = deque()
    with ProcessPoolExecutor(others, get_context("spawn"), initializer=_start, initargs=maker.recipe) as pool:
        while batches or begun:
            while batches and others and sum(one.is_under_way for one in begun) < _AHEAD * others:
                try:
                    begun.append(_Begun(batches[0], pool.submit(_work, batches[0])))
                except BrokenProcessPool:
                    others = 0
                else:
                    batches.popleft()
            if begun and (not begun[0].is_under_way or not batches or len(begun) > _MOST_BEGUN * processes):
                yield from begun.popleft().made(maker)
            else:
                jobs_here = batches.popleft()
                begun.append(_Begun(jobs_here, [*map(maker.made, jobs_here)]))


class _Begun(NamedTuple):
    """A batch that is made, or being made by another process."""

    jobs: Sequence[Job]
    work: Future[list[_Sent]] | list[Made]

    @property
    def is_under_way(self) -> bool:
        return isinstance(self.work, Future) and not self.work.done()

    def made(self, maker: Maker) -> list[Made]:
        """Return its documents; those of a process that was killed, most often for want of memory, are made here."""
        if not isinstance(self.work, Future):
            return self.work
        try:
            return [*map(_received, self.work.result())]
        except BrokenProcessPool:
            return [*map(maker.made, self.jobs)]


@dataclass(frozen=True, slots=True)
class _Sent:
    """What one process sends another: an error as its words, since not every error can be rebuilt from them."""

    made: Made
    message: str = ""
    help: str = ""


_maker: Maker | None = None


def _start(root: Path, year: int, order: Order) -> None:
    global _maker
    Thread(target=_end_with_parent, daemon=True).start()
    repository = Repository.find(root)
    _maker = Maker(repository, repository.load_frame(year), order)


def _end_with_parent() -> None:
    """End this process when the one that started it is killed: nobody else would, and it would wait for ever."""
    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(ExitCode.INTERRUPTED)


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
