"""Starts the command line: `dvk` and `python -m dvk`."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    # The process ends with its command. Frozen values hold no cycles; what little else does may stay until then.
    gc.disable()

    from dvk import console
    from dvk.cli.run import run

    console.leave(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
