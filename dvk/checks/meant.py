"""Says which word was probably meant, for rules on references."""

from __future__ import annotations

from collections.abc import Collection

from dvk.text.fold import closest
from dvk.words import _


def meant(written: str, known: Collection[str]) -> str:
    """Say which id was probably meant, else which there are."""
    if nearest := closest(written, known):
        return _("Did you mean “{nearest}”?").format(nearest=nearest)
    return _("Known: {known}.").format(known=", ".join(known)) if known else ""
