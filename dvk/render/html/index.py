"""Writes the page of a year that leads to the documents written beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from urllib.parse import quote

from dvk.model.dated import wording
from dvk.model.year import Year
from dvk.render.catalogue import PLAN, REGISTRATIONS
from dvk.render.formats import FORMATS
from dvk.render.html.page import whole_page
from dvk.render.html.write import element, escaped
from dvk.render.making import File, Made

INDEX = "index.html"

_ORDER = [format.suffix for format in FORMATS.values()]

# Printed with the documents, in their language.
_TITLE = "Phong trào thi đua “Dân vận khéo” năm {year}"
_PLAN = "Kế hoạch"
_REGISTRATIONS = "Bản đăng ký mô hình ({count})"

_STYLE = """\
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: #000; }
body { font: 1.125rem/1.5 "Times New Roman", Tinos, "Liberation Serif", serif; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.25rem; }
ol { padding-left: 2rem; }
li { margin: .5rem 0; overflow-wrap: break-word; }
.formats { white-space: nowrap; }
.formats a { display: inline-block; padding: .25rem .5rem; }
a { color: #0b3d91; }
"""


def followed_by_index(year: Year, made: Iterable[Made], standing: Iterable[str] = ()) -> Iterator[Made]:
    """Hand on the documents of a whole year, and after them the page that leads to their files.

    Of the files `standing` there already it leads to those of the same documents.
    """
    paths: dict[str, None] = {}
    for one in made:
        paths |= dict.fromkeys(file.path for file in one.files)
        yield one
    stems = set(map(_stem, paths))
    paths |= dict.fromkeys(path for path in standing if _stem(path) in stems)
    yield Made(INDEX, (File(INDEX, index_page(year, paths).encode("utf-8")),))


def index_page(year: Year, paths: Iterable[str]) -> str:
    """Return the page of a year for files with those paths below its folder."""
    formats: dict[str, list[PurePosixPath]] = {}
    for path in map(PurePosixPath, paths):
        formats.setdefault(_stem(path), []).append(path)
    names = {f"{REGISTRATIONS}/{entry.id}": entry.value.name for entry in year.registrations}
    title = _TITLE.format(year=year.number)
    agency = ""
    if year.agency is not None:
        agency = " ".join(wording(year.agency.value.name, year.last_day).split())
    plan = [_links(_PLAN, formats[PLAN])] if PLAN in formats else []
    listed = [element("li", _links(names[stem], files)) for stem, files in formats.items() if stem in names]
    body = [element("p", escaped(agency)) if agency else "", element("h1", escaped(title))]
    body += [element("p", links) for links in plan]
    if listed:
        body += [element("h2", escaped(_REGISTRATIONS.format(count=len(listed)))), element("ol", listed)]
    return whole_page("vi", title, _STYLE, element("main", "\n".join(filter(None, body))), agency)


def _stem(path: str | PurePosixPath) -> str:
    return str(PurePosixPath(path).with_suffix(""))


def _links(name: str, files: Iterable[PurePosixPath]) -> str:
    """Return a name, linked to its page where there is one, and a link for each other format."""
    by_suffix = {path.suffix: quote(str(path)) for path in sorted(files, key=lambda path: _ORDER.index(path.suffix))}
    page = by_suffix.pop(".html", None)
    shown = element("a", escaped(name), href=page) if page is not None else escaped(name)
    others = [element("a", escaped(suffix.removeprefix(".").upper()), href=path) for suffix, path in by_suffix.items()]
    return shown + (" " + element("span", others, class_="formats") if others else "")
