"""The table of commands, and the Typer application made from it.

Only the command that was asked for is imported; the others stand in the help with their one line.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from dvk import __version__, console
from dvk.cli.vietnamese_typer import Command, Group
from dvk.words import N_, _


@dataclass(frozen=True, slots=True)
class Listed:
    """A command: its name, where its function is, and the line the list of commands shows."""

    name: str
    where: str
    line: str


COMMANDS = (
    Listed("init", "dvk.cli.init:cli_init", N_("Start a record repository for an agency.")),
    Listed("new-plan", "dvk.cli.new_plan:cli_new_plan", N_("Start the plan of a year.")),
    Listed("new-registration", "dvk.cli.new_registration:cli_new_registration", N_("Register a model.")),
    Listed("validate", "dvk.cli.validate:cli_validate", N_("Show every problem in the records, with its place.")),
    Listed("cite", "dvk.cli.cite:cli_cite", N_("Look up how a document is cited.")),
    Listed("explain", "dvk.cli.explain:cli_explain", N_("Explain a rule, or list all rules.")),
    Listed("render", "dvk.cli.render:cli_render", N_("Write the documents of a year.")),
    Listed("inspect", "dvk.cli.inspect:cli_inspect", N_("Measure a DOCX or PDF against the rules of format.")),
    Listed("progress", "dvk.cli.progress:cli_progress", N_("Show where each model stands.")),
    Listed("list", "dvk.cli.listing:cli_list", N_("List registrations.")),
    Listed("show", "dvk.cli.listing:cli_show", N_("Show one registration with its journal.")),
    Listed("schema", "dvk.cli.schema:cli_schema", N_("Write the schemas that help editors complete records.")),
    Listed("templates", "dvk.cli.templates:app", N_("List, show or copy the templates of documents.")),
)

_ABOUT = N_(
    "Plain-text records and official documents for the emulation movement “Dân vận khéo”.\n\n"
    "Records are YAML files under `records/`; git keeps their history."
)
_NEXT = N_(
    "\b\nFirst steps:\n"
    "  dvk init                 start a repository for your agency\n"
    "  dvk new-registration     register a model\n"
    "  dvk validate             see what must be put right\n"
    "  dvk render --year 2022   write the documents of a year\n\n"
    "`dvk COMMAND --help` explains a command. DVK_LANG=en shows English."
)


def build(arguments: Sequence[str]) -> typer.Typer:
    """Make the application for one command line."""
    app = typer.Typer(
        cls=Group,
        help=_(_ABOUT),
        epilog=_(_NEXT),
        no_args_is_help=False,
        invoke_without_command=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_global_options)
    asked = next((argument for argument in arguments if not argument.startswith("-")), None)
    for listed in COMMANDS:
        if listed.name == asked:
            _add(app, listed)
        else:
            app.command(listed.name, short_help=_(listed.line), cls=Command)(_placeholder)
    return app


def _add(app: typer.Typer, listed: Listed) -> None:
    module, name = listed.where.split(":")
    target = getattr(importlib.import_module(module), name)
    if isinstance(target, typer.Typer):
        app.add_typer(target, name=listed.name, cls=Group, help=_(listed.line))
        return
    details = getattr(target, "details", "")
    text = f"{_(listed.line)}\n\n{_(details)}" if details else _(listed.line)
    app.command(listed.name, help=text, short_help=_(listed.line), cls=Command)(target)


def _placeholder() -> None:
    raise AssertionError("only the command asked for is imported")


def _version(asked: bool) -> None:
    if asked:
        console.out(f"dvk {__version__}")
        raise typer.Exit


def _global_options(
    context: typer.Context,
    debug: Annotated[bool, typer.Option("--debug", help=_("Show where dvk itself failed."))] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=_("Show dvk's version."))
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        console.out(context.get_help())
