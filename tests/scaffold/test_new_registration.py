"""`dvk new-registration`: what was said is what is written, or nothing is."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dvk.cli.run import run
from dvk.model.jsonschema import schemas
from dvk.model.registration import Registration
from dvk.scaffold.fields import record_fields
from dvk.store.defaults import default_vocabulary
from dvk.store.repository import Repository
from dvk.syntax.loader import parse_text
from tests.builders import AGENCY
from tests.scaffold.builders import (
    DEMANDED,
    NAME,
    PLAN,
    a_repository,
    drafted,
    options,
    process,
    read_back,
    records,
    register,
)
from tests.syntax.test_write import texts

ID = "kheo-van-dong-nhan-dan-hien-dat-lam-duong"
BEFORE = ["2022/plan.yaml", "agency.yaml"]
WHOLE: dict[str, Any] = {
    "kind": "phan viec",
    "subject": "ca nhan",
    "field": "kinh te",
    "owner": "van phong",
    "renewal": "moi",
    "addressee": ["Ban Chỉ đạo", "Đảng ủy"],
    "goal": "Đường rộng.",
    "area": "Ấp Một",
    "beneficiaries": "Người dân",
    "lead": "VP",
    "coordinate": ["Công đoàn"],
    "take_part": ["Người dân", "van-phong"],
    "resources": "Dân góp.",
    "step": ["2022-06-30: Khởi công", "30/12/2022: Xong"],
    "output": ["2 km đường"],
    "sustain": "Giữ đường.",
    "date": "09/02/2022",
    "confirmation_by": "Công đoàn",
    "confirmation_authority": ["TM. Ban Chấp hành"],
    "confirmation_office": "Trưởng ban",
    "signature_authority": ["KT. Trưởng ban"],
    "signature_office": "Phó Trưởng ban",
}

# The loader and pydantic strip white space around a text.
spoken = texts.map(str.strip).filter(bool)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return a_repository(tmp_path)


def test_every_field_comes_back_as_it_was_said(root: Path) -> None:
    assert set(WHOLE | DEMANDED) == {field.parameter for field in record_fields(Registration)}
    assert register(root, **WHOLE) == 0
    found = read_back(root, 2022, ID)
    assert found == Registration.model_validate(
        {
            "name": NAME,
            "year": 2022,
            "level": "cơ sở",
            "kind": "phần việc",
            "subject": "cá nhân",
            "field": "kinh tế",
            "owner": "van-phong",
            "renewal": "mới",
            "addressees": ["Ban Chỉ đạo", "Đảng ủy"],
            "situation": "Đường hẹp.",
            "goal": "Đường rộng.",
            "targets": [
                {
                    "id": "mo-rong-2-km-duong",
                    "text": "Mở rộng 2 km đường",
                    "measure": {"unit": "km", "baseline": 0, "target": 2},
                }
            ],
            "solutions": ["Họp dân."],
            "area": "Ấp Một",
            "beneficiaries": "Người dân",
            "forces": {"lead": "van-phong", "coordinate": ["Công đoàn"], "take_part": ["Người dân", "van-phong"]},
            "resources": "Dân góp.",
            "schedule": [
                {"until": dt.date(2022, 6, 30), "work": "Khởi công"},
                {"until": dt.date(2022, 12, 30), "work": "Xong"},
            ],
            "outputs": ["2 km đường"],
            "sustain": "Giữ đường.",
            "date": dt.date(2022, 2, 9),
            "confirmation": {
                "by": "Công đoàn",
                "authority": "TM. Ban Chấp hành",
                "office": "Trưởng ban",
                "person": "tran-van-mau",
            },
            "signature": {"authority": "KT. Trưởng ban", "office": "Phó Trưởng ban", "person": "dinh-thi-thu"},
        }
    )


def test_the_record_shows_every_key_and_where_its_schema_is(root: Path) -> None:
    assert register(root) == 0
    text = (root / f"records/2022/registrations/{ID}.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../schema/registration.schema.json\n")
    assert list(parse_text(text)[0].data) == list(Registration.model_fields)


@pytest.mark.parametrize("changed", [{}, WHOLE])
def test_an_editor_finds_nothing_wrong_with_the_record(root: Path, changed: dict[str, Any]) -> None:
    schema = json.loads(schemas(default_vocabulary())["registration.schema.json"])
    jsonschema.validate(parse_text(drafted(root, **changed))[0].data, schema)


def test_nothing_has_to_be_put_right_in_a_whole_record(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, **WHOLE) == 0
    capsys.readouterr()
    path = root / f"records/2022/registrations/{ID}.yaml"
    assert run(["validate", "--strict", "--root", str(root), str(path)]) == 0
    assert capsys.readouterr().out == ""


@pytest.fixture(scope="module")
def shared_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_repository(tmp_path_factory.mktemp("records"))


@given(situation=spoken, solution=st.lists(spoken, min_size=1, max_size=3), unit=spoken, work=spoken)
@settings(max_examples=80)
def test_hostile_words_come_back_as_they_were_said(
    shared_root: Path, situation: str, solution: list[str], unit: str, work: str
) -> None:
    step = f"2022-06-30: {work}"
    target = [f"Một | {unit.replace('|', ' ').strip() or 'km'} | 0 | 1"]
    text = drafted(shared_root, situation=situation, solution=solution, step=[step], target=target)
    data = parse_text(text)[0].data
    assert data["situation"] == situation.replace("\r\n", "\n")
    assert data["solutions"] == [item.replace("\r\n", "\n") for item in solution]
    assert data["schedule"][0]["work"] == work.replace("\r\n", "\n")


def test_a_text_of_two_thousand_characters_stays_within_the_lines(root: Path) -> None:
    long = "Khéo vận động nhân dân: " * 85
    text = drafted(root, situation=long)
    assert parse_text(text)[0].data["situation"] == long.strip()
    assert max(map(len, text.splitlines())) <= 120


def test_all_that_is_missing_is_named_at_once(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new-registration", "--root", str(root)]) == 2
    said = capsys.readouterr().err
    assert (
        "--name, --level, --situation, --target, --solution, --confirmation-by, "
        "--confirmation-person or --confirmation-office, --signature-person or --signature-office."
    ) in said
    assert records(root) == BEFORE


def test_the_form_of_the_year_decides_what_is_demanded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = "{subject: Đăng ký, clauses: [{heading: Lực lượng, fields: [forces]}], demands: [forces]}"
    root = a_repository(tmp_path, forms=f"forms:\n  ngan: {form}\n")
    assert run(["new-registration", "--root", str(root), "--year", "2022", "--name", NAME]) == 2
    assert "missing: --lead or --coordinate or --take-part." in capsys.readouterr().err
    assert run(["new-registration", "--root", str(root), "--year", "2022", "--name", NAME, "--lead", "van phong"]) == 0


def test_wrong_and_missing_are_named_together(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, level="tinhh", date="sang năm", situation=None) == 2
    said = capsys.readouterr().err
    assert "--level: “tinhh” is not known. Did you mean “tỉnh”?" in said
    assert "--date:" in said
    assert "missing: --situation." in said
    assert records(root) == BEFORE


def test_a_block_half_said_names_its_other_half(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, confirmation_by=None) == 2
    assert "missing: --confirmation-by." in capsys.readouterr().err


def test_the_office_is_taken_from_the_agency_and_said(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root) == 0
    assert "signature: office “Phó Trưởng ban” taken from agency.yaml." in capsys.readouterr().err
    signature = read_back(root, 2022, ID).signature
    assert signature is not None
    assert signature.office == "Phó Trưởng ban"


def test_what_the_form_does_not_print_is_said(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, goal="Đường rộng.", resources="Dân góp.", step=["2022-06-30: Khởi công"]) == 0
    unprinted = [line for line in capsys.readouterr().err.splitlines() if "does not print" in line]
    assert unprinted == [
        "note: The form “mau-1” does not print: Goal (`goal`), Resources (`resources`), Timetable (`schedule`). "
        "The record keeps it all the same."
    ]


def test_of_a_record_the_form_prints_whole_nothing_is_said(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, kind="mô hình", owner="van-phong", date="2022-02-09") == 0
    assert "does not print" not in capsys.readouterr().err


def test_a_committee_of_the_party_confirms_in_no_office_of_the_state(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert register(root, confirmation_by="cap uy") == 0
    confirmation = read_back(root, 2022, ID).confirmation
    assert confirmation is not None
    assert (confirmation.by, confirmation.office) == ("cấp ủy", None)
    assert "confirmation: “cap uy” became “cấp ủy”." in capsys.readouterr().err


def test_a_committee_of_the_party_confirms_in_the_office_of_the_party(root: Path) -> None:
    agency = root / "records/agency.yaml"
    both = "offices: [{office: Trưởng ban}, {office: Bí thư}]"
    agency.write_text(agency.read_text(encoding="utf-8").replace("office: Trưởng ban", both), encoding="utf-8")
    assert register(root) == 0
    confirmation = read_back(root, 2022, ID).confirmation
    assert confirmation is not None
    assert confirmation.office == "Bí thư"


def test_a_dry_run_prints_the_record_and_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, "--dry-run") == 0
    printed = capsys.readouterr().out
    assert records(root) == BEFORE
    assert printed == drafted(root)


def test_an_existing_record_is_left_alone_and_a_free_id_offered(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root) == 0
    before = (root / f"records/2022/registrations/{ID}.yaml").read_bytes()
    assert register(root, situation="Khác.") == 2
    assert f"--id {ID}-2" in capsys.readouterr().err
    assert (root / f"records/2022/registrations/{ID}.yaml").read_bytes() == before
    assert register(root, "--id", f"{ID}-2", situation="Khác.") == 0


def test_of_two_at_once_one_wins_and_the_other_says_so(root: Path) -> None:
    runs = [process(root, "new-registration", *options(situation=text)) for text in ("Một.", "Hai.")]
    said = [run.communicate()[1] for run in runs]
    codes = [run.returncode for run in runs]
    assert sorted(codes) == [0, 2], said
    assert "--id" in said[codes.index(2)]
    assert read_back(root, 2022, ID).situation == ("Một.", "Hai.")[codes.index(0)]
    assert records(root) == sorted([*BEFORE, f"2022/registrations/{ID}.yaml"])


@pytest.mark.parametrize("id", ["Khéo", "../x", "a b", "-a", "con", "a.yaml"])
def test_an_id_that_is_none_is_refused(root: Path, id: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, f"--id={id}") == 2
    assert "--id " in capsys.readouterr().err
    assert records(root) == BEFORE


@pytest.mark.parametrize("name", ["***", "“”"])
def test_a_name_without_letters_needs_an_id(root: Path, name: str) -> None:
    assert register(root, name=name) == 2
    assert register(root, "--id", "sao", name=name) == 0


def test_a_long_name_makes_an_id_of_whole_words(root: Path) -> None:
    assert register(root, name="Khéo vận động " * 20) == 0
    path = next((root / "records/2022/registrations").iterdir())
    assert path.stem == "kheo-van-dong-kheo-van-dong-kheo-van-dong-kheo-van-dong-kheo"


def test_a_record_that_would_have_errors_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = a_repository(tmp_path)
    assert register(root, signature_authority="K/T Trưởng ban") == 2
    assert records(root) == BEFORE
    assert "DVK206" in capsys.readouterr().err


def test_a_broken_agency_does_not_stop_a_registration(tmp_path: Path) -> None:
    root = a_repository(tmp_path, agency="name: [\n")
    assert register(root, owner="van-phong") == 0
    found = Repository(root).load(2022).by_id[ID].value
    assert (found.owner, found.confirmation and found.confirmation.person) == ("van-phong", "tran-van-mau")


def test_an_own_template_is_used(root: Path) -> None:
    folder = root / "templates" / "records"
    folder.mkdir(parents=True)
    own = '{{ pair("name", record.name) }}\nyear: 2022\n{% for key in record if key not in ("name", "year") %}'
    own += "{{ pair(key, record[key]) }}\n{% endfor %}"
    (folder / "registration.yaml.j2").write_text(own, encoding="utf-8")
    assert drafted(root).startswith(f"name: {NAME}\nyear: 2022\nlevel:")


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ('{{ pair("name", record.nam) }}', "registration.yaml.j2:1"),
        ("{% if %}", "registration.yaml.j2:1"),
        ("name: x\nyear: 2022\n", "“name”"),
        ("name: {{ record.name }}: x", "can be read"),
        ("# nothing", "can be read"),
    ],
)
def test_a_template_that_loses_an_answer_is_caught(
    root: Path, own: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = root / "templates" / "records"
    folder.mkdir(parents=True)
    (folder / "registration.yaml.j2").write_text(own, encoding="utf-8")
    assert register(root) == 2
    assert said in capsys.readouterr().err
    assert records(root) == BEFORE


def test_a_copy_for_another_year_is_kept_up_and_undated(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, **WHOLE | {"sustain": "Đến hết năm 2022."}) == 0
    capsys.readouterr()
    assert run(["new-registration", "--root", str(root), "--year", "2023", "--from", ID]) == 0
    old, new = read_back(root, 2022, ID), read_back(root, 2023, ID)
    assert (new.year, new.date, new.renewal) == (2023, None, "duy trì")
    adapted = {"year", "date", "renewal"}
    assert new.model_dump(exclude=adapted) == old.model_dump(exclude=adapted)
    notes = [line for line in capsys.readouterr().err.splitlines() if "still says 2022" in line]
    assert [note.partition("“")[2] for note in notes] == ["2022-06-30”", "2022-12-30”", "Đến hết năm 2022.”"]


def test_an_answer_overrules_what_is_copied(root: Path) -> None:
    assert register(root, **WHOLE) == 0
    words = ["--from", f"2022/{ID}", "--name", "Khéo giữ đường", "--lead", "Người dân", "--renewal", "moi"]
    assert run(["new-registration", "--root", str(root), "--year", "2023", *words]) == 0
    new = read_back(root, 2023, "kheo-giu-duong")
    assert new.forces is not None
    assert (new.name, new.renewal, new.forces.lead) == ("Khéo giữ đường", "mới", "Người dân")
    assert new.forces.coordinate == ("Công đoàn",)


def test_a_copy_within_the_year_needs_a_name(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, renewal="mới") == 0
    assert run(["new-registration", "--root", str(root), "--year", "2022", "--from", ID]) == 2
    assert "missing: --name." in capsys.readouterr().err
    assert run(["new-registration", "--root", str(root), "--year", "2022", "--from", ID, "--name", "Khéo hai"]) == 0
    assert read_back(root, 2022, "kheo-hai").renewal == "mới"


@pytest.mark.parametrize("reference", ["khong-co", "2021/khong-co", "a/b/c", "hong"])
def test_what_cannot_be_copied_is_named(tmp_path: Path, reference: str, capsys: pytest.CaptureFixture[str]) -> None:
    root = a_repository(tmp_path, **{"2022__registrations__hong": "name: [\n"})
    assert run(["new-registration", "--root", str(root), "--year", "2023", "--from", reference]) == 2
    assert reference in capsys.readouterr().err


def test_the_next_year_may_be_registered_for_before_its_plan(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, year=2023) == 0
    assert Repository(root).years() == (2022, 2023)
    assert "The year 2023 has no plan yet" in capsys.readouterr().err


def test_a_far_year_without_records_is_taken_for_a_mistake(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, year=2032) == 2
    assert "There are no records of 2032" in capsys.readouterr().err
    assert records(root) == BEFORE


def test_a_far_year_with_a_plan_is_meant(tmp_path: Path) -> None:
    root = a_repository(tmp_path, **{"2019__plan": PLAN.replace("2022", "2019")})
    assert register(root, year=2019) == 0


@pytest.mark.parametrize(("others", "year"), [(("2021", "2023"), 2022), ((), 2022)])
def test_the_year_is_this_year_unless_given(tmp_path: Path, others: tuple[str, ...], year: int) -> None:
    root = a_repository(tmp_path, **{f"{other}__plan": PLAN.replace("2022", other) for other in others})
    assert register(root, year=None) == 0
    assert read_back(root, year, ID).year == year


def test_a_deputy_signs_for_the_head(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root) == 0
    assert "“KT. Trưởng ban” was added" in capsys.readouterr().err
    signature = read_back(root, 2022, ID).signature
    assert signature is not None
    assert signature.authority == ("KT. Trưởng ban",)
    assert run(["validate", "--root", str(root), "--select", "DVK206,DVK207", "--strict"]) == 0


@pytest.mark.parametrize(
    "changed",
    [
        {"signature_authority": ["TUQ. Trưởng ban"]},
        {"signature_person": "tran-van-mau"},
        {"signature_office": "Trưởng phòng"},
    ],
)
def test_who_signs_in_another_way_is_left_alone(root: Path, changed: dict[str, Any]) -> None:
    assert "KT." not in drafted(root, **changed).split("\nsignature:")[1]


def test_a_deputy_of_the_party_signs_for_the_committee(tmp_path: Path) -> None:
    root = a_repository(tmp_path, agency=AGENCY + "regime: đảng\n")
    text = drafted(root)
    assert "KT." not in text
    assert "T/M Ban Thường vụ" in text


def test_forces_without_diacritics_are_noted(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert register(root, lead="van phong", coordinate=["Cong doan", "Công đoàn"], take_part=["dinh thi thu"]) == 0
    assert capsys.readouterr().err.count("has no diacritics") == 1
    forces = read_back(root, 2022, ID).forces
    assert forces is not None
    assert (forces.lead, forces.take_part) == ("van-phong", ("dinh-thi-thu",))
