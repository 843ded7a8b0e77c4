"""Reads the vocabulary, the forms and the register of citable documents that ship with dvk."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

from dvk.model.base import Model
from dvk.model.citation import Register
from dvk.model.form import Forms
from dvk.model.schema import read
from dvk.model.terms import Vocabulary
from dvk.syntax.loader import parse_text

M = TypeVar("M", bound=Model)


@cache
def default_vocabulary() -> Vocabulary:
    """Return the terms used everywhere."""
    return _read(Vocabulary, "vocabulary.yaml")


@cache
def default_forms() -> Forms:
    """Return the forms that ship with dvk."""
    return _read(Forms, "forms.yaml")


@cache
def default_register() -> Register:
    """Return the documents that are cited everywhere."""
    return _read(Register, "citations.yaml")


def _read(kind: type[M], name: str) -> M:
    text = files("dvk.model.defaults").joinpath(name).read_text(encoding="utf-8")
    tree, faults = parse_text(text, name)
    entry, more = read(kind, tree, Path(name).stem, None)
    if entry is None:
        raise ValueError(f"the shipped {name} is broken: {faults + more}")
    return entry.value
