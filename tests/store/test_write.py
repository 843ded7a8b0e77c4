"""Files appear whole or not at all, and nobody's file is overwritten."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from dvk.store import write
from dvk.store.write import FileChanged, FileTaken, NotWritable, create, digest, replace

posix_only = pytest.mark.skipif(os.name == "nt", reason="signals and permissions of POSIX")


def _child(code: str, *arguments: object) -> subprocess.Popen[str]:
    words = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_the_text_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "mo-hinh.yaml"
    create(path, "name: Khéo\n".encode())
    assert path.read_bytes() == "name: Khéo\n".encode()
    assert _names(path.parent) == ["mo-hinh.yaml"]


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FileTaken, match=r"a\.yaml") as caught:
        create(path, b"yours")
    assert caught.value.help
    assert path.read_text(encoding="utf-8") == "mine"
    assert _names(tmp_path) == ["a.yaml"]


def test_a_file_that_appears_meanwhile_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("mine", encoding="utf-8")
    monkeypatch.setattr(os.path, "lexists", lambda name: False)
    with pytest.raises((FileTaken, NotWritable)):
        create(path, b"yours")
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("taken", [False, True])
def test_without_hard_links_the_name_is_still_exclusive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    def no_links(source: object, target: object) -> None:
        raise PermissionError(1, "no hard links here")

    monkeypatch.setattr(os, "link", no_links)
    path, other = tmp_path / "a.yaml", tmp_path / ".other.tmp"
    other.write_text("yours", encoding="utf-8")
    if taken:
        path.write_text("mine", encoding="utf-8")
        with pytest.raises(FileExistsError):
            write._publish(other, path)
    else:
        create(path, b"yours")
    assert path.read_text(encoding="utf-8") == ("mine" if taken else "yours")


@posix_only
def test_a_dangling_link_counts_as_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileTaken):
        create(path, "text")


def test_a_file_in_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "2022").write_text("", encoding="utf-8")
    with pytest.raises(NotWritable, match="2022"):
        create(tmp_path / "2022" / "plan.yaml", b"text")


def test_a_full_disk_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritable, match="No space left"):
        create(tmp_path / "a.yaml", b"text")
    assert _names(tmp_path) == []


def test_of_many_at_once_exactly_one_wins(tmp_path: Path) -> None:
    path = tmp_path / "mo-hinh.yaml"
    code = (
        "import sys\nfrom pathlib import Path\nfrom dvk.store.write import FileTaken, create\n"
        "print('ready', flush=True)\nsys.stdin.readline()\n"
        "try: create(Path(sys.argv[1]), sys.argv[2].encode() * 10000)\nexcept FileTaken: sys.exit(2)\n"
    )
    children = [_child(code, path, letter) for letter in "abcdef"]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    for child in children:
        child.communicate()
    codes = [child.returncode for child in children]
    assert sorted(codes) == [0, 2, 2, 2, 2, 2]
    assert path.read_text(encoding="utf-8") == "abcdef"[codes.index(0)] * 10000
    assert _names(tmp_path) == ["mo-hinh.yaml"]


@posix_only
@pytest.mark.parametrize("step", ["fsync", "link"])
def test_a_killed_run_leaves_no_half_file_under_the_name(tmp_path: Path, step: str) -> None:
    path = tmp_path / "mo-hinh.yaml"
    code = (
        "import os, sys, time\nfrom pathlib import Path\nfrom dvk.store.write import create\n"
        f"def stop(*a):\n print('half way', flush=True)\n time.sleep(60)\nos.{step} = stop\n"
        "create(Path(sys.argv[1]), b'text' * 10000)\n"
    )
    child = _child(code, path)
    assert child.stdout is not None
    assert child.stdout.readline() == "half way\n"
    child.send_signal(signal.SIGKILL)
    child.communicate()
    assert not path.exists()
    assert all(name.startswith(".") and name.endswith(".tmp") for name in _names(tmp_path))
    create(path, b"again")
    assert path.read_text(encoding="utf-8") == "again"


def test_replacing_keeps_the_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old\r\n")
    mode = path.stat().st_mode
    replace(path, b"new\r\n", digest(b"old\r\n"))
    assert path.read_bytes() == b"new\r\n"
    assert path.stat().st_mode == mode
    assert _names(tmp_path) == ["a.yaml"]


@pytest.mark.parametrize("exists", [True, False])
def test_a_file_changed_meanwhile_is_left_alone(tmp_path: Path, exists: bool) -> None:
    path = tmp_path / "a.yaml"
    if exists:
        path.write_text("theirs", encoding="utf-8")
    with pytest.raises(FileChanged, match=r"a\.yaml"):
        replace(path, b"mine", digest(b"old"))
    assert _names(tmp_path) == (["a.yaml"] if exists else [])
    assert not exists or path.read_text(encoding="utf-8") == "theirs"


@posix_only
def test_a_linked_record_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    real.write_bytes(b"old")
    link.symlink_to(real)
    replace(link, b"new", digest(b"old"))
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@posix_only
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(self: Path, *arguments: object, **named: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(NotWritable, match="Permission denied") as caught:
        create(tmp_path / "a.yaml", b"text")
    assert caught.value.help


@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="needs a user that permissions bind")
def test_a_file_nobody_may_write_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(NotWritable):
        replace(path, b"new", digest(b"old"))
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
