"""Knows where the components of a document stand on a page of plain text."""

from __future__ import annotations

from dataclasses import dataclass

from dvk.render.document import Appendix, Document, Inline, Listing, SignatureBlock
from dvk.render.profiles import profile_of
from dvk.render.profiles.model import Profile
from dvk.render.text.columns import GAP, beside, component, rule_signs
from dvk.render.text.flow import flow
from dvk.render.text.wrap import aligned, widest, words, wrap
from dvk.text.width import display_width

DEFAULT_WIDTH = 80
LEAST_WIDTH = 60

_RIGHT_SHARE = 0.55
_LEAST_LEFT_SHARE = 0.3
_SIGNING = 4
"""Empty lines for the signature."""


def to_text(document: Document, width: int = DEFAULT_WIDTH) -> str:
    """Return a document as text that ends in one newline; lines hold no trailing space."""
    page = _Page(document, profile_of(document.regime), width)
    sections = [
        page.head(),
        page.title(),
        page.addressees(),
        flow(document.body, width, page.profile, gap=1),
        page.foot(),
        *(page.appendix(appendix) for appendix in document.appendices),
    ]
    lines: list[str] = []
    for section in filter(None, sections):
        lines += ["", *section] if lines else section
    return "\n".join(line.rstrip(" ") for line in lines) + "\n"


@dataclass(frozen=True, slots=True)
class _Page:
    document: Document
    profile: Profile
    width: int

    @property
    def right(self) -> int:
        """The right column holds the motto, place and date on one line each, and the wider share of the page.

        For place and date it grows only as far as no word at the left breaks and a share of the page stays there.
        """
        head = self.document.head
        motto = max(display_width(text) for _name, text in head.motto)
        place_date = widest([" ".join(written) for written in words(head.place_date)])
        named = (word for text in (head.superior, head.agency, head.number) for line in words(text) for word in line)
        left = max(round(self.width * _LEAST_LEFT_SHARE), widest(list(named)))
        return max(round(self.width * _RIGHT_SHARE), motto + 2, min(place_date, self.width - GAP - left))

    @property
    def left(self) -> int:
        return self.width - self.right - GAP

    def head(self) -> list[str]:
        head = self.document.head
        left = self._put(head.superior, "superior", self.left) + self._put(head.agency, "agency", self.left)
        lines = self._put(head.label, "label", self.width)
        lines += beside(left, self._motto(), self.left)
        if head.address:
            lines += [line for written in words(head.address) for line in wrap(written, self.width)] + [""]
        number = self._put(head.number, "number", self.left)
        lines += beside(number, self._put(head.place_date, "place-date", self.right), self.left)
        return lines + [line.rstrip(" ") for line in self._put(head.about, "about", self.left)]

    def title(self) -> list[str]:
        title = self.document.title
        return ["", *self._put(title.name, "title", self.width), *self._put(title.subject, "subject", self.width)]

    def addressees(self) -> list[str]:
        listing = self.document.addressees
        if listing is None:
            return []
        label = _listed(listing.label)
        # The dashes stand under the colon (Nghị định 30/2020, Phụ lục I, II.9.d).
        colon = max(0, widest(label) - 1)
        lines = label + [" " * colon + line for line in _items(listing, self.width - colon - GAP)]
        start = max(0, (self.width - widest(lines)) // 2)
        return [" " * start + line for line in lines]

    def foot(self) -> list[str]:
        foot = self.document.foot
        listing = self._recipients(foot.recipients, self.width)
        if foot.confirmation is not None:
            half = (self.width - GAP) // 2
            least = max(len(self._offices(block, half)) for block in (foot.confirmation, foot.signature))
            signed = [self._signature(block, half, least) for block in (foot.confirmation, foot.signature)]
            return ["", *beside(signed[0], signed[1], half), *([""] if listing else []), *listing]
        signing = widest([line.strip() for line in self._signature(foot.signature, self.width)])
        least, most = round(self.width * 0.4), self.width // 2
        left = min(max(widest(listing), self.left), self.width - GAP - max(least, min(signing, most)))
        right = self._signature(foot.signature, self.width - GAP - left)
        lines = beside(self._recipients(foot.recipients, left), right, left)
        return ["", *lines] if lines else []

    def appendix(self, appendix: Appendix) -> list[str]:
        return [
            "",
            *self._put(appendix.label, "appendix-label", self.width),
            *self._put(appendix.title, "appendix-title", self.width),
            *self._put(appendix.reference, "appendix-reference", self.width),
            "",
            *flow(appendix.blocks, self.width, self.profile, gap=1),
        ]

    def _motto(self) -> list[str]:
        lines = []
        for name, text in self.document.head.motto:
            style = self.profile.style(name)
            lines.append(aligned(text, self.right, style.align))
            if style.rule is not None:
                lines.append(aligned(rule_signs(style.rule, display_width(text)), self.right, "centre"))
        return lines

    def _put(self, text: Inline, name: str, width: int) -> list[str]:
        return component(text, name, self.profile, width)

    def _recipients(self, listing: Listing | None, width: int) -> list[str]:
        return _listed(listing.label) + _items(listing, width) if listing is not None else []

    def _signature(self, block: SignatureBlock | None, width: int, least: int = 0) -> list[str]:
        """Return a block's lines; its offices take at least so many, that names side by side stand level."""
        if block is None:
            return []
        offices = self._offices(block, width)
        room = _SIGNING + max(0, least - len(offices))
        return [*offices, *[""] * room, *self._put(block.name, "name", width)]

    def _offices(self, block: SignatureBlock | None, width: int) -> list[str]:
        if block is None:
            return []
        lines = [line for text in block.authority for line in self._put(text, "authority", width)]
        return lines + [line for text in block.office for line in self._put(text, "office", width)]


def _listed(label: Inline) -> list[str]:
    return [" ".join(written) for written in words(label) if written]


def _items(listing: Listing, width: int) -> list[str]:
    """Return the lines of a list, further lines under the first word."""
    lines = []
    for item in listing.items:
        for index, line in enumerate(wrap([word for written in words(item) for word in written], width - 2)):
            lines.append(f"{'- ' if index == 0 else '  '}{line}")
    return lines
