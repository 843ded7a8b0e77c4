"""Rules on terms: in use on a record's day, given at all, counted as a known one (DVK205, DVK211, DVK310)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from dvk.checks.columns import columns
from dvk.checks.meant import meant
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.terms import TERM_GROUPS, Term, Terms, Vocabulary
from dvk.model.year import Entry, Year
from dvk.syntax.tree import Route
from dvk.text.dates import short_date
from dvk.words import _


@rule("DVK205", "term-not-in-use")
def term_not_in_use(year: Year) -> Iterator[Problem]:
    """Find a level, kind, field or state that was not in use on the day of the record.

    What: a term that has `from` or `until` in the vocabulary is used only between these days.

    Why: levels change with the law: there is no district level since 1 July 2025, and a model registered at a
    level that does not exist cannot be recognised by anybody.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        level: cấp trên cơ sở
        date: 2022-02-15

    Put right: choose a term in use on that day, or correct the date.

    Basis: Luật Tổ chức chính quyền địa phương 72/2025/QH15 for the levels; records/vocabulary.yaml for local terms.
    """
    for field, group in TERM_GROUPS.items():
        limited = _limited(getattr(year.vocabulary, group))
        if not limited:
            continue
        column = columns(year).terms[field]
        if limited.keys().isdisjoint(column):
            continue
        for entry, written in zip(year.registrations, column, strict=True):
            if written is not None and written in limited:
                day = year.day_of(entry.value)
                if not limited[written].in_use(day):
                    yield _not_in_use(year, group, written, day, entry, (field,))
    limited = _limited(year.vocabulary.statuses)
    for journal in year.journals.values() if limited else ():
        for index, noted in enumerate(journal.value.entries):
            if noted.status is not None and noted.status in limited and not limited[noted.status].in_use(noted.date):
                route = ("entries", index, "status")
                yield _not_in_use(year, "statuses", noted.status, noted.date, journal, route)


def _limited(terms: Terms) -> Mapping[str, Term]:
    return {name: term for name, term in terms.items() if term is not None and (term.since or term.until)}


def _not_in_use(year: Year, group: str, written: str, day: dt.date, entry: Entry[Any], route: Route) -> Problem:
    usable = year.vocabulary.in_use(group, day)
    return Problem(
        entry.at(*route),
        _("“{term}” was not in use on {day}.").format(term=written, day=short_date(day)),
        _("In use on that day: {terms}.").format(terms=", ".join(usable)) if usable else "",
    )


@rule("DVK211", "field-not-given", Severity.NOTE)
def field_not_given(year: Year) -> Iterator[Problem]:
    """Find a registration without a field of work.

    What: `field` names one of the fields of work models are counted by.

    Why: reports to the superior body count models by field; one without a field is missing from that table.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022

    Put right: choose a field, as in `field: xây dựng hệ thống chính trị`.

    Basis: practice; the form of 2022 does not ask for it, forms since then do.
    """
    fields = ", ".join(year.vocabulary.fields)
    for entry, field in zip(year.registrations, columns(year).terms["field"], strict=True):
        if field is None:
            yield Problem(
                entry.key("field"),
                _("The registration gives no field of work."),
                _("Fields: {fields}.").format(fields=fields) if fields else "",
            )


@rule("DVK310", "unknown-standard-term")
def unknown_standard_term(year: Year) -> Iterator[Problem]:
    """Find a local term that counts as a term which does not exist.

    What: `counts_as` of a term in records/vocabulary.yaml is another term of the same group.

    Why: tables in standard terms would count the models under a group nobody knows.

    Example (vocabulary.yaml):

        fields:
          cải cách hành chính: {counts_as: xây dựng hệ thống chính chị}

    Put right: correct the spelling, or add the term it counts as.

    Basis: practice; a reference must lead somewhere.
    """
    own = year.own_vocabulary
    if own is None:
        return
    for group in Vocabulary.model_fields:
        local: Terms = getattr(own.value, group)
        for name, term in local.items():
            known = [other for other in getattr(year.vocabulary, group) if other != name]
            if term is not None and term.counts_as is not None and term.counts_as not in known:
                yield Problem(
                    own.at(group, name, "counts_as"),
                    _("The vocabulary has no other term “{term}” in `{group}`.").format(
                        term=term.counts_as, group=group
                    ),
                    meant(term.counts_as, known),
                )
