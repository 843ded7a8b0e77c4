"""Finds where the lines of a centred text end: as few as fit, of lengths as even as can be."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

_MANY_WORDS = 500


def even_lines(
    words: Sequence[str], sizes: Sequence[float], losses: Sequence[float], space: float, width: float
) -> tuple[str, ...]:
    """Return the lines; a loss is what an end after each word costs, as the square of a length.

    A word wider than the line stands alone. Of many words nobody sees whether their lines are even, and the work grows
    with the square of their number: they only fill their lines.
    """
    counts = filled(sizes, space, width)
    if len(words) > _MANY_WORDS or len(counts) < 2:
        ends = tuple(accumulate(counts))
    else:
        ends = _even_ends(sizes, losses, space, width, len(counts))
    return tuple(" ".join(words[start:end]) for start, end in pairwise((0, *ends)))


def filled(sizes: Sequence[float], space: float, width: float) -> list[int]:
    """Return how many words each line takes when every line takes as many as fit."""
    counts: list[int] = []
    room = 0.0
    for size in sizes:
        if counts and size + space <= room:
            counts[-1] += 1
            room -= size + space
        else:
            counts.append(1)
            room = width - size
    return counts


def begins_phrase(word: str) -> bool:
    """Tell whether a phrase of a name begins with a word: with a capital."""
    return next((letter.isupper() for letter in word if letter.isalpha()), False)


def _even_ends(
    sizes: Sequence[float], losses: Sequence[float], space: float, width: float, count: int
) -> tuple[int, ...]:
    # best[end] of a turn: the least cost of the words up to `end` in that many lines, and where the lines end.
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for _turn in range(count):
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, ends) in best.items():
            length = -space
            for end in range(start + 1, len(sizes) + 1):
                length += sizes[end - 1] + space
                if length > width and end > start + 1:
                    break
                candidate = (cost + length * length + losses[end - 1], (*ends, end))
                following[end] = min(following.get(end, candidate), candidate)
        best = following
    return best[len(sizes)][1]
