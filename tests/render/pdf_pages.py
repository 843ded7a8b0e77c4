"""Reads the lines of a PDF's pages back, with where they stand; points from the top left."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pdfplumber
from pdfplumber.page import Page

NUMBER_ABOVE = 50.0
"""What stands higher than this is a page number."""


@dataclass(frozen=True)
class Line:
    """Characters on one baseline, in the order of reading."""

    letters: tuple[dict, ...]

    @property
    def text(self) -> str:
        words = "".join(letter["text"] for letter in self.letters)
        return " ".join(words.split())

    @property
    def size(self) -> float:
        return round(self.letters[0]["size"], 2)

    @property
    def x0(self) -> float:
        return self.letters[0]["x0"]

    @property
    def x1(self) -> float:
        return self.letters[-1]["x1"]

    @property
    def middle(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def top(self) -> float:
        return self.letters[0]["top"]

    @property
    def base(self) -> float:
        return base_of(self.letters[0])

    def only(self, words: str) -> Line:
        """Return the part of the line that reads so."""
        joined = "".join(letter["text"] for letter in self.letters)
        start = joined.index(words)
        return Line(self.letters[start : start + len(words)])

    def only_left(self, x: float) -> Line:
        """Return the part of the line left of a place."""
        return Line(tuple(letter for letter in self.letters if letter["x1"] < x))


def base_of(letter: dict) -> float:
    return letter["y1_page"]


def lines_of(page: Page) -> list[Line]:
    """Return the lines of a page from top to bottom; letters of one baseline are one line."""
    rows: dict[float, list[dict]] = {}
    for letter in page.chars:
        base = page.height - letter["matrix"][5]
        near = next((known for known in rows if abs(known - base) < 1.5), base)
        rows.setdefault(near, []).append({**letter, "y1_page": base})
    found = []
    for base in sorted(rows):
        letters = sorted(rows[base], key=lambda letter: letter["x0"])
        while letters and not letters[-1]["text"].strip():
            letters.pop()
        while letters and not letters[0]["text"].strip():
            letters.pop(0)
        if letters:
            found.append(Line(tuple(letters)))
    return found


def pages_of(data: bytes) -> list[list[Line]]:
    """Return the lines of every page."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return [lines_of(page) for page in pdf.pages]


def words_of(data: bytes) -> list[str]:
    """Return the words in the order of the file, page numbers and repeated heads of tables left out."""
    import pypdf

    words: list[str] = []
    for index, page in enumerate(pypdf.PdfReader(io.BytesIO(data)).pages):
        found = page.extract_text().split()
        words += found[1:] if index and found and found[0].isdigit() else found
    return words
