"""Knows how elements are written: every text escaped, every tag closed."""

from __future__ import annotations

import html
from collections.abc import Iterable

from dvk.render.binding import bound
from dvk.render.document import Blank, Break, Inline, Run

_BLANK = '<span class="blank"></span>'


def element(tag: str, content: Iterable[str] | str, **attributes: str | int | float | None) -> str:
    """Return an element around written content; `class_` stands for class, None leaves an attribute out."""
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{html.escape(str(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
    inner = content if isinstance(content, str) else "".join(content)
    return f"<{tag}{written}>{inner}</{tag}>"


def escaped(text: str) -> str:
    """Return a text as it stands in a page."""
    return html.escape(text, quote=False)


def inline(text: Inline, *, caps: bool = False) -> str:
    """Return a text with its slant, weight, line ends and blanks."""
    return "".join(_run(run, caps) for run in text)


def _run(run: Run | Break | Blank, caps: bool) -> str:
    if isinstance(run, Break):
        return "<br>"
    if isinstance(run, Blank):
        return _BLANK
    written = escaped(bound(run.text.upper() if caps else run.text))
    for tag, there in (("em", run.italic), ("strong", run.bold)):
        written = element(tag, written) if there else written
    return written
