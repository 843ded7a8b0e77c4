"""Keeps pdfminer from unpacking more than a document can hold."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

from pdfminer import pdftypes

from dvk.inspection.refusal import Refusal
from dvk.words import _

MOST_UNPACKED = 256 << 20
MOST_STREAM = 64 << 20
_MOST_SLOW = 1 << 20
"""A stream of the old LZW packing larger than this would take minutes."""


@contextmanager
def bounded() -> Iterator[None]:
    """Hold every stream, and all of them together, to a size; raises Refusal where one is larger.

    pdfminer unpacks a stream whole, whatever it swells to, and has no setting for it: the functions it calls are
    replaced while a file is read.
    """
    room = [MOST_UNPACKED]

    def spend(data: bytes) -> bytes:
        room[0] -= len(data)
        if room[0] < 0:
            raise _bomb()
        return data

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

    def lzwdecode(data: bytes) -> bytes:
        if len(data) > _MOST_SLOW:
            raise _bomb()
        return spend(own["lzwdecode"](data))

    replaced = {
        "zlib": SimpleNamespace(decompress=decompress, decompressobj=zlib.decompressobj, error=zlib.error),
        "decompress_corrupted": decompress_corrupted,
        "lzwdecode": lzwdecode,
    }
    own = {name: getattr(pdftypes, name) for name in replaced}
    try:
        for name, function in replaced.items():
            setattr(pdftypes, name, function)
        yield
    finally:
        for name, function in own.items():
            setattr(pdftypes, name, function)


def _bomb() -> Refusal:
    return Refusal(_("The file unpacks to more than a document can hold; it was not read."))
