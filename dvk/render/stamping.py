"""Writes into each literal opening tag of a template which line it stands on.

The stamp survives the template engine, so that the markup parser can name the line of a tag that is wrong.
A value cannot forge one: it is escaped.
"""

from __future__ import annotations

import html
import re

from dvk.errors import TemplateProblem
from dvk.words import _

STAMP = "data-line"

_STRING = r'"(?:\\.|[^"\\])*"' + r"|'(?:\\.|[^'\\])*'"
_TOKEN = re.compile(
    r"(?P<jinja>\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}"
    r"|\{\#.*?\#\}"
    rf"|\{{%(?:{_STRING}|[^\"'])*?%\}}"
    rf"|\{{\{{(?:{_STRING}|[^\"'])*?\}}\}})"
    r"|(?P<open><[A-Za-z][A-Za-z0-9]*)"
    r"|(?P<close></[A-Za-z])"
    r"|(?P<angle><)"
    r"|(?P<end>>)",
    re.DOTALL,
)


def stamped(source: str, name: str) -> str:
    """Return a template's source with its opening tags stamped; raises TemplateProblem for a tag left open."""
    pieces: list[str] = []
    tag, tag_line = "", 0
    done, line = 0, 1
    for match in _TOKEN.finditer(source):
        pieces.append(source[done : match.start()])
        line += pieces[-1].count("\n")
        kind, text = match.lastgroup, match[0]
        if kind in ("open", "close", "angle"):
            _refuse_open_tag(tag, name, tag_line)
            if kind == "angle":
                raise _problem(
                    name, line, _("“<” begins no tag here; write &lt; for the sign, and comments as {# … #}.")
                )
            tag, tag_line = text, line
        elif kind == "end":
            tag = ""
        pieces.append(f'{text} {STAMP}="{_escaped(name)}:{line}"' if kind == "open" else text)
        line += text.count("\n")
        done = match.end()
    _refuse_open_tag(tag, name, tag_line)
    return "".join([*pieces, source[done:]])


def _refuse_open_tag(tag: str, name: str, line: int) -> None:
    if tag:
        raise _problem(name, line, _("The tag {tag} has no “>”.").format(tag=tag))


def _problem(name: str, line: int, message: str) -> TemplateProblem:
    return TemplateProblem(message, where=f"{name}:{line}")


def _escaped(name: str) -> str:
    return html.escape(name).replace("{", "&#123;")
