"""The documents of 2022, byte by byte. `dvk render --year 2022 --out tests/render/golden` writes them anew."""

from __future__ import annotations

from dvk.render.formats import Order
from dvk.render.output import State, compared
from dvk.render.run import render_year
from dvk.store.repository import Repository
from tests.render.builders import HERE, ROOT

GOLDEN = HERE / "golden"


def test_the_documents_of_2022_are_the_golden_ones():
    rendered = render_year(Repository.find(ROOT), 2022, Order(None, None, ("text",), 80))
    assert len(rendered.files) == 2
    assert not rendered.failures + rendered.unread
    for output in compared(rendered.files, GOLDEN):
        assert output.state is not State.MISSING
        assert output.file.text == output.path.read_bytes().decode("utf-8")


def test_every_golden_file_is_made():
    rendered = render_year(Repository.find(ROOT), 2022, Order(None, None, ("text",), 80))
    golden = {path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.txt")}
    assert golden == {file.path for file in rendered.files}
