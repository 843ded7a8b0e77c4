"""Knows the words and marks that depend on the regime, and on what the agency chose where its sources differ."""

from __future__ import annotations

from dataclasses import dataclass

from dvk.model.agency import Agency, Layout


@dataclass(frozen=True, slots=True)
class Usage:
    """What a document says and how it ends its lines, whatever its wording."""

    about: str
    """What the subject of an official letter begins with."""
    submission: str
    """How a submission addresses the body it goes to; everything else says “Kính gửi”."""
    recipient: str
    """The sign after a line of recipients."""
    last_ground: str
    """The sign after the last ground."""
    number: str
    """The sign after the number of a section or clause."""


_STATE = Usage("V/v ", "Kính gửi", ";", ".", ".")


def usage_of(agency: Agency) -> Usage:
    """Return an agency's usage."""
    if not agency.is_of_party:
        return _STATE
    layout = agency.layout or Layout()
    end, number = layout.last_ground, layout.headings
    if layout.guideline == "HD36":
        return Usage("", "Kính gửi", ",", end, number)
    return Usage("về việc ", "Kính trình", ";", end, number)
