"""Opens the ZIP of an Office file within limits, and its XML without entities, network or huge trees.

Sizes are read from the directory before anything is unpacked, and held while unpacking: a directory can lie.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from dvk.inspection.refusal import Refusal
from dvk.words import _

MEGA = 1 << 20
MOST_PARTS = 4_000
MOST_UNPACKED = 256 * MEGA
MOST_PART = 64 * MEGA
MOST_RATIO = 200
"""Text in XML shrinks twenty-fold; what shrinks two hundred-fold was made to fill a machine."""
SMALL = MEGA
"""Below this size no ratio is looked at: an empty style sheet shrinks well too."""
MOST_XML = 32 * MEGA


class Archive:
    """The parts of a ZIP, each read within the limits."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise damaged() from error
        entries = self._zip.infolist()
        if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_UNPACKED:
            raise _bomb()
        for entry in entries:
            if entry.flag_bits & 1:
                raise Refusal(_("The file is protected with a password; save it without one."))
            if entry.file_size > MOST_PART or _swells(entry.file_size, entry.compress_size):
                raise _bomb()
        self._entries = {entry.filename.lstrip("/"): entry for entry in entries}
        if len(self._entries) != len(entries):
            raise Refusal(_("The file holds two parts of one name; programs may read either. Save it anew."))
        self._unpacked = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes | None:
        """Return a part's bytes, None where there is no such part."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(MOST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise damaged() from error
        self._unpacked += len(data)
        if len(data) > MOST_PART or self._unpacked > MOST_UNPACKED:
            raise _bomb()
        return data

    def xml(self, name: str) -> etree._Element | None:
        """Return a part's root element, None where there is no such part."""
        data = self.read(name)
        return None if data is None else parse(data)


def parse(data: bytes) -> etree._Element:
    """Parse XML that declares nothing of its own; raises Refusal for a DTD, entities or faulty XML."""
    if len(data) > MOST_XML:
        raise _bomb()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged() from error
    # Office writes no DTD ever: one that is there serves to swell or to fetch.
    doctype: str = root.getroottree().docinfo.doctype  # type: ignore[union-attr]
    if doctype or next(root.iter(etree.Entity), None) is not None:
        raise Refusal(_("The file declares XML entities, which no Office program writes; it was not read."))
    return root


def damaged() -> Refusal:
    """Return the refusal of a file that is broken."""
    return Refusal(_("The file is damaged: it cannot be read as a Word document."))


def _swells(size: int, packed: int) -> bool:
    return size > SMALL and size > MOST_RATIO * max(packed, 1)


def _bomb() -> Refusal:
    return Refusal(_("The file unpacks to more than a document can hold; it was not read."))
