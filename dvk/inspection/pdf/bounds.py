"""Keeps pdfminer from unpacking, counting out or reading more than a document can hold."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

from pdfminer import cmapdb, pdffont, pdftypes, psparser

from dvk.inspection.refusal import Refusal
from dvk.words import _

MOST_UNPACKED = 256 << 20
MOST_STREAM = 64 << 20
_MOST_SLOW = 1 << 20
"""A stream larger than this in a packing that is undone letter by letter would take minutes."""
_SLOW = ("lzwdecode", "ascii85decode", "asciihexdecode", "rldecode", "ccittfaxdecode")
MOST_COUNTED = 2_000_000
"""How many codes all fonts together may name: a range of ten letters names four thousand millions."""
MOST_FOLLOWED = 1_000_000
MOST_TOKENS = 2_000_000
"""How many words all pages together may hold: a page of text holds some thousands."""


@contextmanager
def bounded() -> Iterator[None]:
    """Hold every stream, and all of them together, to a size; raises Refusal where one is larger.

    pdfminer unpacks a stream whole, whatever it swells to, counts out ranges whole, and has no setting for it: the
    functions it calls are replaced while a file is read.
    """
    room = {"bytes": MOST_UNPACKED, "codes": MOST_COUNTED, "tokens": MOST_TOKENS, "references": MOST_FOLLOWED}

    def take(what: str, count: int) -> None:
        room[what] -= count
        if room[what] < 0:
            raise _bomb()

    def spend(data: bytes) -> bytes:
        take("bytes", len(data))
        return data

    def counted(*bounds: int) -> range:
        found = range(*bounds)
        take("codes", max(found.stop - found.start, 0))
        return found

    def resolve(reference: Any, default: object = None) -> Any:
        # Two references that lead to each other are followed for ever.
        take("references", 1)
        return own[pdftypes.PDFObjRef, "resolve"](reference, default)

    def token(parser: Any) -> Any:
        take("tokens", 1)
        return own[psparser.PSBaseParser, "nexttoken"](parser)

    def decompress(data: bytes) -> bytes:
        unpacker = zlib.decompressobj()
        unpacked = unpacker.decompress(data, MOST_STREAM)
        if unpacker.unconsumed_tail:
            raise _bomb()
        if not unpacker.eof:
            raise zlib.error("incomplete stream")
        return spend(unpacked)

    def decompress_corrupted(data: bytes) -> bytes:
        # Writers leave rubbish after a stream: what unpacks before it is what they meant.
        unpacker, unpacked = zlib.decompressobj(), b""
        for start in range(0, len(data), 4096):
            try:
                unpacked += unpacker.decompress(data[start : start + 4096], MOST_STREAM)
            except zlib.error:
                break
            if len(unpacked) > MOST_STREAM or unpacker.unconsumed_tail:
                raise _bomb()
        return spend(unpacked)

    def short(name: str) -> Callable[..., bytes]:
        def decode(data: bytes, *rest: Any) -> bytes:
            if len(data) > _MOST_SLOW:
                raise _bomb()
            return spend(own[pdftypes, name](data, *rest))

        return decode

    def predicted(name: str) -> Callable[..., bytes]:
        def apply(*arguments: Any) -> bytes:
            if len(arguments[-1]) > 4 * _MOST_SLOW:
                raise _bomb()
            return spend(own[pdftypes, name](*arguments))

        return apply

    unpacking = SimpleNamespace(decompress=decompress, decompressobj=zlib.decompressobj, error=zlib.error)
    replaced: dict[tuple[Any, str], Any] = {
        (pdftypes, "zlib"): unpacking,
        (pdftypes, "decompress_corrupted"): decompress_corrupted,
        **{(pdftypes, name): short(name) for name in _SLOW},
        **{(pdftypes, name): predicted(name) for name in ("apply_png_predictor", "apply_tiff_predictor")},
        (cmapdb, "range"): counted,
        (pdffont, "range"): counted,
        (psparser.PSBaseParser, "nexttoken"): token,
        (pdftypes.PDFObjRef, "resolve"): resolve,
    }
    # Neither module has a `range` of its own: what is put back is the built-in one.
    own: dict[tuple[Any, str], Any] = {(module, name): getattr(module, name, range) for module, name in replaced}
    try:
        for (module, name), function in replaced.items():
            setattr(module, name, function)
        yield
    finally:
        for (module, name), function in own.items():
            setattr(module, name, function)


def _bomb() -> Refusal:
    return Refusal(_("The file unpacks to more than a document can hold; it was not read."))
