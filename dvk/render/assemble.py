"""Makes the tree of a document from the parts its template wrote."""

from __future__ import annotations

from collections.abc import Mapping

from dvk.errors import TemplateProblem
from dvk.model.agency import Regime
from dvk.render import markup
from dvk.render.blocks import blocks, inline
from dvk.render.document import (
    Appendix,
    Document,
    Foot,
    Inline,
    Letterhead,
    Listing,
    SignatureBlock,
    Title,
)
from dvk.render.markup import Element, Node
from dvk.render.profiles import profile_of
from dvk.render.templates import Part
from dvk.words import _

_LISTING = frozenset({"p", "ul"})


def document(parts: Mapping[str, Part], regime: Regime) -> Document:
    """Return the document of some parts; raises TemplateProblem where a part does not hold what its place needs."""
    return Document(
        regime=regime,
        head=Letterhead(
            motto=profile_of(regime).motto,
            superior=_line(parts, "superior"),
            agency=_line(parts, "agency"),
            address=_line(parts, "address"),
            number=_line(parts, "number"),
            about=_line(parts, "about"),
            place_date=_line(parts, "place_date"),
            label=_line(parts, "label"),
        ),
        title=Title(_line(parts, "title"), _line(parts, "subject")),
        addressees=_listing(parts, "addressees"),
        body=tuple(
            block
            for name in ("grounds", "opening", "body")
            for block in blocks(_nodes(parts, name, markup.FLOW), markup.BODY_CLASSES)
        ),
        foot=Foot(
            signature=_signature(parts, "signature", regime),
            confirmation=_signature(parts, "confirmation", regime),
            recipients=_listing(parts, "recipients"),
        ),
        appendices=tuple(
            _appendix(node) for node in _nodes(parts, "appendices", frozenset({"section"})) if isinstance(node, Element)
        ),
    )


def _nodes(parts: Mapping[str, Part], name: str, allowed: frozenset[str]) -> tuple[Node, ...]:
    part = parts.get(name)
    return markup.parse(part.html, part.where, allowed=allowed) if part is not None else ()


def _line(parts: Mapping[str, Part], name: str) -> Inline:
    return inline(_nodes(parts, name, markup.PHRASING))


def _listing(parts: Mapping[str, Part], name: str) -> Listing | None:
    label: Inline = ()
    items: list[Inline] = []
    for node in _nodes(parts, name, _LISTING):
        assert isinstance(node, Element)
        if node.tag == "p":
            if label or items:
                raise TemplateProblem(_("This block takes one <p>, before its <ul>."), where=node.where)
            label = inline(node.children)
        else:
            items += (inline(child.children) for child in node.children if isinstance(child, Element))
    return Listing(label, tuple(filter(None, items))) if label or items else None


def _signature(parts: Mapping[str, Part], name: str, regime: Regime) -> SignatureBlock | None:
    lines: dict[str, list[Inline]] = {"authority": [], "office": [], "name": []}
    for node in _nodes(parts, name, frozenset({"p"})):
        assert isinstance(node, Element)
        if len(node.classes) != 1 or node.classes[0] not in lines:
            raise TemplateProblem(
                _("Each <p> of a signature has one of the classes {classes}.").format(classes=", ".join(lines)),
                where=node.where,
            )
        if text := inline(node.children):
            lines[node.classes[0]].append(text)
    if not any(lines.values()):
        return None
    if regime == "đảng" and not lines["authority"]:
        # Who signs for nobody else signs by the office, which the Party then sets as it does an authority: in bold.
        lines["authority"], lines["office"] = lines["office"], []
    return SignatureBlock(tuple(lines["authority"]), tuple(lines["office"]), next(iter(lines["name"]), ()))


def _appendix(section: Element) -> Appendix:
    texts: dict[str, Inline] = {}
    others: list[Node] = []
    for node in section.children:
        known = [name for name in node.classes if name in markup.APPENDIX_CLASSES] if isinstance(node, Element) else []
        if known and isinstance(node, Element):
            texts[known[0]] = inline(node.children)
        else:
            others.append(node)
    return Appendix(
        label=texts.get("appendix-label", ()),
        title=texts.get("appendix-title", ()),
        reference=texts.get("appendix-reference", ()),
        landscape="landscape" in section.classes,
        blocks=tuple(blocks(others, markup.BODY_CLASSES)),
    )
