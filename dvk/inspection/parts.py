"""The components that were recognised in a document, whoever made it."""

from __future__ import annotations

from dataclasses import dataclass

from dvk.inspection.sheet import Paragraph, Stroke
from dvk.inspection.types import DocumentType

Some = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """One block of a signature: lines of authority and office in capitals, and the name under them."""

    lines: Some
    name: Paragraph | None
    others: Some = ()
    """Further lines: where it was signed, a confirmation."""


@dataclass(frozen=True, slots=True)
class Annex:
    """An appendix: its label, what follows it as title, and the reference to its document."""

    label: Paragraph
    title: Some
    reference: Paragraph | None
    section: int


@dataclass(frozen=True, slots=True)
class Parts:
    """The components; what is missing is None or empty."""

    nation: Paragraph | None = None
    motto: Paragraph | None = None
    superior: Some = ()
    agency: Some = ()
    number: Paragraph | None = None
    place_date: Paragraph | None = None
    letter_subject: Paragraph | None = None
    stamps: Some = ()
    title: Paragraph | None = None
    subject: Some = ()
    type: DocumentType | None = None
    addressees: Some = ()
    grounds: Some = ()
    body: Some = ()
    recipients_label: Paragraph | None = None
    recipients: Some = ()
    signatures: tuple[Signature, ...] = ()
    annexes: tuple[Annex, ...] = ()
    under_nation: tuple[Stroke, ...] = ()
    under_motto: tuple[Stroke, ...] = ()
    under_agency: tuple[Stroke, ...] = ()
    under_subject: tuple[Stroke, ...] = ()
    signs: tuple[tuple[str, str], ...] = ()
    """Signs that stand for a line, as component and text."""

    def by_component(self) -> dict[str, Some]:
        """Return the paragraphs of each component, by the profile's names."""
        return {
            "nation": _some(self.nation),
            "motto": _some(self.motto),
            "superior": self.superior,
            "agency": self.agency,
            "number": _some(self.number),
            "place-date": _some(self.place_date),
            "title": _some(self.title),
            "subject": self.subject,
            "addressees": self.addressees,
            "ground": self.grounds,
            "body": self.body,
            "office": tuple(line for block in self.signatures for line in block.lines),
            "name": tuple(block.name for block in self.signatures if block.name),
            "recipients-label": _some(self.recipients_label),
            "recipients-item": self.recipients,
            "appendix-label": tuple(annex.label for annex in self.annexes),
            "appendix-title": tuple(line for annex in self.annexes for line in annex.title),
            "appendix-reference": tuple(annex.reference for annex in self.annexes if annex.reference),
        }


def _some(paragraph: Paragraph | None) -> Some:
    return () if paragraph is None else (paragraph,)
