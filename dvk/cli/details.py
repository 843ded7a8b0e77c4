"""The paragraphs a command's own help shows under its one line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def details(text: str) -> Callable[[F], F]:
    """Attach the English text of the paragraphs to a command function."""

    def attach(command: F) -> F:
        command.details = text  # type: ignore[attr-defined]
        return command

    return attach
