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


def test_each_slip_of_wording_is_found_at_its_word() -> None:
    wording = catalogue.run(Repository.find(ROOT).load(2022), ["DVK60", "DVK61", "DVK62", "DVK63"])
    assert [(one.code, " ".join(one.place.text.split())) for one in wording] == [
        ("DVK601", "năm năm"),
        ("DVK624", "năm 2021-2025"),
        ("DVK621", "15/07/2021"),
        ("DVK631", ","),
        ("DVK611", '"'),
        ("DVK636", ". /."),
        ("DVK614", "–"),
        ("DVK635", "CPCM"),
        ("DVK635", "CCHC"),
        ("DVK635", "TTHC"),
        ("DVK639", "100% ứng dụng"),
        ("DVK638", "hạn chế không để"),
        ("DVK621", "15-4-2021"),
        ("DVK601", "của của"),
        ("DVK630", "Chính phủ"),
        ("DVK606", "Tp"),
    ]


def test_the_model_named_otherwise_is_pointed_at_word_by_word() -> None:
    (named,) = [diagnostic for diagnostic in FOUND if diagnostic.code == "DVK307"]
    assert " ".join(named.place.text.split()) == (
        "Khéo vận động công chức và nhân viên nêu cao tinh thần phục vụ tổ chức và cá nhân trong việc giải quyết thủ "
        "tục hành chính"
    )
    (registered,) = named.problem.related
    assert registered.place.text.startswith("Khéo vận động công chức và nhân viên nâng cao chất lượng")
