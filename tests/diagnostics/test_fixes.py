"""Which fixes can be made at once."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dvk.diagnostics.fixes import edits_of, side_by_side
from dvk.diagnostics.model import Diagnostic, Fix, Problem, Severity
from dvk.text.edit import Edit
from dvk.text.source import Place, Source, Span

SOURCE = Source(Path("mau.yaml"), "x" * 40)
SPANS = st.tuples(st.integers(0, 12), st.integers(0, 4)).map(lambda pair: Span(pair[0], sum(pair)))


def a_finding(*spans: Span) -> Diagnostic:
    places = [Place(SOURCE, span) for span in spans]
    fix = Fix.of("Write it", *(Edit(place, "y") for place in places))
    return Diagnostic("DVK901", "slip", Severity.WARNING, Problem(places[0], "Wrong.", fix=fix))


@given(st.lists(SPANS.map(a_finding), max_size=12))
def test_those_chosen_do_not_overlap_and_each_other_one_does(findings: list[Diagnostic]) -> None:
    chosen = side_by_side(findings)
    for at, one in enumerate(findings):
        before = [other for other in findings[:at] if any(other is kept for kept in chosen)]
        free = not any(edit.overlaps(other) for edit in edits_of([one]) for other in edits_of(before))
        assert free is any(one is kept for kept in chosen)


def test_a_fix_of_several_edits_is_made_as_a_whole_or_not_at_all() -> None:
    first, second, third = (
        a_finding(Span(0, 2), Span(10, 12)),
        a_finding(Span(4, 6), Span(11, 13)),
        a_finding(Span(4, 6)),
    )
    assert side_by_side([first, second, third]) == [first, third]
