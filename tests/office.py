"""LibreOffice, another office's program: saves documents anew and prints them, many in one run."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

OFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


def converted(files: Iterable[Path], kind: str, folder: Path) -> Path:
    """Convert files to a kind and return the folder that holds them."""
    out = folder / kind
    profile = (folder / "profile").as_uri()
    command = [
        str(OFFICE),
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        str(out),
    ]
    subprocess.run([*command, *map(str, files)], capture_output=True, check=True, timeout=300)
    return out
