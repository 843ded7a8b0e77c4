"""No regular expression of dvk can be driven into catastrophic time by what somebody writes into a record."""

from __future__ import annotations

import ast
import importlib
import itertools
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import dvk

SIZES = (20, 26, 40, 400, 10_000, 100_000)
SECONDS_FOR_SHORT_TEXT = 0.25
SECONDS = 5.0
"""A hundred times what any expression here needs for 100 KB; one that goes back over the text would take minutes."""

SHAPES = (
    *("a", "1", " ", "ạ", "-", "(", '"', ".", "\n", "A"),
    *("a ", "1 ", "1.", "1/", "a-", "xã hội ", "a, ", "[{", "2021-", "\n a: "),
)
WORDS = re.compile(r"[^\W_][\w ]*|[“”\"(%:;,./-]")


PACKAGE = Path(dvk.__file__).parent
ANCHORED = {"dvk.inspection.rules.headings._SECTION": "a loop over expressions matches it"}


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the expressions that modules of dvk keep under a name."""
    seen = set()
    for module in pkgutil.walk_packages(dvk.__path__, "dvk."):
        if module.name == "dvk.__main__":
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            members = (
                value if isinstance(value, tuple | list) else value.values() if isinstance(value, dict) else [value]
            )
            for index, member in enumerate(members):
                pattern = getattr(member, "__self__", member)  # re.compile(…).fullmatch is kept by some
                if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str) and pattern not in seen:
                    seen.add(pattern)
                    yield f"{module.name}.{name}{index or ''}", pattern


PATTERNS = dict(patterns())


def shapes_for(pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield what is repeated to make a text: signs, words, and what the expression itself looks for."""
    yield from SHAPES
    own = list(dict.fromkeys(WORDS.findall(re.sub(r"\\[A-Za-z]|\(\?[^)]{0,6}", " ", pattern.pattern))))[:6]
    yield from own
    yield from (f"{one} {two} " for one, two in itertools.pairwise(own))
    yield from (f"{word} 1 " for word in own[:3])


def only_matches(name: str) -> bool:
    """Tell whether the code only asks whether a text begins with, or is, what the expression describes."""
    module, _dot, variable = name.rpartition(".")
    path = PACKAGE.joinpath(*module.split(".")[1:])
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    variable = re.sub(r"[0-9]+\Z", "", variable) if variable not in path.read_text(encoding="utf-8") else variable
    places = [
        node
        for source in ([path] if variable.startswith("_") else PACKAGE.rglob("*.py"))
        for node in ast.walk(tree_of(source))
        if (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == variable)
        or (isinstance(node, ast.Name) and node.id == variable and isinstance(node.ctx, ast.Load))
    ]
    methods = [node for node in places if isinstance(node, ast.Attribute)]
    return len(methods) * 2 == len(places) and all(node.attr in ("match", "fullmatch") for node in methods)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def seconds(pattern: re.Pattern[str], text: str, *, anchored: bool = False) -> float:
    """Return how long it takes to find everything in a text; the fastest of three runs where the first one is slow."""
    best = float("inf")
    for _run in range(3):
        before = time.perf_counter()
        if anchored:
            pattern.match(text)
        else:
            for _match in pattern.finditer(text):
                pass
        pattern.fullmatch(text)
        best = min(best, time.perf_counter() - before)
        if best < SECONDS_FOR_SHORT_TEXT:
            break
    return best


def test_expressions_were_found() -> None:
    assert len(PATTERNS) > 100
    assert "dvk.text.dates._IN_WORDS" in PATTERNS


@pytest.mark.parametrize("name", PATTERNS)
def test_time_grows_with_the_text_and_not_faster(name: str) -> None:
    pattern, anchored = PATTERNS[name], name in ANCHORED or only_matches(name)
    for shape in dict.fromkeys(shapes_for(pattern)):
        for size in SIZES:
            text = (shape * (size // len(shape) + 1))[:size] + "\x00!"
            limit = SECONDS_FOR_SHORT_TEXT if size <= 10_000 else SECONDS
            assert seconds(pattern, text, anchored=anchored) < limit, (shape, size)


def test_an_expression_that_goes_back_over_the_text_would_be_caught() -> None:
    hungry = re.compile(r"(?:a+)+b")
    assert seconds(hungry, "a" * 24) > SECONDS_FOR_SHORT_TEXT
