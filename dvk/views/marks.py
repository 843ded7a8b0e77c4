"""Knows the marks that end the lines and the body of a document.

Adds a mark only where the record has none: the wording stays as it was written.
"""

from __future__ import annotations

from collections.abc import Sequence

_MARKS = (".", ";", ",", ":", "!", "?", "…")


def listed(lines: Sequence[str], mark: str = ";", end: str = ".") -> tuple[str, ...]:
    """End each line with a semicolon and the last with a full stop (Nghị định 30/2020, Phụ lục I, II.6.a, II.9.d).

    Party documents may have other marks, since their guidance is not settled.
    """
    last = len(lines) - 1
    return tuple(
        line if line.endswith(_MARKS) else f"{line}{end if index == last else mark}" for index, line in enumerate(lines)
    )


def closed(text: str) -> str:
    """End the last paragraph of a document with `./.`, as the sample forms of the decree do (Phụ lục III)."""
    if text.endswith("/."):
        return text
    return f"{text}/." if text.endswith(".") else f"{text}./."
