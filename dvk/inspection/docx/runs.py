"""The text of a DOCX's paragraph as it is printed: without what was deleted, with what was inserted."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.inspection.docx.names import Element, is_on, local, w

_SKIPPED = ("del", "moveFrom", "pPr", "rPr", "instrText", "txbxContent")
_SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}


def pieces(paragraph: Element) -> Iterator[tuple[Element, str]]:
    """Yield each run of a paragraph with its text."""
    for child in paragraph:
        name = local(child)
        if name in _SKIPPED:
            continue
        if name == "r":
            if text := _text(child):
                yield child, text
        elif name != "p":
            yield from pieces(child)


def is_prompt(run: Element) -> bool:
    """Tell whether a run stands in a content control that nobody has filled in."""
    shown = (control.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") for control in run.iterancestors(w("sdt")))
    return any(mark is not None and is_on(mark) for mark in shown)


def _text(run: Element) -> str:
    text = ""
    for child in run:
        match local(child):
            case "t":
                text += child.text or ""
            case "br":
                # A page break is no part of the text.
                text += "" if child.get(w("type")) in ("page", "column") else "\n"
            case "sym":
                code = child.get(w("char")) or ""
                text += chr(int(code, 16)) if len(code) <= 4 and code.isalnum() and _is_hex(code) else ""
            case name:
                text += _SIGNS.get(name, "")
    return text


def _is_hex(code: str) -> bool:
    return all(digit in "0123456789abcdefABCDEF" for digit in code)
