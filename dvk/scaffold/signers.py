"""Completes what a record says of people and bodies from what is known of them."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.checks.records.offices import head_of, is_deputy
from dvk.scaffold.answers import Data, Known
from dvk.text.party import is_party_body, is_party_office, with_marks
from dvk.words import _


def mark_body(data: Data) -> Iterator[str]:
    """Write the marks of a committee of the Party that was given without them, and say so."""
    block = data.get("confirmation", {})
    right = with_marks(block.get("by", ""))
    if right is not None:
        yield _("confirmation: “{before}” became “{after}”.").format(before=block["by"], after=right)
        block["by"] = right


def fill_offices(data: Data, known: Known) -> Iterator[str]:
    """Give each signer without an office the one they hold, and say so."""
    for key in ("confirmation", "signature"):
        block = data.get(key, {})
        office = office_of(block.get("person"), known, block.get("by", ""))
        if office is not None and not block.get("office"):
            block["office"] = office
            yield _("{key}: office “{office}” taken from agency.yaml.").format(key=key, office=office)


def sign_for_head(data: Data, known: Known) -> Iterator[str]:
    """Let a deputy of a State body who signs without any authority sign for the head, and say so.

    Law: Nghị định 30/2020/NĐ-CP, Điều 13: a deputy signs for the head (KT.).
    """
    if known.agency is None or known.agency.is_of_party:
        return
    block = data.get("signature", {})
    office = block.get("office") or ""
    if not is_deputy(office) or not head_of(office) or block.get("authority"):
        return
    block["authority"] = [f"KT. {head_of(office)}"]
    yield _("signature: “{line}” was added, because “{office}” signs for the head.").format(
        line=block["authority"][0], office=office
    )


def unmarked_parties(data: Data, known: Known) -> Iterator[str]:
    """Name the forces that are nobody of the agency and are written without any diacritics."""
    forces = data.get("forces", {})
    parties = [forces.get("lead"), *forces.get("coordinate", ()), *forces.get("take_part", ())]
    ids = {*known.agency.departments, *known.agency.people} if known.agency is not None else set()
    for party in filter(None, parties):
        if party not in ids and party.isascii() and not party.isupper() and any(map(str.isalpha, party)):
            yield _("“{name}” is nobody in agency.yaml and has no diacritics: it is printed as it stands.").format(
                name=party
            )


def shorten_authority(data: Data) -> None:
    """Write a single line of authority as a text, as people do."""
    for block in (data.get("confirmation", {}), data.get("signature", {})):
        if len(lines := block.get("authority", ())) == 1:
            block["authority"] = lines[0]


def office_of(person: str | None, known: Known, body: str = "") -> str | None:
    """Return the one office a person holds, None for none or several; for a body of the Party one of the Party."""
    if person is None or known.agency is None or person not in known.agency.people:
        return None
    held = known.agency.people[person].offices_on(known.day)
    if is_party_body(body) and not known.agency.is_of_party:
        held = tuple(filter(is_party_office, held))
    return held[0] if len(held) == 1 else None
