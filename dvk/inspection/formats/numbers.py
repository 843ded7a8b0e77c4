"""Decimals of measures as the reader's language writes them; in the report, and for programs, they have a point."""

from __future__ import annotations

import re

from dvk import context

_QUOTED = re.compile("(“[^“”]*+”)")
_MEASURE = re.compile(r"(?<![\w./-])\d[\d./-]*+(?= (?:mm|pt|dòng|lần)\b)")


def with_decimals(text: str) -> str:
    """Write the decimals of measures with a comma in Vietnamese; what is quoted stays as the document has it."""
    if context.language() != "vi":
        return text
    # Splitting by a pattern with a group gives what stands between quotations and the quotations in turn.
    pieces = _QUOTED.split(text)
    pieces[::2] = [_MEASURE.sub(lambda match: match[0].replace(".", ","), piece) for piece in pieces[::2]]
    return "".join(pieces)
