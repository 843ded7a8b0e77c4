"""A printed line that nearly fills its column is centred where both edges are as far."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from dvk.inspection.pdf.edges import Edges
from dvk.inspection.pdf.paragraphs import _centred

EDGES = Edges(85.0, 552.0)


@pytest.mark.parametrize(
    ("left", "right", "centred"),
    [
        (200.0, 437.0, True),
        (91.0, 546.0, True),
        (86.4, 550.6, True),
        (91.0, 549.0, False),
        (85.0, 552.0, False),
        (85.0, 546.0, False),
    ],
)
def test_what_is_centred(left: float, right: float, centred: bool) -> None:
    line = SimpleNamespace(left=left, right=right, middle=(left + right) / 2)
    assert _centred(line, EDGES) is centred
