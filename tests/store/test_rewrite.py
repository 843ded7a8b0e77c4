"""A record is changed only where it still says what was read."""

from __future__ import annotations

import codecs

import pytest

from dvk.store.rewrite import rewrite
from dvk.store.write import FileChanged, NotWritable


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_the_byte_order_mark_and_line_ends_stay(tmp_path, mark):
    path = tmp_path / "mau.yaml"
    path.write_bytes(mark + "a: một\r\nb: hai\r\n".encode())
    rewrite(path, "a: một\r\nb: hai\r\n", "a: ba\r\nb: hai\r\n")
    assert path.read_bytes() == mark + b"a: ba\r\nb: hai\r\n"


def test_a_file_somebody_changed_meanwhile_is_left(tmp_path):
    path = tmp_path / "mau.yaml"
    path.write_bytes("a: khác\n".encode())
    with pytest.raises(FileChanged):
        rewrite(path, "a: một\n", "a: hai\n")
    assert path.read_bytes() == "a: khác\n".encode()


def test_a_file_that_is_gone_is_told(tmp_path):
    with pytest.raises(NotWritable):
        rewrite(tmp_path / "mau.yaml", "a\n", "b\n")
