"""Rules on what the printed registration says of itself (DVK554, DVK555)."""

from __future__ import annotations

from collections.abc import Iterator

from dvk.diagnostics.model import Problem, Severity
from dvk.diagnostics.rule import rule
from dvk.model.year import Year
from dvk.text.fold import fold
from dvk.text.source import Place
from dvk.words import _

_OF_A_DOCUMENT = (
    "kem",
    "{plan}",
    "ban hanh",
    "ke hoach",
    "huong dan",
    "cong van",
    "quyet dinh",
    "thong tu",
    "nghi dinh",
)


@rule("DVK554", "form-of-no-document", Severity.NOTE)
def form_of_no_document(year: Year) -> Iterator[Problem]:
    """Find a form whose label does not say which document it belongs to.

    What: the label at the top of a form names the document it was issued with.

    Why: every plan and every guidance has its “Mẫu 1”; a sheet on its own cannot be told from the others.

    Example (forms.yaml):

        forms:
          mau-1:
            label: (Mẫu 1)
            subject: Xây dựng mô hình “Dân vận khéo” năm {year}
            clauses:
              - {heading: Thực trạng, fields: [situation]}

    Put right: give the form in records/forms.yaml a label such as `(Mẫu 1 kèm theo {plan})`, where number and symbol of
    the plan are put in.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1: what is attached names what it is attached to.
    """
    if not year.forms.forms or not (year.registrations or year.own_forms):
        return
    id, form = year.form
    if form.label is None or any(word in fold(form.label) for word in _OF_A_DOCUMENT):
        return
    place = _place(year, id)
    if place is not None:
        yield Problem(
            place,
            _("The form's label “{label}” does not say which document it belongs to.").format(label=form.label),
            _("In records/forms.yaml, give the form a label with the document: “(Mẫu 1 kèm theo {plan})”."),
        )


def _place(year: Year, id: str) -> Place | None:
    if year.own_forms is not None and id in year.own_forms.value.forms:
        return year.own_forms.at("forms", id, "label")
    if year.plan is not None:
        return year.plan.at("form") if year.plan.value.form is not None else year.plan.grip
    return year.registrations[0].grip if year.registrations else None


@rule("DVK555", "registration-unaddressed", Severity.NOTE)
def registration_unaddressed(year: Year) -> Iterator[Problem]:
    """Find registrations that do not say to whom they are sent.

    What: a registration names its addressees (Kính gửi). Where none of a year does, the first one is reported.

    Why: a registration is a paper to somebody; without an addressee nobody has to answer it.

    Example (registrations/mau.yaml):

        name: Khéo vận động cán bộ trả kết quả hồ sơ trước hạn
        year: 2022

    Put right: write the body that receives registrations into `addressees`.

    Basis: practice; the forms in use begin with “Kính gửi”.
    """
    if year.registrations and not any(entry.value.addressees for entry in year.registrations):
        yield Problem(
            year.registrations[0].key("addressees"),
            _("No registration says to whom it is sent."),
            _("Write the body that receives registrations into `addressees`."),
        )
