"""Knows what the plan of a year prints: names of its day, numbers, end marks. Knows nothing of templates."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dvk.model.agency import Agency
from dvk.model.pieces import annex_numbers
from dvk.model.plan import Plan
from dvk.model.year import Year
from dvk.text.dates import HELD_BLANK
from dvk.views import names
from dvk.views.head import Head, head_view, padded, symbol_of
from dvk.views.marks import closed, listed
from dvk.views.numbering import PieceView, last_text, last_text_changed, numbered, section_label
from dvk.views.signing import SignatureView, signature_view
from dvk.views.usage import usage_of


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section with its Roman number."""

    number: str
    title: str
    content: tuple[PieceView, ...]


@dataclass(frozen=True, slots=True)
class AppendixView:
    """An annex; the only one has no number."""

    number: str
    title: str
    landscape: bool
    content: tuple[PieceView, ...]


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan as it is printed."""

    head: Head
    subject: tuple[str, ...]
    addressees: tuple[str, ...]
    grounds: tuple[str, ...]
    opening: tuple[str, ...]
    sections: tuple[SectionView, ...]
    closing: tuple[str, ...]
    recipients: tuple[str, ...]
    signature: SignatureView | None
    appendices: tuple[AppendixView, ...]


def plan_reference(year: Year) -> str:
    """Return how other documents of the year name its plan, with room for a number it has not yet."""
    assert year.agency is not None
    agency = year.agency.value
    plan = year.plan.value if year.plan is not None else None
    day = year.day_of(plan) if plan is not None else year.first_day
    symbol = plan.symbol if plan is not None and plan.symbol else symbol_of("KH", agency, day)
    number = padded(plan.number or "") if plan is not None else ""
    return f"Kế hoạch số {number or HELD_BLANK}{'-' if agency.is_of_party else '/'}{symbol}"


def plan_view(year: Year) -> PlanView:
    """Return what the plan prints; the year has a plan and an agency."""
    assert year.plan is not None and year.agency is not None
    plan, agency = year.plan.value, year.agency.value
    day = year.day_of(plan)
    symbol = plan.symbol or symbol_of("KH", agency, day)
    usage = usage_of(agency)
    grounds, opening = _grounds(plan, usage.last_ground)
    view = PlanView(
        head=head_view(agency, day, year=plan.year, date=plan.date, number=plan.number, symbol=symbol),
        subject=names.lines(plan.subject),
        addressees=listed(plan.addressees) if len(plan.addressees) > 1 else plan.addressees,
        grounds=grounds,
        opening=opening,
        sections=tuple(
            SectionView(
                section_label(number, usage.number), section.title, numbered(section.content, mark=usage.number)
            )
            for number, section in enumerate(plan.sections, 1)
        ),
        closing=tuple(line for paragraph in plan.closing or () for line in names.lines(paragraph)),
        recipients=listed(_with_filing(plan.recipients, agency), usage.recipient),
        signature=signature_view(plan.signature, agency, day),
        appendices=tuple(
            AppendixView(
                number,
                appendix.title,
                appendix.landscape,
                numbered(appendix.content, mark=usage.number),
            )
            for number, appendix in zip(annex_numbers(plan), plan.appendices, strict=True)
        ),
    )
    # Party documents end in a plain full stop.
    return view if agency.is_of_party else _closed(view)


def _grounds(plan: Plan, end: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the grounds and the opening; a last ground that ends with a comma runs on into the opening."""
    opening = names.lines(plan.opening)
    if plan.grounds and opening and plan.grounds[-1].endswith(","):
        *others, last = plan.grounds
        # What follows is part of the sentence, so the list has no last line to end with a full stop.
        grounds = listed([*others, last])[:-1]
        return grounds, (f"{last} {opening[0]}", *opening[1:])
    return listed(plan.grounds, end=end), opening


def _with_filing(recipients: tuple[str, ...], agency: Agency) -> tuple[str, ...]:
    if agency.archive is None or any(line.startswith("Lưu") for line in recipients):
        return recipients
    filing = f"Lưu {agency.archive}" if agency.is_of_party else f"Lưu: VT, {agency.archive}"
    return (*recipients, filing)


def _closed(view: PlanView) -> PlanView:
    if view.closing:
        *others, last = view.closing
        return replace(view, closing=(*others, closed(last)))
    if view.sections and (text := last_text(view.sections[-1].content)):
        *sections, section = view.sections
        ended = replace(section, content=last_text_changed(section.content, closed(text)))
        return replace(view, sections=(*sections, ended))
    return view
