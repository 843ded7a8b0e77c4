"""Knows the four faces a document is set in: where their files are, which characters they have, how high a line is."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OWN = "Tinos"
"""The face dvk ships: the widths of Times New Roman, and every Vietnamese letter."""


@dataclass(frozen=True, slots=True)
class Face:
    """What dvk reads of a font file; heights are parts of the size."""

    characters: frozenset[str]
    ascent: float
    descent: float
    gap: float


def read_face(path: Path) -> Face:
    """Read a TrueType or OpenType file."""
    data = path.read_bytes()
    tables = {tag: data[offset : offset + length] for tag, offset, length in _directory(data)}
    (units,) = struct.unpack_from(">H", tables[b"head"], 18)
    ascent, descent, gap = struct.unpack_from(">3h", tables[b"hhea"], 4)
    return Face(frozenset(map(chr, _characters(tables[b"cmap"]))), ascent / units, -descent / units, gap / units)


def _directory(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    # A collection (.ttc) begins with the offsets of its fonts; the first one is read.
    start = struct.unpack_from(">I", data, 12)[0] if data[:4] == b"ttcf" else 0
    (count,) = struct.unpack_from(">H", data, start + 4)
    for index in range(count):
        tag, _sum, offset, length = struct.unpack_from(">4sIII", data, start + 12 + 16 * index)
        yield tag, offset, length


def _characters(cmap: bytes) -> Iterator[int]:
    (count,) = struct.unpack_from(">H", cmap, 2)
    for index in range(count):
        platform, _encoding, offset = struct.unpack_from(">HHI", cmap, 4 + 8 * index)
        (format,) = struct.unpack_from(">H", cmap, offset)
        if platform in (0, 3) and format == 4:
            yield from _segments(cmap[offset:])
        elif platform in (0, 3) and format == 12:
            (groups,) = struct.unpack_from(">I", cmap, offset + 12)
            for group in range(groups):
                first, last, _glyph = struct.unpack_from(">III", cmap, offset + 16 + 12 * group)
                yield from range(first, last + 1)


def _segments(table: bytes) -> Iterator[int]:
    (double,) = struct.unpack_from(">H", table, 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", table, 14)
    starts = struct.unpack_from(f">{count}H", table, 16 + double)
    deltas = struct.unpack_from(f">{count}H", table, 16 + 2 * double)
    base = 16 + 3 * double
    offsets = struct.unpack_from(f">{count}H", table, base)
    for segment, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code + deltas[segment]
            if offsets[segment]:
                (glyph,) = struct.unpack_from(">H", table, base + 2 * segment + offsets[segment] + 2 * (code - first))
            if glyph & 0xFFFF:
                yield code
