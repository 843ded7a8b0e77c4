"""Finds citations in running text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from dvk.citations.heads import Head, heads
from dvk.citations.symbols import Reference
from dvk.citations.tails import Tail, tail_of
from dvk.citations.types import Citation, Spans, System
from dvk.citations.written import levelled
from dvk.text.source import Span


@lru_cache(maxsize=1 << 12)
def recognise(text: str) -> tuple[Citation, ...]:
    """Find the citations in a text, in order; their spans do not overlap."""
    plain, origins = levelled(text)
    found = list(heads(plain))
    limits = [*(head.start for head in found[1:]), len(plain)]
    return tuple(
        _citation(plain, head, tail_of(plain, head.end, limit), origins)
        for head, limit in zip(found, limits, strict=False)
    )


def _citation(text: str, head: Head, tail: Tail, origins: Sequence[int]) -> Citation:
    reference = Reference.of(head.match) if head.match is not None else None
    code, bodies = reference.halves(head.type) if reference is not None else ("", "")

    def words(span: Span | None) -> str:
        return " ".join(text[slice(*span)].split()) if span is not None else ""

    return Citation(
        type=head.type,
        system=reference.system_of(head.type) if reference is not None else System.CONGRESS,
        spans=_spans(head, tail, origins),
        number=reference.number if reference is not None else "",
        year=reference.year if reference is not None else None,
        code=code,
        bodies=bodies,
        name=words(head.name),
        date=tail.date,
        issuer=words(tail.issuer),
        term=words(tail.term),
        title=words(tail.title),
        locator=words(head.locator),
    )


def _spans(head: Head, tail: Tail, origins: Sequence[int]) -> Spans:
    def given(span: Span | None) -> Span | None:
        return Span(origins[span.start], origins[span.end]) if span is not None else None

    def group(name: str) -> Span | None:
        if head.match is None or head.match[name] is None:
            return None
        return given(Span(*head.match.span(name)))

    return Spans(
        whole=Span(origins[head.start], origins[tail.end]),
        type=Span(origins[head.type_span.start], origins[head.type_span.end]),
        locator=given(head.locator),
        name=given(head.name),
        so=given(head.so),
        number=group("number"),
        separator=group("join"),
        year=group("year"),
        symbol=group("symbol"),
        comma=given(tail.comma),
        date=given(tail.dated),
        day=given(tail.day),
        month=given(tail.month),
        issuer=given(tail.issuer),
        term=given(tail.term),
        title=given(tail.title),
    )
