"""The shape of the code: layers point one way, modules stay small."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import dvk

PACKAGE = Path(dvk.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

LAYERS = (
    ("errors", "context", "words", "resources"),
    ("text",),
    ("citations",),
    ("syntax",),
    ("diagnostics",),
    ("model",),
    ("store",),
    ("checks",),
    ("views",),
    ("render", "tables"),
    ("inspection",),
    ("api",),
    ("scaffold",),
    ("repair",),
    ("console",),
    ("cli",),
    ("__main__",),
)
RANK = {room: rank for rank, rooms in enumerate(LAYERS) for room in rooms}
WITHIN_THE_GROUND = {("words", "context"), ("context", "errors")}


def room_of(module: str) -> str:
    steps = module.split(".")
    return steps[1] if len(steps) > 1 else ""


def imports_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for node in ast.walk(block)
    }
    names = set()
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return {name for name in names if name.startswith("dvk.")}


def test_the_package_was_found():
    assert len(MODULES) > 40


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_point_inwards(path):
    own = room_of("dvk." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts))
    if own == "__init__":
        return
    for name in imports_of(path):
        other = room_of(name)
        if other in RANK and other != own and (own, other) not in WITHIN_THE_GROUND:
            assert RANK[other] < RANK[own], f"{own} imports {name}"


def module_of(path: Path) -> str:
    steps = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(steps[:-1] if steps[-1] == "__init__" else steps)


def test_no_module_imports_what_imports_it():
    modules = {module_of(path): path for path in MODULES}
    waiting: dict[str, set[str]] = {}
    for module, path in modules.items():
        named = imports_of(path) & modules.keys()
        # Of a package and a module of it only the module is meant.
        waiting[module] = named - {name.rpartition(".")[0] for name in named}
    assert sum(map(len, waiting.values())) > len(modules)
    while free := [module for module, needed in waiting.items() if needed.isdisjoint(waiting)]:
        for module in free:
            del waiting[module]
    assert not waiting


def test_checks_never_read_records_themselves():
    files = sorted((PACKAGE / "checks").rglob("*.py"))
    assert files
    for path in files:
        assert not any(name.startswith("dvk.store") for name in imports_of(path)), path


def test_every_room_has_its_layer():
    rooms = {room_of("dvk." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts)) for path in MODULES}
    assert rooms - {"__init__", ""} <= set(RANK)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_module_passes_four_hundred_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_half_of_the_modules_are_about_a_hundred_lines_or_less():
    sizes = sorted(len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES)
    assert sizes[len(sizes) // 2] <= 110


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_module_says_what_it_knows(path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


ALLOWED_AMBIENT = {"context.py", "console.py"}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_clock_and_environment_are_read_in_one_place(path):
    if path.name in ALLOWED_AMBIENT and path.parent == PACKAGE:
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            name = ast.unparse(node)
            assert name not in {"os.environ", "os.getenv", "Path.cwd", "time.time"}, name
            assert not name.endswith((".today", ".now", ".utcnow")) or name == "context.today", name


def test_tests_of_rules_lie_in_folders_like_those_of_the_rules():
    folders = {path.parent.name for path in (Path(__file__).parents[1] / "checks").glob("*/test_*.py")}
    packages = {path.parent.name for path in (PACKAGE / "checks").glob("*/__init__.py")}
    assert len(folders) > 5
    assert folders <= packages
