"""Reads Word files back, and knows the order of children ECMA-376 Part 1 demands of WordprocessingML."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document as WordDocument
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

# The sequences of the schema (wml.xsd of the transitional schemas), as far as an office document needs them.
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid"
    " vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em"
    " lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
    " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tblCellMar": "top left start bottom right end",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tcBorders": "top left start bottom right end insideH insideV tl2br tr2bl",
    "tcMar": "top left start bottom right end",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
    " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "tc": "tcPr p tbl",
    "sdt": "sdtPr sdtEndPr sdtContent",
    "sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex dropDownList date"
    " text",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked"
    " rsid pPr rPr tblPr trPr tcPr",
    "styles": "docDefaults latentStyles style",
    "settings": "zoom defaultTabStop autoHyphenation characterSpacingControl compat themeFontLang decimalSymbol"
    " listSeparator",
    "docDefaults": "rPrDefault pPrDefault",
}
_REPEATED = {"tc": {"p", "tbl"}}
"""Children that may take turns."""


def parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a file by name; the archive must be whole."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def part(data: bytes, name: str) -> etree._Element:
    """Return a part as a tree."""
    return etree.fromstring(parts(data)[name])


def main_part(data: bytes) -> etree._Element:
    """Return the part with the text."""
    return part(data, "word/document.xml")


def read(data: bytes) -> WordDocument:
    """Open a file with a reader that is not dvk's."""
    return docx.Document(io.BytesIO(data))


def misplaced(root: etree._Element) -> Iterator[str]:
    """Yield what stands in another order than the schema's, or where the schema does not have it."""
    for element in root.iter(etree.Element):
        name = element.tag.removeprefix(W)
        if name not in ORDER or not element.tag.startswith(W):
            continue
        order = ORDER[name].split()
        at = 0
        for child in element:
            step = child.tag.removeprefix(W)
            if step not in order:
                yield f"{name} holds {step}"
                continue
            index = order.index(step)
            if index < at and not {step, order[at]} <= _REPEATED.get(name, set()):
                yield f"{name}: {step} after {order[at]}"
            at = max(at, index)


def lines(data: bytes) -> list[str]:
    """Return the words of a file paragraph by paragraph, in the order of the page; empty paragraphs left out."""
    body = main_part(data)[0]
    texts = []
    for paragraph in body.iter(f"{W}p"):
        words = "".join(
            "\n" if piece.tag == f"{W}br" else piece.text or "" for piece in paragraph.iter(f"{W}t", f"{W}br")
        )
        if words:
            texts.append(words.replace("\N{NO-BREAK SPACE}", " "))
    return texts


def styled(data: bytes, component: str) -> list[etree._Element]:
    """Return the paragraphs in the style of a component."""
    from dvk.render.docx.names import style_id

    return [
        paragraph
        for paragraph in main_part(data).iter(f"{W}p")
        if paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == style_id(component)
    ]


def text_of(paragraph: etree._Element) -> str:
    """Return a paragraph's words."""
    return "".join(piece.text or "" for piece in paragraph.iter(f"{W}t")).replace("\N{NO-BREAK SPACE}", " ")
