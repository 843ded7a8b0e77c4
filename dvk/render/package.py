"""Writes a ZIP archive that depends on nothing but its parts: their order, no clock, no system.

Parts that many archives share are deflated once.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

# 1 January 1980, the first day ZIP knows.
_DATE, _TIME = 0x21, 0
_VERSION, _UTF8, _DEFLATED = 20, 0x800, 8
_LEVEL = 6

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


@dataclass(frozen=True, slots=True)
class Part:
    """A file of an archive, deflated."""

    name: bytes
    deflated: bytes
    size: int
    checksum: int


def part(name: str, data: bytes) -> Part:
    """Deflate a file."""
    deflate = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    deflated = deflate.compress(data) + deflate.flush()
    return Part(name.encode("utf-8"), deflated, len(data), zlib.crc32(data))


def archive(parts: Iterable[Part]) -> bytes:
    """Return the archive of some parts, in their order."""
    body, directory, count = bytearray(), bytearray(), 0
    for one in parts:
        sizes = (one.checksum, len(one.deflated), one.size, len(one.name))
        offset = len(body)
        body += _LOCAL.pack(b"PK\x03\x04", _VERSION, _UTF8, _DEFLATED, _TIME, _DATE, *sizes, 0)
        body += one.name + one.deflated
        directory += _CENTRAL.pack(
            b"PK\x01\x02", _VERSION, _VERSION, _UTF8, _DEFLATED, _TIME, _DATE, *sizes, 0, 0, 0, 0, 0, offset
        )
        directory += one.name
        count += 1
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    return bytes(body + directory + end)
