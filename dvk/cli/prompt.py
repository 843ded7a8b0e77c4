"""Asks somebody at the terminal."""

from __future__ import annotations

from dvk import console
from dvk.scaffold.interview import Terminal


def terminal() -> Terminal | None:
    """Return somebody to ask, or None where input or output is no terminal."""
    return Terminal(ask=_ask, say=console.out) if console.is_interactive() else None


def _ask(prompt: str) -> str:
    try:
        return input(prompt)
    except EOFError:
        # Closing the input leaves as Ctrl-C does.
        raise KeyboardInterrupt from None
