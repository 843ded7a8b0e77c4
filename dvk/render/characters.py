"""Knows which characters no document can hold, whatever its format."""

from __future__ import annotations

import re

from dvk.errors import DvkError
from dvk.words import _

# Word refuses a file with most of them, PDF/A forbids them, and on a terminal they would act.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_AROUND = 20


def printable(text: str) -> str:
    """Return a text as it is; raises DvkError for a control character or one that is none."""
    if (found := _UNPRINTABLE.search(text)) is None:
        return text
    around = _UNPRINTABLE.sub("", text[max(0, found.start() - _AROUND) : found.end() + _AROUND])
    message = _("A document cannot hold the character U+{code:04X}; it stands in “{around}”.")
    raise DvkError(message.format(code=ord(found[0]), around=" ".join(around.split())), help=_("Leave it out."))
