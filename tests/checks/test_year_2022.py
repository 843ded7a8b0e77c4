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
        *["DVK203", "DVK203", "DVK204", "DVK207", "DVK208", "DVK211", "DVK307", "DVK315", "DVK402", "DVK403", "DVK404"]
    ]


def test_the_model_named_otherwise_is_pointed_at_word_by_word() -> None:
    (named,) = [diagnostic for diagnostic in FOUND if diagnostic.code == "DVK307"]
    assert " ".join(named.place.text.split()) == (
        "Khéo vận động công chức và nhân viên nêu cao tinh thần phục vụ tổ chức và cá nhân trong việc giải quyết thủ "
        "tục hành chính"
    )
    (registered,) = named.problem.related
    assert registered.place.text.startswith("Khéo vận động công chức và nhân viên nâng cao chất lượng")


def test_the_foot_and_the_form_are_found_wanting() -> None:
    found = catalogue.run(Repository.find(ROOT).load(2022), ["DVK5"])
    assert [(one.code, one.place.text) for one in found][:3] == [
        ("DVK526", "CPCM"),
        ("DVK521", "Lưu VP"),
        ("DVK554", "mau-1"),
    ]
    assert [one.code for one in found][3:] == ["DVK555"]


def test_the_committee_named_in_two_ways_is_shown_at_both_places() -> None:
    (named,) = [diagnostic for diagnostic in FOUND if diagnostic.code == "DVK315"]
    (other,) = named.problem.related
    assert named.place.text == "BCĐ Dân vận khéo – Thành ủy Phú Quốc"
    assert " ".join(other.place.text.split()) == ("Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” thành phố Phú Quốc")
