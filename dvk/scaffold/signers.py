"""Completes the signature blocks of a record from what is known of the people."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.scaffold.answers import Data, Known
from dvk.words import _


def fill_offices(data: Data, known: Known) -> Iterator[str]:
    """Give each signer without an office the one they hold, and say so."""
    for key in ("confirmation", "signature"):
        block = data.get(key, {})
        office = office_of(block.get("person"), known)
        if office is not None and not block.get("office"):
            block["office"] = office
            yield _("{key}: office “{office}” taken from agency.yaml.").format(key=key, office=office)


def shorten_authority(data: Data) -> None:
    """Write a single line of authority as a text, as people do."""
    for block in (data.get("confirmation", {}), data.get("signature", {})):
        if len(lines := block.get("authority", ())) == 1:
            block["authority"] = lines[0]


def office_of(person: str | None, known: Known) -> str | None:
    """Return the one office a person holds, None for none or several."""
    if person is None or known.agency is None or person not in known.agency.people:
        return None
    held = known.agency.people[person].offices_on(known.day)
    return held[0] if len(held) == 1 else None
