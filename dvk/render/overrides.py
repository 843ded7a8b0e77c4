"""Knows the built-in document templates, which of them a repository overrides, and how an override begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from dvk.errors import UsageError
from dvk.render.templates import BUILTIN, COMPONENTS, FOLDER
from dvk.resources import templates_folder
from dvk.text.fold import closest
from dvk.words import _, did_you_mean

_DOCUMENTS = "documents"
_SUFFIX = ".html.j2"
_BLOCK = re.compile(r"\{%-?\s*block\s+(\w+)")


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A document template: its name in the chain of templates, the built-in file, the repository's own."""

    name: str
    builtin: Path | None
    own: Path | None

    @property
    def in_use(self) -> Path:
        """Return the file documents are made with."""
        used = self.own or self.builtin
        assert used is not None
        return used


def templates_of(folder: Path) -> tuple[TemplateFile, ...]:
    """Return the built-in templates and those of a repository's folder, by name."""
    shipped = _files(templates_folder())
    own = {} if _same(folder, templates_folder()) else _files(folder)
    return tuple(TemplateFile(name, shipped.get(name), own.get(name)) for name in sorted(shipped.keys() | own.keys()))


def template_named(folder: Path, name: str) -> TemplateFile:
    """Return a template by its name or its short name (`plan`); raises UsageError for an unknown one."""
    bare = name.replace("\\", "/").removeprefix(f"{FOLDER}/").removeprefix(f"{BUILTIN}/")
    known = {template.name: template for template in templates_of(folder)}
    for candidate in (bare, f"{_DOCUMENTS}/{bare}{_SUFFIX}"):
        if candidate in known:
            found = known[candidate]
            return TemplateFile(found.name, found.builtin, None) if name.startswith(f"{BUILTIN}/") else found
    short = [_short(listed) for listed in known]
    meant = closest(bare, short)
    raise UsageError(
        _("There is no template “{name}”.").format(name=name),
        help=did_you_mean(meant) if meant else _("There are: {names}.").format(names=", ".join(short)),
    )


def refuse_builtin_folder(folder: Path) -> None:
    """Raise UsageError where a repository's `templates/` is the folder of the built-in templates: dvk's checkout."""
    if _same(folder, templates_folder()):
        raise UsageError(
            _("{folder} holds the built-in templates of dvk itself: there is nothing to copy them from.").format(
                folder=folder
            ),
            help=_("Edit them there, or run the command in a record repository of your own."),
        )


def override_text(template: TemplateFile) -> str:
    """Return how an override of a template begins: it extends the built-in one, or copies it when it has no blocks."""
    assert template.builtin is not None
    source = template.builtin.read_text(encoding="utf-8")
    blocks = [name for name in _BLOCK.findall(source) if name in COMPONENTS]
    if not blocks:
        return source
    example = "subject" if "subject" in blocks else blocks[0]
    about = _("Write only the blocks you change; the others stay as they are. super() is the built-in wording.")
    known = _("Blocks: {names}.").format(names=", ".join(COMPONENTS))
    return (
        f'{{% extends "{BUILTIN}/{template.name}" %}}\n\n'
        f"{{# {about}\n   {known} #}}\n\n"
        f"{{% block {example} %}}{{{{ super() }}}}{{% endblock %}}\n"
    )


def _short(name: str) -> str:
    return name.removeprefix(f"{_DOCUMENTS}/").removesuffix(_SUFFIX)


def _files(folder: Path) -> dict[str, Path]:
    found = (path for path in (folder / _DOCUMENTS).glob(f"**/*{_SUFFIX}") if path.is_file())
    return {path.relative_to(folder).as_posix(): path for path in found}


def _same(one: Path, other: Path) -> bool:
    return one.is_dir() and one.samefile(other)
