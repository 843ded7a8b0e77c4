from __future__ import annotations

import json

import pytest

from dvk.model.registration import Registration
from dvk.tables.json_ import dumped
from dvk.tables.reading import record_text, wrapped
from dvk.text.width import display_width
from dvk.views.record import record_data, record_view
from tests import demonstration
from tests.demonstration import YEAR

PATH = "records/2023/registrations/ra-soat-ho-so.yaml"


@pytest.fixture
def year(tmp_path):
    return demonstration.written_to(tmp_path).load(YEAR)


def view(year, id="ra-soat-ho-so"):
    return record_view(year, year.by_id[id])


def test_every_field_is_shown_or_named_as_empty(year):
    record = view(year)
    titles = [info.title for info in Registration.model_fields.values()]
    assert sorted([*(part.title for part in record.parts), *record.empty]) == sorted(titles)


def test_a_record_reads_like_this(year):
    text = record_text(view(year), PATH, None)
    assert text.startswith("Model's name: Khéo rà soát hồ sơ trễ hạn\nYear: 2023\nLevel: cơ sở\n")
    assert "Owner: Văn phòng (van-phong)\n" in text
    assert (
        "Targets:\n"
        "  - Hồ sơ đúng hạn đạt trên 95%.\n"
        "    dung-han (Unit: %; Baseline: 88,5; Target value: 95; Direction: trên)\n"
    ) in text
    assert "  Coordinating: Phòng Kế hoạch (ke-hoach); Đoàn Thanh niên\n" in text
    assert "  - 30/11/2023: Rà soát đợt 2\n" in text
    assert "  Confirmed by: cấp ủy\n" in text
    assert text.endswith(f"\n\nFile: {PATH}")


def test_the_journal_is_told_oldest_first_with_units(year):
    text = record_text(view(year), PATH, None)
    journal = text.split("\nJournal\n")[1].split("\n\n")[0]
    assert journal.splitlines()[5:13] == [
        "    Reported by: Lê Văn Thử Bình (le-van-thu-binh)",
        "    What was done: Rà soát xong đợt 1.",
        "    Measured values:",
        "      - dung-han: 94 %",
        "      - khieu-nai: 2 đơn",
        "    Difficulties: Thiếu người.",
        "    Evidence:",
        "      - Biên bản số 01",
    ]


def test_without_a_journal_that_is_said(year, tmp_path):
    assert "Journal\n  No entry yet.\n" in record_text(view(year, "guong-tiep-dan"), PATH, None)
    extra = {f"{YEAR}/journal/guong-tiep-dan.yaml": "entries: 7\n"}
    broken = demonstration.written_to(tmp_path, extra).load(YEAR)
    assert "The journal cannot be read" in record_text(view(broken, "guong-tiep-dan"), PATH, None)
    assert record_data(broken, broken.by_id["guong-tiep-dan"], PATH)["journal"] is None


def test_a_terminals_width_only_breaks_lines(year):
    record = view(year)
    narrow = record_text(record, PATH, 40)
    assert narrow.split() == record_text(record, PATH, None).split()
    assert all(
        display_width(line) <= 40 or " " not in line.strip() or line.startswith("File") for line in narrow.split("\n")
    )


def test_a_long_text_is_whole_in_a_pipe(tmp_path):
    name = "Khéo vận động " * 142 + "và giữ gìn"
    extra = {f"{YEAR}/registrations/dai.yaml": f"name: {name}\nyear: 2023\n"}
    year = demonstration.written_to(tmp_path, extra).load(YEAR)
    assert record_text(view(year, "dai"), PATH, None).splitlines()[0] == f"Model's name: {name}"


def test_json_holds_the_record_as_it_is_written(year):
    data = json.loads(dumped(record_data(year, year.by_id["ra-soat-ho-so"], PATH)))
    assert (data["id"], data["path"]) == ("ra-soat-ho-so", PATH)
    assert data["registration"]["date"] == "2023-02-10"
    assert data["registration"]["targets"][0]["measure"]["target"] == 95
    assert data["journal"][1]["measures"] == {"dung-han": 94, "khieu-nai": 2}


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("a b c", None, ["a b c"]),
        ("Khéo vận động", 8, ["Khéo vận", "  động"]),
        ("  - Khéo vận động", 12, ["  - Khéo vận", "  động"]),
        ("records/rất/dài.yaml ở đây", 6, ["records/rất/dài.yaml", "  ở", "  đây"]),
        ("", 5, [""]),
    ],
)
def test_lines_break_at_spaces_only(text, width, lines):
    assert wrapped(text, "  ", width) == lines
