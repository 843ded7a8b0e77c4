"""Makes documents from records and from templates written in the test."""

from __future__ import annotations

import json
import re
from pathlib import Path

from dvk.model.form import Forms
from dvk.model.year import Year
from dvk.render.assemble import document
from dvk.render.catalogue import jobs_of
from dvk.render.document import Document
from dvk.render.templates import Templates
from dvk.render.text import to_text
from tests.builders import a_record

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent


def quoted(text: str) -> str:
    """Write a text so that YAML reads it back as it is."""
    return json.dumps(text, ensure_ascii=False)


def a_form(text: str) -> Forms:
    """Build the only form of a year from its keys."""
    indented = "\n".join(f"    {line}" for line in text.strip("\n").splitlines())
    return a_record(Forms, f"forms:\n  mau-thu:\n{indented}\n", "forms.yaml").value


def document_of(year: Year, *, own: Path | None = None) -> Document:
    """Make the first document of a year: its plan, or its registration."""
    job = jobs_of(year, tuple(year.by_id))[0]
    values = job.values(year)
    return document(Templates(own).parts(job.template, values), values["head"].regime)


def text_of(year: Year, *, width: int = 80, own: Path | None = None) -> str:
    """Print the first document of a year."""
    return to_text(document_of(year, own=own), width)


def pieces_of(text: str) -> list[str]:
    """Return what stands in a page line by line, columns and cells apart; rules and borders left out."""
    found = re.split(r"\n|\s{2,}|│", text)
    return [stripped for piece in found if (stripped := piece.strip()) and not set(stripped) <= set("─┌┬┐├┼┤└┴┘")]


def a_template(folder: Path, text: str, name: str = "documents/plan.html.j2") -> Path:
    """Write a template of a repository's own and return the folder of its templates."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder
