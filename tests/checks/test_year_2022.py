"""The real year: what the checks say of the signed documents of 2022."""

from __future__ import annotations

from pathlib import Path

from dvk.checks import catalogue
from dvk.diagnostics.model import Severity
from dvk.store.repository import Repository

ROOT = Path(__file__).parents[2]
FOUND = catalogue.run(Repository.find(ROOT).load(2022), ["DVK2", "DVK3", "DVK4"])


def test_nothing_in_it_is_an_error() -> None:
    assert FOUND
    assert {diagnostic.severity for diagnostic in FOUND} == {Severity.WARNING, Severity.NOTE}


def test_each_known_weakness_is_found() -> None:
    assert [diagnostic.code for diagnostic in sorted(FOUND, key=lambda one: one.code)] == [
        *["DVK203", "DVK203", "DVK204", "DVK207", "DVK208", "DVK211", "DVK307", "DVK402", "DVK403", "DVK404"]
    ]


def test_the_model_named_otherwise_is_pointed_at_word_by_word() -> None:
    (named,) = [diagnostic for diagnostic in FOUND if diagnostic.code == "DVK307"]
    assert " ".join(named.place.text.split()) == (
        "Khéo vận động công chức và nhân viên nêu cao tinh thần phục vụ tổ chức và cá nhân trong việc giải quyết thủ "
        "tục hành chính"
    )
    (registered,) = named.problem.related
    assert registered.place.text.startswith("Khéo vận động công chức và nhân viên nâng cao chất lượng")


def test_the_capitals_and_marks_of_names_are_found_at_the_word() -> None:
    found = catalogue.run(Repository.find(ROOT).load(2022), ["DVK64", "DVK65", "DVK66"], ["DVK649"])
    assert [(one.code, " ".join(one.place.text.split())) for one in found] == [
        ("DVK652", "Ban chấp hành Trung ương Đảng"),
        ("DVK646", "đảng"),
        ("DVK647", "nhân dân"),
        ("DVK647", "nhân dân"),
        ("DVK654", "Hội đồng Thi đua, Khen thưởng"),
    ]
