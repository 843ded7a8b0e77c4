"""The lists of names: the right case is never reported, a wrong one always is."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

import pytest

from dvk.checks import catalogue
from dvk.checks.capitals.names import abroad, bodies, days, honours, laws, offices, party, places
from dvk.diagnostics.choice import Choice
from tests.builders import a_registration, a_year

CODES = ("DVK64", "DVK65", "DVK66")
MIDDLE = "Cơ quan đã phối hợp cùng với {} trong năm 2022 để thực hiện."
FIRST = "{} đã hoàn thành nhiệm vụ."


def found(*texts: str) -> list[tuple[str, str]]:
    """Return codes and words of what the usual rules on capitals find in some texts."""
    lines = "".join(f"  - {json.dumps(text, ensure_ascii=False)}\n" for text in texts)
    year = a_year(a_registration(f"solutions:\n{lines}"))
    return [(one.code, one.place.text) for one in catalogue.run(year) if one.code.startswith(CODES)]


def every_syllable(name: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in name.split(" "))


def first_only(name: str) -> str:
    return name[0] + name[1:].lower()


def small_first(name: str) -> str:
    return name[0].lower() + name[1:]


def large_first(name: str) -> str:
    return name[0].upper() + name[1:]


def after_hyphens(name: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in name.split("-"))


UNITS = {f"tỉnh {name}" for name in places.PROVINCES} | {f"thành phố {name}" for name in places.CITIES}
LISTS: dict[str, tuple[Iterable[str], tuple[Callable[[str], str], ...]]] = {
    "bodies": (bodies.BODIES, (every_syllable, first_only, small_first)),
    "kinds": (bodies.KINDS, (every_syllable,)),
    "party": (party.PARTY_BODIES, (every_syllable, first_only, small_first)),
    "offices": (offices.OFFICES, (every_syllable, first_only, small_first)),
    "revered": (offices.REVERED, (first_only, small_first)),
    "orders": (honours.ORDERS, (every_syllable, first_only, small_first)),
    "titles": (honours.TITLES, (first_only, small_first)),
    "laws": (laws.LAWS, (every_syllable, first_only, small_first)),
    "foreign": (abroad.FOREIGN_BODIES, (every_syllable,)),
    "transcribed": (abroad.TRANSCRIBED, (after_hyphens,)),
    "units": (UNITS, (large_first,)),
    "capital": (places.CAPITAL_AND_CITY, (small_first,)),
    "landforms": (places.RIVERS_AND_OTHERS, (large_first,)),
    "grown": (places.GROWN_TOGETHER, (small_first,)),
    "regions": (places.REGIONS, (first_only, small_first)),
    "holidays": ({f"ngày {name}" for name in days.HOLIDAYS if name[0] == "Q"}, (lambda name: "ngày q" + name[6:],)),
    "tet": (days.TET, (every_syllable, first_only)),
    "years": ({f"năm {name}" for name in days.YEARS}, (lambda name: "năm " + name[4:].capitalize(),)),
    "events": (days.EVENTS, (first_only, small_first)),
}

list_by_list = pytest.mark.parametrize("list", LISTS)


@list_by_list
def test_a_name_in_its_right_case_is_never_reported(list: str) -> None:
    names = sorted(LISTS[list][0])
    assert names
    assert found(*[MIDDLE.format(name) for name in names], *[FIRST.format(large_first(name)) for name in names]) == []


@list_by_list
def test_a_name_in_a_wrong_case_is_always_reported(list: str) -> None:
    names, slips = LISTS[list]
    planted = sorted({slip(name) for slip in slips for name in names} - set(names))
    assert planted
    assert [name for name in planted if not found(MIDDLE.format(name))] == []


@pytest.mark.parametrize("name", ["Sở Tài Chính", "Ủy ban Nhân dân", "Uỷ ban Nhân dân", "Toà án Nhân dân"])
def test_a_name_in_quotation_marks_or_capitals_is_its_owners(name: str) -> None:
    assert found(MIDDLE.format(name)) == [("DVK650", name)]
    for passed in (f"“{name}”", f'"{name}"', f"«{name}»", name.upper()):
        assert found(MIDDLE.format(passed)) == []


def test_the_marks_of_the_writer_are_kept() -> None:
    (diagnostic,) = catalogue.run(a_year(a_registration("area: Tại Uỷ ban Nhân dân xã.\n")), Choice(select=("DVK650",)))
    assert diagnostic.problem.fix is not None
    assert diagnostic.problem.fix.edits[0].new == "Uỷ ban nhân dân"


def test_the_longest_of_overlapping_names_decides() -> None:
    assert found("Nghe Phó Chủ tịch nước và Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam nói.") == []
    assert found("Theo Bộ luật Dân Sự.") == [("DVK644", "Bộ luật Dân Sự")]


def test_the_lists_hold_what_is_known_to_be() -> None:
    assert len(places.PROVINCES) + len(places.CITIES) + 1 == 64  # Huế was in a province of two names before 2025
    assert len(days.YEARS) == 60
    assert {"Giáp Tý", "Kỷ Tỵ", "Mậu Thân", "Bính Ngọ"} <= days.YEARS
    assert "Giáp Sửu" not in days.YEARS
