"""Measures `dvk validate` against its peers, whole processes over the same files.

`python -m tests.benchmarks.validate [--records N] [--rounds N] [--quick]`

The peers know no wording: they are compared with the rules on records, DVK0xx to DVK4xx without the names looked for
in running text (DVK307, DVK31x). What all rules cost beside is in `tests.benchmarks.rules`.

Every round runs each command once, on one core, so that a machine whose speed drifts slows all of them alike.
Processor time is compared within each round; the median of the rounds' ratios counts. Ends with 1 when a limit is
passed. `--quick` leaves out the slow peers.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.corpus import write_corpus

ROOT = Path(__file__).parents[2]
OWN = "dvk, the records"
ALL = "dvk, wording too"
LIMITS = {
    "libyaml, bare parse": ("at most", 4.0),
    "yamale": ("at least", 3.0),
    "check-jsonschema": ("at least", 20.0),
}


def main() -> int:
    """Run the rounds and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--records", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--quick", action="store_true", help="leave out the slow peers")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        folder = write_corpus(scratch, chosen.records)
        size = statistics.mean(path.stat().st_size for path in folder.iterdir())
        print(f"{chosen.records} registrations of {size:.0f} bytes on average, {chosen.rounds} rounds, one core")
        commands = {
            OWN: peers.dvk(scratch, "DVK0,DVK1,DVK2,DVK3,DVK4", "DVK307,DVK31"),
            ALL: peers.dvk(scratch),
            "libyaml, bare parse": peers.bare_libyaml(folder),
        }
        if not chosen.quick:
            schema = ROOT / "records" / "schema" / "registration.schema.json"
            commands["yamale"] = peers.yamale(folder, scratch)
            commands["check-jsonschema"] = peers.check_jsonschema(folder, schema)
        rounds = [{name: seconds(command) for name, command in commands.items()} for _ in range(chosen.rounds)]
    return report(rounds, chosen.records)


def seconds(command: list[str]) -> float:
    """Run a command to its end and return the processor time it took, in seconds."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    before = _processor_time()
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    spent = _processor_time() - before
    if done.returncode != 0:
        raise SystemExit(f"{command[:4]} ended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return spent


def _processor_time() -> float:
    if sys.platform == "win32":
        return time.perf_counter()
    times = os.times()
    return times.children_user + times.children_system


def report(rounds: list[dict[str, float]], records: int) -> int:
    """Print times and ratios; return 1 when a limit is passed."""
    print(f"{'':22} {'fastest':>8} {'median':>8}   per record   ratio within a round: lowest, median, highest")
    passed = False
    for name in rounds[0]:
        times = [times[name] for times in rounds]
        median = statistics.median(times)
        line = f"{name:22} {min(times):6.2f} s {median:6.2f} s {median / records * 1e6:9.0f} µs"
        if name in LIMITS:
            word, limit = LIMITS[name]
            ratios = sorted(_ratio(times[OWN], times[name], word) for times in rounds)
            ratio = statistics.median(ratios)
            too_far = ratio > limit if word == "at most" else ratio < limit
            passed = passed or too_far
            sense = "times libyaml's" if word == "at most" else "times dvk's"
            line += f"   {ratios[0]:.2f} {ratio:.2f} {ratios[-1]:.2f} {sense} time, limit {word} {limit:g}"
            line += "  PASSED THE LIMIT" if too_far else ""
        print(line)
    return int(passed)


def _ratio(own: float, other: float, word: str) -> float:
    return own / other if word == "at most" else other / own


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    sys.exit(main())
