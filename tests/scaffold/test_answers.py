"""Words become data, or a sentence that says why they cannot."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from dvk.errors import UsageError
from dvk.model.agency import Agency
from dvk.model.registration import Registration
from dvk.scaffold.answers import Known, read_answer, read_answers
from dvk.scaffold.fields import RecordField, record_fields
from dvk.store.defaults import default_vocabulary
from tests.builders import AGENCY, a_record

KNOWN = Known(dt.date(2022, 1, 1), default_vocabulary(), a_record(Agency, AGENCY, "agency.yaml").value)


def _field(option: str, model: Any = Registration) -> RecordField:
    return next(field for field in record_fields(model) if field.option == option)


def _read(option: str, answer: Any, model: Any = Registration) -> Any:
    return read_answer(_field(option, model), answer, KNOWN)


@pytest.mark.parametrize("words", ["cơ sở", "co so", "CO SO", " Cơ Sở "])
def test_a_term_is_known_without_marks_and_case(words: str) -> None:
    assert _read("--level", words) == "cơ sở"


@pytest.mark.parametrize("words", ["van-phong", "Văn phòng", "van phong", "VP"])
def test_a_department_is_known_by_id_name_or_symbol(words: str) -> None:
    assert _read("--owner", words) == "van-phong"


def test_a_person_is_known_by_name_without_marks() -> None:
    assert _read("--signature-person", "dinh thi thu") == "dinh-thi-thu"


def test_hyphens_may_be_left_out_of_ids_and_terms() -> None:
    agency = AGENCY.replace("people:", "  hoi-phu-nu: {name: Hội Liên hiệp Phụ nữ}\npeople:")
    known = Known(KNOWN.day, KNOWN.vocabulary, a_record(Agency, agency, "agency.yaml").value)
    assert read_answer(_field("--owner"), "hoi phu nu", known) == "hoi-phu-nu"
    assert _read("--field", "van hoa xa hoi") == "văn hóa - xã hội"


def test_who_takes_part_may_be_somebody_of_the_agency() -> None:
    assert _read("--lead", "tran van mau") == "tran-van-mau"


def test_who_takes_part_may_be_anybody() -> None:
    assert _read("--take-part", ["Văn phòng", "Đoàn thanh niên"]) == ["van-phong", "Đoàn thanh niên"]


@pytest.mark.parametrize(
    ("option", "words", "said"),
    [
        ("--level", "co soo", "Did you mean “cơ sở”?"),
        ("--level", "cap tren co so", "It may be: cơ sở, huyện, tỉnh, trung ương."),
        ("--owner", "van phon", "Did you mean “Văn phòng”?"),
        ("--signature-person", "ai do", "It may be: Trần Văn Mẫu, Đinh Thị Thử."),
        ("--date", "31/02/2022", "2022-02-09 or 09/02/2022"),
        ("--date", "sang năm", "2022-02-09"),
        ("--year", "1800", "between 1945 and 2100"),
        ("--year", "hai nghìn", "whole number"),
        ("--name", "   ", "empty"),
        ("--name", "Khéo\u200bvận động", "U+200B"),
        ("--name", "Khéo\udce9", "U+DCE9"),
    ],
)
def test_what_does_not_fit_is_said_with_the_way_out(option: str, words: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        _read(option, words)
    assert said in f"{caught.value} {caught.value.help}"


@pytest.mark.parametrize("words", ["2022-02-09", "09/02/2022", "9-2-2022", "ngày 09 tháng 02 năm 2022"])
def test_a_date_is_read_as_people_write_it(words: str) -> None:
    assert _read("--date", words) == dt.date(2022, 2, 9)


def test_a_target_may_say_how_it_is_measured() -> None:
    words = ["Trả đúng hạn | % | 87,5 | 95 | tren", "Trả đúng hạn | % | | 95", "Một \\| hai"]
    assert _read("--target", words) == [
        {
            "id": "tra-dung-han",
            "text": "Trả đúng hạn",
            "measure": {"unit": "%", "baseline": 87.5, "target": 95, "direction": "trên"},
        },
        {
            "id": "tra-dung-han-2",
            "text": "Trả đúng hạn",
            "measure": {"unit": "%", "baseline": None, "target": 95, "direction": None},
        },
        {"id": "mot-hai", "text": "Một | hai"},
    ]


@pytest.mark.parametrize(
    ("written", "number"),
    [("1.000", 1000), ("1.500,5", 1500.5), ("12.345.678", 12345678), ("55,5", 55.5), ("0.500", 0.5), ("87.5", 87.5)],
)
def test_numbers_are_read_the_vietnamese_way(written: str, number: float) -> None:
    assert _read("--target", [f"a|b|{written}"])[0]["measure"]["baseline"] == number


@pytest.mark.parametrize("words", ["a|b|c", "a|b|1|2|lên", "a|b|1|2|trên|x", "|%", "a|b|1e3"])
def test_a_target_that_cannot_be_read_is_refused(words: str) -> None:
    with pytest.raises(UsageError):
        _read("--target", [words])


def test_all_that_is_wrong_with_a_target_is_said_at_once() -> None:
    with pytest.raises(UsageError) as caught:
        _read("--target", ["a|b|c|1e3|lên"])
    assert all(f"“{word}”" in str(caught.value) for word in ("c", "1e3", "lên"))
    assert "It may be: trên, từ, đạt, không quá, dưới." in caught.value.help
    assert caught.value.help.count("Write it in digits") == 1


def test_all_answers_that_do_not_fit_are_named_at_once() -> None:
    with pytest.raises(UsageError) as caught:
        _read("--target", ["a|b|c", "Trả đúng hạn", "a|b|d"])
    assert all(f"“{word}”" in str(caught.value) for word in "cd")


def test_the_help_of_a_target_lists_the_directions() -> None:
    assert "trên, từ, đạt, không quá, dưới" in _field("--target").help


def test_a_step_has_a_day_and_its_work() -> None:
    assert _read("--step", ["30/6/2022: Sơ kết: 2 xã"]) == [{"until": dt.date(2022, 6, 30), "work": "Sơ kết: 2 xã"}]
    with pytest.raises(UsageError):
        _read("--step", ["Sơ kết"])


def test_departments_and_people_get_ids_from_their_names() -> None:
    assert _read("--department", ["vp: Văn phòng (VP)", "Phòng Kinh tế"], Agency) == {
        "vp": {"name": "Văn phòng", "symbol": "VP"},
        "phong-kinh-te": {"name": "Phòng Kinh tế"},
    }
    assert _read("--person", ["Trần Văn Mẫu, Trưởng phòng"], Agency) == {
        "tran-van-mau": {"name": "Trần Văn Mẫu", "office": "Trưởng phòng"}
    }
    with pytest.raises(UsageError, match="twice"):
        _read("--department", ["Văn phòng", "Văn Phòng"], Agency)


def test_all_that_is_wrong_is_said_at_once_with_its_option() -> None:
    data, wrong = read_answers(record_fields(Registration), {"level": "x", "date": "x", "name": "Khéo"}, KNOWN)
    assert data == {"name": "Khéo"}
    assert [sentence.split(":")[0] for sentence in wrong] == ["--level", "--date"]
