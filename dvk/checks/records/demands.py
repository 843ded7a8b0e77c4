"""Rules on what a registration must hold and must not hold (DVK210, DVK214)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dvk.checks.columns import columns, demanded
from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.registration import Registration
from dvk.model.year import Entry, Year
from dvk.words import _

# A mobile number, or the twelve digits of an identity card; both begin with 0. What stands before the 0 is
# looked at last: a search for a fixed first character is several times faster.
_PERSONAL = re.compile(r"0(?<![\w.,/-]0)(?:[35789]\d(?:[ .-]?\d){7}|\d{11})(?![\w/]|[.,-]\d)")


@rule("DVK210", "demanded-field-empty", Severity.WARNING)
def demanded_field_empty(year: Year) -> Iterator[Problem]:
    """Find a field that the form in force demands and the registration leaves empty.

    What: every field the form lists under `demands` is filled.

    Why: the printed registration would have an empty column or an empty signature block.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022

    Put right: fill the field, or correct the form's demands in records/forms.yaml.

    Basis: the registration form in force, as kept in records/forms.yaml; there is no national form.
    """
    if not year.forms.forms:
        return
    form_id, form = year.form
    for number in columns(year).incomplete:
        entry = year.registrations[number]
        for field in demanded(year):
            if not getattr(entry.value, field):
                title = _(str(Registration.model_fields[field].title))
                yield Problem(
                    entry.key(field),
                    _("“{title}” is empty, and the form {form} demands it.").format(
                        title=title, form=form.label or form_id
                    ),
                    _("Fill in `{field}`.").format(field=field),
                )


@rule("DVK214", "personal-number", Severity.WARNING)
def personal_number(year: Year) -> Iterator[Problem]:
    """Find what looks like somebody's telephone or identity number.

    What: of people, records hold names and offices only; mobile numbers and the twelve digits of identity cards
    stand nowhere in a registration, a journal or the list of people, not in a comment either.

    Why: records are copied to every machine that clones the repository, and git never forgets.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022
        resources: Liên hệ đồng chí phụ trách, số 0900 000 001.

    Put right: delete the number; where it is already committed, ask whoever keeps the repository.

    Basis: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: no more data than the purpose needs.
    """
    search = _PERSONAL.search
    for entry in year.registrations:
        if search(entry.tree.source.text):
            yield from _numbers(entry)
    for journal in year.journals.values():
        if search(journal.tree.source.text):
            yield from _numbers(journal)
    if year.agency is not None and year.agency.value.people:
        # Above the people stands the agency's own address, which may well hold its telephone number.
        people = year.agency.at("people").span.start
        for problem in _numbers(year.agency):
            if problem.place.span.start >= people:
                yield problem


def _numbers(entry: Entry[Any]) -> Iterator[Problem]:
    source = entry.tree.source
    for match in _PERSONAL.finditer(source.text):
        yield Problem(
            source.place(*match.span()),
            _("This looks like somebody's telephone or identity number."),
            _("Delete it: of people, records hold names and offices only."),
        )
