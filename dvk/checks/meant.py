"""Says which word was probably meant, for rules on references."""

from __future__ import annotations

from collections.abc import Collection

from dvk.text.fold import closest
from dvk.words import _, did_you_mean


def meant(written: str, known: Collection[str]) -> str:
    """Say which id was probably meant, else which there are."""
    if nearest := closest(written, known):
        return did_you_mean(nearest)
    return _("Known: {known}.").format(known=", ".join(known)) if known else ""
