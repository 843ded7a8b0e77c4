"""The parts of a DOCX and how they refer to each other; refuses what could run or be fetched."""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote

from dvk.diagnostics.formats.shown import visible
from dvk.inspection.archive import Archive, damaged, parse
from dvk.inspection.docx.names import Element, transitional, w
from dvk.inspection.refusal import Refusal
from dvk.words import _

_HARMLESS_OUTSIDE = ("hyperlink",)
"""A hyperlink is followed by a reader's click only; everything else outside would be fetched on opening."""
_WORD = ("document.main+xml", "template.main+xml")
_RUNS = ("vbaproject", "vbadata", "activex", "macroenabled", "oleobject")
_RUNS_RELATED = ("vbaproject", "wordvbadata", "oleobject", "package", "control", "activexcontrolbinary", "afchunk")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]+:|//|\\\\", re.IGNORECASE)
_FETCHING = re.compile(r"\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|RD|DATABASE)\b", re.IGNORECASE)
"""Fields that fetch or run something when the document is opened or brought up to date."""


class Package:
    """A DOCX whose parts were found harmless."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._refuse_programs()
        self._refuse_outside()
        self._main = self._find_main()
        self._parts: dict[str, Element | None] = {}
        self.relations = self.relations_of(self._main)
        root = self.part(self._main)
        body = None if root is None else root.find(w("body"))
        if body is None:
            raise damaged()
        self.body = body

    def part(self, name: str) -> Element | None:
        """Return a part's root, None where there is no such part."""
        if name not in self._parts:
            data = self._archive.read(name)
            self._parts[name] = root = None if data is None else parse(transitional(data))
            if root is not None:
                _refuse_fields(root)
        return self._parts[name]

    def related(self, kind: str) -> Element | None:
        """Return the main part's related part of a kind: styles, numbering, theme."""
        for type, target in self.relations.values():
            if type == kind:
                return self.part(target)
        return None

    def by_id(self, id: str | None) -> Element | None:
        """Return the part a relation of the main part leads to."""
        type_and_target = self.relations.get(id or "")
        return None if type_and_target is None else self.part(type_and_target[1])

    def relations_of(self, name: str) -> dict[str, tuple[str, str]]:
        """Return the inner relations of a part: id to kind and the target's name."""
        folder, file = posixpath.split(name)
        data = self._archive.read(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = {}
        for relation in () if data is None else parse(data):
            target = unquote(relation.get("Target") or "")
            if isinstance(relation.tag, str) and relation.get("TargetMode") != "External":
                kind = (relation.get("Type") or "").rpartition("/")[2]
                full = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
                found[relation.get("Id") or ""] = (kind, full)
        return found

    def _find_main(self) -> str:
        for kind, target in self.relations_of("").values():
            if kind == "officeDocument":
                types = self._archive.read("[Content_Types].xml") or b""
                if not any(word.encode() in types for word in _WORD):
                    raise Refusal(_("The file is an Office file, but not a Word document."))
                return target
        raise Refusal(_("The file is a ZIP archive, but not a Word document."))

    def _refuse_programs(self) -> None:
        types = (self._archive.read("[Content_Types].xml") or b"").lower()
        names = " ".join(self._archive.names).lower()
        if b"macroenabled" in types or b"vbaproject" in types or "vbaproject" in names or "vbadata" in names:
            raise Refusal(_("The document holds macros; it was not read."), help=_("Save it as .docx without macros."))
        if any(word in names or word.encode() in types for word in _RUNS) or "word/embeddings/" in names:
            raise Refusal(_("The document holds embedded objects or controls; it was not read."))

    def _refuse_outside(self) -> None:
        for name in self._archive.names:
            if not name.lower().endswith(".rels"):
                continue
            for relation in parse(self._archive.read(name) or b""):
                kind = str(relation.get("Type") or "").rpartition("/")[2]
                target = relation.get("Target") or ""
                if kind.lower() in _RUNS_RELATED:
                    raise Refusal(_("The document holds embedded objects or controls; it was not read."))
                outside = (relation.get("TargetMode") or "").lower() == "external" or _ELSEWHERE.match(target)
                if outside and kind not in _HARMLESS_OUTSIDE:
                    message = _("The document refers to something outside itself ({kind}: {target}); it was not read.")
                    raise Refusal(message.format(kind=visible(kind), target=visible(target[:80])))


def _refuse_fields(root: Element) -> None:
    for node in root.iter(w("instrText"), w("fldSimple")):
        asked = _FETCHING.match(node.get(w("instr")) or node.text or "")
        if asked:
            message = _("The document holds a field that fetches or runs something ({field}); it was not read.")
            raise Refusal(message.format(field=asked[1].upper()))
