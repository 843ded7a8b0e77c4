"""A new plan: last year's without its dates and number, or a skeleton to fill."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

from dvk import context
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import UsageError
from dvk.model.agency import Agency
from dvk.model.dated import wording
from dvk.model.plan import Plan
from dvk.scaffold.answers import Data
from dvk.scaffold.check import check_new, comparable, mentions, parse_same
from dvk.scaffold.draft import Draft
from dvk.scaffold.templates import fill
from dvk.store.repository import Repository
from dvk.store.write import digest
from dvk.words import _

TEMPLATE = "records/plan.yaml.j2"

_OF_ITS_YEAR = ("number", "date", "schedule")
"""What is never taken over from another year's plan."""


def draft_plan(repository: Repository, number: int, origin: int | None) -> Draft:
    """Make the text of a year's plan, from another year's where one is named.

    Such a plan takes the place of a skeleton nobody has touched; any other plan that exists raises UsageError.
    """
    path = repository.plan_path(number)
    base = context.working_folder()
    untouched = _digest_of_skeleton(repository, number) if path.exists() else ""
    if path.exists() and not (origin is not None and untouched):
        shown = path_shown(path, base)
        help = _("It is a skeleton nobody has touched yet: fill it in, or take over another year's plan with --from.")
        raise UsageError(
            _("{path} exists already; it was left as it is.").format(path=shown),
            help=help if untouched else _("Edit that file; to begin anew, put it elsewhere first."),
        )
    earlier = _plan_of(repository, origin) if origin is not None else {}
    data = {key: value for key, value in earlier.items() if key not in _OF_ITS_YEAR} | {"year": number}
    notes = list(_with_new_subject(data, origin)) if origin is not None else []
    agency = repository.load_shared().agency
    text = plan_text(number, agency.value if agency is not None else None, repository.templates, data, earlier)
    tree = parse_same(path, text, data, TEMPLATE)
    check_new(repository, {path: text}, year=number, base=base)
    if origin is not None:
        notes += mentions(tree, origin, base)
    return Draft(path, text, tuple(notes), over=untouched)


def _digest_of_skeleton(repository: Repository, number: int) -> str:
    """Return the digest of a year's plan that is the skeleton as it was written; nothing of any other plan."""
    shared = repository.load_shared().agency
    agency = shared.value if shared is not None else None
    data = repository.plan_path(number).read_bytes()
    skeletons = (plan_text(number, agency, own).encode("utf-8") for own in (None, repository.templates))
    return digest(data) if data in skeletons else ""


def plan_text(
    number: int, agency: Agency | None, own: Path | None = None, data: Data | None = None, earlier: Data | None = None
) -> str:
    """Fill the template of a plan: a skeleton unless `earlier`, another year's plan, was taken over.

    The days of the other plan are shown in comments.
    """
    first_day = dt.date(number, 1, 1)
    empty: Data = {field.alias or name: None for name, field in Plan.model_fields.items()}
    return fill(
        TEMPLATE,
        own,
        plan=empty | {"schedule": {}} | (data or {}) | {"year": number},
        skeleton=not earlier,
        earlier=(earlier or {}).get("schedule", {}),
        agency=wording(agency.name, first_day) if agency is not None else "…",
        regime=agency.regime if agency is not None else "nhà nước",
        filing=_filing(agency),
    )


def _filing(agency: Agency | None) -> str:
    """Return the last recipient, the archive, as the regime writes it: the Party names no VT and sets no colon."""
    if agency is not None and agency.is_of_party:
        return "Lưu Văn phòng"
    return "Lưu: VT" + (f", {agency.archive}" if agency is not None and agency.archive else "")


def _plan_of(repository: Repository, number: int) -> Data:
    year = repository.load(number)
    if year.plan is not None:
        data: Data = comparable(year.plan.tree.data)
        return data
    if f"{number}/plan" in year.unread:
        raise UsageError(
            _("The plan of {year} has errors and cannot be copied.").format(year=number),
            help=_("`dvk validate --year {year}` shows them.").format(year=number),
        )
    years = [str(known) for known in repository.years() if repository.plan_path(known).exists()]
    raise UsageError(
        _("There is no plan of {year} to copy from.").format(year=number),
        help=_("There are plans of: {years}.").format(years=", ".join(years)) if years else "",
    )


def _with_new_subject(data: Data, origin: int) -> Iterator[str]:
    """Let the subject speak of the new year, and say so."""
    before = data["subject"]
    data["subject"] = re.sub(rf"\bnăm {origin}(?!\d)", f"năm {data['year']}", before)
    if data["subject"] != before:
        yield _("subject: “{before}” became “{after}”.").format(before=before, after=data["subject"])
