"""`dvk templates`: the wording of documents, and how an agency makes it its own."""

from __future__ import annotations

from typing import Annotated

import typer

from dvk import console, context
from dvk.cli.options import RootOption, open_repository
from dvk.cli.vietnamese_typer import Command
from dvk.diagnostics.formats.shown import path_shown
from dvk.errors import ExitCode, UsageError
from dvk.words import _

app = typer.Typer(rich_markup_mode=None)

NameArgument = Annotated[
    str,
    typer.Argument(metavar="NAME", help=_("Name of a template, as `dvk templates list` shows it; `plan` is enough.")),
]


@app.callback(invoke_without_command=True)
def cli_templates(asked: typer.Context) -> int:
    if asked.invoked_subcommand is None:
        console.out(asked.get_help())
    return ExitCode.CLEAN


@app.command("list", cls=Command, help=_("List the templates, built-in and your own."))
def cli_list(root: RootOption = None) -> int:
    from dvk.render.overrides import templates_of

    found = templates_of(open_repository(root).templates)
    width = max(len(template.name) for template in found)
    for template in found:
        own = path_shown(template.own, context.working_folder()) if template.own else _("built-in")
        console.out(f"{template.name.ljust(width)}  {own}")
    return ExitCode.CLEAN


@app.command(
    "show",
    cls=Command,
    short_help=_("Print a template."),
    help=_("Print a template as it is used; `builtin/NAME` prints the built-in one."),
)
def cli_show(name: NameArgument, root: RootOption = None) -> int:
    from dvk.render.overrides import template_named

    template = template_named(open_repository(root).templates, name)
    console.out(template.in_use.read_text(encoding="utf-8").rstrip("\n"))
    return ExitCode.CLEAN


@app.command(
    "eject",
    cls=Command,
    short_help=_("Start your own version of a template."),
    help=_(
        "Start your own version of a template under `templates/` in your repository. It extends the built-in one, so "
        "that you write only the blocks you change."
    ),
)
def cli_eject(name: NameArgument, root: RootOption = None) -> int:
    from dvk.render.overrides import override_text, refuse_builtin_folder, template_named
    from dvk.store.write import create

    folder = open_repository(root).templates
    refuse_builtin_folder(folder)
    template = template_named(folder, name)
    if template.builtin is None:
        raise UsageError(_("“{name}” is a template of your own: there is nothing to copy.").format(name=template.name))
    path = folder.joinpath(*template.name.split("/"))
    if path.exists():
        raise UsageError(_("{path} exists already; edit it, or delete it to start again.").format(path=path))
    create(path, override_text(template).encode("utf-8"))
    console.out(_("Written: {path}").format(path=path_shown(path, context.working_folder())))
    return ExitCode.CLEAN
