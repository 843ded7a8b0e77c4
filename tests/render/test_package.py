from __future__ import annotations

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from dvk.render.package import archive, part

FILES = st.dictionaries(st.text("abcđ/.xml", min_size=1, max_size=12), st.binary(max_size=400), max_size=6)


@given(FILES)
def test_another_reader_finds_the_parts_in_their_order(files):
    data = archive(part(name, content) for name, content in files.items())
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == list(files)
        assert [opened.read(name) for name in files] == list(files.values())
        assert {entry.date_time for entry in opened.infolist()} <= {(1980, 1, 1, 0, 0, 0)}


def test_equal_parts_give_equal_bytes():
    assert archive([part("a", b"x" * 99)]) == archive([part("a", b"x" * 99)])
