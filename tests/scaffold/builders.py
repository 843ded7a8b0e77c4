"""Builds repositories on disk and runs commands in them through the real entry point."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from dvk.cli.run import run
from dvk.model.registration import Registration
from dvk.scaffold.registration import Request, draft_registration
from dvk.store.repository import Repository
from tests.builders import AGENCY

PLAN = "year: 2022\nsubject: Thực hiện phong trào thi đua “Dân vận khéo” năm 2022\n"
NAME = "Khéo vận động nhân dân hiến đất làm đường"
DEMANDED: dict[str, Any] = {
    "name": NAME,
    "year": 2022,
    "level": "cơ sở",
    "situation": "Đường hẹp.",
    "target": ["Mở rộng 2 km đường | km | 0 | 2"],
    "solution": ["Họp dân."],
    "confirmation_by": "cấp ủy",
    "confirmation_person": "tran-van-mau",
    "signature_person": "dinh-thi-thu",
}


def a_repository(root: Path, **files: str) -> Path:
    """Write the records of a small repository; further files by path with `__` for `/`, without `.yaml`."""
    texts = {"agency": AGENCY, "2022__plan": PLAN, **files}
    for name, text in texts.items():
        path = root / "records" / (name.replace("__", "/") + ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return root


def options(**changed: Any) -> list[str]:
    """Return the command line of a registration that has all the form demands; None leaves an option out."""
    words = []
    for name, value in (DEMANDED | changed).items():
        for item in value if isinstance(value, list) else [value]:
            if item is not None:
                words += ["--" + name.replace("_", "-"), str(item)]
    return words


def register(root: Path, *words: str, **changed: Any) -> int:
    """Run `dvk new-registration` with all the form demands."""
    return run(["new-registration", "--root", str(root), *options(**changed), *words])


def drafted(root: Path, **changed: Any) -> str:
    """Return the text of a registration that is not written."""
    return draft_registration(Repository(root), Request(DEMANDED | changed), None).text


def read_back(root: Path, year: int, id: str) -> Registration:
    """Load a registration that must be free of faults."""
    loaded = Repository(root).load(year)
    assert not loaded.faults
    return loaded.by_id[id].value


def records(root: Path) -> list[str]:
    """Return the files under `records/`."""
    folder = root / "records"
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def process(root: Path, *words: str) -> subprocess.Popen[str]:
    """Start the program itself."""
    package = str(Path(__file__).parents[2])
    environment = os.environ | {"PYTHONPATH": package, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "dvk", *words]
    return subprocess.Popen(
        command,
        cwd=root,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
