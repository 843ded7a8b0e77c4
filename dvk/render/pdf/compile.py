"""Hands a document to Typst and takes the PDF back; every fault of Typst's becomes one of ours.

Typst's workers do not survive a fork: a process that makes PDFs is started, never forked, after the first one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import typst

from dvk.errors import DvkError, EnvironmentProblem
from dvk.model.agency import Regime
from dvk.render.document import Document
from dvk.render.pdf.faces import OWN, Face, read_face
from dvk.render.pdf.figures import figures
from dvk.render.pdf.tree import tree
from dvk.render.profiles import profile_of
from dvk.render.profiles.setup import Setup
from dvk.resources import fonts_folder
from dvk.words import _

SOURCE = Path(__file__).with_name("document.typ")
STANDARDS: list[Any] = ["a-2a"]
MOMENT = 315532800
"""1980-01-01, the earliest moment a ZIP archive can hold, too: no clock leaks into a document."""

_ALONE = "the signature stands alone"
_AROUND = 30


@dataclass(frozen=True, slots=True)
class Setting:
    """A compiler with the faces of one family and no others."""

    compiler: typst.Compiler
    face: Face
    family: str


@cache
def setting(folder: Path | None, family: str) -> Setting:
    """Return the compiler for a family of faces in a folder, or for those dvk ships."""
    name = family if folder is not None else OWN
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder or fonts_folder()])
    upright = _upright(fonts, name, folder)
    return Setting(typst.Compiler(SOURCE, root=SOURCE.parent, font_paths=fonts), read_face(upright), name)


def to_pdf(document: Document, font_folder: Path | None = None) -> bytes:
    """Return a document as PDF/A-2a; raises DvkError for a character the face does not have."""
    profile = profile_of(document.regime, document.setup)
    used = setting(font_folder, profile.font)
    inputs = inputs_of(document, font_folder)
    try:
        return _compiled(used.compiler, inputs)
    except typst.TypstError as error:
        if _ALONE not in error.message:
            raise DvkError(_("Typst cannot lay this document out: {reason}").format(reason=error.message)) from error
    try:
        return _compiled(used.compiler, inputs | {"tight": "1"})
    except typst.TypstError as error:
        raise DvkError(_("Typst cannot lay this document out: {reason}").format(reason=error.message)) from error


def inputs_of(document: Document, font_folder: Path | None = None) -> dict[str, str]:
    """Return what the Typst source reads; raises DvkError for a character the face does not have."""
    profile = profile_of(document.regime, document.setup)
    used = setting(font_folder, profile.font)
    data = tree(document, profile)
    written = json.dumps(data, ensure_ascii=False)
    if not used.face.characters.issuperset(written):
        _refuse_unknown_characters(data, used)
    return {"document": written, "figures": _figures(document.regime, document.setup, font_folder)}


@lru_cache(maxsize=16)
def _figures(regime: Regime, setup: Setup, font_folder: Path | None) -> str:
    profile = profile_of(regime, setup)
    used = setting(font_folder, profile.font)
    return json.dumps(figures(profile, used.face, used.family))


def _compiled(compiler: typst.Compiler, inputs: dict[str, str]) -> bytes:
    data, warnings = compiler.compile_with_warnings(
        sys_inputs=inputs, format="pdf", pdf_standards=STANDARDS, timestamp=MOMENT
    )
    if warnings:
        reasons = "; ".join(str(warning.message) for warning in warnings)
        raise DvkError(_("Typst cannot lay this document out: {reason}").format(reason=reasons))
    assert isinstance(data, bytes)
    return data


def _upright(fonts: typst.Fonts, name: str, folder: Path | None) -> Path:
    """Return the file of the upright face; raises EnvironmentProblem when one of the four is missing."""
    found = {
        (font.style, font.weight): font.path for font in fonts.fonts() if font.family == name and font.path is not None
    }
    wanted = {("normal", 400), ("normal", 700), ("italic", 400), ("italic", 700)}
    if not wanted <= found.keys():
        raise EnvironmentProblem(
            _("The folder {folder} does not hold the four faces of {name}.").format(folder=folder, name=name),
            help=_("Regular, bold, italic and bold italic are needed, as .ttf or .ttc files."),
        )
    return Path(found["normal", 400])


def _refuse_unknown_characters(data: Any, used: Setting) -> None:
    for text in _texts(data):
        for index, character in enumerate(text):
            if character not in used.face.characters:
                around = text[max(0, index - _AROUND) : index + _AROUND]
                message = _("{face} has no character “{character}” (U+{code:04X}); it stands in “{around}”.")
                raise DvkError(
                    message.format(face=used.family, character=character, code=ord(character), around=around),
                    help=_("Write it in letters, or leave it out."),
                )


def _texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _texts(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _texts(value)
