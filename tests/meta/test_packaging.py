"""What is shipped: a wheel installed elsewhere renders, and the sdist holds no records."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str, folder: Path, path: Path | None = None) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Build the sdist and the wheel from a copy of what git would hold."""
    folder = tmp_path_factory.mktemp("build")
    source = folder / "source"
    wanted = ("dvk", "templates", "records", "tests", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md")
    for name in wanted:
        path = ROOT / name
        if path.is_dir():
            shutil.copytree(path, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, source / name)
    run("-m", "build", "--no-isolation", "--sdist", "--wheel", "--outdir", str(folder / "dist"), folder=source)
    return folder / "dist"


def test_the_wheel_holds_templates_words_and_defaults(built):
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {
        "dvk/templates/documents/plan.html.j2",
        "dvk/templates/records/registration.yaml.j2",
        "dvk/locale/vi/LC_MESSAGES/dvk.mo",
        "dvk/model/defaults/vocabulary.yaml",
        "dvk/model/defaults/forms.yaml",
        "dvk/model/defaults/citations.yaml",
        "dvk/fonts/Tinos-Regular.ttf",
        "dvk/fonts/OFL.txt",
        "dvk/render/pdf/document.typ",
    } <= names
    assert not [name for name in names if name.startswith(("records/", "tests/", "templates/"))]


def test_the_sdist_holds_no_records(built):
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = [name.partition("/")[2] for name in archive.getnames()]
    assert "dvk/__init__.py" in names
    assert "templates/documents/plan.html.j2" in names
    assert not [name for name in names if name.startswith("records")]


def test_a_wheel_installed_elsewhere_renders(built, tmp_path):
    (wheel,) = built.glob("*.whl")
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    home = tmp_path / "home"
    shutil.copytree(ROOT / "records", home / "records")
    where = run("-c", "import dvk; print(dvk.__file__)", folder=home, path=installed)
    assert Path(where.strip()).is_relative_to(installed)
    run("-m", "dvk", "render", "--year", "2022", folder=home, path=installed)
    assert (home / "out" / "2022" / "plan.txt").read_text(encoding="utf-8").count("KẾ HOẠCH") == 1
