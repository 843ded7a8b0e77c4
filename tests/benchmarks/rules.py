"""Measures what the rules cost beside reading, parsing and the checks of shape, and the share of each family.

`python -m tests.benchmarks.rules [--records N] [--rounds N]`

One core, processor time. A round is a process of its own, so that none pays for freeing the year of the one before it:
it reads the records, runs all rules, and then each family alone, which shows its share (what families gather together
is counted in each). Ends with 1 when all rules together cost more than the limit times what reading and parsing cost,
in the median of the rounds.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from dvk.checks import catalogue, columns, prose
from dvk.diagnostics.choice import Choice
from dvk.store.repository import Repository
from tests.benchmarks.corpus import write_corpus

LIMIT = 1.0
READ = "reading, parsing, shape"
ALL = "all rules"
T = TypeVar("T")


def main() -> int:
    """Run the rounds and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--records", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--one", type=Path, metavar="ROOT", help="one round over records written already, as JSON")
    chosen = options.parse_args()
    if chosen.one:
        print(json.dumps(_round(chosen.one)))
        return 0
    with tempfile.TemporaryDirectory() as name:
        write_corpus(Path(name), chosen.records)
        rounds = [_apart(Path(name)) for _ in range(chosen.rounds)]
    print(f"{chosen.records} registrations, {chosen.rounds} rounds, one core; medians")
    for part in rounds[0]:
        print(f"{part:32} {statistics.median(times[part] for times in rounds) / chosen.records * 1e6:8.1f} µs a record")
    ratios = sorted(times[ALL] / times[READ] for times in rounds)
    ratio = statistics.median(ratios)
    print(f"all rules cost {ratio:.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f}) times reading and shape, limit {LIMIT:g}")
    return int(ratio > LIMIT)


def _apart(root: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.rules", "--one", str(root)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    times: dict[str, float] = json.loads(done.stdout)
    return times


def _round(root: Path) -> dict[str, float]:
    families = sorted({rule.code[:4] for rule in catalogue.rules()})
    gc.disable()
    times = {}
    year, times[READ] = _timed(lambda: Repository(root).load(2022))
    found, times[ALL] = _timed(lambda: catalogue.run(year))
    if found:
        raise SystemExit("the records are not flawless: " + "; ".join(sorted({one.code for one in found})))
    for family in families:
        _forget()
        others = tuple(other for other in families if other != family)
        times[f"  {family}xx"] = _timed(lambda others=others: catalogue.run(year, Choice(ignore=others)))[1]
    return times


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    before = time.process_time()
    done = work()
    return done, time.process_time() - before


def _forget() -> None:
    """Drop what rules remember of a year, so that each family gathers for itself."""
    columns.columns.cache_clear()
    prose._wording.cache_clear()


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    sys.exit(main())
