"""Starts the command line: `dvk` and `python -m dvk`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from dvk import console
    from dvk.cli.run import run

    console.leave(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
