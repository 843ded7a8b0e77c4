"""Bytes to text: encodings, byte order marks, characters nobody sees."""

from __future__ import annotations

from pathlib import Path

import pytest

from dvk.syntax.decode import decode

TEXT = "name: Khéo vận động nhân dân hiến đất làm đường giao thông nông thôn mới\n"


def faults_of(data):
    source, faults = decode(Path("x.yaml"), data)
    return source, [(fault.kind, *fault.place.start) for fault in faults]


def test_a_byte_order_mark_is_not_part_of_the_text():
    source, faults = faults_of(b"\xef\xbb\xbf" + TEXT.encode())
    assert source.text == TEXT
    assert faults == []


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_recognised_and_shown(encoding):
    source, faults = faults_of(TEXT.encode(encoding))
    assert faults == [("encoding", 1, 1)]
    assert "Khéo vận động" in source.text


def test_tcvn3_is_recognised_at_its_first_wrong_byte():
    data = b"year: 2022\nname: Kh\xd0o v\xcbn \xae\xe9ng nh\xa9n d\xa9n hi\xd5n \xae\xcat l\xb5m \xae\xad\xeang\n"
    source, faults = faults_of(data)
    assert faults == [("encoding", 2, 9)]
    assert "Khéo vận động" in source.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\n\tb: 2\n", ("tab", 2, 1)),
        ("a: b\u200bc\n", ("invisible-character", 1, 5)),
        ("a: b\u2028c\n", ("invisible-character", 1, 5)),
        ("a: b\ufeffc\n", ("invisible-character", 1, 5)),
        ("a: b\ue000c\n", ("invisible-character", 1, 5)),
        ("a: b\u202ec\n", ("invisible-character", 1, 5)),
        ("a: b\x85c\n", ("invisible-character", 1, 5)),
        ("a: Ðường\n", ("look-alike", 1, 4)),
    ],
)
def test_what_nobody_sees_is_found(text, expected):
    _source, faults = faults_of(text.encode())
    assert faults == [expected]


def test_ordinary_vietnamese_has_nothing_hidden():
    _source, faults = faults_of((TEXT + "k: “ngoặc” – gạch … ½ ° €\n").encode())
    assert faults == []
