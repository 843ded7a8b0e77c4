"""Puts the parts of a document in the order of its pages, and the parts of a Word file in their archive."""

from __future__ import annotations

from functools import lru_cache

from dvk.model.agency import Regime
from dvk.render import package, room
from dvk.render.document import Appendix, Document, Foot
from dvk.render.docx import parts, xml
from dvk.render.docx.controls import Choices, add_controls
from dvk.render.docx.fill import foot_stands_alone
from dvk.render.docx.flow import add_flow
from dvk.render.docx.foot import add_addressees, add_foot, add_recipients
from dvk.render.docx.frame import complete, set_apart
from dvk.render.docx.head import add_head
from dvk.render.docx.section import add_section
from dvk.render.docx.sheet import Sheet
from dvk.render.docx.styles import styles_part
from dvk.render.docx.xml import Element, W, add, keep_with_next
from dvk.render.profiles import profile_of
from dvk.render.profiles.model import Profile
from dvk.render.profiles.setup import Setup


def to_docx(document: Document, choices: Choices | None = None) -> bytes:
    """Return a document as a Word file; an empty form has choices, if only none."""
    profile = profile_of(document.regime, document.setup)
    types, relations, rest = _fixed(document.regime, document.setup)
    return package.archive(
        (
            types,
            relations,
            package.part("word/document.xml", _document(document, profile, choices)),
            *rest,
            package.part("docProps/core.xml", parts.core_properties(document.name, document.author)),
        )
    )


@lru_cache(maxsize=16)
def _fixed(regime: Regime, setup: Setup) -> tuple[package.Part, package.Part, tuple[package.Part, ...]]:
    """Return the parts that all documents of a profile share."""
    profile = profile_of(regime, setup)
    return (
        package.part("[Content_Types].xml", parts.content_types()),
        package.part("_rels/.rels", parts.package_relations()),
        (
            package.part("word/_rels/document.xml.rels", parts.document_relations()),
            package.part("word/styles.xml", styles_part(profile)),
            package.part("word/settings.xml", parts.settings()),
            package.part("word/fontTable.xml", parts.font_table(profile.font)),
            package.part("word/theme/theme1.xml", parts.theme(profile.font)),
            package.part("word/header1.xml", parts.header()),
            package.part("word/header2.xml", parts.first_header()),
            package.part("docProps/app.xml", parts.app_properties()),
        ),
    )


def _document(document: Document, profile: Profile, choices: Choices | None) -> bytes:
    root = xml.root("document")
    body = add(root, "body")
    sheet = Sheet.of(profile)
    add_head(body, document, sheet)
    sheet.put(body, document.title.name, "title")
    sheet.put(body, document.title.subject, "subject")
    if document.addressees is not None:
        add_addressees(body, document.addressees, sheet)
    _body_and_foot(body, document, sheet)
    landscape = False
    for number, appendix in enumerate(document.appendices):
        _end_section(body, profile, landscape=landscape, restart=number > 0)
        landscape = appendix.landscape
        _appendix(body, appendix, sheet)
    if body[-1].tag == f"{{{W}}}tbl":
        set_apart(body)
    complete(body)
    add_section(body, profile.page, landscape=landscape, restart=bool(document.appendices))
    if choices is not None:
        add_controls(root, choices)
    return xml.serialised(root)


def _body_and_foot(body: Element, document: Document, sheet: Sheet) -> None:
    """Add the body and the foot, which takes the end of the body with it where it begins a page."""
    foot = document.foot
    if foot == Foot():
        add_flow(body, document.body, sheet)
    elif foot_stands_alone(document, sheet):
        add_flow(body, document.body, sheet, foot=foot)
        if foot.confirmation is not None and foot.recipients is not None:
            add_recipients(body, foot.recipients, sheet, above=room.FOOT)
    else:
        add_flow(body, document.body, sheet, keep_next=True)
        if not document.body:
            keep_with_next(body[-1])
        add_foot(body, foot, sheet)


def _end_section(body: Element, profile: Profile, *, landscape: bool, restart: bool) -> None:
    """End a section in its last paragraph, after a table in one of its own."""
    last = body[-1] if body[-1].tag == f"{{{W}}}p" else set_apart(body)
    add_section(last[0], profile.page, landscape=landscape, restart=restart)


def _appendix(body: Element, appendix: Appendix, sheet: Sheet) -> None:
    own = sheet.landscape() if appendix.landscape else sheet
    own.put(body, appendix.label, "appendix-label")
    own.put(body, appendix.title, "appendix-title")
    own.put(body, appendix.reference, "appendix-reference")
    add_flow(body, appendix.blocks, own)
