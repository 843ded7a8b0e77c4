"""One name for one thing: what counts as another spelling, and what does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvk.checks.naming import names
from dvk.checks.naming.names import Reader
from dvk.checks.naming.spelling import spelling
from tests.builders import AGENCY, NAME, a_journal, a_plan, a_registration, a_year, an_agency
from tests.checks.finding import found, places


def a_plan_saying(*texts: str) -> str:
    lines = "".join(f'      - paragraph: "{text}"\n' for text in texts)
    return f"sections:\n  - title: Nội dung\n    content:\n{lines}"


def spellings(code: str, *texts: str) -> list[str]:
    return places(a_year(plan=a_plan(a_plan_saying(*texts)), agency=an_agency()), code)


@pytest.mark.parametrize(
    ("usual", "rarer"),
    [
        ("Ban Giám sát cộng đồng", "Ban Giám sát Cộng đồng"),
        ("Sở Giáo dục và Đào tạo", "Sở Giáo dục - Đào tạo"),
        ("Phòng Hành chính - Tổng hợp", "Phòng Hành chính – Tổng Hợp"),
        ("Sở Nội vụ", "Sở Nội vu"),
        ("Ủy ban nhân dân xã Hàm Ninh", "Ủy ban nhân dân xã Hàm Nình"),
        ("Ban Quản lý Chợ Mẫu", "Ban Quản lý chợ Mẫu"),
    ],
)
def test_the_rarer_spelling_of_a_body_is_found(usual: str, rarer: str) -> None:
    assert spellings("DVK314", f"{usual}.", f"Báo cáo {usual}.", f"Giao {rarer}.") == [rarer]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ủy ban nhân dân tỉnh", "UBND tỉnh"),
        ("Ủy ban nhân dân tỉnh", "Uỷ ban nhân dân Tỉnh"),
        ("Sở Nội vụ tỉnh Kiên Giang", "Sở Nội vụ"),
        ("Sở Văn hóa, Thể thao", "Sở Văn hóa và Thể thao"),
        ("Ban Quản lý", "Ban quản lý"),
        ("Sở Nội vụ", "SỞ NỘI VỤ"),
        ("Sở Tài chính", "Sở Tài nguyên"),
        ("Hội đồng Thi đua – Khen thưởng", "Hội đồng Thi đua - Khen thưởng"),
        ("Bộ luật Dân sự", "Bộ Luật Dân sự"),
        ("Tòa án nước ngoài đó", "Tòa án nước ngoài do vắng mặt"),
        ("Ban Quản lý này", "Ban Quản lý nay đã họp"),
        ("Ban hành Quy chế", "Ban hành quy chế"),
    ],
)
def test_short_forms_lists_and_headings_are_no_second_spelling(one: str, other: str) -> None:
    assert spellings("DVK314", f"{one}.", f"Báo cáo {one}.", f"Giao {other}.") == []


def test_a_rarer_spelling_is_reported_once_a_document() -> None:
    right = a_registration("goal: " + "Ban Giám sát cộng đồng xét. " * 5 + "\n", id="mot")
    wrong = [
        a_registration("goal: Ban Giám sát Cộng đồng xét, Ban Giám sát Cộng đồng chọn.\n", id=id)
        for id in ("ba", "hai")
    ]
    reported = found(a_year(right, *wrong), "DVK314")
    assert [one.place.source.path.stem for one in reported] == ["ba", "hai"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Bản án của Tòa án nước ngoài do cơ quan gửi.", "Bản án của Tòa án nước ngoài đó."),
        ("Đề nghị Ban Công tác Mặt trận các Tổ Dân phố họp.", "Ban Công tác Mặt trận các tổ dân phố họp."),
    ],
)
def test_words_after_a_name_are_none_of_it(texts: tuple[str, str]) -> None:
    assert spellings("DVK314", *texts) == []


@pytest.mark.parametrize(
    ("usual", "rarer", "code", "pointed"),
    [
        ("Ban Thường trực Ủy ban Mặt trận xã", "Ban thường trực Ủy ban Mặt trận xã", "DVK653", "Ban thường trực"),
        ("Ban Công tác Mặt trận Ấp Một", "Ban công tác Mặt trận Ấp Một", "DVK653", "Ban công tác Mặt trận"),
        ("Sở Nội vụ tỉnh Mẫu", "Sở Nội Vụ tỉnh Mẫu", "DVK650", "Sở Nội Vụ"),
    ],
)
def test_of_the_capitals_of_a_known_name_one_rule_speaks(usual: str, rarer: str, code: str, pointed: str) -> None:
    year = a_year(plan=a_plan(a_plan_saying(f"{usual} họp.", f"Giao {usual}.", f"Giao {rarer} họp.")))
    assert [(one.code, one.place.text) for one in found(year, "DVK314", "DVK65")] == [(code, pointed)]


@pytest.mark.parametrize(
    "written", ["Ban quản lý Khu Mẫu", "Ban Quản Lý Khu Mẫu", "Ban Quản lý khu Mẫu", "Ban QL Khu Mẫu"]
)
def test_the_agencys_name_is_compared_with_agency_yaml(written: str) -> None:
    assert spellings("DVK311", f"Giao {written} theo dõi.") == [written]


@pytest.mark.parametrize("written", ["Ban Quản lý Khu Mẫu", "Ban Quản lý", "Ban", "BQLKM", "Ban quản lý dự án"])
def test_short_forms_of_the_agencys_name_are_fine(written: str) -> None:
    assert spellings("DVK311", f"Giao {written} theo dõi.") == []


def test_an_abbreviation_the_document_explains_is_fine() -> None:
    assert spellings("DVK311", "Ban Quản lý Khu Mẫu (gọi tắt là Ban QL Khu Mẫu).", "Ban QL Khu Mẫu theo dõi.") == []


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ("Trần Văn Mầu", True),
        ("Tran Van Mau", True),
        ("Trần văn Mẫu", True),
        ("Trần Văn Mẫu", False),
        ("TRẦN VĂN MẪU", False),
        ("Trần Văn Mậu Sơn", True),
        ("Trần Văn Mạnh", False),
    ],
)
def test_people_are_compared_mark_by_mark(written: str, wrong: bool) -> None:
    assert bool(spellings("DVK313", f"Đồng chí {written} phụ trách.")) is wrong


@pytest.mark.parametrize("piece", ["Sở ", "Sở Nội ", "Ban Chỉ đạo ", "Sở Nội vụ và "])
def test_each_word_of_a_text_is_read_once_though_names_begin_everywhere(
    piece: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[tuple[int, int]] = []

    def counted(text: str, at: int) -> Iterator[tuple[int, int]]:
        for word in run(text, at):
            read.append(word)
            yield word

    run = names._run
    monkeypatch.setattr(names, "_run", counted)
    text = piece * 3000
    reader = Reader(text)
    before = names._name_of.cache_info().misses
    for match in re.finditer(piece.split()[0], text):
        assert reader.name_at(match.start()) is not None or match.start() > len(text) - len(piece) * 3
    assert len(read) == len(set(read)) == len(text.split())
    assert names._name_of.cache_info().misses - before < 30


def test_the_place_of_a_tone_mark_is_no_other_name() -> None:
    agency = an_agency(AGENCY + "  le-thi-hoa: {name: Lê Thị Hòa}\n")
    year = a_year(plan=a_plan(a_plan_saying("Đồng chí Lê Thị Hoà.", "Đồng chí Lê Thị Hoa.")), agency=agency)
    assert places(year, "DVK313") == ["Lê Thị Hoa"]


def test_two_people_who_differ_by_a_mark_are_both_right() -> None:
    agency = an_agency(AGENCY + "  tran-van-mau-2: {name: Trần Văn Mậu}\n")
    year = a_year(plan=a_plan(a_plan_saying("Trần Văn Mẫu, Trần Văn Mậu.")), agency=agency)
    assert found(year, "DVK313") == []


def test_committees_of_two_subjects_or_places_are_two_committees() -> None:
    assert (
        spellings(
            "DVK315",
            "Ban Chỉ đạo cải cách hành chính tỉnh Mẫu.",
            "Ban Chỉ đạo chuyển đổi số tỉnh Mẫu.",
            "BCĐ cải cách hành chính tỉnh Mẫu.",
            "Ban Chỉ đạo cải cách hành chính xã Thử.",
            "Ban Chỉ đạo tỉnh Mẫu.",
        )
        == []
    )


def test_the_movements_name_may_be_written_otherwise_all_through() -> None:
    assert spellings("DVK316", "“Dân vận Khéo”") == ["Dân vận Khéo"]
    registration = a_registration("goal: Phong trào “Dân vận Khéo”, “Dân vận Khéo”.\n")
    assert found(a_year(registration), "DVK316") == []


def test_a_journal_names_its_own_model() -> None:
    other = NAME.replace("trước hạn", "đúng hạn")
    journal = a_journal(f"entries:\n  - {{date: 2022-05-01, text: Thực hiện “{other}”.}}\n")
    right = a_journal(
        f"entries:\n  - {{date: 2022-05-01, text: Thực hiện “{NAME}” và “Một câu khác hẳn mười hai chữ”.}}\n"
    )
    assert places(a_year(a_registration(), journals=[journal]), "DVK307") == [other]
    assert found(a_year(a_registration(), journals=[right]), "DVK307") == []


WORDS = st.lists(st.sampled_from("Sở Ban Nội vụ Vụ Tài chính và Hòa Hoà Thi đua".split()), min_size=1, max_size=8)


@given(WORDS, st.sampled_from([" ", "  ", "\n"]))
def test_white_space_makes_no_other_spelling(words: list[str], space: str) -> None:
    assert spelling(space.join(words)) == spelling(" ".join(words))


@given(WORDS)
def test_case_makes_no_other_key(words: list[str]) -> None:
    text = " ".join(words)
    assert spelling(text.lower()).key == spelling(text).key
