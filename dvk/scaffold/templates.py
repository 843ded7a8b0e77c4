"""Fills the templates new files are made from: the repository's own `templates/` first, then the built-in ones."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jinja2
from jinja2.sandbox import SandboxedEnvironment

from dvk.errors import TemplateProblem
from dvk.resources import templates_folder
from dvk.syntax.write import WIDTH, pair, scalar
from dvk.text.unicode import first_forbidden, nfc
from dvk.words import _


def fill(name: str, own: Path | None = None, **values: Any) -> str:
    """Fill a template, named as `records/plan.yaml.j2`; raises TemplateProblem when it cannot be used."""
    folders = [folder for folder in (own, templates_folder()) if folder is not None]
    environment = SandboxedEnvironment(
        loader=jinja2.FileSystemLoader(folders, encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["scalar"] = scalar
    environment.globals |= {"pair": _pair, "comment": comment}
    try:
        return environment.get_template(name).render(values)
    except jinja2.TemplateSyntaxError as error:
        where = f"{error.name or name}:{error.lineno}"
        raise TemplateProblem(str(error.message), where=where) from error
    except jinja2.TemplateNotFound as error:
        raise TemplateProblem(_("there is no such template."), where=str(error)) from error
    except jinja2.TemplateError as error:
        raise TemplateProblem(str(error.message), where=f"{name}:{_line(error, name)}") from error
    except Exception as error:
        # A template is a program of its own: what it raises is wrong with it, not with dvk.
        where = f"{name}:{_line(error, name)}"
        raise TemplateProblem(f"{type(error).__name__}: {error}", where=where) from error


def comment(text: str, choices: Iterable[str] = (), indent: int = 0) -> str:
    """Write words, and the choices somebody has, as lines of a YAML comment; no choice is broken over two lines."""
    whole = [_clean(choice) for choice in choices]
    whole = [choice.replace(" ", "\xa0") if len(choice) < WIDTH // 2 else choice for choice in whole]
    words = " ".join(filter(None, [_clean(text), " | ".join(whole)]))
    start = " " * indent + "# "
    lines = textwrap.fill(words, WIDTH, initial_indent=start, subsequent_indent=start, break_on_hyphens=False)
    return lines.replace("\xa0", " ")


def _clean(text: str) -> str:
    """Leave single spaces between words, and out what has no place in a record."""
    words = " ".join(nfc(text).split())
    while (at := first_forbidden(words)) is not None:
        words = words[:at] + words[at + 1 :]
    return words


def _pair(key: str, value: Any, indent: int = 0) -> str:
    if isinstance(value, jinja2.Undefined):
        str(value)  # raises, as printing it would
    return pair(key, value, indent)


def _line(error: BaseException, name: str) -> int:
    """Return the template's line an error passed through last, 1 when it is not known."""
    lines = [1]
    trace = error.__traceback__
    while trace is not None:
        if re.sub(r"\\", "/", trace.tb_frame.f_code.co_filename).endswith(name):
            lines.append(trace.tb_lineno)
        trace = trace.tb_next
    return lines[-1]
