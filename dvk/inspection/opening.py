"""Tells what a file is by its content, never by its name, and reads it."""

from __future__ import annotations

import stat
from pathlib import Path

from dvk.diagnostics.formats.shown import visible
from dvk.errors import EnvironmentProblem
from dvk.inspection.refusal import Refusal
from dvk.inspection.sheet import Sheet
from dvk.words import _

MOST_BYTES = 64 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_WITHIN = 1024


def open_sheet(path: Path) -> Sheet:
    """Read a DOCX or PDF; raises EnvironmentProblem or Refusal with the reason why not."""
    data = _bytes(path)
    if data.startswith(b"PK\x03\x04"):
        from dvk.inspection.docx import read_docx

        return read_docx(data)
    if b"%PDF-" in data[:_PDF_WITHIN]:
        from dvk.inspection.pdf import read_pdf

        return read_pdf(data)
    raise _refusal(data)


def _bytes(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise EnvironmentProblem(_("{path} is a folder.").format(path=visible(str(path))))
        if not stat.S_ISREG(mode):
            # Opening a pipe would wait for a writer that may never come; a device may never end.
            message = _("{path} is not an ordinary file; save the document as one and inspect that.")
            raise EnvironmentProblem(message.format(path=visible(str(path))))
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise EnvironmentProblem(_("There is no file {path}.").format(path=visible(str(path)))) from None
    except OSError as error:
        message = _("{path} cannot be read: {reason}.")
        raise EnvironmentProblem(message.format(path=visible(str(path)), reason=error.strerror or error)) from error
    if len(data) > MOST_BYTES:
        raise Refusal(_("The file is larger than 64 MB; a document this large is not inspected."))
    return data


def _refusal(data: bytes) -> Refusal:
    if not data.strip():
        return Refusal(_("The file is empty."))
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return Refusal(_("The file is protected with a password; save it without one."))
        return Refusal(_("The file is of the old Word format (.doc)."), help=_("Save it as .docx and inspect that."))
    if data.lstrip().startswith(b"{\\rtf"):
        return Refusal(_("The file is RTF."), help=_("Save it as .docx and inspect that."))
    return Refusal(_("The file is neither a Word document (DOCX) nor a PDF, or it is damaged."))
