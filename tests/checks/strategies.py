"""Strategies that draw records, each field missing, empty or filled, and whole years of them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from dvk.model.agency import Agency
from dvk.model.form import Forms
from dvk.model.journal import Journal
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.terms import Vocabulary
from dvk.model.year import Year
from dvk.store.defaults import default_vocabulary
from tests.builders import a_record, a_year

IDS = st.sampled_from(["mau", "hai", "van-phong", "tran-van-mau", "khong-co"])
DAYS = st.dates(dt.date(1000, 1, 1)).map(str) | st.sampled_from(["2022-02-28", "2025-07-01"])
WORDS = st.sampled_from(
    [
        "Khéo",
        "vận động",
        "“Dân vận khéo”",
        "mô hình",
        '"',
        "“",
        "ấp 1",
        "85%",
        "ngày 31/12/2022",
        "KT.",
        "Q.",
        "-",
        "P.",
        ".",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
OFFICES = st.sampled_from(
    ["Trưởng ban", "Phó Trưởng ban", "P. Bí thư", "Q. Giám đốc", "P.", ".", "Q.", "Thứ trưởng", "kiêm"]
)
LINES = st.sampled_from(
    ["KT. Trưởng ban", "K/T Trưởng ban", "TM.", "T/M Chi bộ", "Trưởng ban", "TUQ. x", "Q.", "TL. Bộ trưởng"]
)
NUMBERS = st.integers(-(10**6), 10**6).map(lambda number: number / 4)


def records(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw mappings in which each field is missing, empty or filled."""
    return st.fixed_dictionaries({}, optional={key: st.none() | values for key, values in fields.items()})


def whole(
    required: Mapping[str, st.SearchStrategy[Any]], **fields: st.SearchStrategy[Any]
) -> st.SearchStrategy[dict[str, Any]]:
    """Draw mappings that have some fields, and others perhaps."""
    return st.tuples(st.fixed_dictionaries(dict(required)), records(**fields)).map(lambda pair: {**pair[1], **pair[0]})


def few(values: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(values, max_size=3)


SIGNATURES = records(authority=LINES | few(LINES), office=OFFICES, person=IDS)
CONFIRMATIONS = whole(
    {"by": st.sampled_from(["cấp ủy", "công đoàn"])}, authority=few(LINES), office=OFFICES, person=IDS
)
TARGETS = whole(
    {"id": IDS, "text": TEXTS},
    measure=records(unit=st.sampled_from(["%", "hồ sơ", "("]), baseline=NUMBERS, target=NUMBERS),
)
VOCABULARY = default_vocabulary()
REGISTRATIONS = whole(
    {"name": TEXTS, "year": st.integers(2021, 2023)},
    level=st.sampled_from(list(VOCABULARY.levels)),
    field=st.sampled_from(list(VOCABULARY.fields)),
    owner=IDS,
    targets=few(TARGETS),
    schedule=few(st.fixed_dictionaries({"until": DAYS, "work": TEXTS})),
    date=DAYS,
    signature=SIGNATURES,
    confirmation=CONFIRMATIONS,
)
BLOCKS = TEXTS | st.fixed_dictionaries({"item": TEXTS, "content": few(TEXTS | st.fixed_dictionaries({"dash": TEXTS}))})
COUNTS = st.integers(0, 5)
PLANS = whole(
    {"year": st.integers(2021, 2023), "subject": TEXTS},
    date=DAYS,
    grounds=few(TEXTS),
    opening=TEXTS,
    sections=few(st.fixed_dictionaries({"title": TEXTS, "content": few(BLOCKS)})),
    closing=TEXTS | few(TEXTS),
    appendices=few(st.fixed_dictionaries({"title": TEXTS, "content": few(BLOCKS)})),
    signature=SIGNATURES,
    form=IDS,
    schedule=records(
        registration_until=DAYS,
        midyear_figures_at=DAYS,
        annual_report_until=DAYS,
        milestones=few(st.fixed_dictionaries({"until": DAYS, "work": TEXTS})),
    ),
    expects=records(total=COUNTS, departments=st.dictionaries(IDS, COUNTS, max_size=2)),
    criteria=whole({"scale": st.sampled_from(["đạt", "điểm"])}, items=few(st.fixed_dictionaries({"text": TEXTS}))),
)
ENTRIES = whole(
    {"date": DAYS},
    by=IDS,
    status=st.sampled_from(list(VOCABULARY.statuses)),
    measures=st.dictionaries(IDS, NUMBERS, max_size=2),
)
JOURNALS = records(entries=few(ENTRIES))
OFFICES_HELD = few(whole({"office": OFFICES}, **{"from": DAYS, "until": DAYS}))
AGENCIES = whole(
    {"name": TEXTS, "symbol": TEXTS, "place": TEXTS, "regime": st.sampled_from(["nhà nước", "đảng"])},
    departments=st.dictionaries(IDS, st.fixed_dictionaries({"name": TEXTS}), max_size=2),
    people=st.dictionaries(
        IDS, whole({"name": TEXTS}, office=OFFICES, offices=OFFICES_HELD, department=IDS), max_size=3
    ),
)


def as_text(data: Mapping[str, Any]) -> str:
    """Write a record as JSON, which is YAML too."""
    return json.dumps(data, ensure_ascii=False, indent=1)


@st.composite
def years(draw: st.DrawFn) -> Year:
    """Draw a year of valid records, any of which may be missing or say next to nothing."""
    plan, agency = draw(st.none() | PLANS), draw(st.none() | AGENCIES)
    registrations = draw(st.dictionaries(IDS, REGISTRATIONS, max_size=4))
    journals = draw(st.dictionaries(IDS, JOURNALS.filter(bool), max_size=2))
    return a_year(
        *(a_record(Registration, as_text(data), f"{id}.yaml") for id, data in sorted(registrations.items())),
        plan=a_record(Plan, as_text(plan), "plan.yaml") if plan is not None else None,
        agency=a_record(Agency, as_text(agency), "agency.yaml") if agency is not None else None,
        journals=[a_record(Journal, as_text(data), f"journal/{id}.yaml") for id, data in journals.items()],
        vocabulary=draw(st.sampled_from([VOCABULARY, Vocabulary.model_construct()])),
        forms=draw(st.none() | st.just(Forms.model_construct(forms={}))),
        unread=draw(st.frozensets(st.sampled_from(["agency", "2022/plan", "2022/registrations/x"]))),
    )
