"""The real year: what the checks say of the signed documents of 2022."""

from __future__ import annotations

from pathlib import Path

from dvk.checks import catalogue
from dvk.diagnostics.choice import Choice
from dvk.diagnostics.model import Severity
from dvk.store.repository import Repository

ROOT = Path(__file__).parents[2]
FOUND = catalogue.run(Repository.find(ROOT).load(2022), Choice(select=("DVK2", "DVK3", "DVK4")))


def test_nothing_in_it_is_an_error() -> None:
    assert FOUND
    assert {diagnostic.severity for diagnostic in FOUND} == {Severity.WARNING, Severity.NOTE}


def test_each_known_weakness_is_found() -> None:
    assert [diagnostic.code for diagnostic in sorted(FOUND, key=lambda one: one.code)] == [
        *["DVK203", "DVK203", "DVK204", "DVK207", "DVK208", "DVK211", "DVK307", "DVK315", "DVK402", "DVK403", "DVK404"]
    ]


def test_each_slip_of_wording_is_found_at_its_word() -> None:
    wording = catalogue.run(Repository.find(ROOT).load(2022), Choice(select=("DVK60", "DVK61", "DVK62", "DVK63")))
    assert [(one.code, " ".join(one.place.text.split())) for one in wording] == [
        ("DVK601", "năm năm"),
        ("DVK624", "năm 2021-2025"),
        ("DVK631", ","),
        ("DVK611", '"'),
        ("DVK636", ". /."),
        ("DVK614", "–"),
        ("DVK635", "CCHC"),
        ("DVK635", "TTHC"),
        ("DVK639", "100% ứng dụng"),
        ("DVK638", "hạn chế không để"),
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


def citing(*codes: str) -> list[tuple[str, str]]:
    """Return where the rules on citations point, with the words there."""
    found = catalogue.run(Repository.find(ROOT).load(2022), Choice(select=tuple(codes)))
    return [(diagnostic.code, " ".join(diagnostic.place.text.split())) for diagnostic in found]


def test_a_resolution_called_a_decree_is_the_only_error_in_its_citations() -> None:
    found = catalogue.run(Repository.find(ROOT).load(2022), Choice(select=("DVK70", "DVK71", "DVK73")))
    (error,) = [diagnostic for diagnostic in found if diagnostic.severity is Severity.ERROR]
    assert (error.code, error.place.text) == ("DVK701", "Nghị định")


def test_three_styles_of_dates_are_found_where_they_stand_and_each_but_once() -> None:
    assert citing("DVK621", "DVK705", "DVK709", "DVK713", "DVK714") == [
        ("DVK714", "ngày 15/07/2021"),
        ("DVK713", "ngày 15-4-2021"),
    ]


def test_the_plenum_without_number_and_the_lonely_ground_are_found() -> None:
    assert citing("DVK716", "DVK717", "DVK718", "DVK73") == [
        ("DVK730", "grounds"),
        ("DVK718", "Nghị quyết Hội nghị lần thứ 4 Ban chấp hành Trung ương Đảng khóa XII"),
    ]


def test_the_title_of_a_programme_is_found_wrong_at_the_words() -> None:
    (titled,) = catalogue.run(Repository.find(ROOT).load(2022), Choice(select=("DVK72",)))
    assert (titled.code, titled.place.text) == ("DVK723", "thủ tục")
    assert "cải cách hành chính nhà nước giai đoạn 2021-2030" in titled.problem.help


def test_the_capitals_and_marks_of_names_are_found_at_the_word() -> None:
    found = catalogue.run(
        Repository.find(ROOT).load(2022), Choice(select=("DVK64", "DVK65", "DVK66"), ignore=("DVK649",))
    )
    assert [(one.code, " ".join(one.place.text.split())) for one in found] == [
        ("DVK652", "Ban chấp hành Trung ương Đảng"),
        ("DVK646", "đảng"),
        ("DVK647", "nhân dân"),
        ("DVK654", "Hội đồng Thi đua, Khen thưởng"),
    ]


def test_the_foot_and_the_form_are_found_wanting() -> None:
    found = catalogue.run(Repository.find(ROOT).load(2022), Choice(select=("DVK5",)))
    (unlike,) = [one for one in found if one.code == "DVK555"]
    assert unlike.place.source.path.name == "nang-cao-chat-luong-phuc-vu.yaml"
    assert [(one.code, one.place.text) for one in found if one is not unlike] == [
        ("DVK526", "CPCM"),
        ("DVK521", "Lưu VP"),
        ("DVK554", "(Mẫu 1)"),
        ("DVK503", "."),
    ]


def test_no_place_in_it_is_pointed_at_twice() -> None:
    """Two rules on one spot are noise, unless what they say differs: a wrong type and a missing “số”."""
    found = catalogue.run(Repository.find(ROOT).load(2022))
    places = [(one.place.source.path, one.place.span.start) for one in found]
    twice = [one.code for one, place in zip(found, places, strict=True) if places.count(place) > 1]
    assert twice == ["DVK701", "DVK706"]


def test_the_committee_named_in_two_ways_is_shown_at_both_places() -> None:
    (named,) = [diagnostic for diagnostic in FOUND if diagnostic.code == "DVK315"]
    (other,) = named.problem.related
    assert named.place.text == "BCĐ Dân vận khéo – Thành ủy Phú Quốc"
    assert " ".join(other.place.text.split()) == ("Ban Chỉ đạo Phong trào thi đua “Dân vận khéo” thành phố Phú Quốc")
