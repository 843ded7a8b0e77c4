"""Rules on registration forms, and on the one a plan names (DVK110 to DVK112, DVK216, DVK309)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dvk.checks.meant import meant
from dvk.diagnostics.model import Problem, Related, Severity
from dvk.diagnostics.rule import rule
from dvk.model.form import Form
from dvk.model.registration import PRINTABLE, Registration
from dvk.model.year import Year
from dvk.syntax.tree import Route
from dvk.text.dates import short_date
from dvk.text.fold import closest
from dvk.words import N_, _, did_you_mean

PLACEHOLDERS = ("{level}", "{year}", "{plan}")
_BRACES = re.compile(r"\{[^{}\n]*\}|[{}]")


@rule("DVK110", "form-field-unknown")
def form_field_unknown(year: Year) -> Iterator[Problem]:
    """Find a form that prints or demands a field no registration has.

    What: the names under `fields` of a column or a clause, and those under `demands`, are fields of a
    registration. The two signatures may be demanded; they have their own place and stand in no column or clause.

    Why: no registration can be printed in such a form, and what it demands under a wrong name is never asked for.

    Example (forms.yaml):

        forms:
          mau-2:
            subject: Xây dựng mô hình “Dân vận khéo” năm {year}
            clauses:
              - {heading: Thực trạng, fields: [situaton]}

    Put right: correct the name; the template of a registration shows all fields.

    Basis: practice; a reference must lead somewhere.
    """
    if year.own_forms is None:
        return
    may_print = N_("A form may print: {fields}."), PRINTABLE
    may_demand = N_("A form may demand: {fields}."), tuple(Registration.model_fields)
    for id, form in year.own_forms.value.forms.items():
        names = [(*said, may_print) for said in _printed(form)]
        names += [(("demands", index), name, may_demand) for index, name in enumerate(form.demands)]
        for route, name, (listing, known) in names:
            if name not in known:
                nearest = closest(name, known)
                help = did_you_mean(nearest) + " " if nearest else ""
                yield Problem(
                    year.own_forms.at("forms", id, *route),
                    _("“{field}” is no field a form may use here.").format(field=name),
                    help + _(listing).format(fields=", ".join(known)),
                )


def _printed(form: Form) -> Iterator[tuple[Route, str]]:
    """Yield the fields of columns and clauses with the routes they stand at, from the form on."""
    for key in ("columns", "clauses"):
        for number, part in enumerate(getattr(form, key)):
            for index, name in enumerate(part.fields):
                yield (key, number, "fields", index), name


@rule("DVK111", "form-placeholder-unknown")
def form_placeholder_unknown(year: Year) -> Iterator[Problem]:
    """Find a word in braces that nothing is put in the place of.

    What: in the label, the title, the subject line and the headings of a form stand no braces but {level}, {year}
    and {plan}.

    Why: anything else in braces is printed as it is, on every registration.

    Example (forms.yaml):

        forms:
          mau-2:
            subject: Xây dựng mô hình “Dân vận khéo” cấp {cấp} năm {year}
            clauses:
              - {heading: Thực trạng, fields: [situation]}

    Put right: write {level}, {year} or {plan}, or delete the braces.

    Basis: practice.
    """
    if year.own_forms is None:
        return
    for id, form in year.own_forms.value.forms.items():
        for route, text in _filled_in(form):
            for found in _BRACES.finditer(text):
                if found[0] not in PLACEHOLDERS:
                    yield Problem(
                        year.own_forms.part(("forms", id, *route), *found.span()),
                        _("Nothing is put in the place of “{written}”.").format(written=found[0]),
                        meant(found[0], PLACEHOLDERS),
                    )


def _filled_in(form: Form) -> Iterator[tuple[Route, str]]:
    """Yield the texts in which placeholders are filled in, with their routes from the form on."""
    yield ("label",), form.label or ""
    yield ("title",), form.title
    yield ("subject",), form.subject
    yield ("name_heading",), form.name_heading
    for key in ("columns", "clauses"):
        for number, part in enumerate(getattr(form, key)):
            yield (key, number, "heading"), part.heading


@rule("DVK112", "form-layout", Severity.WARNING)
def form_layout(year: Year) -> Iterator[Problem]:
    """Find a form that is neither a table nor running text, or both.

    What: a form has columns or clauses.

    Why: without either it prints nothing but the model's name; with both, one of them was left over from copying.

    Example (forms.yaml):

        forms:
          mau-2: {subject: Xây dựng mô hình “Dân vận khéo” năm 2022}

    Put right: write `columns` where the form is a table, `clauses` where it is running text.

    Basis: practice; registration forms are one or the other.
    """
    if year.own_forms is None:
        return
    for id, form in year.own_forms.value.forms.items():
        route = ("forms", id)
        if form.columns and form.clauses:
            yield Problem(
                year.own_forms.key(*route, "clauses"),
                _("The form has clauses beside its columns."),
                _("Keep `columns` where the form is a table, `clauses` where it is running text."),
                (Related(year.own_forms.key(*route, "columns"), _("the columns")),),
            )
        elif not form.columns and not form.clauses:
            yield Problem(
                year.own_forms.key(*route),
                _("The form prints nothing but the model's name."),
                _("Write `columns` where it is a table, `clauses` where it is running text."),
            )


@rule("DVK309", "unknown-form")
def unknown_form(year: Year) -> Iterator[Problem]:
    """Find a plan that names a form nobody has written.

    What: `form` of a plan is the id of a form of records/forms.yaml, or of one that ships with dvk.

    Why: registrations of the year would be printed in another form than the plan asks for.

    Example (plan.yaml):

        year: 2022
        subject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022
        form: mau-l

    Put right: correct the id, add the form to records/forms.yaml, or leave `form` empty for the form in force.

    Basis: practice; a reference must lead somewhere.
    """
    asked = year.plan.value.form if year.plan is not None else None
    if year.plan is None or asked is None or asked in year.forms.forms or "forms" in year.unread:
        return
    message = _("There is no form with the id “{id}”.").format(id=asked)
    yield Problem(year.plan.at("form"), message, meant(asked, year.forms.forms))


@rule("DVK216", "form-not-in-force", Severity.WARNING)
def form_not_in_force(year: Year) -> Iterator[Problem]:
    """Find a plan that names a form which is not in force on its day.

    What: a form with `from` or `until` is named by plans of the days between.

    Why: last year's plan copied brings last year's form along.

    Example (forms.yaml):

        forms:
          mau-1:
            subject: Xây dựng mô hình “Dân vận khéo” năm {year}
            clauses:
              - {heading: Thực trạng, fields: [situation]}
            until: 2021-12-31

    Put right: name the form in force, or leave `form` of the plan empty; correct the days of the form.

    Basis: the guidance that introduced the form.
    """
    asked = year.plan.value.form if year.plan is not None else None
    form = year.forms.forms.get(asked) if asked is not None else None
    if year.plan is None or asked is None or form is None:
        return
    day = year.day_of(year.plan.value)
    if form.in_force(day):
        return
    usable = [id for id, other in year.forms.forms.items() if other.in_force(day)]
    yield Problem(
        year.plan.at("form"),
        _("The form “{id}” was not in force on {day}.").format(id=asked, day=short_date(day)),
        _("In force on that day: {forms}.").format(forms=", ".join(usable)) if usable else "",
        _limit(year, asked, early=form.since is not None and day < form.since),
    )


def _limit(year: Year, id: str, *, early: bool) -> tuple[Related, ...]:
    if year.own_forms is None or id not in year.own_forms.value.forms:
        return ()
    if early:
        return (Related(year.own_forms.at("forms", id, "from"), _("the first day")),)
    return (Related(year.own_forms.at("forms", id, "until"), _("the last day")),)
