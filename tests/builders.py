"""Builds values from the text of records, through the loader the program uses."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import dedent
from typing import TypeVar

from dvk.model.agency import Agency
from dvk.model.base import Model
from dvk.model.citation import Register
from dvk.model.form import Forms
from dvk.model.journal import Journal
from dvk.model.plan import Plan
from dvk.model.registration import Registration
from dvk.model.schema import read
from dvk.model.terms import Vocabulary
from dvk.model.year import Entry, Year
from dvk.store.defaults import default_forms, default_register, default_vocabulary
from dvk.syntax.loader import parse_text

M = TypeVar("M", bound=Model)

NAME = "Khéo vận động công chức trả kết quả hồ sơ trước hạn cho người dân"
AGENCY = """\
name: Ban Quản lý Khu Mẫu
symbol: BQLKM
place: Phú Mẫu
departments:
  van-phong: {name: Văn phòng, symbol: VP}
people:
  tran-van-mau: {name: Trần Văn Mẫu, office: Trưởng ban}
  dinh-thi-thu: {name: Đinh Thị Thử, office: Phó Trưởng ban}
"""


def a_record(kind: type[M], text: str, path: str, vocabulary: Vocabulary | None = None) -> Entry[M]:
    """Read the text of a record that must be free of faults of form."""
    tree, faults = parse_text(text, path)
    id = path.rpartition("/")[2].removesuffix(".yaml")
    entry, more = read(kind, tree, id, vocabulary)
    assert entry is not None, (faults, more)
    assert not faults + more
    return entry


def a_registration(text: str = "", *, id: str = "mau", name: str = NAME) -> Entry[Registration]:
    """Build a registration from what it says beside its name and its year."""
    return a_record(Registration, f"name: {name}\nyear: 2022\n{dedent(text)}", f"2022/registrations/{id}.yaml")


def a_plan(text: str = "") -> Entry[Plan]:
    """Build a plan from what it says beside its year and its subject."""
    head = "year: 2022\nsubject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022\n"
    return a_record(Plan, head + dedent(text), "2022/plan.yaml")


def a_journal(text: str, *, id: str = "mau") -> Entry[Journal]:
    """Build the journal of a registration."""
    return a_record(Journal, dedent(text), f"2022/journal/{id}.yaml")


def an_agency(text: str = AGENCY) -> Entry[Agency]:
    """Build an agency."""
    return a_record(Agency, dedent(text), "agency.yaml")


def a_year(
    *registrations: Entry[Registration],
    plan: Entry[Plan] | None = None,
    agency: Entry[Agency] | None = None,
    journals: Iterable[Entry[Journal]] = (),
    vocabulary: Vocabulary | None = None,
    forms: Forms | None = None,
    unread: Iterable[str] = (),
    own_forms: Entry[Forms] | None = None,
    own_vocabulary: Entry[Vocabulary] | None = None,
    own_register: Entry[Register] | None = None,
) -> Year:
    """Put records together to the year 2022."""
    return Year(
        number=2022,
        vocabulary=vocabulary or default_vocabulary(),
        forms=forms or default_forms(),
        agency=agency,
        plan=plan,
        registrations=registrations,
        journals={entry.id: entry for entry in journals},
        unread=frozenset(unread),
        own_forms=own_forms,
        own_vocabulary=own_vocabulary,
        own_register=own_register,
        shipped_register=default_register,
    )
