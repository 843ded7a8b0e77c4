"""Measures `dvk render --format pdf` against bare Typst: `python -m tests.benchmarks.pdf [--records N] [--rounds N]`.

Bare Typst compiles the same documents, prepared beforehand, with the same source, faces and standard, and writes them.
Every round runs each command once, on one core; processor time is compared. Then two processes are set against one by
the clock, each as fast as its fastest round, and the peak of memory against that of half as many: neither records
nor finished documents are held, and the caches of a run are full by then. Ends with 1 when a limit is passed.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.corpus import write_corpus

ROOT = Path(__file__).parents[2]
BARE_AT_MOST, TWO_AT_LEAST, MEMORY_AT_MOST = 1.5, 1.7, 8.0

_RUN = """\
import resource, sys, time
from dvk.cli.run import run
code = run(sys.argv[1:])
own, others = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print("PEAK", max(own, others))
sys.exit(code)
"""
_BARE = """\
import json, sys
from pathlib import Path
import typst
source, fonts, prepared, out = map(Path, sys.argv[1:])
faces = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[fonts])
compiler = typst.Compiler(source, root=source.parent, font_paths=faces)
with prepared.open(encoding="utf-8") as lines:
    for number, line in enumerate(lines):
        data = compiler.compile(sys_inputs=json.loads(line), format="pdf", pdf_standards=["a-2a"], timestamp=315532800)
        (out / f"{number}.pdf").write_bytes(data)
"""


def main() -> int:
    """Run the rounds and print what they cost."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--records", type=int, default=1_000)
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        large, small, half = Path(name, "large"), Path(name, "small"), max(1, chosen.records // 2)
        write_corpus(large, chosen.records)
        write_corpus(small, half)
        prepared = _prepared(large, Path(name, "prepared.jsonl"))
        own, bare = [], []
        for _round in range(chosen.rounds):
            own.append(_render(large, cores=1)[0])
            bare.append(_spent(_bare(prepared, large), cores=1)[0])
        # Somebody else's work on the machine slows either down, never faster: the fastest round tells.
        turns = [(_render(large, cores=2)[1], _render(large, jobs=2, cores=2)[1]) for _turn in range(chosen.rounds)]
        one, two = (min(walls) for walls in zip(*turns, strict=True))
        # A peak hangs on what the allocator happens to keep: the lowest of the rounds tells what is needed.
        peaks = [min(_render(root, cores=1)[2] for _round in range(chosen.rounds)) for root in (large, small)]
        grown = (peaks[0] - peaks[1]) / (chosen.records - half)
        ratios = [
            ("dvk / bare Typst", statistics.median(own) / statistics.median(bare), "at most", BARE_AT_MOST),
            ("one / two processes", one / two, "at least", TWO_AT_LEAST),
            ("KB a further record", grown, "at most", MEMORY_AT_MOST),
        ]
    each = 1000 / chosen.records
    print(f"{chosen.records} registrations, {chosen.rounds} rounds, milliseconds a document")
    print(f"dvk, one core       {statistics.median(own) * each:8.2f}")
    print(f"bare Typst          {statistics.median(bare) * each:8.2f}")
    print(f"one, two processes  {one * each:8.2f} {two * each:8.2f} by the clock")
    passed = False
    for word, ratio, sense, limit in ratios:
        too_far = ratio > limit if sense == "at most" else ratio < limit
        passed = passed or too_far
        print(f"{word:22}{ratio:8.2f}   limit {sense} {limit:g}{'  PASSED THE LIMIT' if too_far else ''}")
    return int(passed)


def _prepared(root: Path, path: Path) -> Path:
    """Write down what each registration is compiled from, a line of JSON each."""
    from dvk.render.assemble import document
    from dvk.render.catalogue import jobs_of
    from dvk.render.pdf.compile import inputs_of
    from dvk.render.templates import Templates
    from dvk.store.repository import Repository

    year, templates = Repository.find(root).load(2022), Templates(None)
    with path.open("w", encoding="utf-8", newline="\n") as lines:
        for job in jobs_of(year, tuple(year.by_id), "registration"):
            values = job.values(year)
            made = document(templates.parts(job.template, values), values["head"].regime)
            lines.write(json.dumps(inputs_of(made), ensure_ascii=False) + "\n")
    return path


def _bare(prepared: Path, root: Path) -> list[str]:
    from dvk.render.pdf.compile import SOURCE
    from dvk.resources import fonts_folder

    out = root / "bare"
    out.mkdir(exist_ok=True)
    return [sys.executable, "-c", _BARE, str(SOURCE), str(fonts_folder()), str(prepared), str(out)]


def _render(root: Path, *, jobs: int = 1, cores: int = 1) -> tuple[float, float, int]:
    with tempfile.TemporaryDirectory() as out:
        words = ["render", "--root", str(root), "--document", "registration", "--format", "pdf", "--out", out]
        return _spent([sys.executable, "-c", _RUN, *words, "-j", str(jobs)], cores=cores)


def _spent(command: list[str], *, cores: int) -> tuple[float, float, int]:
    """Run a command to its end; return processor time and time by the clock in seconds, and its peak of memory."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "RAYON_NUM_THREADS": "1"}
    before, began = os.times(), time.perf_counter()
    pinned = ["taskset", "-c", "0"] if cores == 1 and sys.platform == "linux" else []
    done = subprocess.run([*pinned, *command], env=environment, capture_output=True, encoding="utf-8", check=False)
    after, ended = os.times(), time.perf_counter()
    if done.returncode != 0:
        raise SystemExit(f"{command[:3]} ended with {done.returncode}:\n{done.stdout[-500:]}\n{done.stderr[-2000:]}")
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    peak = next((int(line.split()[1]) for line in done.stdout.splitlines() if line.startswith("PEAK")), 0)
    return spent, ended - began, peak


if __name__ == "__main__":
    sys.exit(main())
