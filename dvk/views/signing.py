"""Knows how a block of signature is put together: by whose authority, in which office, who."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from dvk.model.agency import Agency
from dvk.model.signing import Confirmation, Signature
from dvk.text.party import is_party_body, is_party_office
from dvk.views import names


@dataclass(frozen=True, slots=True)
class SignatureView:
    """Lines of authority, the office, the name; `by` is the body that confirms, empty in a plain signature."""

    authority: tuple[str, ...]
    office: str
    name: str
    by: str = ""


def signature_view(signature: Signature | None, agency: Agency, day: dt.date) -> SignatureView | None:
    """Return a signature block; an office left out is the one its holder had on the day.

    For a committee of the Party nobody confirms in an office of the State body.
    """
    if signature is None:
        return None
    known = agency.people.get(signature.person or "")
    held = known.offices_on(day) if known is not None and signature.office is None else ()
    by = signature.by if isinstance(signature, Confirmation) else ""
    if is_party_body(by) and not agency.is_of_party:
        held = tuple(filter(is_party_office, held))
    return SignatureView(
        authority=signature.authority or (),
        office=signature.office or next(iter(held), ""),
        name=names.person(agency, signature.person),
        by=by,
    )
