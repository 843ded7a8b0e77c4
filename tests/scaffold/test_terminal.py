"""At a terminal the command asks, again until the answer fits, and leaves nothing behind when stopped."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dvk.scaffold.interview import Terminal
from dvk.scaffold.registration import Request, draft_registration
from dvk.store.repository import Repository
from dvk.syntax.loader import parse_text
from tests.scaffold.builders import DEMANDED, NAME, a_repository, read_back, records

TARGETS = ["Mở rộng | km | 0 | x", "Mở rộng | km | 0 | 2", ""]
SIGNERS = ["", "2", "", "nobody", "Trần Văn Mẫu", "Trưởng ban khóa mới"]
USEFUL = ["mo hinh", "", "van phong", "9/2/2022"]
ANSWERS = ["2022", NAME, "", "co so", "Đường hẹp.", *TARGETS, "Họp.", "", *SIGNERS, *USEFUL]


INTERRUPT, END = KEYS = ("\x03", "\x04")  # Ctrl-C and Ctrl-D
PATIENCE = 60  # seconds without a sign of life


def _scripted(answers: list[str]) -> tuple[Terminal, list[str], Iterator[str]]:
    said: list[str] = []
    left = iter(answers)

    def ask(prompt: str) -> str:
        said.append(prompt)
        return next(left)

    return Terminal(ask, said.append), said, left


def test_what_the_form_demands_is_asked_until_it_fits(tmp_path: Path) -> None:
    terminal, said, left = _scripted(ANSWERS)
    draft = draft_registration(Repository(a_repository(tmp_path)), Request({}), terminal)
    data = parse_text(draft.text)[0].data
    assert list(left) == []
    assert (data["name"], data["level"], data["solutions"]) == (NAME, "cơ sở", ["Họp."])
    assert data["targets"][0]["measure"] == {"unit": "km", "baseline": 0, "target": 2, "direction": None}
    assert data["confirmation"] == {"by": "cấp ủy", "person": "dinh-thi-thu"}
    assert data["signature"] == {"office": "Trưởng ban khóa mới", "person": "tran-van-mau"}
    complaints = [line for line in said if line.startswith("  ! ")]
    assert len(complaints) == 3
    assert "  1. cơ sở" in said
    assert (data["kind"], data["field"], data["owner"], data["date"]) == ("mô hình", None, "van-phong", "2022-02-09")
    titles = ("Who signs the confirmation", "Who signs the registration")
    assert all(any(line.startswith(title) for line in said) for title in titles)
    assert said[-1].startswith(f"The registration: “{NAME}”, 2022 (cơ sở; mô hình; Văn phòng; Trần Văn Mẫu); file ")


def test_only_what_no_option_says_is_asked(tmp_path: Path) -> None:
    terminal, said, left = _scripted(["Đường hẹp.", "", "", "", ""])
    given = {name: value for name, value in DEMANDED.items() if name != "situation"}
    draft = draft_registration(Repository(a_repository(tmp_path)), Request(given), terminal)
    assert "Đường hẹp." in draft.text
    assert list(left) == []
    assert len([line for line in said if line.endswith("> ")]) == 5


def test_a_taken_id_is_asked_for_again(tmp_path: Path) -> None:
    root = a_repository(tmp_path, **{"2022__registrations__mot": "name: Khéo một\nyear: 2022\n"})
    terminal, _said, _left = _scripted(["Không Phải Id", ""])
    draft = draft_registration(Repository(root), Request(DEMANDED, id="mot"), terminal)
    assert draft.path.name == "khong-phai-id.yaml"


def test_answers_are_shown_when_the_record_is_refused(tmp_path: Path) -> None:
    terminal, said, _left = _scripted(["Đường hẹp.", "", "", "", ""])
    given = DEMANDED | {"situation": None, "signature_authority": ["K/T Trưởng ban"]}
    with pytest.raises(Exception, match="DVK206"):
        draft_registration(Repository(a_repository(tmp_path)), Request(given), terminal)
    assert "situation: Đường hẹp." in said[-1]


@pytest.mark.skipif(os.name == "nt", reason="terminals of POSIX")
@pytest.mark.parametrize(
    ("typed", "code"),
    [(["2022", NAME, INTERRUPT], 130), (["2022", NAME, END], 130), (ANSWERS, 0)],
)
def test_the_program_asks_at_a_terminal(tmp_path: Path, typed: list[str], code: int) -> None:
    root = a_repository(tmp_path)
    before = records(root)
    assert _at_a_terminal(root, ["new-registration"], typed) == code
    if code:
        assert records(root) == before
    else:
        assert read_back(root, 2022, "kheo-van-dong-nhan-dan-hien-dat-lam-duong").situation == "Đường hẹp."


# The leader of a session makes the first terminal it opens its own: only then does Ctrl-C reach it.
LEADER = (
    "import os, signal, sys\n"
    "os.close(os.open(os.ttyname(0), os.O_RDWR))\n"
    "signal.signal(signal.SIGINT, signal.SIG_DFL)\n"
    "os.execv(sys.executable, [sys.executable, '-m', 'dvk', *sys.argv[1:]])\n"
)


def _at_a_terminal(root: Path, words: list[str], typed: list[str]) -> int:
    """Run the program at a terminal of its own, typing a line at each prompt."""
    ours, theirs = os.openpty()
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-c", LEADER, *words]
    child = subprocess.Popen(
        command, cwd=root, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    try:
        _converse(ours, typed)
        return child.wait(PATIENCE)
    finally:
        os.close(ours)  # a program that still waits for an answer is stopped by it


def _converse(terminal: int, typed: list[str]) -> None:
    lines = iter(typed)
    line: str | None = None
    shown = b""
    for _second in range(PATIENCE):
        while select.select([terminal], [], [], 1)[0]:
            try:
                data = os.read(terminal, 4096)
            except OSError:
                return  # how Linux reports that nobody is at the other end any more
            if not data:
                return
            shown += data
            if shown.endswith(b"> ") and (line := next(lines, None)) is not None:
                shown = b""
                os.write(terminal, line.encode() if line in KEYS else line.encode() + b"\n")
        if line == INTERRUPT:
            # Python overlooks a signal that comes after its last look and before it waits for input.
            os.write(terminal, line.encode())
