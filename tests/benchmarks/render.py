"""Measures the Word layout against bare python-docx: `python -m tests.benchmarks.render [--documents N] [--rounds N]`.

Both write the same words of the same documents into Word files, in one process and one run. Processor time is
compared; the median of the rounds counts. Then `dvk render` makes all of them with one process and with two, by the
clock on the wall; the fastest round of each counts. Ends with 1 when a limit is passed.
"""

from __future__ import annotations

import argparse
import io
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import docx

from dvk.render.assemble import document
from dvk.render.catalogue import jobs_of
from dvk.render.document import Block, Document, Table, plain
from dvk.render.docx import to_docx
from dvk.render.templates import Templates
from dvk.store.repository import Repository
from tests.benchmarks.corpus import write_corpus

LEAST_RATE = 5.0
"""Times the rate of bare python-docx."""

LEAST_GAIN = 1.7
"""Times one process that two must reach."""


def trees(root: Path) -> list[Document]:
    """Return the trees of the registrations under a folder."""
    repository = Repository.find(root)
    year = repository.load(2022)
    templates = Templates(repository.templates)
    made = []
    for job in jobs_of(year, tuple(year.by_id), "registration"):
        values = job.values(year)
        made.append(document(templates.parts(job.template, values), values["head"].regime))
    return made


def by_python_docx(tree: Document) -> bytes:
    """Write the words of a document with python-docx: paragraphs and tables, no layout at all."""
    made = docx.Document()
    head = tree.head
    texts = [head.superior, head.agency, head.number, head.place_date, tree.title.name, tree.title.subject]
    for text in filter(None, map(plain, texts)):
        made.add_paragraph(text)
    for block in tree.body:
        if isinstance(block, Table):
            _table(made, block)
        else:
            made.add_paragraph(plain(block.text))
    for signed in filter(None, (tree.foot.confirmation, tree.foot.signature)):
        for text in (*signed.authority, *signed.office, signed.name):
            made.add_paragraph(plain(text))
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _table(made: docx.document.Document, table: Table) -> None:
    grid = made.add_table(0, len(table.shares))
    for row in (*table.head, *table.body):
        for cell, written in zip(row, grid.add_row().cells, strict=False):
            _cell(written, cell.blocks)


def _cell(written: docx.table._Cell, blocks: Sequence[Block]) -> None:
    first, *others = [block for block in blocks if not isinstance(block, Table)]
    written.text = plain(first.text)
    for block in others:
        written.add_paragraph(plain(block.text))


def seconds(write: Callable[[Document], bytes], documents: Sequence[Document]) -> float:
    """Return the processor time of writing documents."""
    start = time.process_time()
    for tree in documents:
        write(tree)
    return time.process_time() - start


def wall(root: Path, out: Path, processes: int) -> float:
    """Return the time `dvk render` takes."""
    words = ["--root", str(root), "--document", "registration", "--format", "docx,pdf", "--out", str(out)]
    command = [sys.executable, "-m", "dvk", "render", *words, "-j", str(processes)]
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> int:
    """Run the rounds, print the medians, and tell whether the limits hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_corpus(root, asked.documents)
        documents = trees(root)
        ours, theirs, ones, twos = [], [], [], []
        for turn in range(asked.rounds):
            ours.append(seconds(to_docx, documents) / len(documents))
            theirs.append(seconds(by_python_docx, documents) / len(documents))
            ones.append(wall(root, root / f"one-{turn}", 1))
            twos.append(wall(root, root / f"two-{turn}", 2))
    mine, bare = statistics.median(ours), statistics.median(theirs)
    # Somebody else's work on the machine slows either down, never faster: the fastest round tells.
    gain = min(ones) / min(twos)
    sys.stdout.write(f"dvk          {mine * 1000:7.2f} ms a document\n")
    sys.stdout.write(
        f"python-docx  {bare * 1000:7.2f} ms a document, {bare / mine:.1f} times dvk (at least {LEAST_RATE})\n"
    )
    sys.stdout.write(f"-j 2         {gain:7.2f} times one process (at least {LEAST_GAIN})\n")
    return int(bare / mine < LEAST_RATE or gain < LEAST_GAIN)


if __name__ == "__main__":
    raise SystemExit(main())
